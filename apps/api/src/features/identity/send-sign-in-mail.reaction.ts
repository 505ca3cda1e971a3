import { renderMail } from '@chorus/templates/mail';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { WallClock } from '../../platform/clocks/clocks.js';
import { KeyedHash } from '../../platform/crypto/keyed-hash.js';
import { accountSubject, Vault } from '../../platform/crypto/vault.js';
import type { Tx } from '../../platform/database/db.js';
import { Reactions } from '../../platform/outbox/reaction.js';
import { noticeMail, Notices, type Notice } from '../../platform/transport/notices.js';
import { Accounts } from './accounts.js';
import { type SignInRow, signInTable } from './identity.table.js';
import { signInMinutes } from './request-sign-in.js';
import { SignInSecrets } from './sign-in-secrets.js';

/** Mails in a day to an address nobody has ever signed in with: it may be anybody's, typed by anybody. */
const mailsToUnconfirmed = 3;
const dayMs = 86_400_000;

/**
 * Sends the mail somebody asked for, unless it came too late to be of use or the account is closed: whoever asked
 * was answered before this looked, so the difference shows in nobody's answer. Sending twice is harmless: the second
 * mail has the same link, code and Message-ID.
 */
@Injectable()
export class SendSignInMail implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly notices: Notices,
    private readonly vault: Vault,
    private readonly accounts: Accounts,
    private readonly hashes: KeyedHash,
    private readonly secrets: SignInSecrets,
    private readonly clock: WallClock,
  ) {}

  onModuleInit(): void {
    this.reactions.register(
      this.notices.reaction({
        name: 'identity.send-sign-in-mail',
        on: 'sign_in.requested',
        patience: 'moments',
        evenWhenStopped: true,
        write: (tx, { ids }) => this.write(tx, ids.signInId),
      }),
    );
  }

  private async write(tx: Tx, signInId: string): Promise<readonly Notice[]> {
    const row = await tx.maybe<SignInRow>('SELECT * FROM sign_in WHERE id = $1', [signInId]);
    if (row === null || row.usedAt !== null || row.expiresAt <= this.clock.now()) return [];
    if (row.sealedEmail === null) return [];
    const key = await this.vault.existingKey(accountSubject(row.id));
    const to = key.open({ table: 'sign_in', column: 'sealed_email', row: row.id }, row.sealedEmail);
    const account = await this.accounts.byEmail(tx, to);
    if (account?.state === 'closed') return [];
    if ((account?.confirmedAt ?? null) === null && (await this.mailedOften(tx, row, to))) return [];
    await tx.update(signInTable, { id: row.id }, { mailedAt: row.mailedAt ?? this.clock.now() });
    const words = renderMail('sign_in', account?.language ?? row.language, {
      code: this.secrets.code(row.id),
      link: this.notices.link(`/sign-in?token=${this.secrets.keptLinkToken(row.id, row.linkHash)}`),
      minutesValid: signInMinutes,
    });
    const about = { kind: 'sign_in', id: row.id };
    return [
      { readerId: row.id, sender: null, mail: noticeMail(words, { key: `sign_in-${row.id}`, about, to }) },
    ];
  }

  /**
   * By the mails that went: what was asked and not mailed must not keep the address waiting longer, whoever asked. One
   * that is tried again is not one more.
   */
  private async mailedOften(tx: Tx, { emailHash, mailedAt }: SignInRow, to: string): Promise<boolean> {
    if (mailedAt !== null) return false;
    await oneAtATime(tx, emailHash);
    const { mails } = await tx.one<{ mails: number }>(
      'SELECT count(*) AS mails FROM sign_in WHERE email_hash = ANY ($1) AND mailed_at > $2',
      [this.hashes.candidates('account.email', to), new Date(this.clock.now().getTime() - dayMs)],
    );
    return mails >= mailsToUnconfirmed;
  }
}

/** Two that were asked for together must not each be the third. */
const oneAtATime = (tx: Tx, emailHash: Buffer | null): Promise<unknown> =>
  tx.rows(`SELECT pg_advisory_xact_lock(hashtextextended(encode($1::bytea, 'hex'), 2)) AS held`, [emailHash]);
