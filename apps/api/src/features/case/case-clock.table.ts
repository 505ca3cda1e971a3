import type { CaseId, Id, PersonId } from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

export const clockStates = ['running', 'met', 'superseded'] as const;
export type ClockState = (typeof clockStates)[number];

/** A legal clock of a case as it was computed, with everything it rests on. Recomputing supersedes, never edits. */
export interface CaseClockRow {
  readonly id: Id<'clock'>;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly stage: string;
  readonly side: 'file' | 'decide';
  readonly urgency: string;
  readonly state: ClockState;
  readonly known: boolean;
  readonly actBy: string | null;
  readonly lastArguable: string | null;
  readonly startEvent: string;
  readonly satisfiedBy: string;
  readonly citation: string;
  readonly verified: boolean;
  /** The basis rows, the letter's date, the rolled date and what is unknown, as the engine gave them. */
  readonly detail: unknown;
  readonly computedAt: Date;
}

export const caseClockTable = new EntitySchema<CaseClockRow>({
  name: 'case_clock',
  columns: {
    id: column.id,
    caseId: column.uuid,
    personId: column.uuid,
    stage: column.text,
    side: column.text,
    urgency: column.text,
    state: column.text,
    known: column.flag,
    actBy: column.dayOrNull,
    lastArguable: column.dayOrNull,
    startEvent: column.text,
    satisfiedBy: column.text,
    citation: column.text,
    verified: column.flag,
    detail: column.json,
    computedAt: column.instant,
  },
  foreignKeys: [
    references('case_clock', 'caseId', 'denial_case'),
    references('case_clock', 'personId', 'person'),
  ],
  indices: [
    { name: 'case_clock_by_case', columns: ['caseId', 'state'] },
    { name: 'case_clock_due', columns: ['actBy'], where: `state = 'running'` },
  ],
  checks: [
    oneOf('case_clock', 'state', clockStates),
    oneOf('case_clock', 'side', ['file', 'decide']),
    {
      name: 'case_clock_order',
      expression: 'act_by IS NULL OR last_arguable IS NULL OR act_by <= last_arguable',
    },
  ],
});
