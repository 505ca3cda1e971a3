import type { AccountId } from '../shared/ids.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { canMove } from '../shared/transitions.js';
import { templateTransitions, type TemplateState, type TemplateVersion } from './template.js';

/** A reviewer other than the author approves a version; its text is fixed from then on. */
export function approveTemplate(facts: {
  readonly state: TemplateState;
  readonly author: AccountId;
  readonly reviewer: AccountId;
  readonly organizationHasOthers: boolean;
}): 'approved' | Refusal<'TemplateNotInDraft' | 'TemplateNeedsAnother'> {
  if (!canMove<TemplateState>(templateTransitions, facts.state, 'approved')) {
    return refuse('TemplateNotInDraft', 'Only a draft can be approved.');
  }
  return facts.author === facts.reviewer && facts.organizationHasOthers
    ? refuse('TemplateNeedsAnother', 'Somebody other than the author must read and approve this text.')
    : 'approved';
}

export function editTemplate(state: TemplateState): true | Refusal<'TemplateFixed'> {
  return state === 'draft'
    ? true
    : refuse(
        'TemplateFixed',
        'An approved text does not change. Make a new version; the old one stays with its letters.',
      );
}

/**
 * The approved text for a filing: the narrowest fit wins (state and plan type, then state, then plan type, then
 * general), the person's language before English, the newest version last of all. Null when nothing is approved.
 */
export function chooseTemplate(
  versions: readonly TemplateVersion[],
  wanted: {
    readonly filingType: string;
    readonly language: string;
    readonly state: string | null;
    readonly planType: string | null;
  },
): TemplateVersion | null {
  const rank = (version: TemplateVersion): number =>
    (version.language === wanted.language ? 8_000_000 : 0) +
    (version.forState === null ? 0 : 4_000_000) +
    (version.forPlanType === null ? 0 : 2_000_000) +
    version.version;
  return (
    versions
      .filter(
        (version) =>
          version.state === 'approved' &&
          version.filingType === wanted.filingType &&
          (version.language === wanted.language || version.language === 'en') &&
          (version.forState === null || version.forState === wanted.state) &&
          (version.forPlanType === null || version.forPlanType === wanted.planType),
      )
      .sort((a, b) => rank(b) - rank(a) || (a.templateKey < b.templateKey ? -1 : 1))[0] ?? null
  );
}
