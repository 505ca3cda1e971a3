import type { HearingReminderKind } from '@chorus/domain/hearing/hearing-reminders';
import type { Id } from '@chorus/domain/shared/ids';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import { Reactions } from '../../platform/outbox/reaction.js';
import { Notices, type Notice } from '../../platform/transport/notices.js';
import { hearingReminderTable } from './seat.table.js';
import { SpeakerMails, type Occasion } from './speaker-mails.js';

type SeatEvent =
  'seat.invited' | 'seat.offered' | 'seat.confirmed' | 'seat.lost' | 'seat.told' | 'seat.campaign_stopped';
type Write = (tx: Tx, occasion: Occasion) => Promise<readonly Notice[]>;

/**
 * Mails to speakers. Each looks again at the seat and the hearing and is dropped where they have gone on. They go also while
 * sending is stopped: somebody would stand before a closed door otherwise. Invitations wait: nobody is missed by them.
 */
@Injectable()
export class SendSpeakerMails implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly notices: Notices,
    private readonly mails: SpeakerMails,
  ) {}

  onModuleInit(): void {
    this.about('hearing.mail-invitation', 'seat.invited', (tx, one) => this.mails.invited(tx, one), false);
    this.about('hearing.mail-offer', 'seat.offered', (tx, one) => this.mails.offered(tx, one));
    this.about('hearing.mail-yes', 'seat.confirmed', (tx, one) => this.mails.confirmed(tx, one));
    this.about('hearing.mail-loss', 'seat.lost', (tx, one) => this.mails.lost(tx, one));
    this.about('hearing.mail-change', 'seat.told', (tx, one) => this.mails.told(tx, one));
    this.about('hearing.mail-stopped', 'seat.campaign_stopped', (tx, one) => this.mails.stopped(tx, one));
    this.reactions.register(
      this.notices.reaction({
        name: 'hearing.mail-reminder',
        on: 'hearing_reminder.due',
        patience: 'days',
        evenWhenStopped: true,
        write: (tx, { ids }) => this.reminder(tx, ids.hearingReminderId),
      }),
    );
  }

  private about(name: string, on: SeatEvent, write: Write, evenWhenStopped = true): void {
    this.reactions.register(
      this.notices.reaction({
        ...{ name, on, evenWhenStopped },
        patience: 'days',
        write: async (tx, { ids }) => {
          const occasion = await this.mails.occasion(tx, ids.seatId);
          return occasion === null ? [] : write(tx, occasion);
        },
      }),
    );
  }

  /** Of an earlier sequence it is about a day that is none any more. */
  private async reminder(tx: Tx, id: Id<'hearing_reminder'>): Promise<readonly Notice[]> {
    const row = await tx.hold(hearingReminderTable, id);
    const occasion = row === null ? null : await this.mails.occasion(tx, row.hearingSeatId);
    if (row === null || occasion === null || occasion.hearing.sequence !== row.sequence) return [];
    const [kind] = row.key.split(':');
    return this.mails.reminded(tx, occasion, kind as HearingReminderKind, row.id);
  }
}
