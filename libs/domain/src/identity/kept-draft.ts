import type { Actor } from '../shared/actor.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { hasSecondFactor, secondFactorNeeded, type SecondFactorNeeded } from './strong-sign-in.js';

/**
 * Every form whose words are kept while somebody types them. `somebody`: it tells of another person's health, so that it is kept and
 * opened in a session with a second factor only, as the page is that it stands on; `acting`: the same, and without one for whoever
 * acts for that person, as their page is; `ours`: it is about an organization, the facts
 * or oneself.
 */
export const keptForms = {
  new_campaign: 'ours',
  campaign_change: 'ours',
  office_talks: 'ours',
  new_hearing: 'ours',
  hearing_change: 'ours',
  comment_window: 'ours',
  clinician_enrolment: 'ours',
  letter_sentence: 'somebody',
  letter_correction: 'somebody',
  letter_decline: 'somebody',
  call_windows: 'somebody',
  call_result: 'somebody',
  call_back: 'somebody',
  helper_call: 'somebody',
  outcome_correction: 'somebody',
  fact_comparison: 'ours',
  report_answer: 'ours',
  practice_page: 'acting',
  clinician_ask: 'acting',
  body_answer: 'acting',
} as const satisfies Readonly<Record<string, 'ours' | 'somebody' | 'acting'>>;
export type KeptForm = keyof typeof keptForms;

/** Bytes of one draft; the longest form there is fills a tenth of it. */
export const draftBytesAtMost = 64 * 1024;
/** Drafts of one account at a time. */
export const draftsAtMost = 200;

/** One writing of a draft: by which window, and the how many-eth of it. */
export interface DraftEdition {
  readonly window: string;
  readonly turn: number;
}

export type MayKeep = Refusal<'DraftTooLong'> | SecondFactorNeeded;

/**
 * What is wrong with keeping these words at all; null: nothing.
 * @param actsForThem the actor acts for the person whom the form tells of
 */
export function mayKeep(actor: Actor, form: KeptForm, bytes: number, actsForThem: boolean): MayKeep | null {
  const without = keptForms[form] === 'ours' || (keptForms[form] === 'acting' && actsForThem);
  if (!without && !hasSecondFactor(actor)) return secondFactorNeeded();
  if (bytes > draftBytesAtMost)
    return refuse(
      'DraftTooLong',
      `This is longer than what can be kept while you type, ${draftBytesAtMost / 1024} kB. It stays on this page: send the form, or shorten it.`,
      'words',
    );
  return null;
}

/**
 * Whether the words of a window may take the place of those that stand. `overtaken`: a later one of the same window is there already.
 * @param standing null: nothing is kept, or not any more
 * @param seen what the window knows of: what it read or wrote last
 */
export function draftFollows(
  standing: DraftEdition | null,
  writing: DraftEdition,
  seen: DraftEdition | null,
): 'follows' | 'overtaken' | 'elsewhere' {
  if (standing === null) return seen === null ? 'follows' : 'elsewhere';
  // Whoever wrote last may write on, also where the answer to it was lost on its way.
  if (standing.window === writing.window) return writing.turn > standing.turn ? 'follows' : 'overtaken';
  return standing.window === seen?.window && standing.turn === seen.turn ? 'follows' : 'elsewhere';
}

export const draftChangedElsewhere = (): Refusal<'DraftChangedElsewhere'> =>
  refuse(
    'DraftChangedElsewhere',
    'Another window of yours has changed this form or sent it since. Nothing was overwritten; choose which words to go on with.',
  );

export const tooManyDrafts = (): Refusal<'TooManyDrafts'> =>
  refuse(
    'TooManyDrafts',
    `${draftsAtMost} half filled forms of yours are kept already. Send one of them or start it afresh; what you typed stays on this page.`,
  );
