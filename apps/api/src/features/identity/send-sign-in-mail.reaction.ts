import { renderMail } from '@chorus/templates/mail';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { WallClock } from '../../platform/clocks/clocks.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { accountSubject, Vault } from '../../platform/crypto/vault.js';
import type { Tx } from '../../platform/database/db.js';
import { randomToken } from '../../platform/ids/ids.js';
import type { Message } from '../../platform/outbox/message.js';
import { type EffectReaction, Reactions, type Settlement } from '../../platform/outbox/reaction.js';
import type { OutgoingMail, SendResult } from '../../platform/transport/mail.js';
import { Transports } from '../../platform/transport/transports.js';
import { Accounts } from './accounts.js';
import type { SignInRow } from './identity.table.js';
import { signInMinutes } from './request-sign-in.js';
import { SignInSecrets } from './sign-in-secrets.js';

type On = 'sign_in.requested';

/**
 * Sends the mail somebody asked for, unless it came too late to be of use or the account is closed: whoever asked
 * was answered before this looked, so the difference shows in nobody's answer. Sending twice is harmless: the second
 * mail has the same link, code and Message-ID.
 */
@Injectable()
export class SendSignInMail implements EffectReaction<On, OutgoingMail, SendResult>, OnModuleInit {
  readonly kind = 'effect';
  readonly name = 'identity.send-sign-in-mail';
  readonly on = 'sign_in.requested';
  readonly evenWhenStopped = true;

  constructor(
    private readonly reactions: Reactions,
    private readonly transports: Transports,
    private readonly vault: Vault,
    private readonly accounts: Accounts,
    private readonly secrets: SignInSecrets,
    private readonly clock: WallClock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.reactions.register(this);
  }

  async begin(tx: Tx, { ids }: Message<On>): Promise<OutgoingMail | null> {
    const row = await tx.maybe<SignInRow>('SELECT * FROM sign_in WHERE id = $1', [ids.signInId]);
    if (row === null || row.usedAt !== null || row.expiresAt <= this.clock.now()) return null;
    if (row.sealedEmail === null) return null;
    const key = await this.vault.existingKey(accountSubject(row.id));
    const address = key.open({ table: 'sign_in', column: 'sealed_email', row: row.id }, row.sealedEmail);
    const account = await this.accounts.byEmail(tx, address);
    if (account?.state === 'closed') return null;
    const { subject, text, html } = renderMail('sign_in', account?.language ?? row.language, {
      code: this.secrets.code(row.id),
      link: `${publicAddress(this.config)}/sign-in?token=${this.secrets.linkToken(row.id)}`,
      minutesValid: signInMinutes,
    });
    return {
      idempotencyKey: `sign_in-${row.id}`,
      purpose: 'notice',
      about: { kind: 'sign_in', id: row.id },
      to: { address },
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

const publicAddress = ({ http }: Config): string => http.publicUrl ?? `http://localhost:${http.port}`;
