import { answerCheckIn } from '../../features/outcome/outcome.documents.js';
import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { type Answer, taken } from '../api.js';
import type { Filing } from './filing.js';
import type { Stage } from '../stage.js';
import { samplePaper } from '../sample-paper.js';

/** What comes of a filing in the story, and how the person lets us know. */
export interface Ending {
  readonly result:
    'overturned' | 'partly_overturned' | 'upheld' | 'administrative_reversal' | 'insurer_own_reversal';
  /** `silent`: never answers, so the result stays unknown. `no_letter`: taps, and has no paper for a reviewer. */
  readonly tells: 'report' | 'tap_then_report' | 'no_letter' | 'silent';
}

const endings: readonly (readonly [Ending['result'], number])[] = [
  ['overturned', 46],
  ['upheld', 34],
  ['partly_overturned', 9],
  ['administrative_reversal', 5],
  ['insurer_own_reversal', 6],
];

/** Decided by the person's own chance, the same in every run. */
export function endingOf({ actor }: Filing): Ending {
  const { chance } = actor.is;
  let left = chance.next() * 100;
  const [result] = endings.find(([, weight]) => (left -= weight) < 0) ?? ['upheld' as const];
  const told = chance.next();
  const tells = told < 0.07 ? 'silent' : told < 0.1 ? 'no_letter' : told < 0.5 ? 'tap_then_report' : 'report';
  return { result, tells };
}

const refusal = '... on Refusal { message field }';
const taps: Readonly<Record<Ending['result'], string>> = {
  overturned: 'won',
  administrative_reversal: 'won',
  insurer_own_reversal: 'won',
  partly_overturned: 'partly',
  upheld: 'lost',
};

/** One tap on the mailed link, by whoever holds it, without signing in. */
export async function tap({ api }: Stage, token: string, { result }: Ending): Promise<void> {
  await api.ask<Answer>(null, answerCheckIn, { token, answer: taps[result] });
}

/** The decision letter with its date: what a reviewer can look at. */
export async function reportWithLetter(
  stage: Stage,
  filing: Filing,
  { result }: Ending,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { api, today } = stage;
  const { token, personId, is } = filing.actor;
  const decidedOn = addDays(plainDate(today), -2);
  const paper = samplePaper([
    'INVENTED DECISION - Sample Mutual',
    `About: ${is.name.family}`,
    `Date of this decision: ${decidedOn}`,
    `Our decision: ${result.replaceAll('_', ' ')}`,
  ]);
  const evidenceFileId = await api.upload(token, personId, 'sample-decision.pdf', paper);
  const answer = await api.ask<Answer>(
    token,
    `mutation ($input: ReportOutcomeInput!) { reportOutcome(input: $input) { __typename ${refusal} } }`,
    {
      input: { submissionId: filing.id, result, decidedOn, evidenceKind: 'letter', evidenceFileId, ...more },
    },
  );
  taken(answer, 'OutcomeReported');
}
