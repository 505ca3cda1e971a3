import {
  alikeThreshold,
  campaignSimilarity,
  sketchOf,
  sketchResemblance,
  sketchSize,
} from '@chorus/domain/submission/similarity';

/** A sketch as it is stored: 128 unsigned 32-bit numbers, big-endian. Words cannot be read back from it. */
export function digestOf(words: string): Buffer {
  const digest = Buffer.alloc(sketchSize * 4);
  sketchOf(words).forEach((value, at) => digest.writeUInt32BE(value, at * 4));
  return digest;
}

export function sketchIn(digest: Buffer): readonly number[] {
  return Array.from({ length: sketchSize }, (_, at) => digest.readUInt32BE(at * 4));
}

/** Whether a text reads like one of the others. Says neither whose nor how many. */
export function soundsLikeOthers(digest: Buffer, others: readonly Buffer[]): boolean {
  const own = sketchIn(digest);
  return others.some((other) => sketchResemblance(own, sketchIn(other)) >= alikeThreshold);
}

export const likenessBands = ['too_few', 'distinct', 'some_shared', 'much_shared', 'alike'] as const;
export type LikenessBand = (typeof likenessBands)[number];

/** Compared at most, newest first: all pairs of this many cost a few million comparisons. */
export const comparedAtMost = 500;

export interface CampaignLikeness {
  readonly filings: number;
  readonly band: LikenessBand;
  /** Filings that read like another one. */
  readonly tooAlike: number;
}

/** How alike a campaign's filings are, as a band: a recipient discounts letters that are one letter. */
export function likenessOf(digests: readonly Buffer[]): CampaignLikeness {
  const { filings, meanNearest, tooAlike } = campaignSimilarity(digests.map(sketchIn));
  return { filings, band: bandOf(meanNearest), tooAlike };
}

function bandOf(meanNearest: number | null): LikenessBand {
  if (meanNearest === null) return 'too_few';
  if (meanNearest < 0.2) return 'distinct';
  if (meanNearest < 0.5) return 'some_shared';
  return meanNearest < alikeThreshold ? 'much_shared' : 'alike';
}
