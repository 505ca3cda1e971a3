import type { TestApp } from '../../../../../../test/support/app.js';
import {
  givenCampaign,
  givenParticipant,
  run,
  type GivenCampaign,
  type GivenParticipant,
} from '../../../../../../test/support/given-campaign.js';
import { publicReadingVersion } from '@chorus/domain/hearing/public-reading';

export interface Answered {
  readonly __typename: string;
  readonly message?: string;
  readonly field?: string | null;
  readonly hearing?: { readonly id: string; readonly state: string; readonly sequence: number };
  readonly seat?: ShownSeat;
  readonly told?: number;
  readonly askedAgain?: number;
  readonly invited?: number;
  readonly url?: string;
  readonly link?: { readonly id: string };
  readonly comment?: { readonly id: string; readonly state: string; readonly text?: string };
  readonly wanting?: { readonly kind: string } | null;
  readonly window?: { readonly id: string; readonly standing: string; readonly actBy: string | null };
}

export interface ShownSeat {
  readonly id: string;
  readonly state: string;
  readonly position: number | null;
  readonly heldUntil: string | null;
  readonly ready: boolean;
}

const shown = 'id state position heldUntil ready';
const hearing = 'hearing { id state sequence }';

/** What each mutation is asked with, and what is read of its answer. */
const mutations: Readonly<Record<string, readonly [args: string, passes: string, reads: string]>> = {
  draftHearing: ['$input: DraftHearingInput!', 'input: $input', `... on HearingWritten { ${hearing} }`],
  announceHearing: [
    '$hearingId: ID!, $lobbyingRead: Boolean! = false',
    'hearingId: $hearingId, lobbyingRead: $lobbyingRead',
    `... on HearingWritten { ${hearing} }`,
  ],
  changeHearing: [
    '$input: ChangeHearingInput!',
    'input: $input',
    `... on HearingChanged { told askedAgain ${hearing} }`,
  ],
  cancelHearing: ['$hearingId: ID!', 'hearingId: $hearingId', `... on HearingWritten { ${hearing} }`],
  setHearingSlots: [
    '$input: SetHearingSlotsInput!',
    'input: $input',
    `... on HearingChanged { told askedAgain ${hearing} }`,
  ],
  recordHearingHeld: ['$hearingId: ID!', 'hearingId: $hearingId', `... on HearingWritten { ${hearing} }`],
  closeHearing: ['$input: CloseHearingInput!', 'input: $input', `... on HearingWritten { ${hearing} }`],
  logHearingActivity: [
    '$input: LogHearingActivityInput!',
    'input: $input',
    `... on HearingActivityLogged { ${hearing} }`,
  ],
  inviteSpeakers: [
    '$hearingId: ID!, $personIds: [ID!]!',
    'hearingId: $hearingId, personIds: $personIds',
    '... on SpeakersInvited { invited }',
  ],
  saveAvailability: [
    '$input: SaveAvailabilityInput!',
    'input: $input',
    '... on SpeakerSaved { speaker { id } }',
  ],
  sayAvailable: seat('$hearingId: ID!, $personId: ID!', 'hearingId: $hearingId, personId: $personId'),
  claimSlot: seat('$hearingId: ID!, $personId: ID!', 'hearingId: $hearingId, personId: $personId'),
  confirmSlot: seat('$seatId: ID!, $sequence: Int!', 'seatId: $seatId, sequence: $sequence'),
  leaveSlot: seat('$seatId: ID!, $writes: Boolean! = false', 'seatId: $seatId, writes: $writes'),
  confirmByWord: seat('$seatId: ID!', 'seatId: $seatId'),
  markSignedUp: seat('$seatId: ID!', 'seatId: $seatId'),
  pasteBodyAnswer: seat('$input: PasteBodyAnswerInput!', 'input: $input'),
  attestStatement: seat('$input: AttestStatementInput!', 'input: $input'),
  noteNeedMet: seat('$seatId: ID!, $need: SpeakerNeed!', 'seatId: $seatId, need: $need'),
  recordAppearance: seat('$input: RecordAppearanceInput!', 'input: $input'),
  openCommentWindow: [
    '$input: OpenCommentWindowInput!',
    'input: $input',
    '... on CommentWindowOpened { window { id standing actBy } }',
  ],
  writeComment: [
    '$input: WriteCommentInput!',
    'input: $input',
    '... on CommentWritten { wanting { kind } comment { id state text } }',
  ],
  handInComment: [
    '$input: HandInCommentInput!',
    'input: $input',
    '... on CommentWritten { comment { id state } }',
  ],
  withdrawComment: [
    '$commentId: ID!',
    'commentId: $commentId',
    '... on CommentWritten { comment { id state } }',
  ],
  makeCalendarLink: [
    '$campaignId: ID',
    'campaignId: $campaignId',
    '... on CalendarLinkMade { url link { id } }',
  ],
  revokeCalendarLink: ['$id: ID!', 'id: $id', '... on CalendarLinkRevoked { link { id } }'],
};

function seat(args: string, passes: string): readonly [string, string, string] {
  return [args, passes, `... on HearingSeatChanged { seat { ${shown} } }`];
}

/** Runs one mutation of this feature; a refusal is an answer. */
export function act(
  world: TestApp,
  who: { readonly token: string },
  mutation: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answered> {
  const [args, passes, reads] = mutations[mutation] ?? ['', '', ''];
  return run<Answered>(
    world,
    who.token,
    `mutation (${args}) { ${mutation}(${passes}) { __typename ${reads} ... on Refusal { message field } } }`,
    variables,
  );
}

/** A day so many days ahead, as a plain date. */
export const dayAhead = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export const details = (more: Readonly<Record<string, unknown>> = {}) => ({
  body: 'Sample Rate Board',
  jurisdiction: 'MT',
  docket: 'SRB-2026-014',
  title: 'Sample hearing on a filing',
  tag: 'regulatory',
  zone: 'America/Denver',
  starts: { date: dayAhead(20), time: '09:00' },
  expectedMinutes: 180,
  mode: 'both',
  place: '1 Example Street, Helena',
  link: 'https://meet.example/room',
  signupOwner: 'campaign',
  minutesPerSpeaker: 3,
  slots: 2,
  commentsClose: { date: dayAhead(40), time: '17:00' },
  recordingPublic: true,
  ...more,
});

export const givenTestimony = (world: TestApp): Promise<GivenCampaign> =>
  givenCampaign(world, {
    kind: 'TESTIMONY_SCHEDULE',
    purpose: 'People who lived it say so where rates are decided.',
  });

export async function givenHearing(
  world: TestApp,
  campaign: GivenCampaign,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const input = { campaignId: campaign.campaignId, details: details(more) };
  const drafted = await act(world, campaign.organizer, 'draftHearing', { input });
  const id = drafted.hearing?.id;
  if (id === undefined) throw new Error(JSON.stringify(drafted));
  const announced = await act(world, campaign.organizer, 'announceHearing', {
    hearingId: id,
    lobbyingRead: true,
  });
  if (announced.hearing?.state !== 'announced') throw new Error(JSON.stringify(announced));
  return id;
}

/** Somebody who takes part and has agreed that what they say is published. */
export const givenSpeaker = (world: TestApp, campaign: GivenCampaign): Promise<GivenParticipant> =>
  givenParticipant(world, campaign, { consents: ['store', 'publish'] });

export const attest = (
  world: TestApp,
  who: { readonly token: string },
  seatId: string,
  statementVersion = 0,
): Promise<Answered> =>
  act(world, who, 'attestStatement', {
    input: {
      seatId,
      statementVersion,
      ...{ firstHand: true, ownName: true, nobodyElsesHealth: true },
      readingVersion: publicReadingVersion,
    },
  });

/** Free each day of the week, from afar and in person. */
export const alwaysFree = (
  campaignId: string,
  personId: string,
  more: Readonly<Record<string, unknown>> = {},
) => ({
  campaignId,
  personId,
  windows: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' })),
  modes: ['remote', 'in_person'],
  firstHand: true,
  ...more,
});

/** Claims a slot and, with the ticks made, says yes to it. */
export async function givenYes(world: TestApp, hearingId: string, who: GivenParticipant): Promise<ShownSeat> {
  const { personId } = who;
  const claimed = await act(world, who, 'claimSlot', { hearingId, personId });
  if (claimed.seat === undefined) throw new Error(JSON.stringify(claimed));
  await attest(world, who, claimed.seat.id);
  const [{ sequence } = { sequence: -1 }] = await world.sql<{ sequence: number }>(
    'SELECT sequence FROM hearing WHERE id = $1',
    [hearingId],
  );
  const confirmed = await act(world, who, 'confirmSlot', { seatId: claimed.seat.id, sequence });
  if (confirmed.seat?.state !== 'confirmed') throw new Error(JSON.stringify(confirmed));
  return confirmed.seat;
}
