import { mailTemplate } from '../mail-template.js';

/** Asked after a complaint to an office: what it answered, while every date of the appeal stays. */
export interface OfficeCheckInContext {
  readonly reference: string;
  /** Days after which we ask. */
  readonly afterDays: number;
  /** Days in which the office itself says that it replies; null: the days above are our own figure. */
  readonly termDays: number | null;
  /** One-tap answers; each link records its answer after a confirmation on the page. */
  readonly links: {
    readonly won: string;
    readonly partly: string;
    readonly lost: string;
    readonly nothingYet: string;
    readonly somethingElse: string;
  };
}

export const officeCheckIn = mailTemplate<OfficeCheckInContext>(import.meta.url, {
  reference: 'CH-SAMPLE-0014',
  afterDays: 45,
  termDays: null,
  links: {
    won: 'https://chorus.example/a/won',
    partly: 'https://chorus.example/a/partly',
    lost: 'https://chorus.example/a/lost',
    nothingYet: 'https://chorus.example/a/nothing-yet',
    somethingElse: 'https://chorus.example/a/something-else',
  },
});
