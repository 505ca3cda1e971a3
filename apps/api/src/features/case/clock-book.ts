import { isDeepStrictEqual } from 'node:util';
import { caseClocks, facetDates, type CaseClock } from '@chorus/domain/case/case-clocks';
import type { FacetDates } from '@chorus/domain/case/facet';
import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import type { Clock } from '@chorus/domain/jurisdiction/clocks-shape';
import type { PlainDate } from '@chorus/domain/shared/calendar';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { actsOf, clocksOf } from './case.repository.js';
import { caseClockTable, type CaseClockRow } from './case-clock.table.js';

/** Kept beside the columns: all of the clock that is not one, the letter's own date, and what it follows from. */
export interface ClockDetail extends Omit<
  Clock,
  | 'stage'
  | 'side'
  | 'urgency'
  | 'actBy'
  | 'lastArguable'
  | 'startEvent'
  | 'satisfiedBy'
  | 'citation'
  | 'verified'
  | 'window'
> {
  readonly letterDate: string | null;
  readonly filedOn: PlainDate | null;
}

/** What recomputing would change; nothing is written until `writeClocks`. */
export interface ClockPlan {
  readonly clocks: readonly CaseClock[];
  readonly dates: FacetDates;
  readonly changed: boolean;
}

/** Computes the clocks of a case anew from its facts and from what was filed and still counts. */
export async function planClocks(tx: ReadTx, of: RecordedCase): Promise<ClockPlan> {
  const standing = await clocksOf(tx, [of.id]);
  const clocks = caseClocks(of, await actsOf(tx, of.id));
  const same = isDeepStrictEqual(
    standing.map(comparable),
    clocks.map((one) => comparable(columnsOf(of, one))),
  );
  return { clocks, dates: facetDates(clocks), changed: !same };
}

/** Supersedes what stands and writes the plan. Old rows stay: what a person was once told can be shown. */
export async function writeClocks(tx: Tx, of: RecordedCase, plan: ClockPlan): Promise<void> {
  if (!plan.changed) return;
  await tx.execute(
    `UPDATE case_clock SET state = 'superseded' WHERE case_id = $1 AND state <> 'superseded'`,
    [of.id],
  );
  const computedAt = new Date();
  await tx.insert(
    caseClockTable,
    plan.clocks.map((one) => ({
      id: newId<'clock'>(),
      caseId: of.id,
      personId: of.personId,
      computedAt,
      ...columnsOf(of, one),
    })),
  );
}

type Columns = Omit<CaseClockRow, 'id' | 'caseId' | 'personId' | 'computedAt'>;

function columnsOf(of: RecordedCase, { clock, state, filedOn }: CaseClock): Columns {
  const { stage, side, urgency, actBy, lastArguable, startEvent, satisfiedBy, citation, verified, ...rest } =
    clock;
  const { window: _, ...kept } = rest;
  const settled = satisfiedBy === 'nothing_to_file' || satisfiedBy === 'no_time_limit';
  const detail: ClockDetail = { ...kept, letterDate: of.letterDeadline, filedOn };
  return {
    stage,
    side,
    urgency,
    state,
    known: actBy !== null || lastArguable !== null || settled,
    actBy,
    lastArguable,
    startEvent,
    satisfiedBy,
    citation,
    verified,
    detail,
  };
}

function comparable(columns: Columns): Columns {
  const { stage, side, urgency, state, known, actBy, lastArguable, startEvent, satisfiedBy } = columns;
  const { citation, verified, detail } = columns;
  return {
    stage,
    side,
    urgency,
    state,
    known,
    actBy,
    lastArguable,
    startEvent,
    satisfiedBy,
    citation,
    verified,
    detail,
  };
}

/** The clock as the engine gave it. */
export function clockOf(row: CaseClockRow): Clock {
  const { letterDate: _, filedOn: __, ...kept } = row.detail as ClockDetail;
  return {
    ...kept,
    stage: row.stage as Clock['stage'],
    side: row.side,
    urgency: row.urgency as Clock['urgency'],
    actBy: row.actBy as Clock['actBy'],
    lastArguable: row.lastArguable as Clock['lastArguable'],
    startEvent: row.startEvent as Clock['startEvent'],
    satisfiedBy: row.satisfiedBy as Clock['satisfiedBy'],
    citation: row.citation,
    verified: row.verified,
    window: null,
  };
}
