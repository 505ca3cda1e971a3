import { mayEraseAccount } from '@chorus/domain/data-rights/erasure.policy';
import type { PersonId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Inject, Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { KEY_STORE, type KeyStore } from '../../platform/crypto/key-store.js';
import type { Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { PersonHold } from '../identity/identity.public.js';
import { ErasureFacts } from './erasure-facts.js';
import { erasureTable, type ErasureRow } from './erasure.table.js';

/** Logins that wait to be erased and whose holders act for the person. */
const helpersWhoGo = `
  SELECT e.* FROM erasure e WHERE e.kind = 'account' AND e.state = 'asked' AND EXISTS (
    SELECT 1 FROM authority a WHERE a.account_id = e.account_id AND a.person_id = $1 AND a.state = 'in_force')
  ORDER BY e.id FOR UPDATE OF e`;

/** What a called-off erasure is buried as beside the keys: a dump from before it still holds the wish. */
export const erasureSubject = (id: string): string => `erasure-${id}`;

/** An erasure that is not carried out: everything stands as it did. Called with the system's right and the row locked. */
@Injectable()
export class TakeBackErasure {
  constructor(
    private readonly facts: ErasureFacts,
    private readonly hold: PersonHold,
    private readonly outbox: Outbox,
    @Inject(KEY_STORE) private readonly store: KeyStore,
  ) {}

  /** Somebody called it off. */
  async calledOff(tx: Tx, row: ErasureRow): Promise<void> {
    const { id, kind, personId } = row;
    await tx.update(erasureTable, { id }, { state: 'called_off' });
    // A login that was to go after it stays too: its holder's record does.
    const following = await tx.rows<{ id: string }>(
      `UPDATE erasure SET state = 'called_off' WHERE after = $1 AND state = 'asked' RETURNING id`,
      [id],
    );
    for (const one of [row, ...following]) await this.store.bury(erasureSubject(one.id));
    await audit(tx, { operation: 'erasure.called_off', subjects: [{ kind: 'erasure', id }] });
    if (kind !== 'person' || personId === null) return;
    await this.hold.settle(tx, personId);
    await this.keepHelpers(tx, personId);
  }

  /** What it was asked on does not stand any more; its people are told. */
  async refused(tx: Tx, row: ErasureRow): Promise<void> {
    await this.calledOff(tx, row);
    if (row.askedBy !== null) await this.outbox.publish(tx, 'erasure.not_carried_out', { erasureId: row.id });
  }

  /** Their logins could go because the record went; now somebody would be left with nobody. */
  private async keepHelpers(tx: Tx, personId: PersonId): Promise<void> {
    for (const row of await tx.rows<ErasureRow>(helpersWhoGo, [personId])) {
      if (row.accountId === null) continue;
      const may = mayEraseAccount(await this.facts.ofAccount(tx, row.accountId));
      if (isRefusal(may)) await this.refused(tx, row);
    }
  }
}
