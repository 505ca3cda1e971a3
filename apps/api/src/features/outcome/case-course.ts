import type { CaseStanding, OutcomeResult, Playbook } from '@chorus/domain/playbook/playbook';
import { reversing } from '@chorus/domain/outcome/next-letter';
import type { CaseId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import type { ReadTx } from '../../platform/database/db.js';
import { Playbooks } from '../../platform/playbooks/playbooks.js';
import { stepsDone } from '../assignment/assignment.public.js';
import { caseStandings, type StandingCase } from '../case/case.public.js';
import { brokenDuties } from '../complaint/complaint.public.js';
import type { OutcomeRow } from './outcome.table.js';

/** Where a case stands, as the playbook reads it. */
export interface CaseCourse {
  readonly playbook: Playbook;
  readonly standing: CaseStanding;
  readonly kept: StandingCase;
}

@Injectable()
export class CaseCourses {
  constructor(private readonly playbooks: Playbooks) {}

  /** @param stage any stage word */
  async of(tx: ReadTx, caseId: CaseId, stage: string): Promise<CaseCourse | null> {
    const [kept] = await caseStandings(tx, [caseId]);
    if (kept === undefined) return null;
    const { facet, evidence, planLevels, alreadyAppealed } = kept;
    return {
      kept,
      playbook: await this.playbookOf(tx, caseId, stage),
      standing: {
        planType: facet.planType,
        letterInHand: facet.letterInHand,
        evidence,
        urgency: facet.urgency,
        planLevels,
        contractState: facet.contractState,
        alreadyAppealed,
        reasonKey: facet.reasonKey,
        windowClosed: false,
        stepsDone: (await stepsDone(tx, [caseId])).get(caseId) ?? [],
        brokenDuties: (await brokenDuties(tx, [caseId])).get(caseId) ?? [],
      },
    };
  }

  /** Of the campaigns the case takes part in the first whose kind has the stage: a case may be in several kinds at once. */
  private async playbookOf(tx: ReadTx, caseId: CaseId, stage: string): Promise<Playbook> {
    const taken = await tx.rows<{ key: string }>(
      `SELECT k.kind AS key FROM participation p JOIN campaign k ON k.id = p.campaign_id
       WHERE p.case_id = $1 AND p.state <> 'left' ORDER BY p.joined_at, p.id`,
      [caseId],
    );
    const own = taken.map(({ key }) => this.playbooks.get(key));
    const having = own.find(({ steps }) => steps.some(({ stages }) => stages.includes(stage)));
    return having ?? this.playbooks.withoutCampaign({ stage });
  }
}

/** A step that can be taken now, with the earliest of its dates; null where nothing is left to file. */
export interface OpenNow {
  readonly letterInHand: string;
  readonly actBy: string | null;
}

export function openNow({ playbook, standing, kept }: CaseCourse): OpenNow | null {
  const next = playbook.openSteps(standing);
  if (next.next !== 'act') return null;
  const ours = kept.clocks.filter(({ side }) => side === 'file');
  const met = new Set(ours.filter(({ state }) => state === 'met').map(({ stage }) => stage));
  const stages = next.steps.map(({ stage }) => stage).filter((stage) => !met.has(stage));
  if (stages.length === 0) return null;
  const days = ours
    .filter(({ state, stage }) => state === 'running' && stages.includes(stage))
    .map(({ actBy }) => actBy)
    .filter((day) => day !== null)
    .sort();
  return { letterInHand: standing.letterInHand, actBy: days[0] ?? null };
}

/**
 * What is known of the other stages of the same case, verified or not. Not what was won before the person opened the
 * case again: a "no" that comes then has its letter and its next step. Neither a call nor an office decides a stage: only a plan
 * that gave way, and was seen in writing, counts.
 */
export function othersOf(
  tx: ReadTx,
  outcome: Pick<OutcomeRow, 'id' | 'caseId'>,
): Promise<{ readonly stage: string; readonly result: OutcomeResult }[]> {
  return tx.rows(
    `SELECT o.stage, o.result FROM outcome o JOIN denial_case d ON d.id = o.case_id
     WHERE o.case_id = $1 AND o.id <> $2 AND o.state IN ('reported', 'verified') AND o.result IS NOT NULL
       AND (o.stage NOT IN ('peer_to_peer', 'regulator_complaint') OR (o.state = 'verified' AND o.result = ANY ($3)))
       AND NOT (o.result = ANY ($3) AND d.reopened_at IS NOT NULL AND o.reported_at <= d.reopened_at)`,
    [outcome.caseId, outcome.id, reversing],
  );
}
