import type { CampaignTargets } from '../../campaign/campaign.js';
import { eligibility, type Eligibility, type EligibilityFacts } from '../../participation/eligibility.js';
import type { Playbook } from '../playbook.js';
import { letterAfter, nextStep, openSteps } from '../../appeal-path/next-step.js';
import { appealSteps } from '../../appeal-path/steps.js';

/** A deductible or a contract write-off is no denial, and an appeal of it would promise what cannot come. */
const notADenial = 'cost_share_or_writeoff';

function claimsSurgeEligibility(
  facet: EligibilityFacts,
  targets: CampaignTargets,
  states: readonly string[],
): Eligibility {
  const general = eligibility(facet, targets, states);
  if (facet.reasonKey !== notADenial) return general;
  return {
    eligible: false,
    reasons: [
      ...general.reasons.filter((reason) => reason.check !== 'reason'),
      {
        check: 'reason',
        met: false,
        known: true,
        sentence:
          'What you were charged is a deductible, copay or contract amount, which is not a denial and has no appeal.',
      },
    ],
  };
}

export const claimsSurge: Playbook = {
  key: 'CLAIMS_SURGE',
  version: 1,
  labels: {
    name: { en: 'Claims surge', es: 'Apelaciones coordinadas' },
    summary: {
      en: 'Many people with the same kind of denial each file their own appeal, on time, in parallel across states.',
      es: 'Muchas personas con el mismo tipo de negativa presentan cada una su propia apelación, a tiempo y en paralelo en varios estados.',
    },
    goal: { en: 'appeals filed', es: 'apelaciones presentadas' },
  },
  steps: appealSteps,
  consents: { toJoin: ['store'], toFile: ['store', 'draft'] },
  requiredTemplates: ['internal_appeal', 'expedited_appeal', 'external_review', 'written_decision_request'],
  eligibility: claimsSurgeEligibility,
  openSteps,
  nextStep,
  letterAfter,
};
