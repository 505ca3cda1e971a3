import { randomInt } from 'node:crypto';
import { secondFactorFromEverybody } from '@chorus/domain/identity/strong-sign-in';
import { mayRunHearing } from '@chorus/domain/hearing/hearing.policy';
import { checkHearing, type HearingRefused } from '@chorus/domain/hearing/check-hearing';
import { announceHearing } from '@chorus/domain/hearing/hearing-moves';
import type { HearingDetails, HearingId } from '@chorus/domain/hearing/hearing';
import type { LocalMoment } from '@chorus/domain/hearing/local-moment';
import type { Language } from '@chorus/domain/identity/account';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { campaignNotFound, findCampaign } from '../campaign/campaign.public.js';
import { rolesIn } from '../organization/organization.public.js';
import { detailColumns, hearingOf, hearingOfStaff } from './hearing-facts.js';
import { hearingTable, type HearingRow } from './hearing.table.js';

interface MomentInput {
  readonly date: string;
  readonly time: string;
  readonly which?: 'first' | 'second' | null;
}

/** As GraphQL hands it over: what was left out is null or missing. */
export type HearingDetailsInput = {
  readonly [K in keyof Omit<HearingDetails, 'starts' | 'signupCloses' | 'commentsClose'>]?:
    HearingDetails[K] | null;
} & {
  readonly starts: MomentInput;
  readonly signupCloses?: MomentInput | null;
  readonly commentsClose?: MomentInput | null;
  readonly languages: readonly Language[];
  readonly outline: string;
};

const momentOf = ({ date, time, which }: MomentInput): LocalMoment =>
  which == null ? { date, time } : { date, time, which };
const trimmed = (text: string | null | undefined): string | null => {
  const bare = (text ?? '').trim();
  return bare === '' ? null : bare;
};

/** Longest outline an organizer may suggest; it is read beside each speaker's own words. */
export const longestOutline = 4000;

export function detailsOf(given: HearingDetailsInput): HearingDetails {
  return {
    body: (given.body ?? '').trim(),
    jurisdiction: given.jurisdiction ?? 'US',
    docket: trimmed(given.docket),
    title: (given.title ?? '').trim(),
    tag: given.tag ?? 'regulatory',
    zone: given.zone ?? '',
    starts: momentOf(given.starts),
    expectedMinutes: given.expectedMinutes ?? 0,
    mode: given.mode ?? 'both',
    place: trimmed(given.place),
    link: trimmed(given.link),
    signupOwner: given.signupOwner ?? 'body',
    signupCloses: given.signupCloses == null ? null : momentOf(given.signupCloses),
    signupMethod: given.signupMethod ?? null,
    minutesPerSpeaker: given.minutesPerSpeaker ?? 0,
    slots: given.slots ?? null,
    commentsClose: given.commentsClose == null ? null : momentOf(given.commentsClose),
    recordingPublic: given.recordingPublic ?? null,
    underOath: given.underOath ?? null,
  };
}

/** What stands beside the details: the languages of the room and the organizer's outline. */
export function besideOf(
  given: HearingDetailsInput,
): Pick<HearingRow, 'languages' | 'outline'> | Refusal<'InvalidInput'> {
  if (given.languages.length === 0)
    return refuse('InvalidInput', 'Say which languages can be spoken there.', 'details.languages');
  if (given.outline.length > longestOutline)
    return refuse(
      'InvalidInput',
      `The outline is longer than ${longestOutline} characters.`,
      'details.outline',
    );
  return { languages: [...new Set(given.languages)], outline: given.outline.trim() };
}

export interface HearingWritten {
  readonly kind: 'HearingWritten';
  readonly hearing: HearingRow;
}

const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const newReference = (): string =>
  `H-${Array.from({ length: 8 }, () => letters.charAt(randomInt(letters.length))).join('')}`;

@Injectable()
export class DraftHearing {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
  ) {}

  execute(
    actor: Actor,
    { campaignId, details: given }: { readonly campaignId: string; readonly details: HearingDetailsInput },
  ): Promise<HearingWritten | HearingRefused | Refusal<'NotFound' | 'NotAllowed' | 'InvalidInput'>> {
    return this.db.transaction(actor, async (tx) => {
      const campaign = isId(campaignId) ? await findCampaign(tx, campaignId) : null;
      if (campaign === null || actor.kind !== 'account') return campaignNotFound();
      const may = mayRunHearing(await rolesIn(tx, campaign.organizationId, actor.accountId));
      if (isRefusal(may)) return may.kind === 'NotFound' ? campaignNotFound() : may;
      const details = detailsOf(given);
      const beside = besideOf(given);
      if (isRefusal(beside)) return beside;
      const now = await this.clock.now(tx);
      const times = checkHearing(details, now.toISOString());
      if (isRefusal(times)) return times;
      const at = new Date();
      const hearing: HearingRow = {
        id: newId<'hearing'>() as HearingId,
        campaignId: campaign.id,
        organizationId: campaign.organizationId,
        reference: newReference(),
        state: 'drafted',
        sequence: 0,
        ...detailColumns(details, times),
        ...beside,
        ...{ taken: 0, waiting: 0, beforeFirst: 0, afterLast: 1 },
        ...{ lobbyingReadBy: null, lobbyingReadAt: null, registrationLookedUpOn: null },
        ...{ act: null, decidedOn: null, recordUrl: null, leftUnknown: false },
        createdBy: actor.accountId,
        createdAt: at,
        changedAt: at,
      };
      await tx.elevated(() => tx.insert(hearingTable, hearing));
      await audit(tx, { operation: 'hearing.drafted', subjects: [{ kind: 'hearing', id: hearing.id }] });
      return { kind: 'HearingWritten', hearing };
    });
  }
}

type AnnounceRefused = Refusal<
  'NotFound' | 'NotAllowed' | 'SecondFactorNeeded' | 'HearingMoveNotAllowed' | 'LobbyingNotRead'
>;

/** Opens a hearing to speakers. Who read what it may mean as lobbying, and when, is recorded beside it [G16]. */
@Injectable()
export class AnnounceHearing {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly outbox: Outbox,
  ) {}

  execute(
    actor: Actor,
    hearingId: string,
    lobbyingRead: boolean,
  ): Promise<HearingWritten | HearingRefused | AnnounceRefused> {
    return this.db.transaction(actor, async (tx) => {
      const seen = await hearingOfStaff(tx, hearingId);
      if (isRefusal(seen)) return seen;
      const strong = secondFactorFromEverybody(actor);
      if (strong !== null) return strong;
      const row = (await tx.elevated(() => tx.lock(hearingTable, seen.id))) ?? seen;
      const now = await this.clock.now(tx);
      const state = announceHearing(hearingOf(row), now.toISOString(), lobbyingRead);
      if (isRefusal(state)) return state;
      const read =
        lobbyingRead && actor.kind === 'account'
          ? { lobbyingReadBy: actor.accountId, lobbyingReadAt: new Date() }
          : {};
      const patch = { state, sequence: row.sequence + 1, changedAt: new Date(), ...read };
      await tx.elevated(() => tx.update(hearingTable, { id: row.id }, patch));
      await audit(tx, { operation: 'hearing.announced', subjects: [{ kind: 'hearing', id: row.id }] });
      await this.outbox.publish(tx, 'hearing.announced', { hearingId: row.id });
      return { kind: 'HearingWritten', hearing: { ...row, ...patch } };
    });
  }
}
