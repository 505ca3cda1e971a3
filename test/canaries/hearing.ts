import { publicReadingVersion } from '@chorus/domain/hearing/public-reading';
import { denial, idOf, person, plain, read, type Journey, type Person } from './journey.js';
import { opens, type OpenCampaign } from './organization.js';

/** Two hearings that people speak at: one whose list the body keeps, and one whose slots are given here. */
export interface Testimony {
  readonly campaign: OpenCampaign;
  readonly bodys: string;
  readonly own: string;
  /** Of comments on a docket. */
  readonly windowId: string;
  readonly seats: readonly string[];
}

/** Somebody says when they could speak, writes what they will say, and is on the list of two hearings. */
export async function speaks(journey: Journey, organization: OpenCampaign): Promise<Testimony> {
  const { canaries } = journey;
  const campaign = await testimonyOf(journey, organization);
  const who = await person(journey);
  await denial(journey, who, 'post', { ...campaign }, ['store', 'publish']);
  const docket = canaries.key('HearingDetailsInput.docket');
  const theirs = { signupOwner: 'body', signupMethod: 'email' };
  const ours = { signupOwner: 'campaign', slots: 2 };
  const bodys = await hearing(journey, campaign, detailsOf(journey, docket, '2027-01-12', theirs));
  const own = await hearing(journey, campaign, detailsOf(journey, docket, '2027-01-19', ours));
  const windowId = await commentWindow(journey, campaign);
  const testimony = await alsoSpeaks(journey, { campaign, bodys, own, windowId, seats: [] }, who);
  await changes(journey, campaign, own, detailsOf(journey, docket, '2027-01-20', ours));
  await saysYes(journey, who, own, testimony.seats.at(-1) ?? '');
  await fetchesCalendars(journey, campaign, who);
  return testimony;
}

/** @param who takes part in the campaign */
export async function alsoSpeaks(journey: Journey, testimony: Testimony, who: Person): Promise<Testimony> {
  const { campaign, bodys, own, windowId } = testimony;
  await isAvailable(journey, campaign, who);
  const listed = await listsWithBody(journey, campaign, who, bodys);
  const slot = await takesSlot(journey, who, own);
  await comments(journey, who, slot, windowId);
  return { ...testimony, seats: [...testimony.seats, listed, slot] };
}

async function testimonyOf(journey: Journey, organization: OpenCampaign): Promise<OpenCampaign> {
  const { asker, canaries } = journey;
  const word = (name: string): string => canaries.word(`CreateCampaignInput.${name}`);
  const { organizationId, owner, organizer } = organization;
  const slug = word('slug');
  const sourceCode = word('sourceCodes');
  const created = await asker.ask(owner.token, 'createCampaign', {
    input: {
      organizationId,
      kind: 'TESTIMONY_SCHEDULE',
      title: `Sample testimony ${word('title')}`,
      purpose: 'People who lived it say so where rates are decided.',
      slug,
      sourceCodes: [sourceCode],
      targets: { payerIds: [], conditionKeys: [], treatmentKeys: [], reasonKeys: [], planTypes: [] },
      states: [{ state: 'MT', weight: 1 }],
    },
  });
  const campaign = { ...organization, slug, sourceCode, campaignId: idOf(created, 'campaign') };
  await opens(journey, { owner, organizer, campaignId: campaign.campaignId });
  return campaign;
}

function detailsOf({ canaries }: Journey, docket: string, date: string, more: object) {
  const word = (name: string): string => canaries.word(`HearingDetailsInput.${name}`);
  return {
    body: `Sample Rate Board ${word('body')}`,
    jurisdiction: 'MT',
    docket,
    title: `Sample hearing on ${word('title')}`,
    tag: 'regulatory',
    zone: 'America/Denver',
    starts: { date, time: '09:00' },
    expectedMinutes: 180,
    mode: 'both',
    place: `1 ${word('place')} Street, Helena`,
    link: `https://meet.example/${word('link')}`,
    minutesPerSpeaker: 3,
    commentsClose: { date: '2027-02-12', time: '17:00' },
    recordingPublic: true,
    outline: `Think of ${word('outline')}.`,
    ...more,
  };
}

async function hearing(
  { asker }: Journey,
  { campaignId, organizer }: OpenCampaign,
  details: object,
): Promise<string> {
  const drafted = await asker.ask(organizer.token, 'draftHearing', { input: { campaignId, details } });
  const hearingId = idOf(drafted, 'hearing');
  await asker.ask(organizer.token, 'announceHearing', { hearingId, lobbyingRead: true });
  return hearingId;
}

/** The organizer moves it: everybody who holds a slot is asked again, by mail. */
async function changes(
  journey: Journey,
  { organizer }: OpenCampaign,
  hearingId: string,
  details: object,
): Promise<void> {
  await journey.asker.ask(organizer.token, 'changeHearing', { input: { hearingId, details } });
}

async function isAvailable({ asker }: Journey, { campaignId }: OpenCampaign, who: Person): Promise<void> {
  await asker.ask(who.token, 'saveAvailability', {
    input: {
      campaignId,
      personId: who.personId,
      windows: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '18:00' })),
      modes: ['remote', 'in_person'],
      firstHand: true,
    },
  });
}

const ownWords = (word: string): string =>
  `My plan said no twice and I waited four months for ${word}. I could not work, my daughter drove me everywhere, and ` +
  'nobody at the company could tell me why. Please ask them what waiting costs people like us.';

async function listsWithBody(
  { asker, canaries }: Journey,
  { organizer }: OpenCampaign,
  { token, personId }: Person,
  hearingId: string,
): Promise<string> {
  await asker.ask(organizer.token, 'inviteSpeakers', { hearingId, personIds: [personId] });
  const seatId = idOf(await asker.ask(token, 'sayAvailable', { hearingId, personId }), 'seat');
  await asker.ask(token, 'saveStatement', {
    input: {
      seatId,
      spoken: ownWords(canaries.word('SaveStatementInput.spoken')),
      written: ownWords(canaries.word('SaveStatementInput.written')),
    },
  });
  await attests({ asker }, token, seatId, 1);
  await asker.ask(token, 'markSignedUp', { seatId });
  const text = `You are number 4, ${canaries.word('PasteBodyAnswerInput.text')}.`;
  await asker.ask(token, 'pasteBodyAnswer', { input: { seatId, answer: 'on_the_list', text } });
  return seatId;
}

async function attests(
  { asker }: Pick<Journey, 'asker'>,
  token: string,
  seatId: string,
  statementVersion: number,
): Promise<void> {
  const said = { firstHand: true, ownName: true, nobodyElsesHealth: true };
  await asker.ask(token, 'attestStatement', {
    input: { seatId, statementVersion, ...said, readingVersion: publicReadingVersion },
  });
}

/** By the links of the mail that comes, as somebody without log-in opens them. */
async function takesSlot(journey: Journey, who: Person, hearingId: string): Promise<string> {
  const { asker, server } = journey;
  const { token, personId } = who;
  const before = server.sink.received.length;
  const seatId = idOf(await asker.ask(token, 'claimSlot', { hearingId, personId }), 'seat');
  await attests(journey, token, seatId, 0);
  const linksIn = (text = ''): readonly string[] => text.match(/\/h\/[\w-]{22}/g) ?? [];
  const { text } = await server.mailTo(who.email, (mail) => linksIn(mail.text).length === 2, before);
  for (const path of linksIn(text)) {
    const page = await asker.paper('page behind a link', path, null);
    // As some mail programs cut an address out of a sentence.
    await asker.http(`${path}).`, null);
    if (page.includes('Will you speak?'))
      await asker.paper('page behind a link', path, null, { method: 'POST', body: new URLSearchParams() });
  }
  return seatId;
}

/** To the hearing as it is shown now. */
async function saysYes(
  journey: Journey,
  { token }: Person,
  hearingId: string,
  seatId: string,
): Promise<void> {
  const query = 'query ($id: ID!) { answer: hearing(id: $id) { sequence } }';
  const { sequence } = await read(journey, token, query, { id: hearingId });
  await journey.asker.ask(token, 'confirmSlot', { seatId, sequence });
}

async function commentWindow(
  { asker, canaries }: Journey,
  { campaignId, organizer }: OpenCampaign,
): Promise<string> {
  const opened = await asker.ask(organizer.token, 'openCommentWindow', {
    input: {
      campaignId,
      jurisdiction: 'MT',
      docket: canaries.key('OpenCommentWindowInput.docket'),
      kind: 'rate_filing',
      zone: 'America/Denver',
      closesOn: '2027-01-29',
      closesAt: '17:00',
      way: 'web_form',
      sourceUrl: `https://board.example/${canaries.word('OpenCommentWindowInput.sourceUrl')}`,
      readOn: '2026-12-01',
    },
  });
  return idOf(opened, 'window');
}

/** One comment for a hearing, and one on a docket that is handed in. */
async function comments(
  { asker, canaries }: Journey,
  { token, personId }: Person,
  seatId: string,
  windowId: string,
): Promise<void> {
  const write = async (on: object): Promise<string> => {
    const text = ownWords(canaries.word('WriteCommentInput.text'));
    return idOf(await asker.ask(token, 'writeComment', { input: { personId, text, ...on } }), 'comment');
  };
  await write({ seatId });
  const commentId = await write({ windowId });
  await asker.ask(token, 'handInComment', {
    input: { commentId, handedInOn: '2026-12-04', proof: `No. ${canaries.word('HandInCommentInput.proof')}` },
  });
}

/** As calendars do by themselves, without log-in. */
async function fetchesCalendars(
  { asker }: Journey,
  { campaignId, organizer }: OpenCampaign,
  who: Person,
): Promise<void> {
  for (const [token, variables] of [
    [who.token, {}],
    [organizer.token, { campaignId }],
  ] as const) {
    const made = await asker.ask(token, 'makeCalendarLink', variables);
    await asker.paper('calendar', new URL(plain(made, 'url')).pathname, null);
  }
}

/** Both hearings took place: who spoke, where that can be seen, and what the body did. */
export async function hasSpoken(
  { asker, canaries }: Journey,
  { campaign: { organizer }, bodys, own, seats }: Testimony,
): Promise<void> {
  const seen = (field: string): string => `https://board.example/${canaries.word(field)}`;
  for (const hearingId of [bodys, own]) await asker.ask(organizer.token, 'recordHearingHeld', { hearingId });
  for (const seatId of seats) {
    const recordUrl = seen('RecordAppearanceInput.recordUrl');
    await asker.ask(organizer.token, 'recordAppearance', {
      input: { seatId, appearance: 'delivered', evidence: 'recording', recordUrl },
    });
  }
  for (const hearingId of [bodys, own]) {
    const recordUrl = seen('CloseHearingInput.recordUrl');
    const decided = { act: 'disapproved', decidedOn: '2027-02-10', leaveUnknown: true };
    await asker.ask(organizer.token, 'closeHearing', { input: { hearingId, recordUrl, ...decided } });
  }
}
