import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  act,
  givenCase,
  givenConsent,
  givenMember,
  givenParticipation,
  givenPerson,
  noticeFacts,
  pdf,
  upload,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';
import { localMails, type LocalMail } from '../../../../../test/support/local-mail.js';
import { provenAgo } from '../../../../../test/support/old-proof.js';
import { until } from '../../platform/outbox/testing/world.js';
import { SweepOrphans } from '../file/sweep-orphans.schedule.js';
import { Db } from '../../platform/database/db.js';
import { system } from '@chorus/domain/shared/actor';

const askFor = `mutation ($person: ID, $language: Language! = en) { askForExport(personId: $person, language: $language) {
  __typename ... on ExportAsked { export { id state } } ... on Refusal { message } } }`;
const list = '{ myExports { id personId state sentence path expiresAt } }';

interface Listed {
  readonly id: string;
  readonly state: string;
  readonly path: string | null;
  readonly sentence: string;
}
type Files = Readonly<Record<string, Uint8Array>>;
interface DataFile {
  readonly format: number;
  readonly class: string;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

const textOf = (files: Files, name: string): string => Buffer.from(files[name] ?? []).toString('utf8');

describe('a copy of everything, to take along', () => {
  let world: TestApp;
  let person: GivenPerson;
  let other: GivenPerson;
  let caseId: string;
  let fileId: string;
  let files: Files;
  const letter = Buffer.concat([pdf, Buffer.from('% Apfelstrudel in the letter\n')]);

  beforeAll(async () => {
    world = await testApp({ worker: true });
    person = await givenPerson(world);
    other = await givenPerson(world);
    caseId = await givenCase(world, person, noticeFacts({ service: 'Sample service Quittenbrot' }));
    const { body } = await upload(world, person.personId, person.token, letter);
    fileId = body.fileId ?? '';
    await act(
      world,
      'addEvidence',
      { caseId, evidenceKind: 'letter', fileId, dated: '2026-10-30' },
      person.token,
    );
    await act(
      world,
      'writeStory',
      { caseId, text: 'Sample words <b>Mirabelle</b> of a holder.' },
      person.token,
    );
    await act(
      world,
      'logCall',
      { caseId, at: '2026-11-05T17:00:00Z', said: 'Sample answer Dampfnudel', showsDenial: false },
      person.token,
    );
    const theirs = await givenCase(world, other, noticeFacts({ service: 'Sample service Holunder' }));
    await act(
      world,
      'writeStory',
      { caseId: theirs, text: 'Sample words Sanddorn of another.' },
      other.token,
    );
    const helper = await givenMember(world, 'navigator');
    await givenParticipation(world, helper, [caseId, theirs]);
    await givenConsent(world, person, helper.organizationId, 'share_with_helper');
    // A helper with a second factor opens the case, which the person's list then shows.
    await world.sql(
      `INSERT INTO reading (id, person_id, case_id, thing, thing_id, account_id, organization_id, roles, helper, hour, at)
       VALUES (gen_random_uuid(), $1, $2, 'case', $2, $3, $4, '{navigator}', true, now(), now())`,
      [person.personId, caseId, helper.accountId, helper.organizationId],
    );
    const { id } = await asked(person, person.personId);
    files = unzipSync(new Uint8Array(await (await download(person, id)).arrayBuffer()));
  });
  afterAll(() => world.close());

  const mine = async (who: SignedIn): Promise<readonly Listed[]> =>
    (await world.ask<{ myExports: readonly Listed[] }>(list, {}, who.token)).data.myExports;
  const ask = async (who: SignedIn, personId: string | null, language = 'en') =>
    (
      await world.ask<{ askForExport: { __typename: string; export?: { id: string } } }>(
        askFor,
        { person: personId, language },
        who.token,
      )
    ).data.askForExport;
  async function asked(who: SignedIn, personId: string | null, language = 'en'): Promise<Listed> {
    const { export: begun } = await ask(who, personId, language);
    await until('the copy is ready', async () =>
      (await mine(who)).some(({ id, state }) => id === begun?.id && state === 'ready'),
    );
    return (await mine(who)).find(({ id }) => id === begun?.id) as Listed;
  }
  const download = (who: SignedIn | null, id: string): Promise<Response> =>
    fetch(`${world.url}/exports/${id}`, {
      redirect: 'manual',
      headers: who === null ? {} : { authorization: `Bearer ${who.token}` },
    });
  const dataOf = (name: string): DataFile => JSON.parse(textOf(files, `data/${name}.json`)) as DataFile;
  const rows = (table: string): readonly Readonly<Record<string, unknown>>[] =>
    Object.keys(files)
      .filter((name) => name.startsWith('data/'))
      .flatMap((name) => dataOf(name.slice(5, -5)).tables[table] ?? []);

  test('holds what the person entered, opened, with the numbers it has here and days as ISO dates', () => {
    expect(rows('denial_case')).toHaveLength(1);
    expect(rows('denial_case')[0]).toMatchObject({
      id: caseId,
      facts: { service: 'Sample service Quittenbrot' },
      story: 'Sample words <b>Mirabelle</b> of a holder.',
      receivedDate: '2026-11-02',
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
    expect(rows('person')[0]).toMatchObject({ id: person.personId, birthDate: '1980-02-29' });
    expect(rows('case_call')[0]).toMatchObject({ entry: { said: 'Sample answer Dampfnudel' } });
    expect(rows('case_clock').length).toBeGreaterThan(0);
    expect(rows('consent_event').map(({ purpose, accountId }) => [purpose, accountId])).toEqual([
      ['store', 'you'],
      ['share_with_helper', 'you'],
    ]);
    expect(rows('reading')[0]).toMatchObject({ accountId: 'somebody else', roles: ['navigator'] });
  });

  test('holds every document byte by byte', () => {
    expect(Buffer.from(files[`files/${fileId}.pdf`] ?? [])).toEqual(letter);
    const manifest = JSON.parse(textOf(files, 'manifest.json')) as { files: { id: string; path: string }[] };
    expect(manifest.files).toEqual([
      { id: fileId, path: `files/${fileId}.pdf`, mediaType: 'application/pdf' },
    ]);
  });

  test('says of each file how it is built', () => {
    const schema = JSON.parse(textOf(files, 'schema.json')) as {
      properties: { tables: { properties: Record<string, { items: { properties: object } }> } };
    };
    for (const name of Object.keys(files).filter((one) => one.startsWith('data/'))) {
      const data = JSON.parse(textOf(files, name)) as DataFile;
      expect(data.format).toBe(1);
      for (const [table, its] of Object.entries(data.tables)) {
        const described = Object.keys(schema.properties.tables.properties[table]?.items.properties ?? {});
        for (const row of its) expect(described).toEqual(expect.arrayContaining(Object.keys(row)));
      }
    }
  });

  test('tells it in words on a page without scripts, with nothing but the archive behind it', () => {
    const page = textOf(files, 'index.html');
    expect(page).toContain('<html lang="en">');
    for (const said of [
      'Sample Mutual Assurance',
      'Quittenbrot',
      'Your helper',
      'What you agreed to',
      'Yours to act, by',
    ])
      expect(page).toContain(said);
    expect(page).toContain('&lt;b&gt;Mirabelle&lt;/b&gt;');
    expect(page).toContain(`href="files/${fileId}.pdf"`);
    expect(page).toContain('A named helper of Sample Alliance may see this case');
    expect(page).not.toMatch(/<script|https?:|onclick|src=/);
    expect(page).toContain('@media print');
  });

  test('holds nobody else: no word of another person, no number of another account, no hash', () => {
    const whole = Object.keys(files)
      .map((name) => textOf(files, name))
      .join('\n');
    for (const foreign of ['Holunder', 'Sanddorn', other.personId, other.accountId])
      expect(whole).not.toContain(foreign);
    expect(whole).not.toMatch(/"(identifierHash|similarityDigest|wordingHash|emailHash)"/);
  });

  test('a mail says that it is ready and no word of what is in it', async () => {
    let mails: readonly LocalMail[] = [];
    await until('the mail has come', async () => {
      mails = (await localMails(world.home)).filter(({ subject }) => subject === 'Your copy is ready');
      return mails.length > 0;
    });
    expect(mails[0]?.text).toContain('/exports/');
    expect(mails[0]?.text).not.toMatch(/Quittenbrot|Mirabelle|Sample Person/);
  });

  test('is fetched by its owner alone, and stands in the audit trail', async () => {
    const [copy] = await mine(person);
    expect(copy?.path).toBe(`/exports/${copy?.id}`);
    expect((await download(person, copy?.id ?? '')).headers.get('content-type')).toBe('application/zip');
    expect((await download(other, copy?.id ?? '')).status).toBe(404);
    expect((await download(null, copy?.id ?? '')).status).not.toBe(200);
    expect((await ask(other, person.personId)).__typename).toBe('NotFound');
    const trail = await world.sql<{ operation: string }>(
      `SELECT DISTINCT operation FROM audit_entry WHERE operation LIKE 'export.%' ORDER BY 1`,
    );
    expect(trail.map(({ operation }) => operation)).toEqual([
      'export.asked',
      'export.downloaded',
      'export.made',
    ]);
  });

  test('lies sealed, is not swept, and is removed when its days are over', async () => {
    const [row] = await world.sql<{ key: string }>(
      `SELECT bytes_key AS key FROM personal_export WHERE person_id = $1`,
      [person.personId],
    );
    const lying = (): string[] =>
      readdirSync(join(world.home, 'files'), { recursive: true })
        .map(String)
        .filter((name) => name.includes(row?.key ?? '-'));
    expect(lying()).not.toEqual([]);
    const db = world.app.get(Db, { strict: false });
    await db.transaction(system('schedule'), (tx) => world.app.get(SweepOrphans, { strict: false }).scan(tx));
    expect(lying()).not.toEqual([]);
    await world.sql(
      `UPDATE personal_export SET expires_at = now() - interval '1 second' WHERE person_id = $1`,
      [person.personId],
    );
    const [copy] = await mine(person);
    expect((await download(person, copy?.id ?? '')).status).toBe(404);
    await world.sql(`UPDATE schedule_run SET next_at = now() WHERE name = 'data-rights.forget-exports'`);
    await until('it is gone', async () => (await mine(person))[0]?.state === 'gone');
    expect(lying()).toEqual([]);
  });

  test('needs a proof of the last ten minutes', async () => {
    const email = 'sample.stale.081@example.org';
    const holder = await givenPerson(world, { as: await world.signIn(email) });
    const stale = await world.signIn(email);
    await provenAgo(world, 11, holder.accountId);
    expect((await ask(stale, holder.personId)).__typename).toBe('ReauthenticationNeeded');
    expect((await ask(await world.signIn(email), holder.personId)).__typename).toBe('ExportAsked');
  });

  test('of an account holds where it was signed in and its address, and no case of anybody', async () => {
    const { id } = await asked(person, null, 'es');
    const copy = unzipSync(new Uint8Array(await (await download(person, id)).arrayBuffer()));
    const whole = Object.keys(copy)
      .map((name) => textOf(copy, name))
      .join('\n');
    expect(textOf(copy, 'index.html')).toContain('Todo lo que se guarda aquí sobre su cuenta');
    expect(whole).toContain('sample.holder');
    expect(whole).not.toMatch(/Quittenbrot|Mirabelle|Dampfnudel/);
  });

  test('is handed out only to a proof of the last ten minutes', async () => {
    const email = 'sample.stale.082@example.org';
    const holder = await givenPerson(world, { as: await world.signIn(email) });
    const { id } = await asked(holder, holder.personId);
    const stale = await world.signIn(email);
    await provenAgo(world, 11, holder.accountId);
    expect((await download(stale, id)).status).toBe(403);
    expect((await download(await world.signIn(email), id)).status).toBe(200);
  });

  test('does not hand a parent care that was marked confidential after it was made', async () => {
    const child = await givenPerson(world, { basis: 'parent', birthDate: '2015-05-05' });
    const caseId = await givenCase(world, child);
    const { id } = await asked(child, child.personId);
    await world.sql(
      `UPDATE authority SET purposes = array_remove(purposes, 'view_confidential') WHERE person_id = $1`,
      [child.personId],
    );
    expect((await download(child, id)).status).toBe(200);
    await world.sql('UPDATE denial_case SET confidential = true, changed_at = now() WHERE id = $1', [caseId]);
    expect((await download(child, id)).status).toBe(404);
  });

  test('whoever may not act any more does not get what they asked for', async () => {
    const child = await givenPerson(world, { basis: 'parent', birthDate: '2015-05-05' });
    const { id } = await asked(child, child.personId);
    expect((await download(child, id)).status).toBe(200);
    await world.sql(`UPDATE authority SET state = 'ended', ended_at = now() WHERE person_id = $1`, [
      child.personId,
    ]);
    expect((await download(child, id)).status).toBe(404);
  });
});
