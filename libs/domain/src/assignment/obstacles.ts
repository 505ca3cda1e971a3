import type { ConsentPurpose } from '../consent/consent.js';
import type { AssignableCase, ConstraintKey, Unassigned } from './assignment.js';

const consentWords: Readonly<Record<ConsentPurpose, string>> = {
  store: 'keep the case',
  draft: 'write drafts',
  send: 'send what is signed',
  share_with_helper: 'show the case to a helper',
  pool: 'count the case in figures',
  publish: 'publish the account',
  lawyers_contact: 'let lawyers get in touch',
  list_to_regulator: 'be named to the office that oversees the plan',
};

export type Obstacle = readonly [ConstraintKey, reason: string, whatWouldUnblock: string];

export function unassigned(
  one: AssignableCase,
  stepKey: string | null,
  [constraint, reason, whatWouldUnblock]: Obstacle,
): Unassigned {
  return { caseId: one.caseId, stepKey, constraint, reason, whatWouldUnblock };
}

/** Of a consent that is missing: what is lacking, and what would mend it. */
export function unassignedConsent(purpose: ConsentPurpose): {
  readonly reason: string;
  readonly whatWouldUnblock: string;
} {
  const words = consentWords[purpose];
  return {
    reason: `The person has not agreed to ${words}.`,
    whatWouldUnblock: `The person agrees to ${words}.`,
  };
}

/** The first thing that keeps the whole case from being planned, in the order in which it would have to be mended. */
export function obstacleOf(one: AssignableCase, required: readonly ConsentPurpose[]): Obstacle | null {
  if (!['joined', 'active', 'helped'].includes(one.participationState)) {
    return [
      'participation_not_active',
      'The person has paused, finished or left.',
      'The person takes part again. Their dates run on and are shown to them.',
    ];
  }
  if (one.caseState === 'suspended' || one.caseState === 'withdrawn' || one.caseState === 'closed') {
    return [
      'case_on_hold',
      'The case is on hold, withdrawn or closed.',
      'It is settled who may act, or a new notice comes.',
    ];
  }
  if (one.underReview === true) {
    return [
      'case_on_hold',
      'A reviewer looks at this case before anything of it is planned.',
      'A reviewer compares it, or its date comes near: then the person goes on without us.',
    ];
  }
  if (one.eligible === null) {
    return [
      'not_eligible',
      'It is not known yet whether the campaign is about this case.',
      'The person adds what the campaign asks for: who decided, the reason, the condition, the treatment or the plan.',
    ];
  }
  if (!one.eligible) {
    return [
      'not_eligible',
      'The case is not one this campaign is about.',
      'Nothing here; the person can file on their own, and we show how.',
    ];
  }
  if (one.caseState === 'intake') {
    return [
      'case_not_evidenced',
      'Nothing shows the denial yet.',
      'The person adds the notice or the dated call.',
    ];
  }
  const missing = required.filter((purpose) => !one.consents.includes(purpose));
  if (missing.length > 0) {
    const words = missing.map((purpose) => consentWords[purpose]).join(' and to ');
    return ['consent_missing', `The person has not agreed to ${words}.`, `The person agrees to ${words}.`];
  }
  return playbookObstacle(one);
}

function playbookObstacle({ next }: AssignableCase): Obstacle | null {
  switch (next.next) {
    case 'act':
      return null;
    case 'ask':
      return ['answer_needed', next.reason, 'The person, or a helper with them, answers this question.'];
    case 'wait':
      return ['waiting_for_decision', next.reason, 'The decision comes, or its limit passes.'];
    case 'refer':
      return ['referred_elsewhere', next.reason, 'Somebody outside takes it up; we show who.'];
    case 'finished':
      return ['no_further_step', next.reason, 'Nothing is left to do.'];
  }
}
