import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../../../platform/ids/ids.js';

interface OwnRecord {
  readonly id: string;
  readonly account_id: string;
  readonly person_id: string;
  readonly state: 'in_force' | 'ended';
}

/**
 * Where somebody had entered themselves twice, `AskingForAuthority` ended the later record without telling anybody, and
 * whichever had the cases. Here the record with most cases goes on, and what was ended is told: its cases are put on
 * hold, those of the record that comes back are taken up again.
 */
export class RecordWithCases1764010000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [known] = (await runner.query(`SELECT to_regclass('public.denial_case') IS NOT NULL AS cases`)) as {
      cases: boolean;
    }[];
    if (known?.cases !== true) return;
    const records = (await runner.query(doubled)) as OwnRecord[];
    for (const [accountId, [goesOn, ...others]] of byAccount(records)) {
      if (goesOn === undefined) continue;
      for (const { id } of others) {
        await runner.query(
          `UPDATE authority SET state = 'ended', ended_at = now() WHERE id = $1 AND state <> 'ended'`,
          [id],
        );
        await tell(runner, 'authority.ended', id);
      }
      if (goesOn.state === 'in_force') continue;
      await runner.query(`UPDATE authority SET state = 'in_force', ended_at = NULL WHERE id = $1`, [
        goesOn.id,
      ]);
      await tell(runner, 'authority.granted', goesOn.id);
      await note(runner, accountId, [goesOn, ...others]);
    }
  }

  /** Which record was ended by whom is not known any more; both ways the database has the same shape. */
  async down(): Promise<void> {}
}

/**
 * Records of themselves of accounts that have one in force and others which nobody's word ended (a word is in the audit
 * trail); the one with most cases first, then the oldest. Left out: invitations never taken on, and a record that is
 * somebody else's by now.
 */
const doubled = `
  SELECT a.id, a.account_id, a.person_id, a.state FROM authority a JOIN person p ON p.id = a.person_id
  WHERE a.basis = 'self' AND a.accepted_at IS NOT NULL AND p.state <> 'erased'
    AND (a.state = 'in_force' OR (a.state = 'ended'
      AND NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.operation = 'identity.end-authority'
        AND e.subjects @> jsonb_build_array(jsonb_build_object('kind', 'authority', 'id', a.id)))
      AND NOT EXISTS (SELECT 1 FROM authority o WHERE o.person_id = a.person_id AND o.basis = 'self' AND o.state <> 'ended')
      AND EXISTS (SELECT 1 FROM authority f WHERE f.account_id = a.account_id AND f.basis = 'self' AND f.state = 'in_force')))
  ORDER BY a.account_id,
    (SELECT count(*) FROM denial_case d WHERE d.person_id = a.person_id AND d.state NOT IN ('withdrawn', 'closed')) DESC,
    (SELECT count(*) FROM denial_case d WHERE d.person_id = a.person_id) DESC, a.id`;

function byAccount(records: readonly OwnRecord[]): ReadonlyMap<string, readonly OwnRecord[]> {
  const accounts = new Map<string, OwnRecord[]>();
  for (const record of records)
    accounts.set(record.account_id, [...(accounts.get(record.account_id) ?? []), record]);
  return accounts;
}

async function tell(runner: QueryRunner, event: string, authorityId: string): Promise<void> {
  await runner.query('INSERT INTO outbox_message (id, event, payload) VALUES ($1, $2, $3)', [
    newId<'outbox_message'>(),
    event,
    JSON.stringify({ authorityId }),
  ]);
}

async function note(runner: QueryRunner, accountId: string, records: readonly OwnRecord[]): Promise<void> {
  const subjects = records.flatMap(({ id, person_id: personId }) => [
    { kind: 'authority', id },
    { kind: 'person', id: personId },
  ]);
  await runner.query(
    `INSERT INTO audit_entry (id, at, actor_kind, system_name, operation, subjects)
     VALUES ($1, now(), 'system', 'migration', 'identity.keep-record-with-cases', $2)`,
    [newId<'audit_entry'>(), JSON.stringify([{ kind: 'account', id: accountId }, ...subjects])],
  );
}
