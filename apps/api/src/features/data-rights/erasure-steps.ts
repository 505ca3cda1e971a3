import {
  erasureSteps,
  keyBackupsUntil,
  settleHours,
  type ErasureStep,
} from '@chorus/domain/data-rights/erasure';
import type { AuthorityId, CaseId, MembershipId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Inject, Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { accountSubject, KeyDestroyed, personSubject, Vault } from '../../platform/crypto/vault.js';
import type { Tx } from '../../platform/database/db.js';
import { FILE_STORE, type FileStore } from '../../platform/files/file-store.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Reactions } from '../../platform/outbox/reaction.js';
import { removeMailTo } from '../../platform/transport/local-outbox-listing.js';
import { Transports } from '../../platform/transport/transports.js';
import { CaseMatches, Cases } from '../case/case.public.js';
import { Accounts, type AccountRow } from '../identity/identity.public.js';
import { LeaveWithPerson } from '../participation/participation.public.js';
import { ErasureGround } from './erasure-ground.js';
import type { ErasureRow } from './erasure.table.js';
import { OwnedRows, type Owned } from './owned-rows.js';

/** What a step changed of the erasure's own row, or that it has to wait. */
export type StepDone = Partial<
  Pick<ErasureRow, 'removed' | 'files' | 'mails' | 'bytesLeft' | 'erasedAt' | 'keyBackupsUntil'>
> & {
  /** Another step than the one in turn: something came in meanwhile. */
  readonly backTo?: ErasureStep;
};

/** While the account was being erased somebody came to have nobody else. It waits, and shows, until they have. */
class WouldStrand extends Error {
  override readonly name = 'WouldStrand';
}

/** A sending under way ends by itself; its answer must not be lost. */
const sendingNow = `
  SELECT 1 FROM attempt WHERE id = ANY ($1) AND claimed_at IS NOT NULL AND finished_at IS NULL AND state <> 'uncertain' LIMIT 1`;

/** Work that is still owed because of something that happened to one of these. What was parked is nobody's any more. */
const workOwed = `
  SELECT 1 FROM outbox_message m
  JOIN unnest($2::text[], $3::text[]) AS e (event, reaction) ON e.event = m.event
  LEFT JOIN reaction_receipt r ON r.message_id = m.id AND r.reaction = e.reaction
  WHERE m.settled_at IS NULL AND r.done_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM dead_letter d WHERE d.message_id = m.id AND d.reaction = e.reaction)
    AND EXISTS (SELECT 1 FROM jsonb_each_text(m.payload) p WHERE p.value = ANY ($1::text[])) LIMIT 1`;

const hourMs = 3_600_000;

/** Each step of an erasure, in the transaction that writes down that it was done. After a crash it is done again. */
@Injectable()
export class ErasureSteps {
  constructor(
    private readonly owned: OwnedRows,
    private readonly ground: ErasureGround,
    private readonly cases: Cases,
    private readonly matches: CaseMatches,
    private readonly leaving: LeaveWithPerson,
    private readonly accounts: Accounts,
    private readonly outbox: Outbox,
    private readonly reactions: Reactions,
    private readonly transports: Transports,
    private readonly vault: Vault,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  run(tx: Tx, row: ErasureRow, now: Date): Promise<StepDone | 'wait'> {
    switch (row.step ?? erasureSteps[0]) {
      case 'close':
        return this.close(tx, row);
      case 'settle':
        return this.settle(tx, row, now);
      case 'rows':
        return this.removeRows(tx, row);
      case 'files':
        return this.removeFiles(row);
      case 'keys':
        return this.destroyKeys(tx, row, now);
    }
  }

  /** The same ways a person goes by themselves: cases withdrawn, campaigns left. What is over already stays as it ended. */
  private async close(tx: Tx, { kind, personId }: ErasureRow): Promise<StepDone> {
    if (kind !== 'person' || personId === null) return {};
    const cases = await tx.rows<{ id: CaseId }>(
      `SELECT id FROM denial_case WHERE person_id = $1 AND state <> 'withdrawn' ORDER BY id`,
      [personId],
    );
    for (const { id } of cases) {
      const moved = await this.cases.move(tx, id, 'withdrawn');
      if (isRefusal(moved) && moved.kind !== 'CaseMoveNotAllowed') throw new Error(moved.kind);
    }
    await this.leaving.leaveAll(tx, personId);
    return {};
  }

  private async settle(tx: Tx, row: ErasureRow, now: Date): Promise<StepDone | 'wait'> {
    const startedAt = row.startedAt?.getTime() ?? now.getTime();
    if (now.getTime() - startedAt > settleHours * hourMs) return {};
    const ids = await this.idsOf(tx, row);
    if ((await tx.maybe(sendingNow, [ids])) !== null) return 'wait';
    const expected = this.reactions.all();
    const owed = await tx.maybe(workOwed, [
      ids,
      expected.map(({ on }) => on),
      expected.map(({ name }) => name),
    ]);
    return owed === null ? {} : 'wait';
  }

  /**
   * Bytes after rows: no row leads to bytes that are gone, also where somebody puts a document to another case at this moment
   * and its row stays. Until they are removed the erasure's own row names them.
   */
  private async removeFiles(row: ErasureRow): Promise<StepDone> {
    for (const key of row.bytesLeft ?? []) await this.files.remove(key);
    return { bytesLeft: null };
  }

  /** What lies outside the tables and is found through the rows: held mails, and keys of single rows. */
  private async removeBeside(tx: Tx, row: ErasureRow, owned: readonly Owned[]): Promise<number> {
    for (const { declaration, ids } of owned)
      if (declaration.sealedFor === 'row') for (const id of ids) await this.vault.destroy(accountSubject(id));
    const mails = await this.transports.outbox.removeAboutAny(new Set(owned.flatMap(({ ids }) => ids)));
    return row.accountId === null ? mails : mails + (await this.removeMailsTo(tx, row.accountId));
  }

  private async removeMailsTo(tx: Tx, accountId: string): Promise<number> {
    const account = await tx.maybe<Pick<AccountRow, 'id' | 'sealedEmail'>>(
      'SELECT id, sealed_email FROM account WHERE id = $1 AND length(sealed_email) > 0',
      [accountId],
    );
    if (account === null) return 0;
    const address = await this.accounts.emailOf(account).catch(noneWithoutKey);
    return address === null ? 0 : removeMailTo(this.transports.outbox, address);
  }

  /**
   * All rows in one transaction. The person's or account's own row is locked so that nothing that points at it comes in
   * meanwhile; what had been allowed before and comes after is found by the next step.
   */
  private async removeRows(tx: Tx, row: ErasureRow): Promise<StepDone> {
    const { kind, personId, accountId } = row;
    await tx.rows(`SELECT id FROM ${kind === 'account' ? 'account' : 'person'} WHERE id = $1 FOR UPDATE`, [
      accountId ?? personId,
    ]);
    if (accountId !== null) {
      if (row.askedBy !== null && !(await this.ground.accountMayGo(tx, accountId))) throw new WouldStrand();
      await this.tellOfEnds(tx, accountId);
    }
    await this.endMatches(tx, row);
    const owned = await this.owned.find(tx, row);
    const bytes = await this.owned.bytesOf(tx, owned);
    const mails = await this.removeBeside(tx, row, owned);
    const removed = await this.owned.remove(tx, row, owned);
    if (kind === 'person' && personId !== null)
      await this.outbox.publish(tx, 'person.erased', { personId, erasureId: row.id });
    if (accountId !== null) await this.outbox.publish(tx, 'account.closed', { accountId });
    const subjects = [{ kind: 'erasure', id: row.id }, subjectOf(row)];
    await audit(tx, { operation: `${kind}.erased`, subjects });
    return {
      removed: added(row.removed, removed),
      files: row.files + bytes.length,
      mails: row.mails + mails,
      bytesLeft: [...(row.bytesLeft ?? []), ...bytes],
    };
  }

  /** Somebody else's case may have waited for a comparison with one of these; nobody could make it any more. */
  private async endMatches(tx: Tx, { kind, personId, caseId }: ErasureRow): Promise<void> {
    if (kind === 'account') return;
    const cases = await tx.rows<{ id: CaseId }>(
      'SELECT id FROM denial_case WHERE person_id = $1 AND ($2::uuid IS NULL OR id = $2) ORDER BY id',
      [personId, caseId],
    );
    for (const { id } of cases) await this.matches.end(tx, id);
  }

  /** Whoever is left is told as if the account had given its roles and rights back. */
  private async tellOfEnds(tx: Tx, accountId: string): Promise<void> {
    const authorities = await tx.rows<{ id: AuthorityId }>(
      `SELECT id FROM authority WHERE account_id = $1 AND state <> 'ended' ORDER BY id`,
      [accountId],
    );
    const memberships = await tx.rows<{ id: MembershipId }>(
      `SELECT id FROM membership WHERE account_id = $1 AND state <> 'ended' ORDER BY id`,
      [accountId],
    );
    await this.outbox.publishAll(
      tx,
      'authority.ended',
      authorities.map(({ id }) => ({ authorityId: id })),
    );
    await this.outbox.publishAll(
      tx,
      'membership.ended',
      memberships.map(({ id }) => ({ membershipId: id })),
    );
  }

  /** From here nothing that was sealed opens any more. A case has no key of its own. */
  private async destroyKeys(tx: Tx, row: ErasureRow, now: Date): Promise<StepDone> {
    if (await this.owned.anyLeft(tx, row)) return { backTo: 'rows' };
    if (row.kind === 'person' && row.personId !== null) await this.vault.destroy(personSubject(row.personId));
    if (row.accountId !== null) await this.vault.destroy(accountSubject(row.accountId));
    const backups = row.kind === 'case' ? null : keyBackupsUntil(now.toISOString());
    if (row.kind !== 'case')
      await audit(tx, { operation: 'key.destroyed', subjects: [{ kind: 'erasure', id: row.id }] });
    return { erasedAt: now, keyBackupsUntil: backups };
  }

  private async idsOf(tx: Tx, row: ErasureRow): Promise<readonly string[]> {
    const owned = await this.owned.find(tx, row);
    return owned.flatMap(({ ids }) => ids);
  }
}

/** A row from before an erasure, beside the keys from after it: nobody can know any more which mails were its own. */
function noneWithoutKey(error: unknown): null {
  if (error instanceof KeyDestroyed) return null;
  throw error;
}

const subjectOf = ({ kind, personId, accountId, caseId }: ErasureRow): { kind: string; id: string } => ({
  kind,
  id: (kind === 'account' ? accountId : kind === 'case' ? caseId : personId) ?? '',
});

function added(
  before: Readonly<Record<string, number>>,
  more: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const sum: Record<string, number> = { ...before };
  for (const [table, count] of Object.entries(more)) sum[table] = (sum[table] ?? 0) + count;
  return sum;
}
