import { waitBeforeNotice, type NoticePatience } from '@chorus/domain/delivery/backoff';
import type { EventName } from '@chorus/domain/shared/events';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import type { Tx } from '../database/db.js';
import { randomToken } from '../ids/ids.js';
import type { Message, MessageId } from '../outbox/message.js';
import type { EffectReaction, Settlement } from '../outbox/reaction.js';
import type { OutgoingMail } from './mail.js';
import { Transports, type SendingOrganization } from './transports.js';

/** One notice to one reader, in memory only. */
export interface Notice {
  /** Tells it apart from the others of its message: the account, membership or sign-in it is for. */
  readonly readerId: string;
  readonly mail: OutgoingMail;
  /** Null: the platform itself. */
  readonly sender: SendingOrganization | null;
}

export interface NoticeReaction<On extends EventName> {
  readonly name: string;
  readonly on: On;
  readonly patience: NoticePatience;
  /** Goes on while the kill switch is on: see docs/decisions/0021. */
  readonly evenWhenStopped?: boolean;
  /** Looks again and answers what is still to be said; runs with the system's sight. */
  write(tx: Tx, message: Message<On>): Promise<readonly Notice[]>;
}

/** What a notice carries beside its words. Its key, and so its Message-ID, is the same at every try. */
export interface NoticeEnvelope {
  readonly key: string;
  readonly about: OutgoingMail['about'];
  readonly to: string;
}

type Words = Pick<OutgoingMail, 'subject' | 'text' | 'html'>;

export const noticeMail = (words: Words, { key, about, to }: NoticeEnvelope): OutgoingMail => ({
  idempotencyKey: key,
  purpose: 'notice',
  about,
  to: { address: to },
  envelopeToken: randomToken(),
  subject: words.subject,
  text: words.text,
  html: words.html,
});

/** Makes the reactions that mail notices: sign-in, invitations, and what people are told of their own matters. */
@Injectable()
export class Notices {
  constructor(
    private readonly transports: Transports,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A page of this installation as a link in a mail. Ids on it are no secret: the page asks who you are. */
  link(path: string): string {
    const { publicUrl, port } = this.config.http;
    return `${publicUrl ?? `http://localhost:${port}`}${path}`;
  }

  /**
   * A notice that may have gone out is sent again: the second carries the same Message-ID, and a missing date harms more
   * than a mail that comes twice. Who has it already is written down while others are still tried.
   */
  reaction<On extends EventName>(wish: NoticeReaction<On>): EffectReaction<On, Posting, readonly string[]> {
    const { name, on, patience, evenWhenStopped = false } = wish;
    return {
      kind: 'effect',
      name,
      on,
      evenWhenStopped,
      begin: async (tx, message, { begun }) => {
        const all = await wish.write(tx, message);
        const taken = begun === 1 ? new Set<string>() : await takenOf(tx, message.id, name);
        const notices = all.filter(({ readerId }) => !taken.has(readerId));
        return notices.length === 0 ? null : { notices, begun, name, messageId: message.id };
      },
      perform: ({ notices }) => this.send(notices),
      settle: (tx, posting, taken) => settled(tx, posting, taken, patience),
    };
  }

  /** Whose notice was taken or refused for good; a refused mailbox cannot be mended by asking again. */
  private async send(notices: readonly Notice[]): Promise<readonly string[]> {
    const taken: string[] = [];
    for (const { readerId, mail, sender } of notices) {
      const transport =
        sender === null ? this.transports.forPlatform() : this.transports.transportFor(sender);
      const { kind } = await transport.send(mail);
      if (kind !== 'temporary' && kind !== 'uncertain') taken.push(readerId);
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
}

async function takenOf(tx: Tx, messageId: MessageId, reaction: string): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ readerId: string }>(
    'SELECT reader_id FROM notice_taken WHERE message_id = $1 AND reaction = $2',
    [messageId, reaction],
  );
  return new Set(rows.map(({ readerId }) => readerId));
}

async function settled(
  tx: Tx,
  { notices, begun, name, messageId }: Posting,
  taken: readonly string[],
  patience: NoticePatience,
): Promise<Settlement> {
  if (taken.length === notices.length) {
    if (begun > 1) {
      await tx.execute('DELETE FROM notice_taken WHERE message_id = $1 AND reaction = $2', [messageId, name]);
    }
    return { kind: 'done' };
  }
  if (taken.length > 0) {
    await tx.execute(
      `INSERT INTO notice_taken (message_id, reaction, reader_id) SELECT $1, $2, unnest($3::uuid[])
       ON CONFLICT DO NOTHING`,
      [messageId, name, taken],
    );
  }
  const reason = 'A notice was not taken yet.';
  const waitMs = waitBeforeNotice(begun, patience);
  return waitMs === null ? { kind: 'give_up', reason } : { kind: 'again', reason, waitMs };
}
