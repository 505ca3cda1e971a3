import { bodyActs, type BodyAct } from '@chorus/domain/hearing/appearance';
import {
  hearingModes,
  hearingTags,
  hearingTransitions,
  signupMethods,
  signupOwners,
} from '@chorus/domain/hearing/hearing';
import type { Hearing, HearingId } from '@chorus/domain/hearing/hearing';
import type { LocalMoment } from '@chorus/domain/hearing/local-moment';
import type { Language } from '@chorus/domain/identity/account';
import type { AccountId, CampaignId, Id, OrganizationId } from '@chorus/domain/shared/ids';
import { statesOf } from '@chorus/domain/shared/transitions';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

type Details = Omit<
  Hearing,
  'startsAt' | 'endsAt' | 'signupClosesAt' | 'commentsCloseAt' | 'signupCloses' | 'commentsClose'
>;

/** One hearing, with the counts by which its slots are given: whoever holds the lock of this row decides about one seat alone. */
export interface HearingRow extends Details {
  readonly id: HearingId;
  readonly organizationId: OrganizationId;
  readonly signupCloses: LocalMoment | null;
  readonly commentsClose: LocalMoment | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly signupClosesAt: Date | null;
  readonly commentsCloseAt: Date | null;
  /** Languages that can be spoken there without an interpreter of ours. */
  readonly languages: readonly Language[];
  /** What the organizer suggests speakers think of; compared with what they write, so that no script passes as a story. */
  readonly outline: string;
  /** Seats offered or confirmed, seats on the waiting list, and the ends between which its places lie. */
  readonly taken: number;
  readonly waiting: number;
  readonly beforeFirst: number;
  readonly afterLast: number;
  readonly lobbyingReadBy: AccountId | null;
  readonly lobbyingReadAt: Date | null;
  readonly registrationLookedUpOn: string | null;
  readonly act: BodyAct | null;
  readonly decidedOn: string | null;
  readonly recordUrl: string | null;
  /** Closed though of some who had said yes nothing is known. */
  readonly leftUnknown: boolean;
  readonly createdBy: AccountId | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

export const hearingTable = new EntitySchema<HearingRow>({
  name: 'hearing',
  columns: {
    id: column.id,
    campaignId: column.uuid,
    organizationId: column.uuid,
    reference: column.text,
    state: column.text,
    sequence: column.integer,
    body: column.text,
    jurisdiction: column.text,
    docket: column.textOrNull,
    title: column.text,
    tag: column.text,
    zone: column.text,
    starts: column.json,
    expectedMinutes: column.integer,
    mode: column.text,
    place: column.textOrNull,
    link: column.textOrNull,
    signupOwner: column.text,
    signupCloses: column.jsonOrNull,
    signupMethod: column.textOrNull,
    minutesPerSpeaker: column.integer,
    slots: column.integerOrNull,
    commentsClose: column.jsonOrNull,
    recordingPublic: { type: 'boolean', nullable: true },
    underOath: { type: 'boolean', nullable: true },
    startsAt: column.instant,
    endsAt: column.instant,
    signupClosesAt: column.instantOrNull,
    commentsCloseAt: column.instantOrNull,
    languages: column.texts,
    outline: column.text,
    taken: column.integer,
    waiting: column.integer,
    beforeFirst: column.integer,
    afterLast: column.integer,
    lobbyingReadBy: column.uuidOrNull,
    lobbyingReadAt: column.instantOrNull,
    registrationLookedUpOn: column.dayOrNull,
    act: column.textOrNull,
    decidedOn: column.dayOrNull,
    recordUrl: column.textOrNull,
    leftUnknown: column.flag,
    createdBy: column.uuidOrNull,
    createdAt: column.instant,
    changedAt: column.instant,
  },
  foreignKeys: [
    references('hearing', 'campaignId', 'campaign'),
    references('hearing', 'organizationId', 'organization'),
    references('hearing', 'lobbyingReadBy', 'account'),
    references('hearing', 'createdBy', 'account'),
  ],
  indices: [
    { name: 'hearing_by_reference', columns: ['reference'], unique: true },
    { name: 'hearing_by_campaign', columns: ['campaignId', 'startsAt', 'id'] },
    { name: 'hearing_ahead', columns: ['startsAt'], where: `state IN ('announced', 'moved')` },
  ],
  checks: [
    oneOf('hearing', 'state', statesOf(hearingTransitions)),
    oneOf('hearing', 'tag', hearingTags),
    oneOf('hearing', 'mode', hearingModes),
    oneOf('hearing', 'signupOwner', signupOwners),
    oneOf('hearing', 'signupMethod', signupMethods),
    oneOf('hearing', 'act', bodyActs),
    { name: 'hearing_slots_not_exceeded', expression: 'slots IS NULL OR taken <= slots' },
    { name: 'hearing_counts', expression: 'taken >= 0 AND waiting >= 0' },
  ],
});

/** Time and money spent on one hearing, for the organization's own report. Lines are added and never changed. */
export interface HearingActivityRow {
  readonly id: Id<'hearing_activity'>;
  readonly hearingId: HearingId;
  readonly organizationId: OrganizationId;
  readonly spentOn: string;
  readonly minutes: number;
  readonly costCents: number;
  readonly notedBy: AccountId;
  readonly notedAt: Date;
}

export const hearingActivityTable = new EntitySchema<HearingActivityRow>({
  name: 'hearing_activity',
  columns: {
    id: column.id,
    hearingId: column.uuid,
    organizationId: column.uuid,
    spentOn: column.day,
    minutes: column.integer,
    costCents: column.integer,
    notedBy: column.uuid,
    notedAt: column.instant,
  },
  foreignKeys: [
    references('hearing_activity', 'hearingId', 'hearing'),
    references('hearing_activity', 'organizationId', 'organization'),
    references('hearing_activity', 'notedBy', 'account'),
  ],
  indices: [{ name: 'hearing_activity_by_hearing', columns: ['hearingId', 'notedAt'] }],
});

/** A link to a calendar's text that works without log-in until it is taken back. Only the token's digest is kept. */
export interface CalendarTokenRow {
  readonly id: Id<'calendar_token'>;
  readonly accountId: AccountId;
  /** Null: everybody's hearings the account acts for. */
  readonly campaignId: CampaignId | null;
  readonly tokenHash: Buffer;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}

export const calendarTokenTable = new EntitySchema<CalendarTokenRow>({
  name: 'calendar_token',
  columns: {
    id: column.id,
    accountId: column.uuid,
    campaignId: column.uuidOrNull,
    tokenHash: column.hash,
    createdAt: column.instant,
    revokedAt: column.instantOrNull,
  },
  foreignKeys: [
    references('calendar_token', 'accountId', 'account'),
    references('calendar_token', 'campaignId', 'campaign'),
  ],
  indices: [
    { name: 'calendar_token_by_hash', columns: ['tokenHash'], unique: true },
    {
      name: 'calendar_token_own',
      columns: ['accountId'],
      unique: true,
      where: 'campaign_id IS NULL AND revoked_at IS NULL',
    },
    {
      name: 'calendar_token_campaign',
      columns: ['accountId', 'campaignId'],
      unique: true,
      where: 'campaign_id IS NOT NULL AND revoked_at IS NULL',
    },
  ],
});
