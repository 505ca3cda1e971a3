import { oneTapAnswers, type OneTapAnswer } from '@chorus/domain/outcome/check-in';
import { outcomeTransitions, type OutcomeState } from '@chorus/domain/outcome/outcome';
import { outcomeEvidence, type OutcomeEvidence } from '@chorus/domain/outcome/verification';
import { outcomeResults, type OutcomeResult } from '@chorus/domain/playbook/playbook';
import type {
  AccountId,
  CaseId,
  FileId,
  Id,
  OutcomeId,
  PersonId,
  SubmissionId,
} from '@chorus/domain/shared/ids';
import { statesOf } from '@chorus/domain/shared/transitions';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

/** What became of a filing at its stage. Unknown is a result that is reported, never a gap [28]. */
export interface OutcomeRow {
  readonly id: OutcomeId;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly submissionId: SubmissionId | null;
  readonly stage: string;
  readonly state: OutcomeState;
  readonly result: OutcomeResult | null;
  /** From this day people are asked: the earliest day the decision is due. */
  readonly dueOn: string | null;
  /** The latest day the decision may come; silence after it is an outcome. */
  readonly limitOn: string | null;
  readonly decidedOn: string | null;
  readonly evidenceKind: OutcomeEvidence;
  readonly evidenceFileId: FileId | null;
  /** Null for a tap on a mailed link and for what the silence of everybody says. */
  readonly reportedBy: AccountId | null;
  readonly reportedAt: Date | null;
  readonly verifiedBy: AccountId | null;
  /** By the wall clock, for the record. */
  readonly verifiedAt: Date | null;
  /** By the business clock, for measures. */
  readonly verifiedOn: string | null;
  /** The outcome after which the plan must send the case on by itself, without a filing. */
  readonly forwardedFrom: OutcomeId | null;
  /** How often the letter was asked for since a report without one, and from which day; null: it is not wanted. */
  readonly evidenceAsked: number;
  readonly evidenceSince: string | null;
  readonly createdAt: Date;
}

export const outcomeTable = new EntitySchema<OutcomeRow>({
  name: 'outcome',
  columns: {
    id: column.id,
    caseId: column.uuid,
    personId: column.uuid,
    submissionId: column.uuidOrNull,
    stage: column.text,
    state: column.text,
    result: column.textOrNull,
    dueOn: column.dayOrNull,
    limitOn: column.dayOrNull,
    decidedOn: column.dayOrNull,
    evidenceKind: { type: 'text', default: 'none' },
    evidenceFileId: column.uuidOrNull,
    reportedBy: column.uuidOrNull,
    reportedAt: column.instantOrNull,
    verifiedBy: column.uuidOrNull,
    verifiedAt: column.instantOrNull,
    verifiedOn: column.dayOrNull,
    forwardedFrom: column.uuidOrNull,
    evidenceAsked: { type: 'integer', default: 0 },
    evidenceSince: column.dayOrNull,
    createdAt: column.instant,
  },
  foreignKeys: [
    references('outcome', 'caseId', 'denial_case'),
    references('outcome', 'personId', 'person'),
    references('outcome', 'submissionId', 'submission'),
    references('outcome', 'evidenceFileId', 'stored_file'),
    references('outcome', 'reportedBy', 'account'),
    references('outcome', 'verifiedBy', 'account'),
    references('outcome', 'forwardedFrom', 'outcome'),
  ],
  indices: [
    { name: 'outcome_once', columns: ['submissionId'], unique: true },
    {
      name: 'outcome_once_of_stage',
      columns: ['caseId', 'stage'],
      unique: true,
      where: 'submission_id IS NULL',
    },
    { name: 'outcome_by_case', columns: ['caseId'] },
    { name: 'outcome_by_evidence', columns: ['evidenceFileId'], where: 'evidence_file_id IS NOT NULL' },
    {
      name: 'outcome_evidence_due',
      columns: ['evidenceSince'],
      where: `state = 'reported' AND evidence_since IS NOT NULL`,
    },
    { name: 'outcome_due', columns: ['dueOn'], where: `state IN ('due', 'asked')` },
  ],
  checks: [
    oneOf('outcome', 'state', statesOf(outcomeTransitions)),
    oneOf('outcome', 'result', outcomeResults),
    oneOf('outcome', 'evidenceKind', outcomeEvidence),
    {
      name: 'outcome_reported_has_result',
      expression: `state NOT IN ('reported', 'verified') OR result IS NOT NULL`,
    },
    {
      name: 'outcome_verified_by_another',
      expression: 'verified_by IS NULL OR verified_by IS DISTINCT FROM reported_by',
    },
  ],
});

/** One question "has an answer come?", with its one-tap link. */
export interface CheckInRow {
  readonly id: Id<'check_in'>;
  readonly outcomeId: OutcomeId;
  readonly personId: PersonId;
  readonly sequence: number;
  /** The day it was to be asked, and the day it was, both by the business clock. */
  readonly dueOn: string;
  readonly askedOn: string;
  /** When its mail was written, by the wall clock. */
  readonly askedAt: Date | null;
  /** SHA-256 of the token in the link. */
  readonly tokenHash: Buffer;
  readonly answer: OneTapAnswer | null;
  readonly answeredAt: Date | null;
}

export const checkInTable = new EntitySchema<CheckInRow>({
  name: 'check_in',
  columns: {
    id: column.id,
    outcomeId: column.uuid,
    personId: column.uuid,
    sequence: column.integer,
    dueOn: column.day,
    askedOn: column.day,
    askedAt: column.instantOrNull,
    tokenHash: column.hash,
    answer: column.textOrNull,
    answeredAt: column.instantOrNull,
  },
  foreignKeys: [references('check_in', 'outcomeId', 'outcome'), references('check_in', 'personId', 'person')],
  indices: [
    { name: 'check_in_once', columns: ['outcomeId', 'sequence'], unique: true },
    { name: 'check_in_token', columns: ['tokenHash'], unique: true },
    { name: 'check_in_due', columns: ['dueOn'], where: 'asked_at IS NULL' },
  ],
  checks: [oneOf('check_in', 'answer', oneTapAnswers)],
});
