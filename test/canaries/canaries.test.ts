import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { queueBackends } from '../support/redis.js';
import { Asker } from './asker.js';
import { Canaries, wordsIn } from './canaries.js';
import { clinician, healer } from './clinician.js';
import { printedInAppeals, signedFiling } from './filing.js';
import { hasSpoken, speaks } from './hearing.js';
import { comes, denial, person, stateComes, type Journey } from './journey.js';
import { comparesFacts } from './facts.js';
import { closedFields, inPapers, knownPlaces, withRecipients } from './known-places.js';
import { comesBack, departs, goer, leaves, opensNow, whoWillGo, type Departure } from './leaving.js';
import { tellsOffices } from './offices.js';
import { campaignOf } from './organization.js';
import { lookAtRemains, lookAtRunning } from './places.js';
import { counselReads, practice } from './practice.js';
import { afterSending } from './proofs.js';
import { textFields } from './schema-fields.js';
import { Searcher, type Sighting } from './search.js';
import { firstAdministrator } from './sign-in.js';
import { takesOut, type TakenOut } from './taken-out.js';
import {
  breakRequest,
  breakTable,
  broke,
  brokenSoFar,
  mendTable,
  quotingMailServer,
  sendWordsInEveryLeaf,
  sendWordsInEveryMutation,
  sendWrongForms,
  sendWrongRequests,
} from './trouble.js';
import { WatchedServer } from './world.js';
import { writtenAhead } from './write-ahead.js';

interface Seen {
  readonly takenOut: TakenOut;
  readonly departure: Departure;
  /** What opens under the keys that are left after a person and a clinician were erased. */
  readonly after: Searcher;
}

/** Everything people do with a denial, with a word of its own in every field they can write into. */
async function wholeJourney(journey: Journey): Promise<Seen> {
  const { server } = journey;
  const campaign = await campaignOf(journey);
  await comparesFacts(journey);
  await counselReads(journey, campaign.owner.token, campaign.campaignId);
  const testimony = await speaks(journey, campaign);
  const who = await person(journey);
  const mailed = await denial(journey, who, 'email', campaign);
  const faxed = await denial(journey, who, 'fax', campaign);
  const posted = await denial(journey, who, 'post', null);
  const refused = await denial(journey, who, 'email', null);
  await practice(journey, who, posted.caseId);
  const whom = await clinician(journey, who, { written: posted.caseId, declined: refused.caseId });
  const filings = {
    mailed: await signedFiling(journey, who, mailed, 'email'),
    faxed: await signedFiling(journey, who, faxed, 'fax'),
    posted: await signedFiling(journey, who, posted, 'post'),
  };
  const { going, spoken } = await whoWillGo(journey, { campaign, testimony, whom });
  await tellsOffices(journey, who, campaign);
  const takenOut = await takesOut(journey, campaign, [going.caseId]);
  await breakRequest(journey, who, mailed.caseId);
  // The reaction to the first filing that leaves breaks again and again, until what it writes into is mended.
  await breakTable(journey, 'outcome');
  const before = brokenSoFar(journey);
  await comes(server, '2026-12-07T19:00:00Z');
  await stateComes(server, filings.mailed, 'proved');
  await stateComes(server, filings.faxed, 'sent', 'proved');
  await stateComes(server, going.mailed, 'proved');
  await broke(journey, before);
  await mendTable(journey, 'outcome');
  await quotingMailServer(journey);
  const quoted = await signedFiling(journey, who, refused, 'email');
  await comes(server, '2026-12-08T19:00:00Z');
  await stateComes(server, quoted, 'failed', 'rejected_by_recipient', 'handed_to_person');
  server.sink.reply = null;
  await comesBack(journey, going);
  await afterSending(journey, who, filings);
  await hasSpoken(journey, spoken);
  const departure = await departs(journey, going);
  await sendWrongRequests(journey, who);
  await sendWrongForms(journey, who);
  await sendWordsInEveryMutation(journey, who);
  await sendWordsInEveryLeaf(journey);
  await leaves(journey, whom);
  return { takenOut, departure, after: await opensNow(journey) };
}

const places = (sightings: readonly Sighting[]): readonly string[] =>
  [...new Set(sightings.map(({ place, field, form }) => `${place}: ${field} (${form})`))].sort();

const fieldsOf = (sightings: readonly Sighting[]): readonly string[] =>
  [...new Set(sightings.map(({ field }) => field))].sort();
const ofGoer = (field: string): string => `${goer}: ${field}`;
const isGoers = ({ field }: Sighting): boolean => field.startsWith(ofGoer(''));
const isHealers = ({ field }: Sighting): boolean => field.startsWith(`${healer}: `);

/** As a record of the write-ahead log that begins at the end of one page and ends on the next. */
function acrossPages(word: string): Uint8Array {
  const segment = Buffer.alloc(2 * 8_192);
  segment.write(word.slice(0, 5), 8_192 - 5);
  segment.write(word.slice(5), 8_192 + 24);
  return Buffer.concat([...writtenAhead([segment])]);
}

/** Not a person's own: the address of whoever they invited, and the one that their account signs in with. */
const notInCopy = ['InviteAuthorityInput.email', 'RequestSignInInput.email'].map(ofGoer);
/** Kept nowhere: whoever signs for themselves is named as they are registered, and a letter by the number of its request. */
const notKept = ['AuthorizationInput.signerName', 'POST /p name'].map(ofGoer);
/** Others' words in a person's copy: where they took part and spoke, by which way they came, and who treats them. */
const othersInCopy = [
  'CreateCampaignInput.sourceCodes',
  'EditCampaignInput.sourceCodes',
  'EditOrganizationInput.name',
  'HearingDetailsInput.docket',
  'OpenCommentWindowInput.docket',
  'RecordAppearanceInput.recordUrl',
  `${healer}: AskForJustificationInput.email`,
  `${healer}: EnrolClinicianInput.name`,
];
/** A letter belongs to whom it is about, and so does the address that they gave; both go with that person. */
const staysOfHealer = [
  'justification_letter.sealed_document: EnrolClinicianInput.name',
  'justification_letter.sealed_typed_name: EnrolClinicianInput.name',
  'justification_request.sealed_practice: AskForJustificationInput.email',
  'stored_file.bytes: EnrolClinicianInput.name',
].map((place) => `${place.replace(': ', `: ${healer}: `)} (as it is)`);

/**
 * Once, on Redis where one runs: the outbox, receipts and dead letters stand in PostgreSQL with either queue, a job is the number of a
 * message and the name of a reaction, and both keep of a failed one what the same library writes. Redis is the one more place to leak to.
 */
const queue = queueBackends.at(-1) ?? 'postgres';

describe(`with the queue on ${queue}, a word a person wrote`, () => {
  const canaries = new Canaries();
  const searcher = new Searcher(canaries);
  let server: WatchedServer;
  let asker: Asker;
  let seen: Seen;

  const plantedByGoer = (): readonly string[] =>
    [...new Set([...canaries.planted, ...canaries.plantedDigits].map((word) => canaries.fieldOf(word)))]
      .filter((field) => field.startsWith(ofGoer('')) && !notKept.includes(field))
      .sort();

  beforeAll(async () => {
    server = await WatchedServer.start(queue);
    asker = new Asker(server.url, canaries);
    await comes(server, '2026-12-07T15:00:00Z');
    const administrator = await firstAdministrator(server, asker, canaries);
    seen = await wholeJourney({ server, asker, canaries, administrator });
    await lookAtRunning(server, asker, searcher);
    await server.sql('CHECKPOINT');
    await server.end();
    await lookAtRemains(server, searcher);
    // A bound against hanging: a whole life of a server, on a machine that may be busy.
  }, 900_000);
  afterAll(() => server?.close());

  test('was put into every text field of the API, and each took it that takes more than a list allows', () => {
    const closed = Object.keys(closedFields);
    expect(textFields().filter((field) => !asker.taken.has(field) && !closed.includes(field))).toEqual([]);
    expect(textFields().filter((field) => !asker.sent.has(field))).toEqual([]);
    expect(closed.filter((field) => asker.taken.has(field) || !textFields().includes(field))).toEqual([]);
  });

  test('stands in the letters that went out, and in the PDFs alone', () => {
    for (const place of ['attachments of mails', 'faxes']) {
      const found = searcher.sightings
        .filter((sighting) => sighting.place === place)
        .map(({ field }) => field);
      expect(found).toEqual(expect.arrayContaining(printedInAppeals));
    }
  });

  test('stands nowhere else', () => {
    const strays = searcher.sightings.filter(({ place, field }) => !knownPlaces(place, field));
    expect(places(strays)).toEqual([]);
  });

  test('stands in the copy its writer takes along, and nowhere else in clear while that lies here', () => {
    const { copy, beside, filesBeside } = seen.departure;
    const own = plantedByGoer().filter((field) => !notInCopy.includes(field));
    expect(fieldsOf(copy.sightings)).toEqual([...own, ...othersInCopy].sort());
    expect(filesBeside).toBeGreaterThan(10);
    expect(places(beside.sightings)).toEqual([]);
  });

  test('leaves with an organization only where its writer lets the helper read it, by two members’ word', () => {
    const { dates, stories, refusals } = seen.takenOut;
    expect(wordsIn(stories).map((word) => canaries.fieldOf(word))).toEqual([ofGoer('WriteStoryInput.text')]);
    expect(wordsIn(dates)).toEqual([]);
    expect(refusals).toEqual(['HelperConsentMissing', 'HelperConsentMissing']);
  });

  test('opens under no key there is once its writer was erased, and lies with those it was sent to before', () => {
    const {
      departure: { before },
      after,
    } = seen;
    expect(fieldsOf(before.sightings.filter(isGoers))).toEqual(plantedByGoer());
    // Whoever was asked to act for them has an account with that address, which is not theirs to erase.
    expect(places(after.sightings.filter(isGoers))).toEqual([
      `account.sealed_email: ${ofGoer('InviteAuthorityInput.email')} (as it is)`,
    ]);
    expect(fieldsOf(after.sightings)).toEqual(expect.arrayContaining(printedInAppeals));
    // Papers they handed out before are not here any more: what was looked at is the test's own copy.
    const left = searcher.sightings.filter((one) => isGoers(one) && inPapers[one.place] === undefined);
    expect(places(left.filter(({ place, field }) => !withRecipients(place, field)))).toEqual([]);
    expect(left.length).toBeGreaterThan(printedInAppeals.length);
  });

  test('of a clinician stands with those they wrote letters for, and nowhere else once they were erased', () => {
    const { departure, after } = seen;
    expect(fieldsOf(departure.before.sightings.filter(isHealers))).toContain(
      `${healer}: LicenceInput.number`,
    );
    expect(places(after.sightings.filter(isHealers))).toEqual(staysOfHealer);
  });

  test('opens no address for whoever reads the log: what makes a link open is not in it', () => {
    expect(asker.secrets.size).toBeGreaterThan(8);
    expect([...asker.secrets].filter((secret) => server.output.includes(secret))).toEqual([]);
  });

  test.each(Object.entries(inPapers))(
    'stands in each %s where it belongs there, and no other',
    (kind, fields) => {
      const found = searcher.sightings.filter(({ place }) => place === kind);
      expect(fieldsOf(found)).toEqual([...fields].sort());
    },
  );

  test('would have been found, in whatever dress', () => {
    const [word = ''] = canaries.planted;
    const dressed: Readonly<Record<string, string | Uint8Array>> = {
      'a line of the log': JSON.stringify({ level: 'info', msg: `kept ${word}` }),
      'in capitals': word.toUpperCase(),
      'in base64': Buffer.from(`x${word}`).toString('base64'),
      'in hexadecimal': `\\x00${Buffer.from(word).toString('hex')}`,
      'in two bytes a letter': Buffer.from(word, 'utf16le'),
      'in a mail broken anywhere': `${'a'.repeat(70)}${word.slice(0, 5)}=\r\n${word.slice(5)}`,
      'in a URL': `https://chorus.example/?q=${encodeURIComponent(`a ${word}`)}`,
      'in a log over the end of a page': acrossPages(word),
    };
    const looked = new Searcher(canaries);
    for (const [place, content] of Object.entries(dressed)) looked.look(place, content);
    expect(new Set(looked.sightings.map(({ place }) => place))).toEqual(new Set(Object.keys(dressed)));
    expect(looked.sightings.filter(({ place }) => knownPlaces(place, canaries.fieldOf(word)))).toEqual([]);
  });

  test('was looked for in what was really there', () => {
    expect(searcher.looked).toBeGreaterThan(1_000);
    expect(asker.complaints.length).toBeGreaterThan(150);
    expect(server.output).toContain('"path":"/graphql"');
    expect(server.output).toContain('LOG:  execute');
    expect(server.redisCommands.length > 0).toBe(queue === 'redis');
  });
});
