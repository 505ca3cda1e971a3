import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCase,
  givenEvidence,
  givenPerson,
  noticeFacts,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';
import { provenAgo } from '../../../../../test/support/old-proof.js';
import { newId } from '../../platform/ids/ids.js';

/** A mail leads to it, so it is opened in a browser by somebody who may be signed in or not. */
describe('a link that a mail leads to', () => {
  let world: TestApp;
  let person: GivenPerson;
  let stranger: GivenPerson;
  let copyId: string;
  let fileId: string;

  beforeAll(async () => {
    world = await testApp();
    person = await givenPerson(world);
    stranger = await givenPerson(world);
    fileId = await givenEvidence(world, person, await givenCase(world, person, noticeFacts()));
    copyId = newId<'personal_export'>();
    await world.sql(
      `INSERT INTO personal_export (id, account_id, person_id, state, language, asked_at, bytes_key, ready_at, expires_at)
       VALUES ($1, $2, $3, 'ready', 'en', now(), gen_random_uuid(), now(), now() + interval '1 day')`,
      [copyId, person.accountId, person.personId],
    );
  });
  afterAll(() => world.close());

  const opened = async (path: string, who: GivenPerson | null, language = 'en') => {
    const response = await fetch(`${world.url}${path}`, {
      redirect: 'manual',
      headers: {
        accept: 'text/html,*/*;q=0.8',
        'accept-language': language,
        'sec-fetch-dest': 'document',
        ...(who === null ? {} : { authorization: `Bearer ${who.token}` }),
      },
    });
    return {
      status: response.status,
      text: await response.text(),
      back: response.headers.get('set-cookie') ?? '',
    };
  };

  test('to a copy says what to do when the proof is too old, in both languages, and leads back', async () => {
    await provenAgo(world, 60, person.accountId);
    const english = await opened(`/exports/${copyId}`, person);
    expect(english.status).toBe(403);
    expect(english.text).toContain('Show once more that it is you');
    const card = `back=%2Fexports%2F${copyId}&amp;proof=again#signing-in-safely`;
    expect(english.text).toContain(`href="/?language=en&amp;${card}"`);
    expect(english.text).toContain('action="/sign-in/mail"');
    expect(decodeURIComponent(english.back)).toContain(`/exports/${copyId}`);
    const spanish = await opened(`/exports/${copyId}`, person, 'es');
    expect(spanish.text).toContain('Muestre una vez más que es usted');
    expect(spanish.text).toContain(`href="/?language=es&amp;${card}"`);
  });

  test.each([
    ['a copy', (): string => `/exports/${copyId}`, (): string => `/exports/${newId<'personal_export'>()}`],
    ['a document', (): string => `/files/${fileId}`, (): string => `/files/${newId<'file'>()}`],
    [
      'a filing',
      (): string => `/submissions/${copyId}/document.pdf`,
      (): string => `/submissions/x/document.pdf`,
    ],
  ] as const)(
    'to %s asks a stranger to sign in, whether there is such a thing or not',
    async (_, real, none) => {
      const there = await opened(real(), null);
      const nowhere = await opened(none(), null);
      expect(there.status).toBe(401);
      expect(there.text).toContain('action="/sign-in/mail"');
      expect(nowhere).toMatchObject({ status: 401, text: there.text });
      expect(decodeURIComponent(there.back)).toContain(real());
    },
  );

  test('to a document of somebody else answers as one that does not exist', async () => {
    const others = await opened(`/files/${fileId}`, stranger);
    const none = await opened(`/files/${newId<'file'>()}`, stranger);
    expect(others.status).toBe(404);
    expect(others.text).toContain('it is not yours to open');
    expect(none).toMatchObject({ status: 404, text: others.text });
    expect((await opened(`/files/${fileId}`, person)).status).toBe(200);
  });
});
