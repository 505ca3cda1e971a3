import { join } from 'node:path';
import { expect } from '@jest/globals';
import { DataSource } from 'typeorm';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  act,
  givenCase,
  givenPerson,
  nextNumber,
  noticeFacts,
  upload,
} from '../../../../../test/support/given-case.js';
import { archivePlace } from '../../features/data-rights/export-making.reaction.js';
import {
  act as fileAct,
  consentTo,
  givenFiler,
  prepared,
  samplePdf,
  sign,
  submissionIn,
} from '../../features/submission/testing/given.js';
import { inventory } from '../../personal-data.js';
import { FileKeyStore } from '../../platform/crypto/file-key-store.js';
import { KeyWatch } from '../../platform/crypto/key-watch.js';
import { forgetBefore, renew, type RenewalParts, type Renewed } from '../../platform/crypto/renewal.js';
import type { RenewalAsked } from '../../platform/crypto/renewal-run.js';
import { sealedTables } from '../../platform/crypto/sealed-tables.js';
import { keyNumberOf, type SealedPlace } from '../../platform/crypto/sealing.js';
import {
  accountSubject,
  KeyDestroyed,
  personSubject,
  Vault,
  type Subject,
} from '../../platform/crypto/vault.js';
import { Db } from '../../platform/database/db.js';
import { DiskFileStore } from '../../platform/files/disk-file-store.js';
import type { FileStore } from '../../platform/files/file-store.js';
import { newId } from '../../platform/ids/ids.js';
import { Death, MortalDb, mortalFiles, mortalStore } from './mortal.js';

/** One sealed value, in a column or in the file store. */
export interface Cell {
  readonly subject: Subject;
  readonly place: SealedPlace;
  readonly sealed: Buffer;
  readonly bytes: string | null;
}

/** Somebody whose case the process that serves knows. */
export interface Somebody {
  readonly personId: string;
  readonly accountId: string;
  readonly token: string;
  readonly caseId: string;
  story: string;
}

/** An application that serves, people with everything that can be sealed, and renewals beside it. Whoever opens it closes `world`. */
export async function openRenewalWorld() {
  const world: TestApp = await testApp();
  const db = world.app.get(Db, { strict: false });
  const store = new FileKeyStore(join(world.home, 'keys', 'subjects'));
  const filesFolder = join(world.home, 'files');
  const files: FileStore = new DiskFileStore(filesFolder);
  const served = world.app.get(KeyWatch, { strict: false });
  const tables = sealedTables(inventory);
  const everybody: RenewalAsked = { whose: null, forgets: false };
  const people: Somebody[] = [];

  const addLetter = async ({ personId, token }: { personId: string; token: string }, caseId: string) => {
    const { body } = await upload(world, personId, token, await samplePdf('A sample letter'), {
      'content-type': 'application/pdf',
      'x-file-name': 'letter.pdf',
    });
    const evidence = { caseId, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' };
    await act(world, 'addEvidence', evidence, token);
  };

  const givenSomebody = async (): Promise<void> => {
    const person = await givenPerson(world);
    const caseId = await givenCase(world, person, noticeFacts());
    const story = `It was the ${nextNumber()}th stair.`;
    await act(world, 'writeStory', { caseId, text: story }, person.token);
    const call = { caseId, at: '2026-11-02T12:00:00Z', said: 'They said no.', spokeWith: 'Agent Sample' };
    await act(world, 'logCall', call, person.token);
    await addLetter(person, caseId);
    people.push({ ...person, caseId, story });
  };

  /** Somebody with a signed filing, and a copy of everything that waits to be fetched. */
  const givenSigned = async (): Promise<void> => {
    const filer = await givenFiler(world, nextNumber());
    const caseId = await givenCase(
      world,
      filer,
      noticeFacts({
        parties: [{ role: 'administrator', printedName: 'Sample Assurance' }],
        service: 'Sample therapy',
        reasonText: 'because of a sample clause',
        planLevels: 2,
        noticeAddress: { post: ['Appeals', '1 Example Street', 'Exampleville, MN 00000'] },
      }),
    );
    await addLetter(filer, caseId);
    await consentTo(world, filer, ['draft', 'send']);
    const input = { caseId, stepKey: 'appeal_level_1', channel: 'post' };
    const { id } = submissionIn(await fileAct(world, 'draftSubmission', { input }, filer.token));
    await prepared(world, filer, id);
    const ready = await fileAct(world, 'prepareDocument', { submissionId: id }, filer.token);
    expect((await sign(world, filer, id, ready.documentHash ?? '')).__typename).toBe('SubmissionSigned');
    for (const personId of [filer.personId, null]) {
      const [copy, bytes] = [newId<'personal_export'>(), newId<'file'>()];
      const subject: Subject = personId === null ? accountSubject(filer.accountId) : personSubject(personId);
      const key = await new Vault(store, served.ring).existingKey(subject);
      await files.put(bytes, key.sealBytes(archivePlace(copy), Buffer.from('an archive')));
      await world.sql(
        `INSERT INTO personal_export (id, account_id, person_id, state, language, asked_at, bytes_key, ready_at, expires_at)
         VALUES ($1, $2, $3, 'ready', 'en', now(), $4, now(), now() + interval '1 day')`,
        [copy, filer.accountId, personId, bytes],
      );
    }
  };

  /** Everything sealed there is, rows and files, with whose key it is under. */
  const cells = async (): Promise<readonly Cell[]> => {
    const found: Cell[] = [];
    for (const { table, owners, columns, bytes } of tables)
      for (const row of await world.sql<Record<string, Buffer | string | null>>(`SELECT * FROM "${table}"`)) {
        const owner = owners.find(({ column }) => row[column] !== null);
        if (owner === undefined) throw new Error(`Nobody's row in ${table}.`);
        const of = (column: string) => ({
          subject: owner.subjectOf(String(row[owner.column])),
          place: { table, column, row: String(row.id) },
        });
        for (const column of columns) {
          const sealed = row[column];
          if (Buffer.isBuffer(sealed) && sealed.length > 0)
            found.push({ ...of(column), sealed, bytes: null });
        }
        const key = bytes === null ? null : row[bytes];
        const kept = typeof key === 'string' ? await files.get(key) : null;
        if (kept !== null) found.push({ ...of('bytes'), sealed: kept, bytes: key as string });
      }
    return found;
  };
  const nameOf = ({ place: { table, column, row } }: Cell): string => `${table}.${column} ${row}`;
  const plainOf = async (all: readonly Cell[], vault: Vault): Promise<ReadonlyMap<string, string>> => {
    const plain = new Map<string, string>();
    for (const cell of all) {
      const key = await vault.existingKey(cell.subject).catch((error: unknown) => {
        if (error instanceof KeyDestroyed) return null;
        throw error;
      });
      if (key !== null) plain.set(nameOf(cell), key.openBytes(cell.place, cell.sealed).toString('base64'));
    }
    return plain;
  };
  const freshVault = (): Vault => new Vault(store, served.ring);

  /** Everything opens for a process that reads the keys now, and is what it was. */
  const expectWhole = async (before: ReadonlyMap<string, string>): Promise<void> => {
    const now = await plainOf(await cells(), freshVault());
    expect(now.size).toBeGreaterThanOrEqual(before.size);
    const changed = [...before].filter(([name, plain]) => now.get(name) !== plain).map(([name]) => name);
    expect(changed).toEqual([]);
  };
  /** Through the API of the process that serves all the while, reading and writing. */
  const expectServed = async (): Promise<void> => {
    for (const one of people) {
      const { data } = await world.ask<{ case: { story: string | null } | null }>(
        'query ($id: ID!) { case(id: $id) { story } }',
        { id: one.caseId },
        one.token,
      );
      expect(data.case?.story).toBe(one.story);
    }
  };
  const expectNothingOlder = async (): Promise<void> => {
    const vault = freshVault();
    const older: string[] = [];
    for (const cell of await cells()) {
      const key = await vault.existingKey(cell.subject).catch(() => null);
      if (key !== null && keyNumberOf(cell.sealed) !== key.number) older.push(nameOf(cell));
    }
    expect(older).toEqual([]);
  };

  /** While somebody waits for it, the process that serves gives its signs of life. */
  const pause = (): Promise<void> => served.beat();

  /** One run by a process of its own. */
  const run = async (
    asked: RenewalAsked | null,
    more: Partial<RenewalParts> = {},
    death = new Death(Infinity, 'after'),
  ): Promise<Renewed> => {
    const watch = await KeyWatch.begin(db, world.installation.masterKeys, true);
    try {
      const done = await renew(
        {
          db: new MortalDb(world.app.get(DataSource, { strict: false }), death),
          watch,
          store: mortalStore(store, death),
          files: mortalFiles(files, filesFolder, death),
          tables,
          say: () => {},
          pause,
          ...more,
        },
        asked,
      );
      if (typeof done === 'string' || done.state !== 'renewed') throw new Error(JSON.stringify(done));
      return done;
    } finally {
      await watch.stop();
    }
  };
  const forget = async (instant: Date) => {
    const watch = await KeyWatch.begin(db, world.installation.masterKeys, true);
    try {
      return await forgetBefore({ db, watch, store, files, tables, say: () => {}, pause }, instant);
    } finally {
      await watch.stop();
    }
  };

  for (let i = 0; i < 3; i += 1) await givenSomebody();
  await givenSigned();
  return {
    world,
    db,
    store,
    files,
    served,
    people,
    everybody,
    givenSomebody,
    cells,
    nameOf,
    plainOf,
    freshVault,
    expectWhole,
    expectServed,
    expectNothingOlder,
    run,
    forget,
  };
}
