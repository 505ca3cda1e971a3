import { mayEraseAccount } from '@chorus/domain/data-rights/erasure.policy';
import { asAccount } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Inject, Injectable } from '@nestjs/common';
import { KEY_STORE, type KeyStore } from '../../platform/crypto/key-store.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { ErasureFacts } from './erasure-facts.js';
import type { ErasureRow } from './erasure.table.js';
import { erasureSubject } from './take-back-erasure.js';

const caseIsOver = `
  SELECT 1 FROM denial_case d JOIN case_keeping k ON k.id = d.id
  WHERE d.id = $1 AND d.state IN ('closed', 'withdrawn') AND k.told = 2 AND k.goes_on <= chorus_today()`;

/**
 * Whether what an erasure was asked on still stands when it is carried out. In three days a right ends, a helper leaves,
 * an owner goes; and it cannot be taken back afterwards.
 */
@Injectable()
export class ErasureGround {
  constructor(
    private readonly db: Db,
    private readonly facts: ErasureFacts,
    @Inject(KEY_STORE) private readonly store: KeyStore,
  ) {}

  /** Asked before the first step, with the system's right and the row locked. */
  async stands(tx: Tx, row: ErasureRow): Promise<boolean> {
    // Called off after the dump that this database came from.
    if (await this.store.isBuried(erasureSubject(row.id))) return false;
    if (row.kind === 'account') return row.accountId !== null && this.accountMayGo(tx, row.accountId);
    if (row.kind === 'person') return this.personMayGo(row);
    return this.caseMayGo(tx, row);
  }

  /** Reopened, or kept by somebody, after its time had been found to be over. */
  private async caseMayGo(tx: Tx, { caseId }: ErasureRow): Promise<boolean> {
    await tx.rows('SELECT id FROM denial_case WHERE id = $1 FOR UPDATE', [caseId]);
    return (await tx.maybe(caseIsOver, [caseId])) !== null;
  }

  /** Under locks: what would be left without it is counted while nobody else goes, and nothing new comes to it. */
  async accountMayGo(tx: Tx, accountId: AccountId): Promise<boolean> {
    await this.facts.alone(tx);
    await tx.rows('SELECT id FROM account WHERE id = $1 FOR UPDATE', [accountId]);
    return !isRefusal(mayEraseAccount(await this.facts.ofAccount(tx, accountId, 'now')));
  }

  /** With the asker's own sight, in a transaction of its own that changes nothing. */
  private async personMayGo({ askedBy, personId }: ErasureRow): Promise<boolean> {
    if (askedBy === null || personId === null) return false;
    const actor = asAccount(askedBy);
    const basis = await this.db.transaction(actor, (own) =>
      this.facts.mayErase(own, actor, personId, (work) => own.elevated(work)),
    );
    return !isRefusal(basis);
  }
}
