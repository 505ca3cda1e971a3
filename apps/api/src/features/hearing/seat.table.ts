import { appearanceEvidence, type AppearanceEvidence } from '@chorus/domain/hearing/appearance';
import type { AvailabilityWindow } from '@chorus/domain/hearing/availability';
import type { HearingId, HearingMode } from '@chorus/domain/hearing/hearing';
import { speakerNeeds, type SpeakerNeed } from '@chorus/domain/hearing/roster';
import {
  holdReasons,
  seatTransitions,
  type HoldReason,
  type SeatId,
  type SeatState,
} from '@chorus/domain/hearing/slot';
import { linkPurposes, type LinkPurpose } from '@chorus/domain/hearing/speaker-link';
import { languages, type Language } from '@chorus/domain/identity/account';
import type { AccountId, CampaignId, CaseId, Id, OrganizationId, PersonId } from '@chorus/domain/shared/ids';
import { statesOf } from '@chorus/domain/shared/transitions';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

export const lostReasons = ['hold_over', 'fewer_slots', 'body_keeps_list', 'plan_changed'] as const;
export type LostReason = (typeof lostReasons)[number];

/**
 * One person and one hearing, from being asked to having spoken. The case by which they take part stands here, so that what
 * is kept confidential hides the seat with it.
 */
export interface SeatRow {
  readonly id: SeatId;
  readonly hearingId: HearingId;
  readonly campaignId: CampaignId;
  readonly organizationId: OrganizationId;
  readonly personId: PersonId;
  readonly caseId: CaseId;
  readonly state: SeatState;
  readonly position: number | null;
  readonly heldUntil: Date | null;
  readonly heldBecause: HoldReason | null;
  readonly agreedTo: number | null;
  /** Grows with every change; calendars tell by it which of two states is the later one. */
  readonly changes: number;
  readonly lostBecause: LostReason | null;
  /** Somebody said that the body's form was sent off. */
  readonly signedUpAt: Date | null;
  /** What the body wrote back: the proof at the door. Under the person's key. */
  readonly sealedAnswer: Buffer | null;
  /** The ticks of the person, for one version of their words; 0 before anything is written. */
  readonly attestedVersion: number | null;
  readonly attestedAt: Date | null;
  readonly firstHand: boolean;
  readonly ownName: boolean;
  readonly nobodyElsesHealth: boolean;
  readonly readingVersion: number | null;
  readonly appearanceEvidence: AppearanceEvidence | null;
  readonly recordUrl: string | null;
  /** `sequence:changes` for which reminders were planned; another number says that they are to be planned anew. */
  readonly remindersFor: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

export const seatTable = new EntitySchema<SeatRow>({
  name: 'hearing_seat',
  columns: {
    id: column.id,
    hearingId: column.uuid,
    campaignId: column.uuid,
    organizationId: column.uuid,
    personId: column.uuid,
    caseId: column.uuid,
    state: column.text,
    position: column.integerOrNull,
    heldUntil: column.instantOrNull,
    heldBecause: column.textOrNull,
    agreedTo: column.integerOrNull,
    changes: column.integer,
    lostBecause: column.textOrNull,
    signedUpAt: column.instantOrNull,
    sealedAnswer: column.sealedOrNull,
    attestedVersion: column.integerOrNull,
    attestedAt: column.instantOrNull,
    firstHand: column.flag,
    ownName: column.flag,
    nobodyElsesHealth: column.flag,
    readingVersion: column.integerOrNull,
    appearanceEvidence: column.textOrNull,
    recordUrl: column.textOrNull,
    remindersFor: column.textOrNull,
    createdAt: column.instant,
    changedAt: column.instant,
  },
  foreignKeys: [
    references('hearing_seat', 'hearingId', 'hearing'),
    references('hearing_seat', 'campaignId', 'campaign'),
    references('hearing_seat', 'organizationId', 'organization'),
    references('hearing_seat', 'personId', 'person'),
    references('hearing_seat', 'caseId', 'denial_case'),
  ],
  indices: [
    { name: 'hearing_seat_once', columns: ['hearingId', 'personId'], unique: true },
    {
      name: 'hearing_seat_place',
      columns: ['hearingId', 'position'],
      unique: true,
      where: 'position IS NOT NULL',
    },
    { name: 'hearing_seat_by_person', columns: ['personId'] },
    { name: 'hearing_seat_by_case', columns: ['caseId'] },
    { name: 'hearing_seat_held', columns: ['heldUntil'], where: 'held_until IS NOT NULL' },
  ],
  checks: [
    oneOf('hearing_seat', 'state', statesOf(seatTransitions)),
    oneOf('hearing_seat', 'heldBecause', holdReasons),
    oneOf('hearing_seat', 'lostBecause', lostReasons),
    oneOf('hearing_seat', 'appearanceEvidence', appearanceEvidence),
    {
      name: 'hearing_seat_held_while_offered',
      expression: `(state = 'offered') = (held_until IS NOT NULL) AND (state = 'offered') = (held_because IS NOT NULL)`,
    },
    {
      name: 'hearing_seat_place_while_waiting',
      expression: `(state = 'waitlisted') = (position IS NOT NULL)`,
    },
  ],
});

/** One person's words for one hearing, each change a version. Under the person's key, and read by them alone. */
export interface StatementRow {
  readonly id: Id<'hearing_statement'>;
  readonly hearingSeatId: SeatId;
  readonly personId: PersonId;
  readonly caseId: CaseId;
  readonly version: number;
  readonly language: Language;
  readonly sealedSpoken: Buffer | null;
  readonly sealedWritten: Buffer;
  readonly measuredSeconds: number | null;
  readonly savedBy: AccountId | null;
  readonly savedAt: Date;
}

export const statementTable = new EntitySchema<StatementRow>({
  name: 'hearing_statement',
  columns: {
    id: column.id,
    hearingSeatId: column.uuid,
    personId: column.uuid,
    caseId: column.uuid,
    version: column.integer,
    language: column.text,
    sealedSpoken: column.sealedOrNull,
    sealedWritten: column.sealed,
    measuredSeconds: column.integerOrNull,
    savedBy: column.uuidOrNull,
    savedAt: column.instant,
  },
  foreignKeys: [
    references('hearing_statement', 'hearingSeatId', 'hearing_seat'),
    references('hearing_statement', 'personId', 'person'),
    references('hearing_statement', 'caseId', 'denial_case'),
    references('hearing_statement', 'savedBy', 'account'),
  ],
  indices: [
    { name: 'hearing_statement_version', columns: ['hearingSeatId', 'version'], unique: true },
    { name: 'hearing_statement_by_person', columns: ['personId'] },
  ],
  checks: [oneOf('hearing_statement', 'language', languages)],
});

/** Somebody who is ready to speak in a campaign: when, how, in which languages, and what they need for it. */
export interface SpeakerRow {
  readonly id: Id<'speaker'>;
  readonly campaignId: CampaignId;
  readonly organizationId: OrganizationId;
  readonly personId: PersonId;
  readonly caseId: CaseId;
  readonly languages: readonly Language[];
  readonly windows: readonly AvailabilityWindow[];
  readonly away: readonly string[];
  readonly modes: readonly Exclude<HearingMode, 'both'>[];
  readonly travelNoticeMinutes: number | null;
  readonly needs: readonly SpeakerNeed[];
  /** When they said that they speak of what they saw themselves. */
  readonly firstHandAt: Date | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

export const speakerTable = new EntitySchema<SpeakerRow>({
  name: 'speaker',
  columns: {
    id: column.id,
    campaignId: column.uuid,
    organizationId: column.uuid,
    personId: column.uuid,
    caseId: column.uuid,
    languages: column.texts,
    windows: column.json,
    away: column.json,
    modes: column.texts,
    travelNoticeMinutes: column.integerOrNull,
    needs: column.texts,
    firstHandAt: column.instantOrNull,
    createdAt: column.instant,
    changedAt: column.instant,
  },
  foreignKeys: [
    references('speaker', 'campaignId', 'campaign'),
    references('speaker', 'organizationId', 'organization'),
    references('speaker', 'personId', 'person'),
    references('speaker', 'caseId', 'denial_case'),
  ],
  indices: [
    { name: 'speaker_once', columns: ['campaignId', 'personId'], unique: true },
    { name: 'speaker_by_person', columns: ['personId'] },
  ],
});

/** Something a speaker needs for one hearing, and somebody has arranged. */
export interface NeedMetRow {
  readonly id: Id<'speaker_need_met'>;
  readonly hearingSeatId: SeatId;
  readonly personId: PersonId;
  readonly caseId: CaseId;
  readonly organizationId: OrganizationId;
  readonly need: SpeakerNeed;
  readonly notedBy: AccountId | null;
  readonly notedAt: Date;
}

export const needMetTable = new EntitySchema<NeedMetRow>({
  name: 'speaker_need_met',
  columns: {
    id: column.id,
    hearingSeatId: column.uuid,
    personId: column.uuid,
    caseId: column.uuid,
    organizationId: column.uuid,
    need: column.text,
    notedBy: column.uuidOrNull,
    notedAt: column.instant,
  },
  foreignKeys: [
    references('speaker_need_met', 'hearingSeatId', 'hearing_seat'),
    references('speaker_need_met', 'personId', 'person'),
    references('speaker_need_met', 'caseId', 'denial_case'),
    references('speaker_need_met', 'organizationId', 'organization'),
    references('speaker_need_met', 'notedBy', 'account'),
  ],
  indices: [
    { name: 'speaker_need_met_once', columns: ['hearingSeatId', 'need'], unique: true },
    { name: 'speaker_need_met_by_person', columns: ['personId'] },
  ],
  checks: [oneOf('speaker_need_met', 'need', speakerNeeds)],
});

/** A link in a mail to a speaker, for one purpose and one sequence of the hearing. The token follows from the id. */
export interface HearingLinkRow {
  readonly id: Id<'hearing_link'>;
  readonly hearingSeatId: SeatId;
  readonly personId: PersonId;
  readonly caseId: CaseId;
  readonly purpose: LinkPurpose;
  readonly sequence: number;
  readonly tokenHash: Buffer;
  readonly validUntil: Date;
  readonly revokedAt: Date | null;
  readonly createdAt: Date;
}

export const hearingLinkTable = new EntitySchema<HearingLinkRow>({
  name: 'hearing_link',
  columns: {
    id: column.id,
    hearingSeatId: column.uuid,
    personId: column.uuid,
    caseId: column.uuid,
    purpose: column.text,
    sequence: column.integer,
    tokenHash: column.hash,
    validUntil: column.instant,
    revokedAt: column.instantOrNull,
    createdAt: column.instant,
  },
  foreignKeys: [
    references('hearing_link', 'hearingSeatId', 'hearing_seat'),
    references('hearing_link', 'personId', 'person'),
    references('hearing_link', 'caseId', 'denial_case'),
  ],
  indices: [
    { name: 'hearing_link_by_token', columns: ['tokenHash'], unique: true },
    { name: 'hearing_link_once', columns: ['hearingSeatId', 'purpose', 'sequence'], unique: true },
    { name: 'hearing_link_by_person', columns: ['personId'] },
  ],
  checks: [oneOf('hearing_link', 'purpose', linkPurposes)],
});

/** Something a speaker is reminded of, once for each sequence of the hearing. */
export interface HearingReminderRow {
  readonly id: Id<'hearing_reminder'>;
  readonly hearingSeatId: SeatId;
  readonly personId: PersonId;
  readonly caseId: CaseId;
  readonly key: string;
  readonly sequence: number;
  readonly dueAt: Date;
  readonly sentAt: Date | null;
}

export const hearingReminderTable = new EntitySchema<HearingReminderRow>({
  name: 'hearing_reminder',
  columns: {
    id: column.id,
    hearingSeatId: column.uuid,
    personId: column.uuid,
    caseId: column.uuid,
    key: column.text,
    sequence: column.integer,
    dueAt: column.instant,
    sentAt: column.instantOrNull,
  },
  foreignKeys: [
    references('hearing_reminder', 'hearingSeatId', 'hearing_seat'),
    references('hearing_reminder', 'personId', 'person'),
    references('hearing_reminder', 'caseId', 'denial_case'),
  ],
  indices: [
    { name: 'hearing_reminder_once', columns: ['hearingSeatId', 'key', 'sequence'], unique: true },
    { name: 'hearing_reminder_due', columns: ['dueAt'], where: 'sent_at IS NULL' },
    { name: 'hearing_reminder_by_person', columns: ['personId'] },
  ],
});
