import { renderMail } from '@chorus/templates/mail';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/db.js';
import { Reactions } from '../../../platform/outbox/reaction.js';
import { noticeMail, Notices, type Notice } from '../../../platform/transport/notices.js';
import { Accounts } from '../accounts.js';
import type { AccountRow } from '../identity.table.js';
import type { AccessTokenRow } from './access-token.table.js';

const dayMs = 86_400_000;

/** Tells the owner of an account that a token was made, so that somebody else's doing does not stay unseen. */
@Injectable()
export class SendAccessTokenMail implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly notices: Notices,
    private readonly accounts: Accounts,
  ) {}

  onModuleInit(): void {
    this.reactions.register(
      this.notices.reaction({
        name: 'identity.tell-access-token-made',
        on: 'access_token.made',
        patience: 'days',
        evenWhenStopped: true,
        write: (tx, { ids }) => this.write(tx, ids.accessTokenId),
      }),
    );
  }

  private async write(tx: Tx, id: string): Promise<readonly Notice[]> {
    const row = await tx.maybe<AccessTokenRow>('SELECT * FROM access_token WHERE id = $1', [id]);
    if (row === null) return [];
    const account = await tx.maybe<AccountRow>(`SELECT * FROM account WHERE id = $1 AND state <> 'closed'`, [
      row.accountId,
    ]);
    if (account === null) return [];
    const words = renderMail('access_token_made', account.language, {
      days: Math.round((row.expiresAt.getTime() - row.createdAt.getTime()) / dayMs),
      link: this.notices.link('/'),
    });
    const envelope = {
      key: `access_token_made-${id}`,
      about: { kind: 'access_token', id },
      to: await this.accounts.emailOf(account),
    };
    return [{ readerId: account.id, sender: null, mail: noticeMail(words, envelope) }];
  }
}
