import {
  checkAvailability,
  type AvailabilityRefused,
  type AvailabilityWindow,
} from '@chorus/domain/hearing/availability';
import { isAhead, type HearingMode } from '@chorus/domain/hearing/hearing';
import { refuseUnlessOpen } from '@chorus/domain/hearing/hearing.policy';
import { isBefore } from '@chorus/domain/hearing/local-moment';
import type { SpeakerNeed } from '@chorus/domain/hearing/roster';
import type { Language } from '@chorus/domain/identity/account';
import type { PlainDate } from '@chorus/domain/shared/calendar';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { campaignNotFound, findCampaign } from '../campaign/campaign.public.js';
import { refuseUnless } from '../organization/organization.public.js';
import { newSeat } from './claim-slot.js';
import { notShown } from './end-hearing.js';
import { hearingOfStaff } from './hearing-facts.js';
import type { HearingRow } from './hearing.table.js';
import { SeatAccess, takingPartOf } from './seat-access.js';
import { seatTable, speakerTable, type SpeakerRow } from './seat.table.js';
import { SlotBook } from './slot-book.js';

export interface SaveAvailabilityInput {
  readonly campaignId: string;
  readonly personId: string;
  readonly languages: readonly Language[];
  readonly windows: readonly {
    readonly weekday?: number | null;
    readonly day?: string | null;
    readonly from: string;
    readonly to: string;
  }[];
  readonly away: readonly string[];
  readonly modes: readonly HearingMode[];
  readonly travelNoticeMinutes?: number | null;
  readonly needs: readonly SpeakerNeed[];
  readonly firstHand: boolean;
}

export interface SpeakerSaved {
  readonly kind: 'SpeakerSaved';
  readonly speaker: SpeakerRow;
}

type SaveRefused =
  AvailabilityRefused | Refusal<'NotFound' | 'NotAllowed' | 'InvalidInput' | 'NotTakingPart'>;

type InviteRefused = Refusal<
  'NotFound' | 'NotAllowed' | 'SecondFactorNeeded' | 'InvalidInput' | 'HearingNotOpen' | 'CampaignNotOpen'
>;

const mostWindows = 60;
const mostNotice = 14 * 24 * 60;

/** Who is ready to speak, and who is asked. */
@Injectable()
export class Speakers {
  constructor(
    private readonly db: Db,
    private readonly access: SeatAccess,
    private readonly book: SlotBook,
    private readonly outbox: Outbox,
  ) {}

  save(actor: Actor, input: SaveAvailabilityInput): Promise<SpeakerSaved | SaveRefused> {
    return this.db.transaction<SpeakerSaved | SaveRefused>(actor, async (tx) => {
      const person = await this.access.decidesFor(tx, input.personId, 'prepare');
      if (isRefusal(person)) return person;
      const campaign = isId(input.campaignId) ? await findCampaign(tx, input.campaignId) : null;
      if (campaign === null) return campaignNotFound();
      const part = await this.access.takingPart(tx, campaign.id, person);
      if (isRefusal(part)) return part;
      const { zone } = await tx.one<{ zone: string }>('SELECT zone FROM person WHERE id = $1', [
        input.personId,
      ]);
      const given = availabilityOf(input, zone);
      if (isRefusal(given)) return given;
      const at = new Date();
      const facts = {
        caseId: part.caseId,
        languages: [...new Set(input.languages)],
        windows: given.windows,
        away: given.away,
        modes: [...new Set(input.modes)] as SpeakerRow['modes'],
        travelNoticeMinutes: input.travelNoticeMinutes ?? null,
        needs: [...new Set(input.needs)],
        changedAt: at,
      };
      const speaker = await this.write(tx, input, facts, campaign.organizationId, at);
      await audit(tx, {
        operation: 'hearing.availability_saved',
        subjects: [{ kind: 'speaker', id: speaker.id }],
      });
      return { kind: 'SpeakerSaved', speaker };
    });
  }

  private write(
    tx: Tx,
    { campaignId, personId, firstHand }: SaveAvailabilityInput,
    facts: Pick<
      SpeakerRow,
      'caseId' | 'languages' | 'windows' | 'away' | 'modes' | 'travelNoticeMinutes' | 'needs' | 'changedAt'
    >,
    organizationId: SpeakerRow['organizationId'],
    at: Date,
  ): Promise<SpeakerRow> {
    return tx.elevated(async () => {
      const fresh: SpeakerRow = {
        id: newId<'speaker'>(),
        campaignId: campaignId as SpeakerRow['campaignId'],
        organizationId,
        personId: personId as PersonId,
        ...facts,
        firstHandAt: firstHand ? at : null,
        createdAt: at,
      };
      if ((await tx.insert(speakerTable, fresh, { onConflict: 'nothing' })) === 1) return fresh;
      const before = await tx.one<SpeakerRow>(
        'SELECT * FROM speaker WHERE campaign_id = $1 AND person_id = $2 FOR UPDATE',
        [campaignId, personId],
      );
      const after = { ...facts, firstHandAt: firstHand ? (before.firstHandAt ?? at) : null };
      await tx.update(speakerTable, { id: before.id }, after);
      return { ...before, ...after };
    });
  }

  /** Asks people of the campaign once; whoever has a seat at the hearing, whatever they answered, is not asked again. */
  invite(
    actor: Actor,
    hearingId: string,
    personIds: readonly string[],
  ): Promise<{ readonly kind: 'SpeakersInvited'; readonly invited: number } | InviteRefused> {
    return this.db.transaction<
      { readonly kind: 'SpeakersInvited'; readonly invited: number } | InviteRefused
    >(actor, async (tx) => {
      const seen = await hearingOfStaff(tx, hearingId);
      if (isRefusal(seen)) return seen;
      const may = await refuseUnless(tx, seen.organizationId, 'participants.list', notShown);
      if (may !== null) return may;
      if (personIds.length > 500 || !personIds.every(isId))
        return refuse(
          'InvalidInput',
          'Name at most 500 people of the campaign. Nobody was asked.',
          'personIds',
        );
      const row = await this.book.lock(tx, seen.id);
      const campaign = await findCampaign(tx, row.campaignId);
      if (campaign === null) return campaignNotFound();
      const stopped = refuseUnlessOpen(campaign);
      if (stopped !== null) return stopped;
      if (!isAhead(row) || !isBefore(await this.book.now(tx), row.startsAt.toISOString()))
        return refuse('HearingNotOpen', 'This hearing is not open for speakers now. Nobody was asked.');
      let invited = 0;
      for (const personId of new Set(personIds)) {
        const asked = await this.inviteOne(tx, row, personId as PersonId);
        if (asked === null)
          return refuse(
            'InvalidInput',
            'One of these people takes no part in the campaign. Nobody was asked.',
            'personIds',
          );
        invited += Number(asked);
      }
      await audit(tx, { operation: 'hearing.speakers_invited', subjects: [{ kind: 'hearing', id: row.id }] });
      return { kind: 'SpeakersInvited', invited };
    });
  }

  private async inviteOne(tx: Tx, row: HearingRow, personId: PersonId): Promise<boolean | null> {
    const part = await takingPartOf(tx, row.campaignId, personId);
    if (part === null) return null;
    const seat = newSeat(row, personId, part);
    const made = await tx.elevated(() => tx.insert(seatTable, seat, { onConflict: 'nothing' }));
    if (made === 1) await this.outbox.publish(tx, 'seat.invited', { seatId: seat.id });
    return made === 1;
  }
}

function availabilityOf(
  input: SaveAvailabilityInput,
  zone: string,
): { readonly windows: readonly AvailabilityWindow[]; readonly away: readonly PlainDate[] } | SaveRefused {
  if (input.languages.length === 0)
    return refuse('InvalidInput', 'Name a language you could speak in.', 'languages');
  if (input.modes.length === 0 || input.modes.includes('both'))
    return refuse('InvalidInput', 'Say in which ways: remote, in person, or each of the two.', 'modes');
  if (input.windows.length > mostWindows || input.away.length > 400)
    return refuse('InvalidInput', `At most ${mostWindows} times are kept. Nothing was changed.`, 'windows');
  const notice = input.travelNoticeMinutes ?? 0;
  if (!Number.isInteger(notice) || notice < 0 || notice > mostNotice)
    return refuse('InvalidInput', 'The time to get there is at most two weeks.', 'travelNoticeMinutes');
  const windows = input.windows.map(({ weekday, day, from, to }): AvailabilityWindow | null =>
    (weekday == null) === (day == null) ? null : { on: weekday ?? (day as PlainDate), from, to },
  );
  if (windows.some((window) => window === null))
    return refuse(
      'WindowUnreadable',
      'A time is for a weekday or for one day. What you entered is kept.',
      'windows',
    );
  const checked = checkAvailability({
    zone,
    windows: windows as readonly AvailabilityWindow[],
    away: input.away as readonly PlainDate[],
  });
  return isRefusal(checked) ? checked : { windows: checked.windows, away: checked.away };
}
