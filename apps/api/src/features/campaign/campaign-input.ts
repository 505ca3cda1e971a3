import type { CampaignStateGoal, CampaignTargets, Wave } from '@chorus/domain/campaign/campaign';
import { isSamplePayer } from '@chorus/domain/case/fact-keys';
import { screenPurpose } from '@chorus/domain/campaign/purpose-screen';
import { checkSlug, checkSourceCode } from '@chorus/domain/campaign/slug';
import { checkTargets } from '@chorus/domain/campaign/targets';
import { checkWaves } from '@chorus/domain/campaign/waves';
import { isJurisdictionCode } from '@chorus/domain/jurisdiction/jurisdictions';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';

/** What an organizer writes of a campaign, whole; an edit is checked as the campaign would stand after it. */
export interface CampaignContent {
  readonly title: string;
  readonly slug: string;
  readonly purpose: string;
  readonly targets: CampaignTargets;
  readonly states: readonly CampaignStateGoal[];
  readonly waves: readonly Wave[];
  readonly sourceCodes: readonly string[];
  readonly letterDateRequired: boolean;
  readonly pacePerHour: number;
  readonly pacePerDay: number;
}

type Wrong = Refusal<'InvalidInput' | 'PurposeNotAllowed'>;

/**
 * Everything checked before a campaign is kept. `today` is a plain date of the business clock; `standing` is the campaign as
 * it is kept already, whose filing windows and targets may stay. A campaign `forTrying` may be about invented insurers.
 */
export function checkContent(
  content: CampaignContent,
  today: string,
  forTrying: boolean,
  standing: Pick<CampaignContent, 'waves' | 'targets'> | null = null,
): CampaignContent | Wrong {
  const title = content.title.trim();
  if (title.length < 3 || title.length > 120)
    return invalid('Give the campaign a title of 3 to 120 letters.', 'title');
  const purpose = screenPurpose(content.purpose);
  if (isRefusal(purpose)) {
    return purpose.kind === 'PurposeMissing'
      ? invalid(purpose.message, 'purpose')
      : refuse('PurposeNotAllowed', purpose.message, 'purpose');
  }
  const slug = checkSlug(content.slug);
  if (isRefusal(slug)) return invalid(slug.message, 'slug');
  const targets = checkTargets(content.targets, standing?.targets ?? null);
  if (isRefusal(targets)) return invalid(targets.message, targets.field ?? 'targets');
  if (!forTrying && targets.payerIds.some(isSamplePayer)) {
    return invalid(
      'An invented insurer is there to try things out, in sample organizations. Choose insurers that exist.',
      'targets',
    );
  }
  const states = checkStates(content.states);
  if (isRefusal(states)) return states;
  const waves = checkWaves(content.waves, states, today, standing?.waves ?? []);
  if (isRefusal(waves)) return invalid(waves.message, 'waves');
  for (const code of content.sourceCodes) {
    const checked = checkSourceCode(code);
    if (isRefusal(checked)) return invalid(checked.message, 'sourceCodes');
  }
  if (!within(content.pacePerHour, 1, 500) || !within(content.pacePerDay, 1, 5000)) {
    return invalid('The pace of one line is 1 to 500 an hour and 1 to 5000 a business day.', 'pacePerHour');
  }
  return { ...content, title, slug, targets, states, waves, sourceCodes: [...new Set(content.sourceCodes)] };
}

function checkStates(given: readonly CampaignStateGoal[]): readonly CampaignStateGoal[] | Wrong {
  const states = given.map(({ state, weight, goal }) => ({ state, weight, goal: goal ?? null }));
  if (states.length === 0) return invalid('Choose at least one state.', 'states');
  const seen = new Set<string>();
  for (const { state, weight, goal } of states) {
    if (!isJurisdictionCode(state))
      return invalid('Choose each state or territory by its postal code.', 'states');
    if (seen.has(state)) return invalid(`${state} is chosen twice.`, 'states');
    if (!within(weight, 1, 100))
      return invalid(`The weight of ${state} is a whole number from 1 to 100.`, 'states');
    if (goal !== null && !within(goal, 1, 1_000_000))
      return invalid(`The goal of ${state} is at least 1.`, 'states');
    seen.add(state);
  }
  return states;
}

const within = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

const invalid = (message: string, field: string): Wrong =>
  refuse('InvalidInput', `${message} Nothing was changed.`, field);
