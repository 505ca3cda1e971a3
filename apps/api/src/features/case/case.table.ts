import { caseTransitions, type CaseState } from '@chorus/domain/case/case';
import {
  lettersInHand,
  planTypes,
  urgencies,
  urgencySpeakers,
  yesNoUnknown,
  type UrgencySpeaker,
  type YesNoUnknown,
} from '@chorus/domain/case/case-words';
import { evidenceKinds, type EvidenceKind } from '@chorus/domain/case/evidence';
import type { CaseFacet, CaseFacetId } from '@chorus/domain/case/facet';
import { letterBases, type LetterBasis } from '@chorus/domain/case/letter';
import { identifierKinds, type IdentifierKind } from '@chorus/domain/case/identifier';
import { partyRoles, type PartyRole } from '@chorus/domain/case/parties';
import { fundings, type Funding } from '@chorus/domain/jurisdiction/plan-types';
import type { AccountId, CaseId, FileId, Id, PersonId } from '@chorus/domain/shared/ids';
import { statesOf } from '@chorus/domain/shared/transitions';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

export const caseFacetTable = new EntitySchema<CaseFacet>({
  name: 'case_facet',
  columns: {
    id: column.id,
    residenceState: column.textOrNull,
    contractState: column.textOrNull,
    conditionKey: column.textOrNull,
    treatmentKey: column.textOrNull,
    payerIds: column.texts,
    planType: column.text,
    reasonKey: column.textOrNull,
    letterInHand: column.text,
    urgency: column.textOrNull,
    noticeDate: column.dayOrNull,
    actBy: column.dayOrNull,
    lastArguable: column.dayOrNull,
    amountBand: column.text,
  },
  checks: [
    oneOf('case_facet', 'planType', planTypes),
    oneOf('case_facet', 'letterInHand', lettersInHand),
    oneOf('case_facet', 'urgency', urgencies),
  ],
});

export const noticeChannels = ['post', 'fax', 'portal', 'phone', 'email'] as const;
export type NoticeChannel = (typeof noticeChannels)[number];

/** One denial of one service to one person. Everything that could tell who or what of is sealed in `sealedFacts`. */
export interface CaseRow {
  readonly id: CaseId;
  readonly personId: PersonId;
  readonly facetId: CaseFacetId;
  readonly state: CaseState;
  /** State to return to when a suspension ends. */
  readonly suspendedFrom: CaseState | null;
  readonly identifierKind: IdentifierKind | null;
  /** Keyed hash of payer and normalized identifier: finds the same denial under another person [15]. */
  readonly identifierHash: Buffer | null;
  readonly planLevels: number | null;
  readonly urgencyStatedBy: UrgencySpeaker | null;
  readonly alreadyAppealed: YesNoUnknown | null;
  readonly receivedDate: string | null;
  readonly letterDeadline: string | null;
  /** Whether the person has looked: yes with `letterDeadline`, no, or cannot tell; null: not asked yet. */
  readonly letterPrintsDeadline: YesNoUnknown | null;
  readonly funding: Funding | null;
  /** A second track of the state's external review. */
  readonly reviewScope: string | null;
  readonly firstLevelDecided: string | null;
  readonly coverageEnds: string | null;
  /** After a level that stayed silent: the day it was asked. */
  readonly silentLevelFiled: string | null;
  /** How the letter in hand is known. */
  readonly letterBasis: LetterBasis;
  /** The ways the notice names, without the addresses: enough to plan by, and no way to write to anybody. */
  readonly noticeChannels: readonly NoticeChannel[];
  /** Sealed JSON: printed names and references, service, codes as printed, reason, criteria, address, amount. */
  readonly sealedFacts: Buffer | null;
  /** The person's own words. */
  readonly sealedStory: Buffer | null;
  /** The codes were copied from the notice and are read-only from then on. */
  readonly codesFixed: boolean;
  /** Care that a minor may keep from a parent [1]. */
  readonly confidential: boolean;
  /** The same denial stands under another person: a reviewer looks, and neither learns of the other. */
  readonly needsReview: boolean;
  /** When its person last opened it again: what was won before that closes it no more. By the wall clock. */
  readonly reopenedAt: Date | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

export const caseTable = new EntitySchema<CaseRow>({
  name: 'denial_case',
  columns: {
    id: column.id,
    personId: column.uuid,
    facetId: column.uuid,
    state: column.text,
    suspendedFrom: column.textOrNull,
    identifierKind: column.textOrNull,
    identifierHash: column.hashOrNull,
    planLevels: column.integerOrNull,
    urgencyStatedBy: column.textOrNull,
    alreadyAppealed: column.textOrNull,
    receivedDate: column.dayOrNull,
    letterDeadline: column.dayOrNull,
    letterPrintsDeadline: column.textOrNull,
    funding: column.textOrNull,
    reviewScope: column.textOrNull,
    firstLevelDecided: column.dayOrNull,
    coverageEnds: column.dayOrNull,
    silentLevelFiled: column.dayOrNull,
    letterBasis: { type: 'text', default: 'notice' },
    noticeChannels: column.texts,
    sealedFacts: column.sealedOrNull,
    sealedStory: column.sealedOrNull,
    codesFixed: column.flag,
    confidential: column.flag,
    needsReview: column.flag,
    reopenedAt: column.instantOrNull,
    createdAt: column.instant,
    changedAt: column.instant,
  },
  foreignKeys: [
    references('denial_case', 'personId', 'person'),
    references('denial_case', 'facetId', 'case_facet'),
  ],
  indices: [
    {
      name: 'denial_case_once',
      columns: ['personId', 'identifierHash'],
      unique: true,
      where: `state <> 'withdrawn'`,
    },
    { name: 'denial_case_by_identifier', columns: ['identifierHash'] },
    { name: 'denial_case_by_person', columns: ['personId', 'createdAt', 'id'] },
    { name: 'denial_case_by_facet', columns: ['facetId'], unique: true },
  ],
  checks: [
    oneOf('denial_case', 'state', statesOf(caseTransitions)),
    oneOf('denial_case', 'identifierKind', identifierKinds),
    oneOf('denial_case', 'urgencyStatedBy', urgencySpeakers),
    oneOf('denial_case', 'alreadyAppealed', yesNoUnknown),
    oneOf('denial_case', 'letterPrintsDeadline', yesNoUnknown),
    oneOf('denial_case', 'funding', fundings),
    oneOf('denial_case', 'letterBasis', letterBases),
    {
      name: 'denial_case_notice_channels_words',
      expression: `notice_channels <@ ARRAY[${noticeChannels.map((one) => `'${one}'`).join(', ')}]`,
    },
  ],
});

/** One of the several parties behind "the insurer": the payer id in clear, the printed name sealed. */
export interface CasePartyRow {
  readonly id: Id<'case_party'>;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly role: PartyRole;
  readonly payerId: string | null;
  readonly sealedPrintedName: Buffer;
}

export const casePartyTable = new EntitySchema<CasePartyRow>({
  name: 'case_party',
  columns: {
    id: column.id,
    caseId: column.uuid,
    personId: column.uuid,
    role: column.text,
    payerId: column.textOrNull,
    sealedPrintedName: column.sealed,
  },
  foreignKeys: [
    references('case_party', 'caseId', 'denial_case'),
    references('case_party', 'personId', 'person'),
  ],
  indices: [{ name: 'case_party_once', columns: ['caseId', 'role'], unique: true }],
  checks: [oneOf('case_party', 'role', partyRoles)],
});

export interface CaseEvidenceRow {
  readonly id: Id<'case_evidence'>;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly evidenceKind: EvidenceKind;
  readonly fileId: FileId | null;
  readonly dated: string | null;
  readonly addedAt: Date;
}

export const caseEvidenceTable = new EntitySchema<CaseEvidenceRow>({
  name: 'case_evidence',
  columns: {
    id: column.id,
    caseId: column.uuid,
    personId: column.uuid,
    evidenceKind: column.text,
    fileId: column.uuidOrNull,
    dated: column.dayOrNull,
    addedAt: column.instant,
  },
  foreignKeys: [
    references('case_evidence', 'caseId', 'denial_case'),
    references('case_evidence', 'personId', 'person'),
    references('case_evidence', 'fileId', 'stored_file'),
  ],
  indices: [
    { name: 'case_evidence_by_case', columns: ['caseId'] },
    { name: 'case_evidence_by_file', columns: ['fileId'] },
  ],
  checks: [oneOf('case_evidence', 'evidenceKind', evidenceKinds)],
});

/** One call as it was. Append-only: a log that can be edited proves nothing. */
export interface CaseCallRow {
  readonly id: Id<'case_call'>;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly at: Date;
  /** Sealed JSON: number called, who answered, reference, what was said, minutes. */
  readonly sealedEntry: Buffer;
  readonly loggedBy: AccountId | null;
  readonly loggedAt: Date;
}

export const caseCallTable = new EntitySchema<CaseCallRow>({
  name: 'case_call',
  columns: {
    id: column.id,
    caseId: column.uuid,
    personId: column.uuid,
    at: column.instant,
    sealedEntry: column.sealed,
    loggedBy: column.uuidOrNull,
    loggedAt: column.instant,
  },
  foreignKeys: [
    references('case_call', 'caseId', 'denial_case'),
    references('case_call', 'personId', 'person'),
    references('case_call', 'loggedBy', 'account'),
  ],
  indices: [{ name: 'case_call_by_case', columns: ['caseId', 'at'] }],
});
