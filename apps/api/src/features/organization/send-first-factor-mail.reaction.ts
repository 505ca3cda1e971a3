import { renderMail } from '@chorus/templates/mail';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import { Reactions } from '../../platform/outbox/reaction.js';
import { noticeMail, Notices, type Notice } from '../../platform/transport/notices.js';
import { Accounts, type AccountRow } from '../identity/identity.public.js';

/**
 * Tells the other owners that a member set up their first second factor. That one is made with the mailbox alone, and whoever
 * reads it would be told by no other mail: the owners know the member, and can ask by telephone. A day's delay was rejected;
 * a volunteer works on their first day, and dates do not wait.
 */
@Injectable()
export class SendFirstFactorMail implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly notices: Notices,
    private readonly accounts: Accounts,
  ) {}

  onModuleInit(): void {
    this.reactions.register(
      this.notices.reaction({
        name: 'organization.tell-owners-of-first-factor',
        on: 'second_factor.first_added',
        patience: 'days',
        evenWhenStopped: true,
        write: (tx, { id, ids }) => this.write(tx, id, ids.accountId),
      }),
    );
  }

  private async write(tx: Tx, messageId: string, accountId: string): Promise<readonly Notice[]> {
    const owners = await tx.rows<AccountRow>(
      `SELECT a.* FROM account a WHERE a.id <> $1 AND a.state <> 'closed' AND EXISTS (
         SELECT 1 FROM membership o JOIN membership m ON m.organization_id = o.organization_id
         WHERE o.account_id = a.id AND o.role = 'owner' AND m.account_id = $1
           AND o.state = 'active' AND (o.expires_at IS NULL OR o.expires_at > now())
           AND m.state = 'active' AND (m.expires_at IS NULL OR m.expires_at > now()))
       ORDER BY a.id`,
      [accountId],
    );
    return Promise.all(
      owners.map(async (owner) => {
        const envelope = {
          key: `member_first_factor-${messageId}-${owner.id}`,
          about: { kind: 'account', id: accountId },
          to: await this.accounts.emailOf(owner),
        };
        const words = renderMail('member_first_factor', owner.language, { link: this.notices.link('/') });
        return { readerId: owner.id, sender: null, mail: noticeMail(words, envelope) };
      }),
    );
  }
}
