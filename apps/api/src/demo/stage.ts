import type { Answer, Api } from './api.js';
import type { CastMember } from './cast.js';
import type { Mailbox } from './mailbox.js';
import type { Staff } from './staff.js';

/** What everybody of the story stands on: the API, the mailboxes, and the day it is. */
export interface Stage {
  readonly api: Api;
  readonly mailbox: Mailbox;
  /** Plain date of the business clock now. */
  today: string;
}

/** One of the cast with what has become of them so far. */
export interface Actor {
  readonly is: CastMember;
  token: string;
  personId: string;
  /** Empty until they have come. */
  caseId: string;
  /** Id of a campaign to id of their taking part in it: one case may stand in several. */
  readonly participations: Map<string, string>;
  /** Why something could not be done, in the words the person was told. */
  readonly refusals: { readonly step: string; readonly kind: string; readonly reason: string }[];
}

/** The one population that all kinds of campaign share, with the organization that runs them. */
export interface World {
  readonly stage: Stage;
  readonly staff: Staff;
  readonly actors: readonly Actor[];
  /** Plain date on which the story begins. */
  readonly began: string;
  readonly stateCount: number;
  /** Case and stage to the campaign in which it was filed: of several that offer a step, one is filed in. */
  readonly filedIn: Map<string, string>;
  /** Progress, a line at a time. */
  readonly say: (line: string) => void;
  /** The same as sums so far, for a page. */
  readonly tell: (more: Partial<Told>) => void;
}

/** How far the story is. */
export interface Told {
  readonly day: string;
  readonly joined: number;
  readonly filed: number;
  readonly sent: number;
  readonly answered: number;
}

/** Adds counts up; a day is the newest. @param told hears each new sum */
export function telling(told: (sum: Told) => void): World['tell'] {
  let sum: Told = { day: '', joined: 0, filed: 0, sent: 0, answered: 0 };
  return ({ day = sum.day, joined = 0, filed = 0, sent = 0, answered = 0 }) => {
    sum = {
      day,
      joined: sum.joined + joined,
      filed: sum.filed + filed,
      sent: sum.sent + sent,
      answered: sum.answered + answered,
    };
    told(sum);
  };
}

/** How many people act at a time. */
export const atOnce = 8;

export const offStage = (is: CastMember): Actor => ({
  is,
  token: '',
  personId: '',
  caseId: '',
  participations: new Map(),
  refusals: [],
});

/** Keeps the words somebody was told; the same ones are kept once. */
export function note(actor: Actor, step: string, { __typename: kind, message = '' }: Answer): void {
  if (!actor.refusals.some((one) => one.step === step && one.kind === kind))
    actor.refusals.push({ step, kind, reason: message });
}
