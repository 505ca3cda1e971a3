import { isBefore, wallAt } from '@chorus/domain/hearing/local-moment';
import { ownWallWords, wordsAt } from '@chorus/domain/hearing/local-words';
import { signupTasks } from '@chorus/domain/hearing/body-signup';
import { readyToSpeak } from '@chorus/domain/hearing/testimony';
import { isAhead } from '@chorus/domain/hearing/hearing';
import { refuseUnlessOpen } from '@chorus/domain/hearing/hearing.policy';
import type { SeatState } from '@chorus/domain/hearing/slot';
import type { HearingReminderKind } from '@chorus/domain/hearing/hearing-reminders';
import type { Language } from '@chorus/domain/identity/account';
import { addDays, daysBetween, plainDate } from '@chorus/domain/shared/calendar';
import { renderMail, type RenderedMail } from '@chorus/templates/mail';
import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import { noticeMail, Notices, type Notice } from '../../platform/transport/notices.js';
import { findCampaign } from '../campaign/campaign.public.js';
import { Accounts, type AccountRow } from '../identity/identity.public.js';
import { findOrganization } from '../organization/organization.public.js';
import {
  attestedOf,
  findHearing,
  latestVersion,
  seatOf,
  timesOf,
  zonedSeat,
  type ZonedSeat,
} from './hearing-facts.js';
import type { HearingRow } from './hearing.table.js';
import { SpeakerLinks } from './speaker-links.js';

/** A seat and its hearing as they stand when a mail is about to be written. */
export interface Occasion {
  readonly seat: ZonedSeat;
  readonly hearing: HearingRow;
}

type Write = (language: Language) => RenderedMail;

/** Who receives notices about the case by which the person takes part. */
const mailboxes = `
  SELECT DISTINCT ON (a.id) a.id, a.sealed_email, a.language
  FROM authority h JOIN account a ON a.id = h.account_id
  WHERE h.person_id = $1 AND h.state = 'in_force' AND 'receive_notices' = ANY(h.purposes)
    AND h.from_day <= chorus_today() AND (h.until_day IS NULL OR h.until_day >= chorus_today())
    AND (h.case_ids IS NULL OR $2 = ANY(h.case_ids)) AND a.state = 'active'
    AND ('view_confidential' = ANY(h.purposes)
      OR NOT EXISTS (SELECT 1 FROM denial_case d WHERE d.id = $2 AND d.confidential))
  ORDER BY a.id`;

/** Writes what speakers are mailed: days, hours and references, and no word about health. */
@Injectable()
export class SpeakerMails {
  constructor(
    private readonly notices: Notices,
    private readonly accounts: Accounts,
    private readonly links: SpeakerLinks,
    private readonly clock: BusinessClock,
  ) {}

  async occasion(tx: Tx, seatId: string): Promise<Occasion | null> {
    const seat = await tx.maybe<ZonedSeat>(`${zonedSeat} WHERE s.id = $1 AND p.state = 'active'`, [seatId]);
    const hearing = seat === null ? null : await findHearing(tx, seat.hearingId);
    return seat === null || hearing === null ? null : { seat, hearing };
  }

  async invited(tx: Tx, occasion: Occasion): Promise<readonly Notice[]> {
    const { seat, hearing } = occasion;
    if (seat.state !== 'invited' || !isAhead(hearing)) return [];
    const campaign = await findCampaign(tx, hearing.campaignId);
    if (campaign === null || refuseUnlessOpen(campaign) !== null) return [];
    const now = (await this.clock.now(tx)).toISOString();
    const last = wallAt(timesOf(hearing).signupClosesAt ?? timesOf(hearing).startsAt, hearing.zone).date;
    const today = wallAt(now, hearing.zone).date;
    const wanted = addDays(today, Math.min(7, Math.max(0, Math.floor(daysBetween(today, last) / 2))));
    return this.toPerson(tx, occasion, 'speaker_asked', (language) =>
      renderMail('speaker_asked', language, {
        ...this.moment(occasion, language),
        replyBy: wanted,
        link: this.page(hearing),
      }),
    );
  }

  async offered(tx: Tx, occasion: Occasion): Promise<readonly Notice[]> {
    const { seat, hearing } = occasion;
    const { heldUntil, heldBecause } = seat;
    if (
      seat.state !== 'offered' ||
      heldUntil === null ||
      heldBecause === null ||
      heldBecause === 'hearing_moved'
    )
      return [];
    const both = await this.bothLinks(tx, occasion);
    return this.toPerson(
      tx,
      occasion,
      `speaker_slot_held.${heldUntil.getTime()}`,
      (language) => {
        const held = wordsAt(heldUntil.toISOString(), seat.zone, language);
        return renderMail('speaker_slot_held', language, {
          ...this.moment(occasion, language),
          because: heldBecause,
          ...{ heldUntilDay: held.date, heldUntilHour: held.hour },
          ...both,
        });
      },
      hearing.sequence,
    );
  }

  async confirmed(tx: Tx, occasion: Occasion): Promise<readonly Notice[]> {
    const { seat, hearing } = occasion;
    if (seat.state !== 'confirmed') return [];
    const { letGoLink } = await this.bothLinks(tx, occasion);
    return this.toPerson(tx, occasion, 'speaker_speaks', (language) =>
      renderMail('speaker_speaks', language, {
        ...this.moment(occasion, language),
        ...{ minutes: hearing.minutesPerSpeaker, link: this.page(hearing), letGoLink },
      }),
    );
  }

  async lost(tx: Tx, occasion: Occasion): Promise<readonly Notice[]> {
    const { seat, hearing } = occasion;
    const because = seat.lostBecause;
    if (because === null || !isAhead(hearing)) return [];
    return this.toPerson(tx, occasion, `speaker_slot_lost.${because}`, (language) =>
      renderMail('speaker_slot_lost', language, {
        ...this.moment(occasion, language),
        ...{ because, link: this.page(hearing) },
      }),
    );
  }

  /** Moved or cancelled, as it stands now: of two changes in a row only the later one is told. */
  async told(tx: Tx, occasion: Occasion): Promise<readonly Notice[]> {
    const { seat, hearing } = occasion;
    if (hearing.state === 'cancelled') return this.cancelled(tx, occasion);
    if (!isAhead(hearing) || seat.state === 'declined') return [];
    const held = seat.state === 'offered' ? seat.heldUntil : null;
    const both = held === null ? { confirmLink: null, letGoLink: null } : await this.bothLinks(tx, occasion);
    return this.toPerson(tx, occasion, 'hearing_moved', (language) => {
      const until = held === null ? null : wordsAt(held.toISOString(), seat.zone, language);
      return renderMail('hearing_moved', language, {
        ...this.moment(occasion, language),
        ...{ heldUntilDay: until?.date ?? null, heldUntilHour: until?.hour ?? null },
        ...both,
        // A yes to an earlier standing: said to us, or read out of the body's answer.
        saidYes: seat.agreedTo !== null && seat.state !== 'confirmed',
        askTheBody: hearing.signupOwner === 'body' && hearing.state === 'moved',
        link: this.page(hearing),
      });
    });
  }

  /** The campaign has stopped and goes on no more, as far as is known when this is written. */
  async stopped(tx: Tx, occasion: Occasion): Promise<readonly Notice[]> {
    const { seat, hearing } = occasion;
    const campaign = await findCampaign(tx, hearing.campaignId);
    if (campaign === null || campaign.state === 'open' || !isAhead(hearing)) return [];
    const stands = standsTo(seat.state);
    if (stands === null) return [];
    const stopped = campaign.state === 'paused' ? 'for_now' : 'for_good';
    return this.toPerson(tx, occasion, `speaker_campaign_stopped.${campaign.state}`, (language) =>
      renderMail('speaker_campaign_stopped', language, {
        ...this.moment(occasion, language),
        ...{ stopped, stands, link: this.page(hearing) },
      }),
    );
  }

  private async cancelled(tx: Tx, occasion: Occasion): Promise<readonly Notice[]> {
    const { hearing } = occasion;
    const now = await this.clock.now(tx);
    const open = hearing.commentsCloseAt !== null && now < hearing.commentsCloseAt;
    return this.toPerson(tx, occasion, 'hearing_cancelled', (language) =>
      renderMail('hearing_cancelled', language, {
        reference: hearing.reference,
        day: plainDate(hearing.starts.date),
        commentsCloseOn: open ? plainDate(hearing.commentsClose?.date ?? hearing.starts.date) : null,
        link: this.page(hearing),
      }),
    );
  }

  async reminded(
    tx: Tx,
    occasion: Occasion,
    kind: HearingReminderKind,
    key: string,
  ): Promise<readonly Notice[]> {
    const write = await this.reminder(tx, occasion, kind);
    return write === null ? [] : this.toPerson(tx, occasion, `reminder.${key}`, write);
  }

  private async reminder(tx: Tx, occasion: Occasion, kind: HearingReminderKind): Promise<Write | null> {
    const { seat, hearing } = occasion;
    const { reference } = hearing;
    const link = this.page(hearing);
    const now = (await this.clock.now(tx)).toISOString();
    if (kind === 'speak' || kind === 'speak_soon') {
      // A server that stood still says nothing to somebody who is on their way, or there.
      if (seat.state !== 'confirmed' || !isBefore(now, timesOf(hearing).startsAt)) return null;
      const daysLeft = Math.max(
        0,
        daysBetween(wallAt(now, seat.zone).date, wallAt(timesOf(hearing).startsAt, seat.zone).date),
      );
      const ready = readyToSpeak(attestedOf(seat), { version: await latestVersion(tx, seat.id) });
      const { letGoLink } = await this.bothLinks(tx, occasion);
      return (language) =>
        renderMail('speaker_reminder', language, {
          ...this.moment(occasion, language),
          daysLeft,
          ready,
          link,
          letGoLink,
        });
    }
    if (kind === 'sign_up') {
      const signedUp = new Set(seat.signedUpAt === null ? [] : [seat.id as string]);
      const [task] = signupTasks({ ...hearing, ...timesOf(hearing) }, [seatOf(seat)], signedUp, now);
      return task === undefined
        ? null
        : (language) =>
            renderMail('speaker_sign_up', language, {
              ...this.moment(occasion, language),
              ...{ doBy: task.doBy, task: task.what, link },
            });
    }
    if (kind === 'say_yes') {
      const notices = seat.heldBecause === 'hearing_moved' ? null : seat.heldUntil;
      if (seat.state !== 'offered' || notices === null || seat.heldBecause === null) return null;
      if (!isBefore(now, notices.toISOString())) return null;
      const because = seat.heldBecause === 'hearing_moved' ? 'claim' : seat.heldBecause;
      const both = await this.bothLinks(tx, occasion);
      return (language) => {
        const held = wordsAt(notices.toISOString(), seat.zone, language);
        return renderMail('speaker_slot_held', language, {
          ...this.moment(occasion, language),
          ...{ because, heldUntilDay: held.date, heldUntilHour: held.hour },
          ...both,
        });
      };
    }
    if (kind === 'hand_in') {
      if (hearing.commentsCloseAt === null) return null;
      const closes = hearing.commentsCloseAt.toISOString();
      if (!isBefore(now, closes)) return null;
      return (language) => {
        const { date, hour } = wordsAt(closes, hearing.zone, language);
        return renderMail('speaker_hand_in', language, {
          ...{ reference, closesOn: plainDate(date), closesAtHour: hour, link },
        });
      };
    }
    if (seat.state !== 'confirmed') return null;
    return (language) =>
      renderMail('speaker_after', language, { reference, day: plainDate(hearing.starts.date), link });
  }

  private moment({ seat, hearing }: Occasion, language: Language) {
    const at = hearing.startsAt.toISOString();
    const there = wordsAt(at, hearing.zone, language);
    const own = ownWallWords(at, hearing.zone, seat.zone, language);
    return {
      reference: hearing.reference,
      day: plainDate(there.date),
      hour: there.hour,
      ownDay: own === null ? null : plainDate(own.date),
      ownHour: own?.hour ?? null,
    };
  }

  private page({ id }: HearingRow): string {
    return this.notices.link(`/hearings/${id}`);
  }

  private async bothLinks(
    tx: Tx,
    { seat, hearing }: Occasion,
  ): Promise<{ readonly confirmLink: string; readonly letGoLink: string }> {
    const [yes, no] = [
      await this.links.tokenFor(tx, 'confirm', seat, hearing),
      await this.links.tokenFor(tx, 'let_go', seat, hearing),
    ];
    return { confirmLink: this.notices.link(`/h/${yes}`), letGoLink: this.notices.link(`/h/${no}`) };
  }

  private async toPerson(
    tx: Tx,
    { seat, hearing }: Occasion,
    occasion: string,
    write: Write,
    sequence = hearing.sequence,
  ): Promise<readonly Notice[]> {
    const rows = await tx.rows<Pick<AccountRow, 'id' | 'sealedEmail' | 'language'>>(mailboxes, [
      seat.personId,
      seat.caseId,
    ]);
    const organization = await findOrganization(tx, hearing.organizationId);
    const sender =
      organization === null ? null : { id: organization.id, sample: organization.sample, verifiedSmtp: null };
    return Promise.all(
      rows.map(async (account) => ({
        readerId: account.id,
        sender,
        mail: noticeMail(write(account.language), {
          key: `hearing.${occasion}.${seat.id}.${sequence}.${seat.changes}.${account.id}`,
          about: { kind: 'hearing_seat', id: seat.id },
          to: await this.accounts.emailOf(account),
        }),
      })),
    );
  }
}

/** Null: they count on nothing there. */
function standsTo(state: SeatState): 'speaks' | 'held' | 'no_place' | null {
  if (state === 'confirmed') return 'speaks';
  if (state === 'offered') return 'held';
  return state === 'available' || state === 'waitlisted' || state === 'written_only' ? 'no_place' : null;
}
