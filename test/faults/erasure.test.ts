import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import {
  act,
  consentTo,
  givenFiler,
  prepared,
  samplePdf,
  sign,
  submissionIn,
  type GivenFiler,
} from '../../apps/api/src/features/submission/testing/given.js';
import { inventory } from '../../apps/api/src/personal-data.js';
import { keyStoreOf } from '../../apps/api/src/platform/crypto/file-key-store.js';
import { openBytes, type SealedPlace } from '../../apps/api/src/platform/crypto/sealing.js';
import { unwrapKey } from '../../apps/api/src/platform/crypto/wrapping.js';
import { Keyring } from '../../apps/api/src/platform/crypto/keyring.js';
import { snakeCase } from '../../apps/api/src/platform/database/naming.js';
import { DiskFileStore } from '../../apps/api/src/platform/files/disk-file-store.js';
import { ofOwner } from '../../apps/api/src/platform/personal-data/owner-sql.js';
import { pathsOf } from '../../apps/api/src/platform/personal-data/personal-data.js';
import { testApp, type TestApp } from '../support/app.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import {
  act as caseAct,
  givenCase,
  givenMember,
  givenParticipation,
  noticeFacts,
  upload,
} from '../support/given-case.js';
import { type Bundled, bundled } from '../support/bundled.js';
import { deaths, type Death } from './erasure-process.js';

/** Words that stand nowhere else, one for each field that takes somebody's own words. */
const wordsOf = (tag: string) => ({
  story: `Kunigunde${tag} carried it upstairs.`,
  said: `The Nasobem${tag} said no.`,
  spokeWith: `Agent Ursprung${tag}`,
  service: `Wolpertinger${tag} therapy`,
  reason: `because of the Rasselbock${tag} clause`,
  street: `77 Hanghuhn${tag} Alley`,
  insurer: `Quastenflosser${tag} Assurance`,
  claim: `ZZQX90210${tag}`,
  member: `KANARI-${tag}`,
  fileName: `Tatzelwurm${tag}.pdf`,
  own:
    `Zwetschgen${tag} is a word nobody else here would write, and I write it because my sample clinician and I ` +
    'agreed on this together last September after two other ways had not worked, which cost me nine days at my desk.',
});

/** Nobody may have read anything of the other, and a note that boards change goes when a worker has followed it. */
const mayBeEmpty = ['reading', 'board_change'];

interface Sufferer extends GivenFiler {
  readonly caseId: string;
}

/** A person with something in every field, a signed filing and a place in a campaign. */
async function givenSufferer(world: TestApp, tag: string): Promise<Sufferer> {
  const words = wordsOf(tag);
  const filer = await givenFiler(world, tag);
  const caseId = await givenCase(
    world,
    filer,
    noticeFacts({
      parties: [{ role: 'administrator', printedName: words.insurer }],
      identifier: { identifierKind: 'claim', printed: words.claim },
      service: words.service,
      reasonText: words.reason,
      planLevels: 2,
      noticeAddress: { post: ['Appeals', words.street, 'Exampleville, MN 00000'] },
    }),
  );
  await consentTo(world, filer, ['draft', 'send']);
  await caseAct(world, 'writeStory', { caseId, text: words.story }, filer.token);
  const { said, spokeWith } = words;
  await caseAct(world, 'logCall', { caseId, at: '2026-11-02T12:00:00Z', said, spokeWith }, filer.token);
  const { body } = await upload(world, filer.personId, filer.token, await samplePdf(words.fileName), {
    'content-type': 'application/pdf',
    'x-file-name': encodeURIComponent(words.fileName),
  });
  const evidence = { caseId, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' };
  await caseAct(world, 'addEvidence', evidence, filer.token);
  const input = { caseId, stepKey: 'appeal_level_1', channel: 'post' };
  const { id } = submissionIn(await act(world, 'draftSubmission', { input }, filer.token));
  await prepared(world, filer, id);
  await act(world, 'writeOwnWords', { submissionId: id, text: words.own }, filer.token);
  await act(world, 'fillLetter', { submissionId: id, facts: { memberId: words.member } }, filer.token);
  const ready = await act(world, 'prepareDocument', { submissionId: id }, filer.token);
  const signed = await sign(world, filer, id, ready.documentHash ?? '');
  expect(signed.__typename).toBe('SubmissionSigned');
  return { ...filer, caseId };
}

type Dump = ReadonlyMap<string, readonly Record<string, unknown>[]>;

/** Every row of every table, as a logical dump holds them: the embedded server comes without pg_dump. */
async function dumpOf(world: TestApp): Promise<Dump> {
  const tables = await world.sql<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'schema_migration'`,
  );
  const dump = new Map<string, readonly Record<string, unknown>[]>();
  for (const { name } of tables) {
    const rows = await world.sql<{ row: Record<string, unknown> }>(
      `SELECT to_jsonb(t) AS row FROM "${name}" t`,
    );
    dump.set(
      name,
      rows.map(({ row }) => row),
    );
  }
  return dump;
}

async function restore(dump: Dump, database: TestDatabase): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  // As pg_restore does: rows come in any order.
  await client.query('SET session_replication_role = replica');
  for (const [table, rows] of dump) {
    await client.query(`DELETE FROM "${table}"`);
    await client.query(
      `INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $1)`,
      [JSON.stringify(rows)],
    );
  }
  return client;
}

interface SealedCell {
  readonly place: SealedPlace;
  readonly sealed: Buffer;
}

/** Every sealed column of every row that the inventory says is the owner's. */
async function sealedCells(
  client: pg.Client,
  kind: 'person' | 'account',
  id: string,
): Promise<readonly SealedCell[]> {
  const cells: SealedCell[] = [];
  for (const declaration of inventory) {
    const sealed = Object.entries(declaration.columns).flatMap(([name, held]) =>
      held === 'sealed' ? [snakeCase(name)] : [],
    );
    if (sealed.length === 0 || pathsOf(declaration, kind).length === 0) continue;
    const { table } = declaration;
    const { rows } = await client.query<Record<string, Buffer | string | null>>(
      `SELECT * FROM "${table}" t WHERE ${ofOwner(declaration, kind)}`,
      [id],
    );
    for (const row of rows)
      for (const column of sealed) {
        const value = row[column];
        if (Buffer.isBuffer(value) && value.length > 0)
          cells.push({ place: { table, column, row: String(row.id) }, sealed: value });
      }
  }
  return cells;
}

describe('an erasure, killed wherever it stands, and a dump from before it', () => {
  let world: TestApp;
  let erased: Sufferer;
  let other: Sufferer;
  let dump: Dump;
  let restored: pg.Client;
  let database: TestDatabase;
  let receiptToken: string;
  const signals: (string | null)[] = [];

  /** Every key that is left in the live key store, opened with the live master keys. */
  const keysLeft = async (): Promise<ReadonlyMap<string, Buffer>> => {
    const store = keyStoreOf(world.home);
    const ring = new Keyring(world.installation.masterKeys);
    const keys = new Map<string, Buffer>();
    for (const subject of await store.list(null, 10_000)) {
      const wrapped = await store.get(subject);
      if (wrapped !== null) keys.set(subject, unwrapKey(ring, subject, wrapped).raw);
    }
    return keys;
  };
  const opens = (keys: Iterable<Buffer>, { place, sealed }: SealedCell): boolean =>
    [...keys].some((key) => {
      try {
        openBytes(key, place, sealed);
        return true;
      } catch {
        return false;
      }
    });

  let doomed: Bundled;
  const startProcess = (death: Death): ChildProcess =>
    spawn(process.execPath, [doomed.script], {
      env: {
        PATH: process.env.PATH ?? '',
        ERASURE_PROCESS: 'yes',
        APP_URL: world.database.appUrl,
        OWNER_URL: world.database.ownerUrl,
        HOME_OF_TEST: world.home,
        DEATH: death,
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    });

  /**
   * Runs a worker until it dies, or until everything is erased and what boards count of it is taken out. Days pass by setting
   * the due times back.
   */
  const work = async (death: Death): Promise<string | null> => {
    const child = startProcess(death);
    let signal: string | null | undefined;
    child.once('exit', (_code, by) => (signal = by));
    for (;;) {
      await world.sql(
        `UPDATE erasure SET next_at = now() - interval '1 second' WHERE state IN ('asked', 'erasing')`,
      );
      await world.sql(
        `UPDATE schedule_run SET next_at = now() WHERE name = 'data-rights.carry-out-erasures'`,
      );
      const open = await world.sql(
        `SELECT 1 FROM erasure WHERE state IN ('asked', 'erasing') UNION ALL SELECT 1 FROM board_change`,
      );
      if (signal !== undefined) return signal;
      if (open.length === 0) {
        child.kill('SIGKILL');
        return null;
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };

  beforeAll(async () => {
    doomed = bundled('test/faults/erasure-process.ts');
    world = await testApp();
    erased = await givenSufferer(world, '071');
    other = await givenSufferer(world, '072');
    const member = await givenMember(world, 'navigator');
    await givenParticipation(world, member, [erased.caseId, other.caseId]);
    dump = await dumpOf(world);
    cpSync(join(world.home, 'files'), join(world.home, 'copied-files'), { recursive: true });
    const { data } = await world.ask<{ askErasure: { receiptToken: string } }>(
      `mutation ($personId: ID!) { askErasure(input: { personId: $personId, account: true }) {
         __typename ... on ErasureAsked { receiptToken erasures { id } } ... on Refusal { message } } }`,
      { personId: erased.personId },
      erased.token,
    );
    ({ receiptToken } = data.askErasure);
    expect(data.askErasure).toMatchObject({ __typename: 'ErasureAsked', erasures: [{}, {}] });
    for (const death of deaths) signals.push(await work(death));
    signals.push(await work('never'));
    database = await testDatabase();
    restored = await restore(dump, database);
  }, 240_000);

  afterAll(async () => {
    doomed.remove();
    await restored.end();
    await database.drop();
    await world.close();
  });

  test('it was killed in every step and came to its end all the same', async () => {
    expect(signals).toEqual([...deaths.map(() => 'SIGKILL'), null]);
    const { data } = await world.ask<{ erasureReceipt: readonly Record<string, unknown>[] }>(
      'query ($token: String!) { erasureReceipt(token: $token) { kind state keyBackupsUntil files removed { what rows } } }',
      { token: receiptToken },
    );
    expect(data.erasureReceipt).toHaveLength(2);
    for (const one of data.erasureReceipt)
      expect(one).toMatchObject({
        state: 'erased',
        keyBackupsUntil: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      });
    expect(data.erasureReceipt[0]).toMatchObject({ kind: 'person', files: 3 });
  });

  test('nothing of the person is left in the running system, and everything of the other is', async () => {
    const left: string[] = [];
    for (const declaration of inventory) {
      if (declaration.erasure.person !== 'delete' || pathsOf(declaration, 'person').length === 0) continue;
      const count = async (id: string) =>
        (
          await world.sql(`SELECT 1 FROM "${declaration.table}" t WHERE ${ofOwner(declaration, 'person')}`, [
            id,
          ])
        ).length;
      const before = (dump.get(declaration.table) ?? []).length;
      if ((await count(erased.personId)) > 0) left.push(declaration.table);
      if (before >= 2 && (await count(other.personId)) === 0 && !mayBeEmpty.includes(declaration.table))
        left.push(`nothing of the other in ${declaration.table}`);
    }
    expect(left).toEqual([]);
    const counted = await world.sql<{ personId: string }>(
      'SELECT DISTINCT person_id AS "personId" FROM board_share',
    );
    expect(counted).toEqual([{ personId: other.personId }]);
    const [person] = await world.sql<{ state: string; name: Buffer }>(
      'SELECT state, sealed_name AS name FROM person WHERE id = $1',
      [erased.personId],
    );
    expect(person).toMatchObject({ state: 'erased' });
    expect(person?.name).toHaveLength(0);
    expect((await keysLeft()).has(`person-${erased.personId}`)).toBe(false);
    expect((await keysLeft()).has(`account-${erased.accountId}`)).toBe(false);
  });

  test('the address signs nobody in to what was erased: it begins anew', async () => {
    const again = await world.signIn('sample.filer.071@example.org');
    expect(again.accountId).not.toBe(erased.accountId);
  });

  test('in the restored dump no sealed word of the person opens with any key there is, and each of the other does', async () => {
    const keys = (await keysLeft()).values();
    const all = [...keys];
    expect(all.length).toBeGreaterThan(2);
    const ofErased = [
      ...(await sealedCells(restored, 'person', erased.personId)),
      ...(await sealedCells(restored, 'account', erased.accountId)),
    ];
    const ofOther = [
      ...(await sealedCells(restored, 'person', other.personId)),
      ...(await sealedCells(restored, 'account', other.accountId)),
    ];
    expect(new Set(ofErased.map(({ place }) => place.table)).size).toBeGreaterThan(7);
    expect(ofErased.length).toBe(ofOther.length);
    expect(ofErased.filter((cell) => opens(all, cell))).toEqual([]);
    // The key of a sign-in is gone as soon as it was used.
    const lasting = ofOther.filter(({ place }) => place.table !== 'sign_in');
    expect(lasting.filter((cell) => !opens(all, cell)).map(({ place }) => place)).toEqual([]);
  });

  test('the clear facts are in the dump, and no way leads from them to a name or an address', async () => {
    const all = [...(await keysLeft()).values()];
    const { rows } = await restored.query<{
      id: string;
      name: Buffer;
      account: string;
      email: Buffer;
    }>(
      `SELECT p.id, p.sealed_name AS name, c.id AS account, c.sealed_email AS email
       FROM case_facet f JOIN denial_case d ON d.facet_id = f.id JOIN person p ON p.id = d.person_id
       JOIN authority a ON a.person_id = p.id JOIN account c ON c.id = a.account_id ORDER BY p.id`,
    );
    expect(rows).toHaveLength(2);
    for (const { id, name, account, email } of rows) {
      const readable = id === other.personId;
      expect(opens(all, { place: { table: 'person', column: 'sealed_name', row: id }, sealed: name })).toBe(
        readable,
      );
      const place = { table: 'account', column: 'sealed_email', row: account };
      expect(opens(all, { place, sealed: email })).toBe(readable);
    }
    const text = JSON.stringify([...dump.values()]);
    const telling = [...Object.values(wordsOf('071')), 'Filer 071', 'sample.filer.071'];
    expect(telling.filter((word) => text.includes(word))).toEqual([]);
  });

  test('copied files of the person stay shut and those of the other open', async () => {
    const all = [...(await keysLeft()).values()];
    const copies = new DiskFileStore(join(world.home, 'copied-files'));
    const live = new DiskFileStore(join(world.home, 'files'));
    const { rows } = await restored.query<{ id: string; personId: string }>(
      'SELECT id, person_id AS "personId" FROM stored_file',
    );
    expect(rows.length).toBe(6);
    for (const { id, personId } of rows) {
      const sealed = await copies.get(id);
      if (sealed === null) throw new Error('The copy lost a file.');
      const readable = personId === other.personId;
      expect(opens(all, { place: { table: 'stored_file', column: 'bytes', row: id }, sealed })).toBe(
        readable,
      );
      expect((await live.get(id)) !== null).toBe(readable);
    }
  });

  test('no held mail is left that goes to the person', () => {
    const folder = join(world.home, 'outbox');
    const mails = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.eml'))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    expect(mails.filter((mail) => mail.includes('sample.filer.071')).length).toBe(0);
  });

  test('the other, who is untouched, goes on', async () => {
    const { data } = await world.ask<{ case: { story: string | null } | null }>(
      'query ($id: ID!) { case(id: $id) { story } }',
      { id: other.caseId },
      other.token,
    );
    expect(data.case?.story).toContain('Kunigunde072');
  });
});
