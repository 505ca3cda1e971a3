import type { EventName } from '@chorus/domain/shared/events';
import { renderMail } from '@chorus/templates/mail';
import type { MailContext, MailName } from '@chorus/templates/mail/registry';
import { Injectable } from '@nestjs/common';
import type { EffectReaction } from '../../platform/outbox/reaction.js';
import {
  noticeMail,
  Notices,
  type Notice,
  type NoticeReaction,
  type Posting,
} from '../../platform/transport/notices.js';
import type { SendingOrganization } from '../../platform/transport/transports.js';
import type { Reader } from './readers.js';

interface NoticeAbout<Name extends MailName> {
  readonly template: Name;
  readonly context: MailContext<Name>;
  readonly about: { readonly kind: string; readonly id: string };
  /** Sets one occasion apart from the next of the same kind; ids and words of ours only. */
  readonly occasion: string;
  readonly sender: SendingOrganization | null;
}

/** Writes notices about cases and filings, to whoever reads them today. */
@Injectable()
export class NoticeMail {
  constructor(private readonly notices: Notices) {}

  link(path: string): string {
    return this.notices.link(path);
  }

  /** The same notice to each reader, in the language of each. */
  compose<Name extends MailName>(readers: readonly Reader[], notice: NoticeAbout<Name>): Notice[] {
    return readers.map(({ accountId, address, language }) => ({
      readerId: accountId,
      sender: notice.sender,
      mail: noticeMail(renderMail(notice.template, language, notice.context), {
        key: `${notice.template}.${notice.occasion}.${accountId}`,
        about: notice.about,
        to: address,
      }),
    }));
  }

  /** A notice that waits where sending is stopped: nobody's date hangs on it. */
  reaction<On extends EventName>(
    name: string,
    on: On,
    write: NoticeReaction<On>['write'],
  ): EffectReaction<On, Posting, readonly string[]> {
    return this.notices.reaction({ name, on, write, patience: 'days' });
  }

  /** A notice to a person about their own date or filing: it goes even while sending is stopped (decision 21). */
  reactionToPerson<On extends EventName>(
    name: string,
    on: On,
    write: NoticeReaction<On>['write'],
  ): EffectReaction<On, Posting, readonly string[]> {
    return this.notices.reaction({ name, on, write, patience: 'days', evenWhenStopped: true });
  }
}
