import type { TransitionTable } from '../shared/transitions.js';
import type { Language } from '../identity/account.js';
import type { FilingType } from '../playbook/filing-type.js';

/** Approval belongs to a version: an edited text is a new version in draft. */
export interface TemplateVersion {
  readonly templateKey: string;
  readonly filingType: FilingType;
  readonly version: number;
  readonly language: Language;
  readonly state: TemplateState;
  /** Narrower variants; null is the general text. */
  readonly forState: string | null;
  readonly forPlanType: string | null;
}

export type TemplateState = 'draft' | 'approved' | 'retired';
export const templateTransitions = {
  draft: ['approved', 'retired'],
  approved: ['retired'],
  retired: [],
} as const satisfies TransitionTable<TemplateState>;

export const templateStateSentences: Readonly<Record<TemplateState, string>> = {
  draft: 'Not approved yet; no filing can use it.',
  approved: 'Approved by a reviewer; filings may use it.',
  retired: 'No longer used for new filings; filings made from it keep it.',
};
