import { until } from '../../apps/api/src/platform/outbox/testing/world.js';
import type { Given } from './asker.js';
import type { Journey, Person } from './journey.js';
import { leavesOf, madeUp, mutations, textFieldsOf, withValueAt } from './schema-fields.js';

/** Makes the next writes of a table fail with an error that quotes somebody’s words, as a driver’s errors do. */
export async function breakTable({ server, canaries }: Journey, table: string): Promise<void> {
  const word = canaries.word(`an exception about ${table}`);
  await server.sql(`CREATE OR REPLACE FUNCTION break_${table}() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM '${word}'::date; RETURN NEW; END $$`);
  await server.sql(
    `CREATE TRIGGER break_it BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION break_${table}()`,
  );
}

export async function mendTable({ server }: Journey, table: string): Promise<void> {
  await server.sql(`DROP FUNCTION break_${table}() CASCADE`);
}

/** The database’s word for a text that is no date. */
const notADate = '22007';

/** How often an error of ours was caught and written down. */
const caught = (output: string): number => output.split(notADate).length - 1;

/** Something of ours breaks while it is told a person’s words: in a request, and in a reaction that waits for the table. */
export async function breakRequest(journey: Journey, who: Person, caseId: string): Promise<void> {
  await breakTable(journey, 'case_call');
  const said = journey.canaries.word('LogCallInput.said');
  const variables = { input: { caseId, at: '2026-11-04T15:00:00Z', said } };
  const { errors } = await journey.asker.say({ mutation: 'logCall', variables, token: who.token });
  if (errors === undefined) throw new Error('Nothing broke.');
  await mendTable(journey, 'case_call');
  await broke(journey, 0);
}

export const brokenSoFar = ({ server }: Journey): number => caught(server.output);

export const broke = ({ server }: Journey, before: number): Promise<void> =>
  until('something broke and was written down', () => caught(server.output) > before);

/**
 * Everything that was ever accepted is sent once more for each of its leaves, with a word instead of that one: in texts, ids, dates
 * and choices alike. Most of it is refused; what is taken is searched for like the rest.
 */
export async function sendWordsInEveryLeaf({ asker, canaries }: Journey): Promise<number> {
  const done = new Set<string>();
  const first = new Map<string, Given>();
  for (const given of asker.accepted) {
    const shape = `${given.mutation} ${leavesOf(given.mutation, given.variables).length}`;
    if (given.token !== null && !first.has(shape)) first.set(shape, given);
  }
  for (const given of first.values()) {
    for (const { key, path } of leavesOf(given.mutation, given.variables)) {
      if (done.has(`${given.mutation} ${key}`)) continue;
      done.add(`${given.mutation} ${key}`);
      const variables = withValueAt(given.variables, path, canaries.key(`${given.mutation} ${key}`));
      await asker.say({ ...given, variables });
    }
  }
  return done.size;
}

/** A word in every text field of every mutation, whatever else it takes being made up: most is refused before it is looked at. */
export async function sendWordsInEveryMutation({ asker, canaries }: Journey, who: Person): Promise<void> {
  for (const mutation of Object.keys(mutations)) {
    for (const field of textFieldsOf(mutation)) {
      const variables = madeUp(mutation, field, canaries.key(`${mutation} ${field}`));
      await asker.say({ mutation, variables, token: who.token });
    }
  }
}

/** Requests that are wrong as a whole. */
export async function sendWrongRequests({ asker, canaries }: Journey, who: Person): Promise<void> {
  const word = (field: string): string => canaries.word(field);
  const queries = [
    `mutation { writeStory(input: { caseId: "1", text: "${word('a query cut off')}`,
    `mutation { "${word('a query with a misplaced text')}" }`,
    `mutation { writeStory(input: { caseId: 1.5, text: ["${word('a query with a list for a text')}"] }) { __typename } }`,
    `mutation { giveConsent(input: { personId: "1", purposes: ["${word('a query with a text for a choice')}"], wordingVersion: "${word('a query with a text for a number')}" }) { __typename } }`,
    `mutation { withdrawCase(caseId: "${word('a query with a text for an id')}") { __typename } }`,
    `{ me(nobody: "${word('a query with an unknown argument')}") { account { id } } }`,
  ];
  for (const query of queries) await asker.post({ query }, who.token);
  await asker.post(`{"query": "${word('a body that is no JSON')}`, who.token);
  await asker.post(
    { query: '{ me { account { id } } }', variables: word('variables that are a text') },
    who.token,
  );
  await asker.post({ query: '{ me { account { id } } }', [word('an unknown key')]: 1 }, who.token);
}

/** Papers and forms that are not taken. */
export async function sendWrongForms({ asker, canaries }: Journey, who: Person): Promise<void> {
  const word = (field: string): string => canaries.word(field);
  const name = encodeURIComponent(`${word('POST /files name refused')}.pdf`);
  const upload = (type: string, body: string, personId = who.personId): Promise<string> =>
    asker.http(`/files?personId=${personId}`, who.token, {
      method: 'POST',
      headers: { 'content-type': type, 'x-file-name': name },
      body,
    });
  await upload('text/html', `<script>${word('POST /files page')}</script>`);
  await upload('application/pdf', `no PDF at all: ${word('POST /files no PDF')}`);
  await upload(
    'application/pdf',
    `%PDF-1.7\n1 0 obj << /OpenAction << /S /JavaScript /JS (${word('POST /files script')}) >> >> endobj\n%%EOF\n`,
  );
  await upload('text/plain', word('POST /files of nobody'), canaries.key('POST /files personId'));
  const form = (path: string, fields: Readonly<Record<string, string>>): Promise<string> =>
    asker.http(path, null, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields),
    });
  await form('/sign-in/mail', {
    email: word('POST /sign-in/mail email'),
    language: word('POST /sign-in/mail language'),
  });
  await form('/sign-in', { token: word('POST /sign-in token'), email: word('POST /sign-in email') });
  const address = 'AAAAAAAAAAAAAAAAAAAAAA';
  await form(`/o/${address}`, { answer: word('POST /o answer') });
  await form(`/h/${address}`, { writes: word('POST /h writes') });
  await form(`/p/${address}`, { letter: word('POST /p letter') });
  await asker.http(`/calls/${address}/sheet.pdf?chosen=${word('GET /calls chosen')}`, who.token);
  await asker.http(`/sign-in?token=${word('GET /sign-in token')}`, null);
  await asker.http(`/persons/${who.personId}/seen?after=${word('GET /persons after')}`, who.token);
}

/** Somebody asks for a case that a mail server takes no filing of, and says so with the person’s own words. */
export async function quotingMailServer({ server, canaries }: Journey): Promise<void> {
  server.sink.reply = {
    at: 'message',
    code: 554,
    text: `5.7.1 refused for the words ${canaries.word('a reply of a mail server')} in line 7`,
  };
}
