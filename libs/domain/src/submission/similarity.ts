/**
 * How alike two texts are, by the share of five-word runs they have in common (Broder's resemblance of shingles).
 * Recipients discount identical letters, so the platform measures likeness and tells the organizer; it never scores a
 * person. Deterministic: no random seeds, the hash functions are fixed below.
 */
export const shingleWords = 5;

/** Words as compared: compatibility forms folded, accents and case dropped, punctuation cut away. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The set of five-word runs; a shorter text is one run of what it has, and an empty one has none. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  if (words.length === 0) return new Set();
  if (words.length <= shingleWords) return new Set([words.join(' ')]);
  return new Set(
    Array.from({ length: words.length - shingleWords + 1 }, (_, at) =>
      words.slice(at, at + shingleWords).join(' '),
    ),
  );
}

/** Shared runs over all runs, 0 to 1. Two empty texts are not alike: nothing was said. */
export function resemblance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((shingle) => other.has(shingle)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Share of the first text's runs that the second holds: how much of a person's own words is somebody else's. */
export function containment(of: ReadonlySet<string>, within: ReadonlySet<string>): number {
  return of.size === 0 ? 0 : [...of].filter((shingle) => within.has(shingle)).length / of.size;
}

/** Numbers in a sketch: the standard error of the estimate is at most 1/(2·sqrt(128)), about 0.045. */
export const sketchSize = 128;

/** FNV-1a over UTF-16 units, then one multiplicative mix per position: fixed, fast and the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

function mix(value: number, position: number): number {
  let mixed = Math.imul(value ^ Math.imul(position + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** MinHash sketch of a text: what is kept for comparing thousands of filings without their words. */
export function sketchOf(text: string): readonly number[] {
  const hashes = [...shinglesOf(text)].map(hash);
  return Array.from({ length: sketchSize }, (_, position) =>
    hashes.reduce((least, value) => Math.min(least, mix(value, position)), 0xffffffff),
  );
}

/** Estimated resemblance of two texts from their sketches. */
export function sketchResemblance(one: readonly number[], other: readonly number[]): number {
  return (
    one.filter((value, position) => value === other[position] && value !== 0xffffffff).length / sketchSize
  );
}

/** Above this two filings read as one letter; the organizer is told and asked for more of people's own words. */
export const alikeThreshold = 0.8;

export interface CampaignSimilarity {
  readonly filings: number;
  /** Mean, over filings, of the likeness to the most alike other filing; null with fewer than two. */
  readonly meanNearest: number | null;
  /** Filings whose most alike other filing is above the threshold. */
  readonly tooAlike: number;
}

/** Likeness inside one campaign, all pairs. Cost grows with the square: sample above a few thousand. */
export function campaignSimilarity(sketches: readonly (readonly number[])[]): CampaignSimilarity {
  if (sketches.length < 2) return { filings: sketches.length, meanNearest: null, tooAlike: 0 };
  const nearest = sketches.map((sketch, at) =>
    sketches.reduce(
      (most, other, index) => (index === at ? most : Math.max(most, sketchResemblance(sketch, other))),
      0,
    ),
  );
  return {
    filings: sketches.length,
    meanNearest: nearest.reduce((sum, value) => sum + value, 0) / nearest.length,
    tooAlike: nearest.filter((value) => value > alikeThreshold).length,
  };
}
