import { Injectable, type OnModuleInit } from '@nestjs/common';
import { mailboxOf } from '@chorus/domain/identity/mailbox';
import type { AccountId } from '@chorus/domain/shared/ids';
import type { Tx } from '../../platform/database/db.js';
import { Accounts } from '../identity/identity.public.js';
import { OnePerson } from '../jurisdiction/jurisdiction.public.js';

/**
 * Whether two accounts are known to be one person's: each is or was somebody's own account for the same person, or their mails go to
 * one mailbox. More cannot be known: two addresses at two providers are two people to us (decision 30).
 */
@Injectable()
export class SameOwner implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly people: OnePerson,
  ) {}

  /** Two people at the facts desk are two by the same knowledge. */
  onModuleInit(): void {
    this.people.knowBy((tx, one, other) => this.of(tx, one, other));
  }

  of(tx: Tx, one: AccountId, other: AccountId): Promise<boolean> {
    return tx.elevated(async () => {
      const shared = await tx.maybe(
        `SELECT 1 AS one FROM authority a JOIN authority b ON b.person_id = a.person_id
         WHERE a.account_id = $1 AND b.account_id = $2 AND a.basis = 'self' AND b.basis = 'self'
           AND a.state <> 'asked' AND b.state <> 'asked' LIMIT 1`,
        [one, other],
      );
      if (shared !== null) return true;
      const emails = [...(await this.accounts.emailsOf(tx, [one, other])).values()];
      return new Set(emails.map(mailboxOf)).size < emails.length;
    });
  }
}
