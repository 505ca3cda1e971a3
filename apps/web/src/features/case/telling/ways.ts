import type { EvidenceKind } from '../../../generated/operations.js';

/** How somebody learned of the "no". Words for an address: nothing in them is about health. */
export const toldWays = ['paper', 'summary', 'page', 'counter', 'call', 'none'] as const;
export type ToldWay = (typeof toldWays)[number];

export const evidenceOfWay: Readonly<Record<ToldWay, EvidenceKind | null>> = {
  paper: 'letter',
  summary: 'eob',
  page: 'portal_screenshot',
  counter: 'pharmacy_notice',
  call: 'call_log',
  none: null,
};

export const tellParts = [
  'notice',
  'address',
  'papers',
  'told',
  'plan',
  'company',
  'number',
  'place',
  'care',
  'before',
  'urgency',
] as const;
export type TellPart = (typeof tellParts)[number];

const written: readonly TellPart[] = tellParts.filter((part) => part !== 'told');
const spoken: readonly TellPart[] = tellParts.filter(
  (part) => part !== 'notice' && part !== 'address' && part !== 'papers',
);

/** The pages to go through: what only a paper says is asked of a paper only. Its date and its address come first. */
export const partsOf = (way: ToldWay): readonly TellPart[] =>
  way === 'call' || way === 'none' ? spoken : written;

export const isPart = (part: string | undefined): part is TellPart =>
  tellParts.some((known) => known === part);

/** The way an address names; without one, what the case already holds tells it. */
export function wayOf(search: string, kinds: readonly EvidenceKind[]): ToldWay {
  const named = new URLSearchParams(search).get('way');
  const known = toldWays.find((way) => way === named);
  if (known !== undefined) return known;
  return toldWays.find((way) => kinds.some((kind) => kind === evidenceOfWay[way])) ?? 'paper';
}

/** Where somebody came from: the campaign, for whom they join, and the link that brought them. */
const brought = ['campaign', 'person', 'source'] as const;

/** The step of joining to go on with, once the case is told; null for whoever came from no campaign. */
export function backToJoining(caseId: string, personId: string | null, search: string): string | null {
  const had = new URLSearchParams(search);
  const campaign = had.get('campaign');
  if (campaign === null || campaign === '') return null;
  const source = had.get('source');
  const known = new URLSearchParams({
    ...(personId === null ? {} : { person: personId }),
    case: caseId,
    ...(source === null || source === '' ? {} : { source }),
  });
  return `/join/${encodeURIComponent(campaign)}/consents?${known.toString()}`;
}

/** The same address with what somebody brought along: their way, and the campaign they came from. */
export function alongWith(path: string, search: string, way: ToldWay): string {
  const more = new URLSearchParams({ way });
  const had = new URLSearchParams(search);
  for (const name of brought) {
    const value = had.get(name);
    if (value !== null && value !== '') more.set(name, value);
  }
  return `${path}?${more.toString()}`;
}
