import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { draftBytesAtMost, draftsAtMost } from '@chorus/domain/identity/kept-draft';
import { draftDays } from '@chorus/domain/data-rights/retention';
import { type SignedIn, testApp, type TestApp } from '../../../../../../test/support/app.js';
import { givenCase, givenPerson, noticeFacts } from '../../../../../../test/support/given-case.js';
import { act, givenHearing, givenSpeaker, givenTestimony } from '../../hearing/testing/given.js';
import { askedOnPaper } from '../../justification/testing/ways.js';
import { newId } from '../../../platform/ids/ids.js';
import { until } from '../../../platform/outbox/testing/world.js';
import { exportedTable } from '../../data-rights/export-rows.js';
import { asAccount } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { accountSubject, Vault } from '../../../platform/crypto/vault.js';
import { Db } from '../../../platform/database/db.js';
import { inventory } from '../../../personal-data.js';

let world: TestApp;
let staff: SignedIn;
beforeAll(async () => {
  world = await testApp({ worker: true });
  staff = await world.signInAsStaff('sample.drafts.0601@example.org');
});
afterAll(() => world.close());

const keep = `mutation ($input: KeepDraftInput!) { answer: keepDraft(input: $input) { __typename
  ... on DraftKept { keptAt } ... on Refusal { message field } } }`;
const drop = `mutation ($input: DropDraftInput!) { answer: dropDraft(input: $input) { __typename ... on Refusal { message } } }`;
const read = `query ($form: KeptForm!, $about: ID) {
  keptDraft(form: $form, about: $about) { form words window turn keptAt } }`;

interface Answer {
  readonly __typename: string;
  readonly field?: string | null;
}
interface Kept {
  readonly words: string;
  readonly window: string;
  readonly turn: number;
}
const asked = async (query: string, input: object, { token }: SignedIn): Promise<Answer> => {
  const { data, errors } = await world.ask<{ answer: Answer }>(query, { input }, token);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.answer;
};
const kept = async ({ token }: SignedIn, form = 'new_campaign', about: string | null = null) =>
  (await world.ask<{ keptDraft: Kept | null }>(read, { form, about }, token)).data.keptDraft;
const aWindow = () => newId<'window'>();
const writes = (who: SignedIn, more: object) =>
  asked(keep, { form: 'new_campaign', words: '{}', window: aWindow(), turn: 1, ...more }, who);
const rows = (accountId: string) => world.sql('SELECT * FROM kept_draft WHERE account_id = $1', [accountId]);

test('what is typed comes back to whoever typed it, one draft a form and thing, and is gone once it is sent', async () => {
  const [window, about] = [aWindow(), aWindow()];
  expect(await kept(staff)).toBeNull();
  await writes(staff, { words: '{"title":"a"}', window });
  await writes(staff, { words: '{"title":"ab"}', window, turn: 2, seen: { window, turn: 1 } });
  await writes(staff, { words: '{"title":"other"}', about, window });
  expect(await kept(staff)).toMatchObject({ words: '{"title":"ab"}', window, turn: 2 });
  expect((await kept(staff, 'new_campaign', about))?.words).toBe('{"title":"other"}');
  expect(await kept(staff, 'new_hearing')).toBeNull();
  expect(await rows(staff.accountId)).toHaveLength(2);

  const sent = { form: 'new_campaign', window, seen: { window, turn: 2 } };
  expect((await asked(drop, sent, staff)).__typename).toBe('DraftDropped');
  expect((await asked(drop, sent, staff)).__typename).toBe('DraftDropped');
  expect([await kept(staff), (await rows(staff.accountId)).length]).toEqual([null, 1]);
});

test('of two windows none overwrites the other unseen', async () => {
  const about = aWindow();
  const [one, two] = [aWindow(), aWindow()];
  await writes(staff, { about, words: 'one', window: one });
  expect((await writes(staff, { about, words: 'two', window: two })).__typename).toBe(
    'DraftChangedElsewhere',
  );
  expect((await kept(staff, 'new_campaign', about))?.words).toBe('one');
  // It has read what stands, and goes on from it.
  const went = await writes(staff, {
    about,
    words: 'two',
    window: two,
    turn: 2,
    seen: { window: one, turn: 1 },
  });
  expect(went.__typename).toBe('DraftKept');
  const late = { about, words: 'one more', window: one, turn: 2, seen: { window: one, turn: 1 } };
  expect((await writes(staff, late)).__typename).toBe('DraftChangedElsewhere');
  const throws = { form: 'new_campaign', about, window: one, seen: { window: one, turn: 1 } };
  expect((await asked(drop, throws, staff)).__typename).toBe('DraftChangedElsewhere');
  expect((await kept(staff, 'new_campaign', about))?.words).toBe('two');
  // Sent by one, it is not brought back by the other.
  await asked(drop, { form: 'new_campaign', about, window: two }, staff);
  const after = { about, words: 'three', window: two, turn: 3, seen: { window: two, turn: 2 } };
  expect((await writes(staff, after)).__typename).toBe('DraftChangedElsewhere');
  expect(await kept(staff, 'new_campaign', about)).toBeNull();
});

test('of two first words at the same moment one stays, and the other is told', async () => {
  const about = aWindow();
  const answers = await Promise.all([1, 2, 3, 4].map(() => writes(staff, { about })));
  const names = answers.map(({ __typename }) => __typename).sort();
  expect(names).toEqual([
    'DraftChangedElsewhere',
    'DraftChangedElsewhere',
    'DraftChangedElsewhere',
    'DraftKept',
  ]);
});

test('nobody else is shown it, whoever runs the installation included, and no program', async () => {
  const about = aWindow();
  await writes(staff, { about, words: 'mine alone' });
  const other = await world.signInAsStaff('sample.drafts.0602@example.org');
  const keeper = await world.signInAsStaff('sample.drafts.0603@example.org');
  await world.sql('UPDATE account SET platform_administrator = true WHERE id = $1', [keeper.accountId]);
  expect([await kept(other, 'new_campaign', about), await kept(keeper, 'new_campaign', about)]).toEqual([
    null,
    null,
  ]);
  // They keep their own, of the same thing.
  expect((await writes(other, { about, words: 'theirs' })).__typename).toBe('DraftKept');
  expect((await kept(staff, 'new_campaign', about))?.words).toBe('mine alone');
  const { data } = await world.ask<{ makeAccessToken: { token: string } }>(
    `mutation { makeAccessToken(input: { name: "Sample program", scopes: [read_campaigns, write_campaigns, read_stories] }) {
       ... on AccessTokenMade { token } } }`,
    {},
    staff.token,
  );
  const program = await world.ask(read, { form: 'new_campaign', about }, data.makeAccessToken.token);
  expect(program.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('what tells of somebody is kept and opened with a second factor only', async () => {
  const weak = await world.signIn('sample.drafts.0604@example.org');
  const about = aWindow();
  expect((await writes(weak, { form: 'helper_call', about })).__typename).toBe('SecondFactorNeeded');
  expect((await writes(weak, { form: 'clinician_enrolment' })).__typename).toBe('DraftKept');
  await writes(staff, { form: 'helper_call', about, words: 'They said no.' });
  expect((await kept(staff, 'helper_call', about))?.words).toBe('They said no.');
  const again = await world.signIn('sample.drafts.0601@example.org');
  expect(await kept(again, 'helper_call', about)).toBeNull();
});

test('what somebody writes for their own practice is kept without one, and only for whoever acts for them', async () => {
  const person = await givenPerson(world);
  const about = await askedOnPaper(world, person, await givenCase(world, person, noticeFacts()));
  const page = { form: 'practice_page', about, words: 'A sample fact.' };
  expect((await writes(person, page)).__typename).toBe('DraftKept');
  expect((await kept(person, 'practice_page', about))?.words).toBe('A sample fact.');
  const stranger = await world.signIn('sample.drafts.0609@example.org');
  expect((await writes(stranger, page)).__typename).toBe('SecondFactorNeeded');
  expect((await writes(stranger, { ...page, about: null })).__typename).toBe('SecondFactorNeeded');
  // Whoever acted for them once, and does not any more, is not shown what they wrote either.
  await world.sql(
    `INSERT INTO kept_draft SELECT gen_random_uuid(), $2, form, about, sealed_words, written_in, turn, kept_at
     FROM kept_draft WHERE account_id = $1`,
    [person.accountId, stranger.accountId],
  );
  expect(await kept(stranger, 'practice_page', about)).toBeNull();
});

test('so is whom they ask for a letter, and what a body of a hearing answered them', async () => {
  const person = await givenPerson(world);
  const caseId = await givenCase(world, person, noticeFacts());
  const testimony = await givenTestimony(world);
  const speaker = await givenSpeaker(world, testimony);
  const hearing = await givenHearing(world, testimony, {
    signupOwner: 'body',
    slots: null,
    signupMethod: 'email',
  });
  const { seat } = await act(world, speaker, 'sayAvailable', {
    hearingId: hearing,
    personId: speaker.personId,
  });
  const stranger = await world.signIn('sample.drafts.0610@example.org');
  for (const [form, about, who] of [
    ['clinician_ask', caseId, person],
    ['body_answer', seat?.id, speaker],
  ] as const) {
    expect((await writes(who, { form, about, words: 'Sample Doctor' })).__typename).toBe('DraftKept');
    expect((await kept(who, form, about))?.words).toBe('Sample Doctor');
    expect((await writes(stranger, { form, about })).__typename).toBe('SecondFactorNeeded');
  }
  await erases('person', { personId: speaker.personId });
  await carriedOut('what they kept of the body goes with them', async () =>
    (await rows(speaker.accountId)).every((row) => (row as { form: string }).form !== 'body_answer'),
  );
  expect(await rows(person.accountId)).toHaveLength(1);
});

test('its words stand nowhere in the clear: not in the database, not in a log', async () => {
  const window = aWindow();
  await writes(staff, { about: window, words: 'zebrafluenza in a draft', window });
  const dump = JSON.stringify(await rows(staff.accountId), (_, value: unknown) =>
    Buffer.isBuffer(value) ? `${value.toString('latin1')} ${value.toString('base64')}` : value,
  );
  expect(dump).not.toContain('zebrafluenza');
  expect(world.logLines.join('\n')).not.toContain('zebrafluenza');
});

test('too long a form, too many of them and numbers that are none are refused', async () => {
  const long = await writes(staff, { words: 'ñ'.repeat(draftBytesAtMost / 2 + 1) });
  expect(long).toMatchObject({ __typename: 'DraftTooLong', field: 'words' });
  expect(
    (await writes(staff, { words: 'ñ'.repeat(draftBytesAtMost / 2), about: aWindow() })).__typename,
  ).toBe('DraftKept');
  expect(await writes(staff, { about: 'mine' })).toMatchObject({
    __typename: 'InvalidInput',
    field: 'about',
  });
  const collector = await world.signIn('sample.drafts.0605@example.org');
  await writes(collector, {});
  await world.sql(
    `INSERT INTO kept_draft SELECT gen_random_uuid(), account_id, form, gen_random_uuid(), sealed_words, written_in, turn, kept_at
     FROM kept_draft, generate_series(2, $2) WHERE account_id = $1`,
    [collector.accountId, draftsAtMost],
  );
  expect((await writes(collector, { about: aWindow() })).__typename).toBe('TooManyDrafts');
});

test('it goes two months after its last change', async () => {
  const who = await world.signIn('sample.drafts.0606@example.org');
  const [old, fresh] = [aWindow(), aWindow()];
  for (const about of [old, fresh]) await writes(who, { about });
  const age = (about: string, days: number) =>
    world.sql(`UPDATE kept_draft SET kept_at = now() - make_interval(days => $2) WHERE about = $1`, [
      about,
      days,
    ]);
  await age(old, draftDays + 1);
  await age(fresh, draftDays - 1);
  await until('the sweep was there', async () => {
    await world.sql(`UPDATE schedule_run SET next_at = now() WHERE name = 'data-rights.forget-drafts'`);
    return (await kept(who, 'new_campaign', old)) === null;
  });
  expect(await kept(who, 'new_campaign', fresh)).not.toBeNull();
});

const erases = (kind: string, ids: { accountId?: string; personId?: string; caseId?: string }) =>
  world.sql(
    `INSERT INTO erasure (id, kind, state, step, account_id, person_id, case_id, asked_at, erase_from, next_at, started_at, removed, files, mails)
     VALUES (gen_random_uuid(), $1, 'erasing', 'rows', $2, $3, $4, now(), now(), now(), now(), '{}', 0, 0)`,
    [kind, ids.accountId ?? null, ids.personId ?? null, ids.caseId ?? null],
  );
const carriedOut = (what: string, gone: () => Promise<boolean>) =>
  until(what, async () => {
    await world.sql(`UPDATE schedule_run SET next_at = now() WHERE name = 'data-rights.carry-out-erasures'`);
    return gone();
  });

test('it goes with the account that typed it, and with the person it tells of', async () => {
  const person = await givenPerson(world);
  const caseId = await givenCase(world, person, noticeFacts());
  const elsewhere = aWindow();
  for (const about of [caseId, elsewhere]) await writes(staff, { form: 'helper_call', about, words: 'said' });
  await erases('person', { personId: person.personId });
  await carriedOut(
    'what a helper typed of them is gone',
    async () => (await kept(staff, 'helper_call', caseId)) === null,
  );
  expect(await kept(staff, 'helper_call', elsewhere)).not.toBeNull();

  const leaver = await world.signIn('sample.drafts.0607@example.org');
  await writes(leaver, { words: 'gone with me' });
  await erases('account', { accountId: leaver.accountId });
  await carriedOut('nothing is kept', async () => (await rows(leaver.accountId)).length === 0);
});

test('a copy of what is kept of the account holds it, in the clear', async () => {
  const who = await world.signIn('sample.drafts.0608@example.org');
  await writes(who, { words: '{"title":"A sample surge"}' });
  const id = who.accountId as AccountId;
  const declaration = inventory.find(({ table }) => table === 'kept_draft');
  if (declaration === undefined) throw new Error('Nobody said whose drafts are.');
  const key = await world.app.get(Vault, { strict: false }).existingKey(accountSubject(id));
  const { rows: copied } = await world.app
    .get(Db, { strict: false })
    .read(asAccount(id), (tx) => exportedTable(tx, declaration, { kind: 'account', id, askedBy: id }, key));
  expect(copied).toMatchObject([{ form: 'new_campaign', words: { title: 'A sample surge' } }]);
});
