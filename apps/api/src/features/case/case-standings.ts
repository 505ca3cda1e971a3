import type { CaseState } from '@chorus/domain/case/case';
import type { YesNoUnknown } from '@chorus/domain/case/case-words';
import type { EvidenceStanding } from '@chorus/domain/case/evidence';
import type { CaseFacet } from '@chorus/domain/case/facet';
import type { CaseId, PersonId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import { clocksOf, standingRows } from './case.repository.js';
import type { CaseClockRow } from './case-clock.table.js';
import type { NoticeChannel } from './case.table.js';

/** Everything clear that planning asks of a case; no seal is opened for it. */
export interface StandingCase {
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly state: CaseState;
  readonly facet: CaseFacet;
  readonly evidence: EvidenceStanding;
  readonly planLevels: 1 | 2 | null;
  readonly alreadyAppealed: YesNoUnknown | null;
  readonly letterPrintsDeadline: YesNoUnknown | null;
  readonly letterDeadline: string | null;
  readonly receivedDate: string | null;
  /** Ways the person's own notice names, which come first [22]; the addresses are sealed. */
  readonly noticeChannels: readonly NoticeChannel[];
  readonly needsReview: boolean;
  /** Running and met, in the engine's order. */
  readonly clocks: readonly CaseClockRow[];
}

/** Two queries for any number of cases. Ids the actor does not see are left out. */
export async function caseStandings(
  tx: ReadTx,
  caseIds: readonly string[],
): Promise<readonly StandingCase[]> {
  if (caseIds.length === 0) return [];
  const clocks = new Map<string, CaseClockRow[]>();
  for (const row of await clocksOf(tx, caseIds)) {
    const list = clocks.get(row.caseId);
    if (list === undefined) clocks.set(row.caseId, [row]);
    else list.push(row);
  }
  const rows = await standingRows(tx, caseIds);
  return rows.map((row) => {
    const { caseId, personId, state, evidence, planLevels, alreadyAppealed, ...rest } = row;
    const { letterPrintsDeadline, letterDeadline, receivedDate, noticeChannels, needsReview, ...facet } =
      rest;
    return {
      caseId,
      personId,
      state,
      facet,
      evidence,
      planLevels: planLevels as 1 | 2 | null,
      alreadyAppealed,
      letterPrintsDeadline,
      letterDeadline,
      receivedDate,
      noticeChannels,
      needsReview,
      clocks: clocks.get(caseId) ?? [],
    };
  });
}
