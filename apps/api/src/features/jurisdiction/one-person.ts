import { Injectable } from '@nestjs/common';
import type { AccountId } from '@chorus/domain/shared/ids';
import type { Tx } from '../../platform/database/db.js';

type SamePerson = (tx: Tx, one: AccountId, other: AccountId) => Promise<boolean>;

/** Whether two accounts are one person’s. Whoever keeps accounts and members registers how that is known. */
@Injectable()
export class OnePerson {
  private known: SamePerson | null = null;

  knowBy(known: SamePerson): void {
    this.known = known;
  }

  /** The first of the others that is the same person as the account; the account itself where none is. */
  async among(tx: Tx, account: AccountId, others: Iterable<AccountId>): Promise<AccountId> {
    if (this.known === null) throw new Error('Nobody said how two accounts of one person are known.');
    for (const other of others) if (other !== account && (await this.known(tx, account, other))) return other;
    return account;
  }
}
