import type { CampaignStateGoal, CampaignTargets, Wave } from './campaign.js';

/** What the second person's word covers, beside the playbook and the address, which are fixed once a campaign is open. */
export interface CoveredByApproval {
  readonly title: string;
  readonly purpose: string;
  readonly targets: CampaignTargets;
  readonly states: readonly CampaignStateGoal[];
  readonly waves: readonly Wave[];
  readonly letterDateRequired: boolean;
  readonly pacePerHour: number;
  readonly pacePerDay: number;
}

/**
 * Whether a change of an open campaign only asks for less than what was approved: fewer states or targets, a slower
 * pace, the letter's date asked of everybody. Words and filing windows are never less: a window holds filings back, and
 * taking it away sends them.
 */
export function onlyTightens(before: CoveredByApproval, after: CoveredByApproval): boolean {
  const states = before.states.map(({ state }) => state);
  return (
    after.title === before.title &&
    after.purpose === before.purpose &&
    narrows(before.targets, after.targets) &&
    after.states.every(({ state }) => states.includes(state)) &&
    same(before.waves, after.waves) &&
    (after.letterDateRequired || !before.letterDateRequired) &&
    after.pacePerHour <= before.pacePerHour &&
    after.pacePerDay <= before.pacePerDay
  );
}

/** An empty list means any, so that any list narrows it and none widens another. */
function narrows(before: CampaignTargets, after: CampaignTargets): boolean {
  const keys = Object.keys(before) as (keyof CampaignTargets)[];
  return keys.every((key) => {
    const [wide, narrow] = [before[key], after[key]];
    return wide.length === 0 || (narrow.length > 0 && narrow.every((one) => wide.includes(one)));
  });
}

const same = (before: readonly Wave[], after: readonly Wave[]): boolean =>
  before.length === after.length && after.every((wave) => includesWave(before, wave));

export const includesWave = (waves: readonly Wave[], { state, startsOn, endsOn }: Wave): boolean =>
  waves.some((one) => one.state === state && one.startsOn === startsOn && one.endsOn === endsOn);
