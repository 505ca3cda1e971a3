import type { SampleNotOffered } from '@chorus/domain/sample/sample-campaign';

/** How far a sample campaign that is being played has come. All counts are of invented people. */
export interface SampleProgress {
  /** `changing`: it is ready, and the server changes over to it. */
  readonly state: 'none' | 'loading' | 'changing' | 'failed';
  /** Plain date of the story; null before it begins. */
  readonly day: string | null;
  readonly people: number;
  readonly joined: number;
  readonly filed: number;
  readonly sent: number;
  readonly answered: number;
}

export const nothingYet = (state: SampleProgress['state'], people: number): SampleProgress => ({
  state,
  day: null,
  people,
  joined: 0,
  filed: 0,
  sent: 0,
  answered: 0,
});

/**
 * Who can bring a sample home up beside the own one, and change over. Only the process that serves can; every other has
 * `NoStage`.
 */
export abstract class SampleStage {
  /** False where there is nothing to change over to. */
  abstract readonly isThere: boolean;
  abstract look(): SampleProgress;
  /**
   * Begins to play the campaign in a home of its own; once at a time. Returns at once.
   * @param stillRefused asked when the story is at its end: somebody may have begun for real while it was played
   */
  abstract load(stillRefused: () => Promise<SampleNotOffered | null>): void;
  /** Changes back to the own home and removes the sample one, after what is under way was answered. */
  abstract remove(): void;
}

export class NoStage extends SampleStage {
  readonly isThere = false;
  look(): SampleProgress {
    return nothingYet('none', 0);
  }
  load(): void {}
  remove(): void {}
}
