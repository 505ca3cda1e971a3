import {
  factReportAnswers,
  factReviewerRoles,
  type FactReportAnswer,
  type FactReviewerRole,
} from '@chorus/domain/jurisdiction/fact-standing';
import type { PlainDate } from '@chorus/domain/shared/calendar';
import type { AccountId, Id } from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

/** Somebody opened the source of a fact and found that it says the same. */
export interface FactConfirmationRow {
  readonly id: Id<'fact_confirmation'>;
  readonly factKey: string;
  /** SHA-256 of value and citation as they were compared; a version that says something else is not confirmed by it. */
  readonly digest: string;
  /** The address of the page that was opened. */
  readonly source: string;
  /** By the business clock: what is confirmed ends by it too. */
  readonly lookedOn: PlainDate;
  readonly confirmedBy: AccountId;
  /** The account by which the same person looked first, as far as that is known: two accounts of one are not two people. */
  readonly countsAs: AccountId;
  /** What they were when they looked. */
  readonly confirmedAs: FactReviewerRole;
  readonly confirmedAt: Date;
}

export const factConfirmationTable = new EntitySchema<FactConfirmationRow>({
  name: 'fact_confirmation',
  columns: {
    id: column.id,
    factKey: column.text,
    digest: column.text,
    source: column.text,
    lookedOn: column.day,
    confirmedBy: column.uuid,
    countsAs: column.uuid,
    confirmedAs: column.text,
    confirmedAt: column.instant,
  },
  foreignKeys: [
    references('fact_confirmation', 'confirmedBy', 'account'),
    references('fact_confirmation', 'countsAs', 'account'),
  ],
  indices: [{ name: 'fact_confirmation_by_fact', columns: ['factKey'] }],
  checks: [oneOf('fact_confirmation', 'confirmedAs', factReviewerRoles)],
});

/** Somebody opened the source of a fact and read something else. */
export interface FactReportRow {
  readonly id: Id<'fact_report'>;
  readonly factKey: string;
  readonly digest: string;
  readonly source: string;
  /** What the source says instead. */
  readonly sourceSays: string;
  readonly lookedOn: PlainDate;
  readonly reportedBy: AccountId;
  readonly reportedAs: FactReviewerRole;
  readonly reportedAt: Date;
  /** Null: nobody has answered. */
  readonly answer: FactReportAnswer | null;
  readonly reason: string | null;
  readonly answeredBy: AccountId | null;
  readonly answeredAt: Date | null;
}

export const factReportTable = new EntitySchema<FactReportRow>({
  name: 'fact_report',
  columns: {
    id: column.id,
    factKey: column.text,
    digest: column.text,
    source: column.text,
    sourceSays: column.text,
    lookedOn: column.day,
    reportedBy: column.uuid,
    reportedAs: column.text,
    reportedAt: column.instant,
    answer: column.textOrNull,
    reason: column.textOrNull,
    answeredBy: column.uuidOrNull,
    answeredAt: column.instantOrNull,
  },
  foreignKeys: [
    references('fact_report', 'reportedBy', 'account'),
    references('fact_report', 'answeredBy', 'account'),
  ],
  indices: [{ name: 'fact_report_by_fact', columns: ['factKey'] }],
  checks: [
    oneOf('fact_report', 'reportedAs', factReviewerRoles),
    oneOf('fact_report', 'answer', factReportAnswers),
    {
      name: 'fact_report_answer_has_reason',
      expression: 'answer IS NULL OR (reason IS NOT NULL AND answered_at IS NOT NULL)',
    },
  ],
});
