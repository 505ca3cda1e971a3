import { renderMail } from '@chorus/templates/mail';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import { Reactions } from '../../platform/outbox/reaction.js';
import { noticeMail, Notices, type Notice } from '../../platform/transport/notices.js';
import { Accounts } from './accounts.js';
import type { AccountRow, AuthorityRow } from './identity.table.js';

/**
 * Tells somebody that they were invited to act for a person, as long as they have not answered. The mail says neither
 * who nor for whom: it may come to the wrong mailbox, and only its owner can sign in and see more.
 */
@Injectable()
export class SendAuthorityMail implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly notices: Notices,
    private readonly accounts: Accounts,
  ) {}

  onModuleInit(): void {
    this.reactions.register(
      this.notices.reaction({
        name: 'identity.send-authority-mail',
        on: 'authority.invited',
        patience: 'days',
        write: (tx, { ids }) => this.write(tx, ids.authorityId),
      }),
    );
  }

  private async write(tx: Tx, authorityId: string): Promise<readonly Notice[]> {
    const row = await tx.maybe<AuthorityRow>('SELECT * FROM authority WHERE id = $1', [authorityId]);
    if (row === null || row.state !== 'asked' || row.acceptedAt !== null) return [];
    const account = await tx.maybe<AccountRow>(`SELECT * FROM account WHERE id = $1 AND state <> 'closed'`, [
      row.accountId,
    ]);
    if (account === null) return [];
    const words = renderMail('authority_invitation', account.language, {
      link: this.notices.link(`/authorities/${row.id}`),
    });
    const envelope = {
      key: `authority-${row.id}`,
      about: { kind: 'authority', id: row.id },
      to: await this.accounts.emailOf(account),
    };
    return [{ readerId: row.id, sender: null, mail: noticeMail(words, envelope) }];
  }
}
