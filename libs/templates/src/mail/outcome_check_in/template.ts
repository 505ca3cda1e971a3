import { mailTemplate } from '../mail-template.js';

/** Decision 28: asked from the day a decision is due. */
export interface OutcomeCheckInContext {
  readonly reference: string;
  /** One-tap answers; each link records its answer after a confirmation on the page. */
  readonly links: {
    readonly won: string;
    readonly partly: string;
    readonly lost: string;
    readonly nothingYet: string;
    readonly somethingElse: string;
  };
}

export const outcomeCheckIn = mailTemplate<OutcomeCheckInContext>(import.meta.url, {
  reference: 'CH-SAMPLE-0014',
  links: {
    won: 'https://chorus.example/a/won',
    partly: 'https://chorus.example/a/partly',
    lost: 'https://chorus.example/a/lost',
    nothingYet: 'https://chorus.example/a/nothing-yet',
    somethingElse: 'https://chorus.example/a/something-else',
  },
});
