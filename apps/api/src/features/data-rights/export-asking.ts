import { mayAskExport } from '@chorus/domain/data-rights/personal-export';
import type { Language } from '@chorus/domain/identity/account';
import { reauthenticationFor, type ReauthenticationNeeded } from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type AccountId, type PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { seesLedger } from '../consent/consent.public.js';
import { Authorities } from '../identity/identity.public.js';
import { personalExportTable, type PersonalExportRow } from './export.table.js';

export interface AskExportInput {
  /** Null: of the account itself. */
  readonly personId?: string | null;
  readonly language: Language;
}

export interface ExportAsked {
  readonly kind: 'ExportAsked';
  readonly export: PersonalExportRow;
}

type Refused = Refusal<'NotFound' | 'ExportUnderWay' | 'TooManyRequests'> | ReauthenticationNeeded;

/** Asks for a copy of everything kept of a person one acts for as a whole, or of one's own account. */
@Injectable()
export class AskExport {
  constructor(
    private readonly db: Db,
    private readonly authorities: Authorities,
    private readonly clock: WallClock,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: AskExportInput): Promise<ExportAsked | Refused> {
    return this.db.transaction<ExportAsked | Refused>(actor, async (tx) => {
      const personId = (input.personId ?? null) as PersonId | null;
      if (actor.kind !== 'account' || !(await mayTakeAlong(tx, this.authorities, actor, personId)))
        return refuse('NotFound', 'There is no such person, or you do not act for them as a whole.');
      const stale = reauthenticationFor(actor, this.clock.now().toISOString());
      if (stale !== null) return stale;
      const may = await tx.elevated(() => this.mayAsk(tx, actor.accountId, personId));
      if (isRefusal(may)) return may;
      return this.write(tx, actor.accountId, personId, input.language);
    });
  }

  private async write(
    tx: Tx,
    accountId: AccountId,
    personId: PersonId | null,
    language: Language,
  ): Promise<ExportAsked> {
    const row: PersonalExportRow = {
      id: newId<'personal_export'>(),
      accountId,
      personId,
      state: 'asked',
      language,
      askedAt: this.clock.now(),
      bytesKey: null,
      readyAt: null,
      expiresAt: null,
    };
    await tx.elevated(() => tx.insert(personalExportTable, row));
    const about = personId === null ? { kind: 'account', id: accountId } : { kind: 'person', id: personId };
    await audit(tx, {
      operation: 'export.asked',
      subjects: [{ kind: 'personal_export', id: row.id }, about],
    });
    await this.outbox.publish(tx, 'export.asked', { exportId: row.id });
    return { kind: 'ExportAsked', export: row };
  }

  private async mayAsk(tx: Tx, accountId: AccountId, personId: PersonId | null) {
    // Two requests at the same moment are asked one after the other.
    await tx.rows('SELECT pg_advisory_xact_lock(hashtextextended($1::text, 7)) AS held', [accountId]);
    const facts = await tx.one<{ underWay: number; withinDay: number }>(
      `SELECT count(*) FILTER (WHERE state = 'asked') AS under_way,
         count(*) FILTER (WHERE asked_at > now() - interval '1 day' AND state <> 'failed') AS within_day
       FROM personal_export WHERE account_id = $1 AND person_id IS NOT DISTINCT FROM $2`,
      [accountId, personId],
    );
    return mayAskExport(facts);
  }
}

/** One's own account; or a person one acts for as a whole, today. Asked when it is asked for, made and downloaded. */
export async function mayTakeAlong(
  tx: ReadTx,
  authorities: Authorities,
  actor: Actor,
  personId: PersonId | null,
): Promise<boolean> {
  if (personId === null) return actor.kind === 'account';
  if (!isId(personId) || !(await seesLedger(tx, personId))) return false;
  return !isRefusal(await authorities.mayAct(tx, actor, personId, 'view'));
}
