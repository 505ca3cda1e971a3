import { authorityFor } from '@chorus/domain/jurisdiction/authority';
import type { JurisdictionCode } from '@chorus/domain/jurisdiction/jurisdictions';
import type { Language } from '@chorus/domain/identity/account';
import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import type { CaseStanding, OpenStep, Playbook } from '@chorus/domain/playbook/playbook';
import type { Actor } from '@chorus/domain/shared/actor';
import type { CaseId } from '@chorus/domain/shared/ids';
import { statesThatFreeTheFiling, type SubmissionState } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { Playbooks } from '../../platform/playbooks/playbooks.js';
import { stepsDone } from '../assignment/assignment.public.js';
import { Cases, caseStandings, type CaseClockRow } from '../case/case.public.js';
import { brokenDuties } from '../complaint/complaint.public.js';
import { besideTheAppeal, standingOf, stepDates } from './open-step.js';
import { submissionsOfCase, zoneAndLanguage } from './submission.repository.js';
import type { SubmissionRow } from './submission.table.js';

const frees: readonly SubmissionState[] = statesThatFreeTheFiling;

/** What a person can do next with a case: the same answer that drafting gives, before anything is drafted. */
@Injectable()
export class CaseNext {
  constructor(
    private readonly db: Db,
    private readonly cases: Cases,
    private readonly clock: BusinessClock,
    private readonly playbooks: Playbooks,
  ) {}

  /** For somebody who sees the case whole; the caller has asked. */
  of(actor: Actor, caseId: CaseId, language: Language) {
    return this.db.transaction(actor, (tx) =>
      tx.elevated(async () => {
        const of = await this.cases.load(tx, caseId);
        const [kept] = await caseStandings(tx, [caseId]);
        if (of === null || kept === undefined) return null;
        const { zone } = await zoneAndLanguage(tx, of.personId);
        const today = await this.clock.today(tx, zone);
        const done = (await stepsDone(tx, [caseId])).get(caseId) ?? [];
        const broken = (await brokenDuties(tx, [caseId])).get(caseId) ?? [];
        const standing = standingOf(of, kept.facet.lastArguable, today, done, broken);
        const playbooks = await this.playbooksOf(tx, caseId);
        const answers = playbooks.map((playbook) => playbook.openSteps(standing));
        const acting = answers.find(({ next }) => next === 'act') ?? answers[0];
        if (acting === undefined) return null;
        const open = uniqueSteps([
          ...answers.flatMap((answer) => (answer.next === 'act' ? answer.steps : [])).map(inTurn),
          ...this.besides(standing).map((step) => ({ step, beside: true })),
        ]);
        const filings = await submissionsOfCase(tx, caseId);
        return {
          next: acting.next,
          reason: acting.reason[language],
          question: acting.next === 'ask' ? acting.question : null,
          steps: open.flatMap(({ step, beside }) =>
            this.offered(step, beside, kept.clocks, filings, language),
          ),
          helpers: acting.next === 'refer' ? helpersOf(of) : [],
          today,
        };
      }),
    );
  }

  /** Its campaigns' own ways, and everybody's: a case may take part in several kinds, and a complaint stands beside an appeal. */
  private async playbooksOf(tx: ReadTx | Tx, caseId: CaseId): Promise<readonly Playbook[]> {
    const taken = await tx.rows<{ key: string }>(
      `SELECT DISTINCT k.kind AS key FROM participation p JOIN campaign k ON k.id = p.campaign_id
       WHERE p.case_id = $1 AND p.state <> 'left' ORDER BY 1`,
      [caseId],
    );
    const alone = ['internal_appeal_level_1', 'regulator_complaint'].map((stage) =>
      this.playbooks.withoutCampaign({ stage }),
    );
    return [...new Set([...alone, ...taken.map(({ key }) => this.playbooks.get(key))])];
  }

  private besides(standing: CaseStanding): readonly OpenStep[] {
    const playbook = this.playbooks.withoutCampaign({ stage: 'internal_appeal_level_1' });
    return playbook.steps.flatMap(({ key }) => besideTheAppeal(playbook, standing, key) ?? []);
  }

  private offered(
    { stepKey, stage, filingType, urgent }: OpenStep,
    beside: boolean,
    clocks: readonly CaseClockRow[],
    filings: readonly SubmissionRow[],
    language: Language,
  ) {
    const label = this.playbooks.stepLabel(stepKey);
    if (filingType === null || label === null) return [];
    const { actBy, lastArguable } = stepDates(clocks, stage);
    const taken = filings.findLast(
      (row) => row.stepKey === stepKey && row.stage === stage && !frees.includes(row.state),
    );
    const dates = beside ? { actBy: null, lastArguable: null } : { actBy, lastArguable };
    return [
      {
        stepKey,
        stage,
        filingType,
        urgent,
        beside,
        ...dates,
        label: label[language],
        submissionId: taken?.id ?? null,
      },
    ];
  }
}

const inTurn = (step: OpenStep) => ({ step, beside: false });

/** The same step may be open by two playbooks; one in its turn stands before the same one beside. */
function uniqueSteps(open: readonly { readonly step: OpenStep; readonly beside: boolean }[]) {
  const seen = new Map<string, { readonly step: OpenStep; readonly beside: boolean }>();
  for (const one of open) {
    const key = `${one.step.stepKey} ${one.step.stage}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

function helpersOf({ planType, contractState, residenceState, funding }: RecordedCase) {
  return authorityFor({
    planType,
    contractState: contractState as JurisdictionCode | null,
    residence: residenceState as JurisdictionCode | null,
    funding,
  }).whoCanStillHelp;
}
