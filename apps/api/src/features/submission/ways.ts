import { Injectable } from '@nestjs/common';
import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import { waysTo, type ChosenChannel } from '@chorus/domain/delivery/recipient';
import type { Channel } from '@chorus/domain/playbook/channel';
import type { RecipientRole } from '@chorus/domain/playbook/playbook';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Transports } from '../../platform/transport/transports.js';
import { noticeAddressFor, recipientOf } from './recipient.js';

export interface WayWishes {
  readonly preferred: Channel | null;
  readonly urgent: boolean;
  readonly sample: boolean;
}

/** The ways to a recipient, by what the person's notice says, what is published, and what this server can deliver. */
@Injectable()
export class Ways {
  constructor(private readonly transports: Transports) {}

  /** All of them, the one to take first: the notice's own before any published one [22]. */
  of(role: RecipientRole, of: RecordedCase, wishes: WayWishes): readonly ChosenChannel[] {
    const { preferred, urgent, sample } = wishes;
    const deliverable: Channel[] = [];
    if (this.transports.faxFor({ sample }).delivers) deliverable.push('fax');
    if (this.transports.forPlatform().delivers && !sample) deliverable.push('email');
    const { published } = recipientOf(role, of);
    return waysTo(noticeAddressFor(role, of), published, { preferred, urgent, deliverable });
  }

  /** The person's wish where the address for it is known, from whatever source; else the first of all ways. */
  choose(
    role: RecipientRole,
    of: RecordedCase,
    wishes: WayWishes,
  ): ChosenChannel | Refusal<'NoWayToRecipient'> {
    const ways = this.of(role, of, wishes);
    return (
      ways.find(({ channel }) => channel === wishes.preferred) ??
      ways[0] ??
      refuse(
        'NoWayToRecipient',
        'We know no address of the recipient. Copy the one for appeals from your notice.',
        'noticeAddress',
      )
    );
  }
}
