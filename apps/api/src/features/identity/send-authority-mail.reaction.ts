import { renderMail } from '@chorus/templates/mail';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import type { Tx } from '../../platform/database/db.js';
import { randomToken } from '../../platform/ids/ids.js';
import type { Message } from '../../platform/outbox/message.js';
import { type EffectReaction, Reactions, type Settlement } from '../../platform/outbox/reaction.js';
import type { OutgoingMail, SendResult } from '../../platform/transport/mail.js';
import { Transports } from '../../platform/transport/transports.js';
import { Accounts } from './accounts.js';
import type { AccountRow, AuthorityRow } from './identity.table.js';

type On = 'authority.invited';

/**
 * Tells somebody that they were invited to act for a person, as long as they have not answered. The mail says neither
 * who nor for whom: it may come to the wrong mailbox, and only its owner can sign in and see more.
 */
@Injectable()
export class SendAuthorityMail implements EffectReaction<On, OutgoingMail, SendResult>, OnModuleInit {
  readonly kind = 'effect';
  readonly name = 'identity.send-authority-mail';
  readonly on = 'authority.invited';

  constructor(
    private readonly reactions: Reactions,
    private readonly transports: Transports,
    private readonly accounts: Accounts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.reactions.register(this);
  }

  async begin(tx: Tx, { ids }: Message<On>): Promise<OutgoingMail | null> {
    const row = await tx.maybe<AuthorityRow>('SELECT * FROM authority WHERE id = $1', [ids.authorityId]);
    if (row === null || row.state !== 'asked' || row.acceptedAt !== null) return null;
    const account = await tx.maybe<AccountRow>(`SELECT * FROM account WHERE id = $1 AND state <> 'closed'`, [
      row.accountId,
    ]);
    if (account === null) return null;
    const { publicUrl, port } = this.config.http;
    const { subject, text, html } = renderMail('authority_invitation', account.language, {
      link: `${publicUrl ?? `http://localhost:${port}`}/authorities/${row.id}`,
    });
    return {
      idempotencyKey: `authority-${row.id}`,
      purpose: 'notice',
      about: { kind: 'authority', id: row.id },
      to: { address: await this.accounts.emailOf(account) },
      envelopeToken: randomToken(),
      subject,
      text,
      html,
    };
  }

  perform(mail: OutgoingMail): Promise<SendResult> {
    return this.transports.forPlatform().send(mail);
  }

  async settle(_tx: Tx, _mail: OutgoingMail, { kind }: SendResult): Promise<Settlement> {
    return kind === 'temporary' ? { kind: 'again', reason: 'The mail was not taken yet.' } : { kind: 'done' };
  }
}
