import { chance } from '../../chance.js';
import { type Answer, taken } from '../../api.js';
import type { SampleCampaign } from '../../campaign.js';
import { ownWords } from '../../own-words.js';
import { note, type Actor, type Stage } from '../../stage.js';

const refusal = '... on Refusal { message field }';

/** A seat as whoever acts for the speaker sees it. */
export interface OwnSeat {
  readonly id: string;
  readonly state: string;
  readonly ready: boolean;
  readonly signedUpAt: string | null;
  readonly signupTask: { readonly what: string; readonly late: boolean } | null;
  readonly hearing: {
    readonly id: string;
    readonly campaignId: string;
    readonly sequence: number;
    readonly signupOwner: 'body' | 'campaign';
    readonly readingVersion: number;
  };
}

export async function ownSeats(
  { api }: Stage,
  { token }: Actor,
  campaign: SampleCampaign,
): Promise<readonly OwnSeat[]> {
  const seats = await api.ask<readonly OwnSeat[]>(
    token,
    `query { mySeats { id state ready signedUpAt signupTask { what late }
       hearing { id campaignId sequence signupOwner readingVersion } } }`,
  );
  return seats.filter(({ hearing }) => hearing.campaignId === campaign.id);
}

/** Most can come on any working day; one in thirteen works then and has the weekends only. */
export async function saveAvailability(
  { api }: Stage,
  { token, personId, is }: Actor,
  campaign: SampleCampaign,
): Promise<void> {
  const days = is.number % 13 === 0 ? [6, 7] : [1, 2, 3, 4, 5];
  const answer = await api.ask<Answer>(
    token,
    `mutation ($input: SaveAvailabilityInput!) { saveAvailability(input: $input) { __typename ${refusal} } }`,
    {
      input: {
        campaignId: campaign.id,
        personId,
        languages: ['en'],
        windows: days.map((weekday) => ({ weekday, from: '06:00', to: '22:00' })),
        modes: is.number % 2 === 0 ? ['remote'] : ['remote', 'in_person'],
        travelNoticeMinutes: 120,
        needs: is.number % 9 === 1 ? ['travel'] : [],
        firstHand: true,
      },
    },
  );
  taken(answer, 'SpeakerSaved');
}

/** Their words for one hearing, said to be first-hand, and a yes to what they read of becoming public. */
export async function getReady(
  { api }: Stage,
  actor: Actor,
  { id, hearing }: OwnSeat,
  how: { readonly aloud: boolean },
): Promise<boolean> {
  const words = wordsOf(actor);
  const saved = await api.ask<Answer & { statement: { version: number }; wanting: Answer | null }>(
    actor.token,
    `mutation ($input: SaveStatementInput!) { saveStatement(input: $input) { __typename ${refusal}
       ... on StatementSaved { statement { version } wanting { kind message } } } }`,
    { input: { seatId: id, language: 'en', spoken: how.aloud ? words : null, written: words } },
  );
  if (saved.__typename !== 'StatementSaved') return refused(actor, 'write for a hearing', saved);
  if (saved.wanting !== null) return refused(actor, 'write for a hearing', saved.wanting);
  const attested = await api.ask<Answer>(
    actor.token,
    `mutation ($input: AttestStatementInput!) { attestStatement(input: $input) { __typename ${refusal} } }`,
    {
      input: {
        seatId: id,
        statementVersion: saved.statement.version,
        firstHand: true,
        ownName: true,
        nobodyElsesHealth: true,
        readingVersion: hearing.readingVersion,
      },
    },
  );
  return attested.__typename === 'HearingSeatChanged' || refused(actor, 'attest to their words', attested);
}

/** A move of one's own seat; the refusal is kept in words. */
export async function moveSeat(
  { api }: Stage,
  actor: Actor,
  step: string,
  move: { readonly mutation: string; readonly variables: Readonly<Record<string, unknown>> },
): Promise<boolean> {
  const answer = await api.ask<Answer>(actor.token, move.mutation, move.variables);
  return answer.__typename === 'HearingSeatChanged' || refused(actor, step, answer);
}

const seatMutation = (heading: string, call: string): string =>
  `mutation (${heading}) { ${call} { __typename ${refusal} } }`;

export const moves = {
  claim: (hearingId: string, personId: string) => ({
    mutation: seatMutation('$h: ID!, $p: ID!', 'claimSlot(hearingId: $h, personId: $p)'),
    variables: { h: hearingId, p: personId },
  }),
  sayAvailable: (hearingId: string, personId: string) => ({
    mutation: seatMutation('$h: ID!, $p: ID!', 'sayAvailable(hearingId: $h, personId: $p)'),
    variables: { h: hearingId, p: personId },
  }),
  confirm: ({ id, hearing }: OwnSeat) => ({
    mutation: seatMutation('$id: ID!, $sequence: Int!', 'confirmSlot(seatId: $id, sequence: $sequence)'),
    variables: { id, sequence: hearing.sequence },
  }),
  writeInstead: ({ id }: OwnSeat) => ({
    mutation: seatMutation('$id: ID!', 'leaveSlot(seatId: $id, writes: true)'),
    variables: { id },
  }),
  signedUp: ({ id }: OwnSeat) => ({
    mutation: seatMutation('$id: ID!', 'markSignedUp(seatId: $id)'),
    variables: { id },
  }),
  pasteAnswer: ({ id }: OwnSeat, answer: 'on_the_list' | 'waiting_list' | 'refused', text: string) => ({
    mutation: seatMutation('$input: PasteBodyAnswerInput!', 'pasteBodyAnswer(input: $input)'),
    variables: { input: { seatId: id, answer, text } },
  }),
  appeared: (seatId: string, appearance: 'delivered' | 'not_delivered' | 'excused') => ({
    mutation: seatMutation('$input: RecordAppearanceInput!', 'recordAppearance(input: $input)'),
    variables: { input: { seatId, appearance, evidence: 'own_word' } },
  }),
} as const;

/** Hands their words in as a comment on the docket; answers whether the body has them. */
export async function handInWriting({ api, today }: Stage, actor: Actor, { id }: OwnSeat): Promise<boolean> {
  const written = await api.ask<Answer & { comment: { id: string } }>(
    actor.token,
    `mutation ($input: WriteCommentInput!) { writeComment(input: $input) { __typename ... on CommentWritten { comment { id } } ${refusal} } }`,
    { input: { personId: actor.personId, seatId: id, text: wordsOf(actor) } },
  );
  if (written.__typename !== 'CommentWritten') return refused(actor, 'write a comment', written);
  const handedIn = await api.ask<Answer>(
    actor.token,
    `mutation ($input: HandInCommentInput!) { handInComment(input: $input) { __typename ${refusal} } }`,
    { input: { commentId: written.comment.id, handedInOn: today, proof: `C-${actor.is.number}` } },
  );
  return handedIn.__typename === 'CommentWritten' || refused(actor, 'hand a comment in', handedIn);
}

/** The same person says the same at a hearing whenever they are asked; other words than in their letter. */
const wordsOf = ({ is }: Actor): string =>
  ownWords(chance(is.number * 6_151), {
    number: is.number,
    child: is.child === null ? null : is.child.name.family,
  }).replace(/ This is about member number .*$/, '');

function refused(
  actor: Actor,
  step: string,
  answer: { readonly __typename?: string; readonly kind?: string; readonly message?: string },
): false {
  note(actor, step, { __typename: answer.__typename ?? answer.kind ?? '', message: answer.message ?? '' });
  return false;
}
