import { mayEraseAccount } from '@chorus/domain/data-rights/erasure.policy';
import { asAccount } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { Db, type Tx } from '../../platform/database/db.js';
import { ErasureFacts } from './erasure-facts.js';
import type { ErasureRow } from './erasure.table.js';

/**
 * Whether what an erasure was asked on still stands when it is carried out. In three days a right ends, a helper leaves,
 * an owner goes; and it cannot be taken back afterwards.
 */
@Injectable()
export class ErasureGround {
  constructor(
    private readonly db: Db,
    private readonly facts: ErasureFacts,
  ) {}

  /** Asked before the first step, with the system's right and the row locked. */
  async stands(tx: Tx, row: ErasureRow): Promise<boolean> {
    if (row.kind === 'account') return row.accountId !== null && this.accountMayGo(tx, row.accountId);
    if (row.kind === 'person') return this.personMayGo(row);
    return true;
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
