import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { queueBackends } from '../support/redis.js';
import { Asker } from './asker.js';
import { Canaries } from './canaries.js';
import { printedInAppeals, signedFiling } from './filing.js';
import {
  campaignOf,
  comes,
  denial,
  firstAdministrator,
  person,
  stateComes,
  type Journey,
} from './journey.js';
import { closedFields, knownPlaces } from './known-places.js';
import { lookAtRemains, lookAtRunning } from './places.js';
import { afterSending } from './proofs.js';
import { textFields } from './schema-fields.js';
import { Searcher, type Sighting } from './search.js';
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

/** Everything people do with a denial, with a word of its own in every field they can write into. */
async function wholeJourney(journey: Journey): Promise<void> {
  const { server } = journey;
  const campaign = await campaignOf(journey);
  const who = await person(journey);
  const mailed = await denial(journey, who, 'email', campaign);
  const faxed = await denial(journey, who, 'fax', campaign);
  const posted = await denial(journey, who, 'post', null);
  const refused = await denial(journey, who, 'email', null);
  const filings = {
    mailed: await signedFiling(journey, who, mailed, 'email'),
    faxed: await signedFiling(journey, who, faxed, 'fax'),
    posted: await signedFiling(journey, who, posted, 'post'),
  };
  await breakRequest(journey, who, mailed.caseId);
  // The reaction to the first filing that leaves breaks again and again, until what it writes into is mended.
  await breakTable(journey, 'outcome');
  const before = brokenSoFar(journey);
  await comes(server, '2026-12-07T19:00:00Z');
  await stateComes(server, filings.mailed, 'proved');
  await stateComes(server, filings.faxed, 'sent', 'proved');
  await broke(journey, before);
  await mendTable(journey, 'outcome');
  await quotingMailServer(journey);
  const quoted = await signedFiling(journey, who, refused, 'email');
  await comes(server, '2026-12-08T19:00:00Z');
  await stateComes(server, quoted, 'failed', 'rejected_by_recipient', 'handed_to_person');
  server.sink.reply = null;
  await afterSending(journey, who, filings);
  await sendWrongRequests(journey, who);
  await sendWrongForms(journey, who);
  await sendWordsInEveryMutation(journey, who);
  await sendWordsInEveryLeaf(journey);
}

const places = (sightings: readonly Sighting[]): readonly string[] =>
  [...new Set(sightings.map(({ place, field, form }) => `${place}: ${field} (${form})`))].sort();

describe.each(queueBackends)('with the queue on %s, a word a person wrote', (queue) => {
  const canaries = new Canaries();
  const searcher = new Searcher(canaries);
  let server: WatchedServer;
  let asker: Asker;

  beforeAll(async () => {
    server = await WatchedServer.start(queue);
    asker = new Asker(server.url, canaries);
    await comes(server, '2026-12-07T15:00:00Z');
    const administrator = await firstAdministrator(server, asker, canaries);
    await wholeJourney({ server, asker, canaries, administrator });
    await lookAtRunning(server, asker, searcher);
    await server.sql('CHECKPOINT');
    await server.end();
    lookAtRemains(server, searcher);
  });
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
