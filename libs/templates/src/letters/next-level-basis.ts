import type { PlanTypeKey } from '@chorus/domain/case/case-words';
import type { Cited } from './legal-basis.js';

/** Who decides again after the plan: each has its own name for what is asked of it. */
export const forums = [
  'medicare_reconsideration',
  'defense_health_review',
  'independent_hearing',
  'state_fair_hearing',
  'judge_hearing',
  'council_review',
] as const;
export type Forum = (typeof forums)[number];

const byStage: Readonly<Record<string, Forum>> = {
  reconsideration: 'medicare_reconsideration',
  internal_appeal_level_2_factual: 'defense_health_review',
  internal_appeal_level_2_medical_necessity: 'defense_health_review',
  independent_hearing: 'independent_hearing',
  state_fair_hearing: 'state_fair_hearing',
  administrative_law_judge_hearing: 'judge_hearing',
  appeals_council: 'council_review',
};

/** Who decides at a stage of the procedure rules; null where it is the plan, an external reviewer or nobody. */
export function forumAt(stage: string): Forum | null {
  return byStage[stage] ?? null;
}

interface ForumWords {
  readonly title: string;
  /** Continues “I ask for …”. */
  readonly asked: string;
  /** Somebody hears the person speak; the others decide on the papers. */
  readonly hearing: boolean;
}

export const forumWords: Readonly<Record<Forum, ForumWords>> = {
  medicare_reconsideration: {
    title: 'Request for a Medicare reconsideration',
    asked: 'a reconsideration by the independent contractor',
    hearing: false,
  },
  defense_health_review: {
    title: 'Request for a second review of a TRICARE decision',
    asked: 'the second review',
    hearing: false,
  },
  independent_hearing: {
    title: 'Request for an independent hearing',
    asked: 'an independent hearing',
    hearing: true,
  },
  state_fair_hearing: {
    title: 'Request for a state fair hearing',
    asked: 'a state fair hearing',
    hearing: true,
  },
  judge_hearing: {
    title: 'Request for a hearing before an administrative law judge',
    asked: 'a hearing before an administrative law judge',
    hearing: true,
  },
  council_review: {
    title: 'Request for review by the Medicare Appeals Council',
    asked: 'a review by the Medicare Appeals Council',
    hearing: false,
  },
};

export interface NextLevelBasis {
  /** Null where no rule was confirmed for the plan type: then the notice rules. */
  readonly right: string | null;
  readonly decision: Cited | null;
}

const days = (text: string, citation: string): Cited => ({ text, citation });

/** As the rows of the procedure rules cite them; a time to decide only where the row itself is more than general knowledge. */
const known: Readonly<Record<Forum, Partial<Record<PlanTypeKey, NextLevelBasis>>>> = {
  medicare_reconsideration: {
    original_medicare: { right: '42 CFR 405.962', decision: days('60 days', '42 CFR 405.970') },
  },
  defense_health_review: { tricare: { right: '32 CFR 199.10', decision: null } },
  independent_hearing: { tricare: { right: '32 CFR 199.10(d)', decision: null } },
  state_fair_hearing: {
    medicaid_managed_care: { right: '42 CFR 438.408(f)(2)', decision: null },
  },
  judge_hearing: {
    medicare_advantage: { right: '42 CFR 422.600–422.602', decision: null },
    medicare_part_d: { right: '42 CFR 423.2002', decision: days('90 days', '42 CFR 423.2016') },
    original_medicare: { right: '42 CFR 405.1014', decision: days('90 days', '42 CFR 405.1016') },
  },
  council_review: {
    medicare_advantage: { right: '42 CFR 422.608', decision: null },
    medicare_part_d: { right: '42 CFR 423.2100–423.2112', decision: null },
    original_medicare: { right: '42 CFR 405.1102', decision: days('90 days', '42 CFR 405.1100') },
  },
};

/** What a request to the next level may assert. The times are those of a standard request. */
export function nextLevelBasis(forum: Forum, planType: PlanTypeKey): NextLevelBasis {
  return known[forum][planType] ?? { right: null, decision: null };
}
