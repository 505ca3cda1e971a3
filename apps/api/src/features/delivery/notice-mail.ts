import type { EventName } from '@chorus/domain/shared/events';
import { renderMail } from '@chorus/templates/mail';
import type { MailContext, MailName } from '@chorus/templates/mail/registry';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import type { Tx } from '../../platform/database/db.js';
import { randomToken } from '../../platform/ids/ids.js';
import type { Message } from '../../platform/outbox/message.js';
import type { EffectReaction } from '../../platform/outbox/reaction.js';
import type { OutgoingMail } from '../../platform/transport/mail.js';
import { Transports, type SendingOrganization } from '../../platform/transport/transports.js';
import type { Reader } from './readers.js';

/** One notice to one reader, in memory only. */
export interface Notice {
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
   * second carries the same Message-ID, and a missing date harms more than a mail that comes twice.
   */
  reaction<On extends EventName>(
    name: string,
    on: On,
    write: (tx: Tx, message: Message<On>) => Promise<readonly Notice[]>,
  ): EffectReaction<On, readonly Notice[], boolean> {
    return {
      kind: 'effect',
      name,
      on,
      begin: async (tx, message) => {
        const notices = await write(tx, message);
        return notices.length === 0 ? null : notices;
      },
      perform: (notices) => this.send(notices),
      settle: async (_tx, _notices, taken) =>
        taken ? { kind: 'done' } : { kind: 'again', reason: 'A notice was not taken yet.' },
    };
  }

  /** Whether every notice was taken or refused for good; a refused mailbox cannot be mended by asking again. */
  private async send(notices: readonly Notice[]): Promise<boolean> {
    let taken = true;
    for (const { mail, sender } of notices) {
      const transport =
        sender === null ? this.transports.forPlatform() : this.transports.transportFor(sender);
      const { kind } = await transport.send(mail);
      if (kind === 'temporary' || kind === 'uncertain') taken = false;
    }
    return taken;
  }
}
