import type { CaseFacet, CaseFacetId } from '../case/facet.js';
import { type channels } from '../playbook/channel.js';
import type { NextStep } from '../playbook/playbook.js';
import type { CaseId } from '../shared/ids.js';
import { plainDate } from '../shared/calendar.js';
import type { AssignableCase, Assignment, AssignmentInput, AssignmentPlan } from './assignment.js';
import { planningPeriods } from './periods.js';

/** Monday before Thanksgiving 2026. */
export const today = plainDate('2026-11-23');
const caseId = (number: number): CaseId =>
  `00000000-0000-7000-8000-${String(number).padStart(12, '0')}` as CaseId;

const facet = (state: string): CaseFacet => ({
  id: '00000000-0000-7000-8000-00000000ffff' as CaseFacetId,
  residenceState: state,
  contractState: state,
  conditionKey: null,
  treatmentKey: null,
  payerIds: [],
  planType: 'erisa_self_funded',
  reasonKey: null,
  letterInHand: 'denial',
  urgency: null,
  noticeDate: null,
  actBy: null,
  lastArguable: null,
  amountBand: 'unknown',
});

const acts = (urgent = false): NextStep => ({
  next: 'act',
  steps: [
    {
      stepKey: 'appeal_level_1',
      filingType: 'internal_appeal',
      recipientRole: 'plan_appeals',
      stage: 'internal_appeal_level_1',
      urgent,
      gate: false,
    },
  ],
  reason: { en: 'This is the step your letter opens.', es: 'This is the step your letter opens.' },
});

export function one(
  number: number,
  more: Partial<AssignableCase> & {
    actBy?: string | null;
    urgent?: boolean;
    way?: (typeof channels)[number];
    state?: string;
  } = {},
): AssignableCase {
  const { actBy = '2027-03-01', urgent = false, way = 'fax', state = 'MT', ...rest } = more;
  return {
    caseId: caseId(number),
    facet: facet(state),
    caseState: 'evidenced',
    participationState: 'active',
    eligible: true,
    next: acts(urgent),
    steps: [
      {
        stepKey: 'appeal_level_1',
        stage: 'internal_appeal_level_1',
        actor: 'person',
        act: 'file',
        clock: { actBy, lastArguable: actBy, known: actBy !== null },
        ways: [
          {
            channel: way,
            recipientKey: 'sample-payer',
            recipientName: 'Sample Payer',
            lineKey: way === 'fax' || way === 'email' ? `${way}:1` : null,
          },
        ],
      },
    ],
    consents: ['store', 'draft', 'send'],
    leadCase: false,
    holdUntil: null,
    waitsFor: null,
    settled: [],
    ...rest,
  };
}
const wave = { state: 'MT', startsOn: '2026-12-07', endsOn: '2026-12-18' };
export const input = (
  cases: readonly AssignableCase[],
  more: Partial<AssignmentInput> = {},
): AssignmentInput => ({
  today,
  cases,
  waves: [wave],
  goals: [{ state: 'MT', weight: 1, goal: null }],
  requiredConsents: ['store', 'draft', 'send'],
  closedDays: ['2026-11-26', '2026-12-25', '2027-01-01'],
  lines: [],
  periods: planningPeriods({ today, cases, waves: more.waves ?? [wave] }, []),
  supplies: [],
  ...more,
});
export const only = (plan: AssignmentPlan): Assignment => {
  const [first] = plan.assignments;
  if (!first || plan.assignments.length !== 1) throw new Error('Expected exactly one assignment');
  return first;
};
