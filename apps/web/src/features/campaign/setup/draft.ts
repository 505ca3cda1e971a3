import type {
  CampaignSetupQuery,
  CreateCampaignInput,
  EditCampaignInput,
} from '../../../generated/operations.js';

export interface DraftState {
  readonly state: string;
  /** As typed. */
  readonly weight: string;
  readonly goal: string;
}

export interface DraftWave {
  readonly state: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export const targetFields = [
  'conditionKeys',
  'treatmentKeys',
  'payerIds',
  'planTypes',
  'reasonKeys',
] as const;
export type TargetField = (typeof targetFields)[number];

/** A campaign as somebody is writing it. */
export interface Draft {
  readonly kind: string;
  readonly targets: Readonly<Record<TargetField, readonly string[]>>;
  readonly states: readonly DraftState[];
  readonly waves: readonly DraftWave[];
  readonly letterDateRequired: boolean;
  readonly pacePerHour: string;
  readonly pacePerDay: string;
  readonly title: string;
  readonly purpose: string;
  readonly slug: string;
  /** One to a line, or with commas. */
  readonly sourceCodes: string;
}

export const emptyDraft: Draft = {
  kind: '',
  targets: { conditionKeys: [], treatmentKeys: [], payerIds: [], planTypes: [], reasonKeys: [] },
  states: [],
  waves: [],
  letterDateRequired: true,
  pacePerHour: '5',
  pacePerDay: '20',
  title: '',
  purpose: '',
  slug: '',
  sourceCodes: '',
};

type Kept = NonNullable<CampaignSetupQuery['campaign']>;

export const draftOf = (campaign: Kept): Draft => ({
  kind: campaign.kind,
  targets: campaign.targets,
  states: campaign.states.map(({ state, weight, goal }) => ({
    state,
    weight: String(weight),
    goal: goal === null ? '' : String(goal),
  })),
  waves: campaign.waves,
  letterDateRequired: campaign.letterDateRequired,
  pacePerHour: String(campaign.pacePerHour),
  pacePerDay: String(campaign.pacePerDay),
  title: campaign.title,
  purpose: campaign.purpose,
  slug: campaign.slug,
  sourceCodes: campaign.sourceCodes.join('\n'),
});

export const codesOf = (typed: string): readonly string[] => [
  ...new Set(typed.split(/[\s,;]+/).filter((code) => code !== '')),
];

/**
 * Only what was changed is sent: a colleague may have written the rest meanwhile. The address of one that runs is fixed.
 * @param tried parts sent before without an answer: they may stand, and are sent also where they were typed back
 */
export function editOf(
  changing: Changing,
  campaignId: string,
  running: boolean,
  tried: readonly Part[] = [],
): EditCampaignInput {
  const touched = [...touchedIn(changing), ...tried];
  // A window is one of a state: the server takes the two of them together.
  const together = touched.some((part) => calendar.includes(part)) ? calendar : [];
  const { slug, ...content } = Object.fromEntries(
    [...new Set([...touched, ...together])].map((part) => [part, partsOf(changing.draft)[part]]),
  ) as Partial<Parts>;
  return { campaignId, ...content, ...(running || slug === undefined || slug === '' ? {} : { slug }) };
}

const calendar: readonly Part[] = ['states', 'waves'];

const partsOf = (draft: Draft) => ({ ...contentOf(draft), slug: draft.slug.trim() });
type Parts = ReturnType<typeof partsOf>;
export type Part = keyof Parts;

/** The same for two drafts of one content, whatever spaces are between its words. */
const standingOf = (draft: Draft): string => JSON.stringify(partsOf(draft));

/** A change as it is kept while somebody writes it. */
export interface Changing {
  readonly draft: Draft;
  /** The campaign as it stood when the writing began. */
  readonly from: string;
}

/** With nothing changed yet. */
export const changingFrom = (draft: Draft): Changing => ({ draft, from: standingOf(draft) });
export const changingOf = (campaign: Kept): Changing => changingFrom(draftOf(campaign));

function standingIn(from: string): Partial<Parts> {
  try {
    return JSON.parse(from) as Partial<Parts>;
  } catch {
    return {};
  }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export function touchedIn({ draft, from }: Changing): readonly Part[] {
  const [typed, was] = [partsOf(draft), standingIn(from)];
  return (Object.keys(typed) as Part[]).filter((part) => !same(typed[part], was[part]));
}

/**
 * A change kept before, as it stands in the campaign of today: what was not changed in it is as it is now.
 * @returns with the parts that were changed in both; null: nothing of it differs from what stands
 */
export function takenUp(
  changing: Changing,
  now: Changing,
): { readonly changing: Changing; readonly both: readonly Part[] } | null {
  const [typed, was, stands] = [partsOf(changing.draft), standingIn(changing.from), partsOf(now.draft)];
  const mine = touchedIn(changing).filter((part) => !same(typed[part], stands[part]));
  if (mine.length === 0) return null;
  const pick = <Value extends object>(from: Value) =>
    Object.fromEntries(Object.entries(from).filter(([part]) => mine.some((one) => one === part)));
  return {
    changing: {
      draft: { ...now.draft, ...pick(changing.draft) },
      from: JSON.stringify({ ...stands, ...pick(was) }),
    },
    both: mine.filter((part) => !same(was[part], stands[part])),
  };
}

export const createOf = (draft: Draft, organizationId: string): CreateCampaignInput => ({
  organizationId,
  kind: draft.kind,
  ...contentOf(draft),
  ...(draft.slug.trim() === '' ? {} : { slug: draft.slug.trim() }),
});

const contentOf = (draft: Draft) => ({
  title: draft.title.trim(),
  purpose: draft.purpose.trim(),
  targets: draft.targets,
  states: draft.states.map(({ state, weight, goal }) => ({
    state,
    weight: Number(weight),
    goal: goal.trim() === '' ? null : Number(goal),
  })),
  waves: draft.waves.map(({ state, startsOn, endsOn }) => ({ state, startsOn, endsOn })),
  sourceCodes: codesOf(draft.sourceCodes),
  letterDateRequired: draft.letterDateRequired,
  pacePerHour: Number(draft.pacePerHour),
  pacePerDay: Number(draft.pacePerDay),
});

export const steps = ['kind', 'target', 'states', 'calendar', 'words', 'review'] as const;
export type Step = (typeof steps)[number];

export type ProblemWord =
  'kind' | 'states' | 'weight' | 'goal' | 'wave' | 'pace' | 'title' | 'purpose' | 'slug' | 'codes';

const whole = (typed: string, least: number, most: number): boolean =>
  /^\d+$/.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most;

/** What a page can see for itself, before the server looks: the first thing wrong of a step. */
export function problemOf(draft: Draft, step: Step): ProblemWord | null {
  switch (step) {
    case 'kind':
      return draft.kind === '' ? 'kind' : null;
    case 'target':
    case 'review':
      return null;
    case 'states':
      if (draft.states.length === 0) return 'states';
      if (!draft.states.every(({ weight }) => whole(weight, 1, 100))) return 'weight';
      return draft.states.every(({ goal }) => goal.trim() === '' || whole(goal, 1, 1_000_000))
        ? null
        : 'goal';
    case 'calendar':
      if (draft.waves.some(({ startsOn, endsOn }) => startsOn === '' || endsOn === '' || endsOn < startsOn))
        return 'wave';
      return whole(draft.pacePerHour, 1, 500) && whole(draft.pacePerDay, 1, 5000) ? null : 'pace';
    case 'words': {
      const { length } = draft.title.trim();
      if (length < 3 || length > 120) return 'title';
      if (draft.purpose.trim() === '') return 'purpose';
      if (draft.slug.trim() !== '' && !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(draft.slug.trim()))
        return 'slug';
      return codesOf(draft.sourceCodes).every((code) => /^[a-z0-9][a-z0-9_-]{0,31}$/.test(code))
        ? null
        : 'codes';
    }
  }
}

/** The step on which a refused field is mended. */
export function stepOfField(field: string | null): Step {
  const [first = ''] = (field ?? '').split('.');
  if (first === 'kind') return 'kind';
  if (first === 'targets') return 'target';
  if (first === 'states') return 'states';
  if (first === 'waves' || first.startsWith('pace')) return 'calendar';
  return 'words';
}

/** Chooses a state or lets go of it, with its windows; the others keep their order. */
export function toggleState(draft: Draft, state: string): Draft {
  const chosen = draft.states.some((one) => one.state === state);
  return chosen
    ? {
        ...draft,
        states: draft.states.filter((one) => one.state !== state),
        waves: draft.waves.filter((one) => one.state !== state),
      }
    : { ...draft, states: [...draft.states, { state, weight: '1', goal: '' }] };
}

/** The same window for every chosen state, in the place of those there were. */
export const sameWindow = (draft: Draft, startsOn: string, endsOn: string): Draft => ({
  ...draft,
  waves: draft.states.map(({ state }) => ({ state, startsOn, endsOn })),
});
