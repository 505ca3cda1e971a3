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

/** The same address with what somebody brought along: their way, and the campaign they came from. */
export function alongWith(path: string, search: string, way: ToldWay): string {
  const campaign = new URLSearchParams(search).get('campaign');
  const more = new URLSearchParams({ way, ...(campaign === null ? {} : { campaign }) });
  return `${path}?${more.toString()}`;
}
