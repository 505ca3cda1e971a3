import { waitBeforeNotice } from '@chorus/domain/delivery/backoff';
import type { EventName } from '@chorus/domain/shared/events';
import type { AccountId } from '@chorus/domain/shared/ids';
import { renderMail } from '@chorus/templates/mail';
import type { MailContext, MailName } from '@chorus/templates/mail/registry';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import type { Tx } from '../../platform/database/db.js';
import { randomToken } from '../../platform/ids/ids.js';
import type { Message, MessageId } from '../../platform/outbox/message.js';
import type { EffectReaction, Settlement } from '../../platform/outbox/reaction.js';
import type { OutgoingMail } from '../../platform/transport/mail.js';
import { Transports, type SendingOrganization } from '../../platform/transport/transports.js';
import type { Reader } from './readers.js';

/** One notice to one reader, in memory only. */
export interface Notice {
  readonly accountId: AccountId;
  readonly mail: OutgoingMail;
  readonly sender: SendingOrganization | null;
}

interface NoticeAbout<Name extends MailName> {
  readonly template: Name;
  readonly context: MailContext<Name>;
  readonly about: { readonly kind: string; readonly id: string };
  /** Sets one occasion apart from the next of the same kind; ids and words of ours only. */
  readonly occasion: string;
  readonly sender: SendingOrganization | null;
}

/** Writes notices and makes the reactions that send them. */
@Injectable()
export class NoticeMail {
  constructor(
    private readonly transports: Transports,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A page of this installation as a link in a mail. Ids on it are no secret: the page asks who you are. */
  link(path: string): string {
    const { publicUrl, port } = this.config.http;
    return `${publicUrl ?? `http://localhost:${port}`}${path}`;
  }

  /** The same notice to each reader, in the language of each. Its key, and so its Message-ID, is the same every time. */
  compose<Name extends MailName>(readers: readonly Reader[], notice: NoticeAbout<Name>): Notice[] {
    return readers.map(({ accountId, address, language }) => {
      const { subject, text, html } = renderMail(notice.template, language, notice.context);
      return {
        accountId,
        sender: notice.sender,
        mail: {
          idempotencyKey: `${notice.template}.${notice.occasion}.${accountId}`,
          purpose: 'notice',
          about: notice.about,
          to: { address },
          envelopeToken: randomToken(),
          subject,
          text,
          html,
        },
      };
    });
  }

  /**
   * A reaction that mails what `write` answers when it looks again. A notice that may have gone out is sent again: the
   * second carries the same Message-ID, and a missing date harms more than a mail that comes twice. It is tried for
   * days, longer than an outage; who has it already is written down meanwhile and not written to again.
   */
  reaction<On extends EventName>(
    name: string,
    on: On,
    write: (tx: Tx, message: Message<On>) => Promise<readonly Notice[]>,
  ): EffectReaction<On, Posting, readonly AccountId[]> {
    return {
      kind: 'effect',
      name,
      on,
      begin: async (tx, message, { begun }) => {
        const all = await write(tx, message);
        const taken = begun === 1 ? new Set<AccountId>() : await takenOf(tx, message.id, name);
        const notices = all.filter(({ accountId }) => !taken.has(accountId));
        if (notices.length === 0) return null;
        return { notices, begun, name, messageId: message.id, since: message.publishedAt };
      },
      perform: ({ notices }) => this.send(notices),
      settle: (tx, posting, taken) => settled(tx, posting, taken),
    };
  }

  /** Whose notice was taken or refused for good; a refused mailbox cannot be mended by asking again. */
  private async send(notices: readonly Notice[]): Promise<readonly AccountId[]> {
    const taken: AccountId[] = [];
    for (const { accountId, mail, sender } of notices) {
      const transport =
        sender === null ? this.transports.forPlatform() : this.transports.transportFor(sender);
      const { kind } = await transport.send(mail);
      if (kind !== 'temporary' && kind !== 'uncertain') taken.push(accountId);
    }
    return taken;
  }
}

/** The notices one message still owes. */
export interface Posting {
  readonly notices: readonly Notice[];
  readonly begun: number;
  readonly name: string;
  readonly messageId: MessageId;
  readonly since: Date;
}

async function takenOf(tx: Tx, messageId: MessageId, reaction: string): Promise<ReadonlySet<AccountId>> {
  const rows = await tx.rows<{ accountId: AccountId }>(
    'SELECT account_id FROM notice_taken WHERE message_id = $1 AND reaction = $2',
    [messageId, reaction],
  );
  return new Set(rows.map(({ accountId }) => accountId));
}

async function settled(
  tx: Tx,
  { notices, begun, name, messageId, since }: Posting,
  taken: readonly AccountId[],
): Promise<Settlement> {
  if (taken.length === notices.length) {
    if (begun > 1) {
      await tx.execute('DELETE FROM notice_taken WHERE message_id = $1 AND reaction = $2', [messageId, name]);
    }
    return { kind: 'done' };
  }
  await tx.execute(
    `INSERT INTO notice_taken (message_id, reaction, account_id) SELECT $1, $2, unnest($3::uuid[])
     ON CONFLICT DO NOTHING`,
    [messageId, name, taken],
  );
  const reason = 'A notice was not taken yet.';
  const waitMs = waitBeforeNotice(begun, Date.now() - since.getTime());
  return waitMs === null ? { kind: 'give_up', reason } : { kind: 'again', reason, waitMs };
}
