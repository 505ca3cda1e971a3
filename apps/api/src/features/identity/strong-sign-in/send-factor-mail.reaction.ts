import { renderMail } from '@chorus/templates/mail';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AccountId } from '@chorus/domain/shared/ids';
import type { Tx } from '../../../platform/database/db.js';
import { Reactions } from '../../../platform/outbox/reaction.js';
import { noticeMail, Notices, type Notice } from '../../../platform/transport/notices.js';
import { Accounts } from '../accounts.js';
import type { AccountRow } from '../identity.table.js';

const told = {
  'second_factor.added': 'second_factor_added',
  'second_factor.removed': 'second_factor_removed',
  'recovery_code.used': 'recovery_code_used',
  'recovery_codes.made': 'recovery_codes_made',
  'sessions.ended': 'sessions_ended',
} as const;
const occasions = [
  'second_factor.added',
  'second_factor.removed',
  'recovery_code.used',
  'recovery_codes.made',
  'sessions.ended',
] as const;

/** Tells the owner of a mailbox what was changed about signing in, so that somebody else's doing does not stay unseen. */
@Injectable()
export class SendFactorMail implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly notices: Notices,
    private readonly accounts: Accounts,
  ) {}

  onModuleInit(): void {
    for (const on of occasions) {
      this.reactions.register(
        this.notices.reaction({
          name: `identity.tell-${told[on].replaceAll('_', '-')}`,
          on,
          patience: 'days',
          evenWhenStopped: true,
          write: (tx, { id, ids }) => this.write(tx, told[on], id, ids.accountId),
        }),
      );
    }
  }

  private async write(
    tx: Tx,
    name: (typeof told)[keyof typeof told],
    messageId: string,
    accountId: AccountId,
  ): Promise<readonly Notice[]> {
    const account = await tx.maybe<AccountRow>(`SELECT * FROM account WHERE id = $1 AND state <> 'closed'`, [
      accountId,
    ]);
    if (account === null) return [];
    const words = renderMail(name, account.language, { link: this.notices.link('/') });
    const envelope = {
      key: `${name}-${messageId}`,
      about: { kind: 'account', id: accountId },
      to: await this.accounts.emailOf(account),
    };
    return [{ readerId: accountId, sender: null, mail: noticeMail(words, envelope) }];
  }
}
