import type { Needs, Provider, Work } from './problem.js';

/**
 * Hard constraints between work and a provider, in the order in which they are named when nothing fits. Each can be asked
 * alone, so that an explanation can leave out one and ask who would then be there.
 */
export const pairConstraints = [
  'pool',
  'named',
  'conflict',
  'licence',
  'specialty',
  'language',
  'mode',
] as const;
export type PairConstraint = (typeof pairConstraints)[number];

type Rule = (work: Work, provider: Provider) => boolean;

const rules: Readonly<Record<PairConstraint, Rule>> = {
  pool: (work, provider) => provider.pools.includes(work.pool),
  named: (work, provider) => work.only === null || work.only.includes(provider.id),
  conflict: (work, provider) => !work.parties.some((party) => provider.conflicts.includes(party)),
  licence: ({ needs }, provider) =>
    needs.licence === null || provider.licences.some(({ state }) => state === needs.licence),
  specialty: ({ needs }, provider) =>
    needs.specialties.length === 0 || needs.specialties.some((one) => provider.specialties.includes(one)),
  language: ({ needs }, provider) => !needs.languageRequired || speaks(needs, provider),
  mode: ({ needs }, provider) =>
    needs.mode === null || provider.modes.length === 0 || provider.modes.includes(needs.mode),
};

export const keepsRule = (rule: PairConstraint, work: Work, provider: Provider): boolean =>
  rules[rule](work, provider);

/** Whether the pair keeps every rule. */
export function lawfulPair(work: Work, provider: Provider): boolean {
  return pairConstraints.every((rule) => rules[rule](work, provider));
}

/**
 * Last day on which the provider may still do it: the end of the licence it needs. Null: no licence is needed. A licence
 * must hold through the whole period in which it is used.
 */
export function licensedUntil({ needs }: Work, provider: Provider): string | null {
  if (needs.licence === null) return null;
  let until: string | null = '';
  for (const licence of provider.licences)
    if (licence.state === needs.licence && licence.until > until) until = licence.until;
  return until;
}

/** Places in a period as capacity says; null without limit. A pace has no wall. */
export function placesIn(provider: Provider, period: number): number | null {
  if (provider.capacity.pace || provider.capacity.perPeriod === null) return null;
  return provider.capacity.perPeriod[period] ?? 0;
}

const speaks = (needs: Needs, provider: Provider): boolean =>
  needs.language === null || provider.languages.includes(needs.language);

/**
 * How well a provider fits, in points of one sum: who is preferred (treating first) before everything, then experience with
 * the condition, then the language. A preferred provider outweighs both others together.
 */
export function fitPoints(work: Work, provider: Provider): number {
  const rank = [...work.preferred, ...(work.only ?? [])].indexOf(provider.id);
  const preferred = rank === -1 ? 0 : 8 - Math.min(rank, 4);
  const { needs } = work;
  const condition = needs.condition !== null && provider.conditions.includes(needs.condition) ? 2 : 0;
  const language = needs.language !== null && provider.languages.includes(needs.language) ? 1 : 0;
  return preferred + condition + language;
}
