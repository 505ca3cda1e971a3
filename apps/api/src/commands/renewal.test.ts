import { randomBytes, randomInt } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import type { Actor } from '@chorus/domain/shared/actor';
import { DataSource } from 'typeorm';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import {
  act,
  givenCase,
  givenPerson,
  nextNumber,
  noticeFacts,
  upload,
} from '../../../../test/support/given-case.js';
import { archivePlace } from '../features/data-rights/export-making.reaction.js';
import {
  act as fileAct,
  consentTo,
  givenFiler,
  prepared,
  samplePdf,
  sign,
  submissionIn,
} from '../features/submission/testing/given.js';
import { inventory } from '../personal-data.js';
import { FileKeyStore } from '../platform/crypto/file-key-store.js';
import type { KeyStore } from '../platform/crypto/key-store.js';
import { KeyWatch } from '../platform/crypto/key-watch.js';
import { forgetBefore, renew, type RenewalParts, type Renewed } from '../platform/crypto/renewal.js';
import type { RenewalAsked } from '../platform/crypto/renewal-run.js';
import { sealedTables } from '../platform/crypto/sealed-tables.js';
import { keyNumberOf, openBytes, UnreadableSeal, type SealedPlace } from '../platform/crypto/sealing.js';
import { keysIn } from '../platform/crypto/subject-key-file.js';
import { unwrapKey } from '../platform/crypto/wrapping.js';
import {
  accountSubject,
  KeyDestroyed,
  KeyOutdated,
  personSubject,
  Vault,
  type Subject,
} from '../platform/crypto/vault.js';
import { Db, type ReadTx, type Tx } from '../platform/database/db.js';
import { DiskFileStore } from '../platform/files/disk-file-store.js';
import type { FileStore } from '../platform/files/file-store.js';
import { newId } from '../platform/ids/ids.js';

class Killed extends Error {}

/** Ends a renewal at one of its steps, before or after the step was done; from then on nothing works, as for the dead. */
class Death {
  steps = 0;
  constructor(
    private readonly at: number,
    private readonly when: 'before' | 'after',
  ) {}

  async over<T>(step: () => Promise<T>): Promise<T> {
    this.steps += 1;
    if (this.steps > this.at || (this.steps === this.at && this.when === 'before')) throw new Killed();
    const done = await step();
    if (this.steps === this.at) throw new Killed();
    return done;
  }
}

class MortalDb extends Db {
  constructor(
    source: DataSource,
    private readonly death: Death,
  ) {
    super(source);
  }
  override transaction<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.death.over(() => super.transaction(actor, work));
  }
  override read<T>(actor: Actor, work: (tx: ReadTx) => Promise<T>): Promise<T> {
    return this.death.over(() => super.read(actor, work));
  }
}

const mortalStore = (store: KeyStore, death: Death): KeyStore => ({
  putIfAbsent: (subject, wrapped) => store.putIfAbsent(subject, wrapped),
  destroy: (subject) => store.destroy(subject),
  bury: (subject) => store.bury(subject),
  isBuried: (subject) => store.isBuried(subject),
  get: (subject) => death.over(() => store.get(subject)),
  list: (after, limit) => death.over(() => store.list(after, limit)),
  replace: (subject, before, after) => death.over(() => store.replace(subject, before, after)),
});

const mortalFiles = (files: FileStore, folder: string, death: Death): FileStore => ({
  put: (key, sealed) => files.put(key, sealed),
  putPieces: (key, sealed) => files.putPieces(key, sealed),
  pieces: (key) => files.pieces(key),
  get: (key) => death.over(() => files.get(key)),
  head: (key, length) => death.over(() => files.head(key, length)),
  remove: (key) => files.remove(key),
  list: () => files.list(),
  discardUnfinished: (before) => files.discardUnfinished(before),
  probe: () => files.probe(),
  close: () => files.close(),
  replace: (key, sealed) =>
    death.over(() => {
      // What a process leaves that is killed within the step.
      writeFileSync(
        join(folder, key.slice(-2), `${key}.sealed.${randomBytes(6).toString('hex')}.part`),
        sealed,
      );
      return files.replace(key, sealed);
    }),
});

interface Cell {
  readonly subject: Subject;
  readonly place: SealedPlace;
  readonly sealed: Buffer;
  readonly bytes: string | null;
}

describe('new keys for persons', () => {
  let world: TestApp;
  let db: Db;
  let store: FileKeyStore;
  let filesFolder: string;
  let files: FileStore;
  let served: KeyWatch;
  let pulse: NodeJS.Timeout;
  /** Of a renewal nobody interrupts. */
  let steps: number;
  const tables = sealedTables(inventory);
  const everybody: RenewalAsked = { whose: null, forgets: false };
  const people: { personId: string; accountId: string; token: string; caseId: string; story: string }[] = [];

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
      return await forgetBefore({ db, watch, store, files, tables, say: () => {} }, instant);
    } finally {
      await watch.stop();
    }
  };

  beforeAll(async () => {
    world = await testApp();
    db = world.app.get(Db, { strict: false });
    store = new FileKeyStore(join(world.home, 'keys', 'subjects'));
    filesFolder = join(world.home, 'files');
    files = new DiskFileStore(filesFolder);
    served = world.app.get(KeyWatch, { strict: false });
    for (let i = 0; i < 3; i += 1) await givenSomebody();
    await givenSigned();
    pulse = setInterval(() => void served.beat(), 100);
  }, 120_000);
  afterAll(async () => {
    clearInterval(pulse);
    await world.close();
  });
  afterEach(async () => {
    // No renewal leaves a sign of life behind, or the next one would wait for it.
    expect(await world.sql('SELECT 1 FROM key_process')).toHaveLength(1);
  });

  test('seals every column and every file under them, and what it was stays readable for all', async () => {
    const all = await cells();
    expect(new Set(all.map(({ sealed }) => keyNumberOf(sealed)))).toEqual(new Set([0]));
    expect(new Set(all.map(({ place }) => place.table))).toEqual(
      new Set([
        'account',
        'person',
        'stored_file',
        'denial_case',
        'case_party',
        'case_call',
        'submission',
        'submission_signature',
        'personal_export',
        // Its key goes with the sign-in.
        'sign_in',
      ]),
    );
    const before = await plainOf(all, freshVault());
    const alive = new Death(Infinity, 'after');
    const done = await run(everybody, {}, alive);
    steps = alive.steps;
    expect(done).toMatchObject({ unreadable: 0, kept: 0, unwrapped: 0, olderKeys: 'kept_for_backups' });
    expect(done.files).toBe(all.filter(({ bytes }) => bytes !== null).length);
    const now = (await cells()).filter(({ place }) => place.table !== 'sign_in');
    expect(new Set(now.map(({ sealed }) => keyNumberOf(sealed)))).toEqual(new Set([1]));
    await expectWhole(before);
    await expectServed();
  }, 60_000);

  test.each(Array.from({ length: 20 }, (_, index) => index + 1))(
    'killed at a random step it loses nothing, while another process reads and writes (%i of 20)',
    async (turn) => {
      const before = await plainOf(await cells(), freshVault());
      const asked = { ...everybody, forgets: turn % 4 === 0 };
      let deaths = 0;
      for (let kill = turn % 3 === 0 ? 2 : 1; kill > 0; kill -= 1) {
        const death = new Death(1 + randomInt(Math.floor(steps * 0.8)), turn % 2 === 0 ? 'before' : 'after');
        await Promise.all([
          run(asked, {}, death).catch((error: unknown) => {
            if (!(error instanceof Killed)) throw error;
            deaths += 1;
          }),
          turn % 5 === 0 ? givenSomebody() : expectServed(),
        ]);
        await expectWhole(before);
        await expectServed();
      }
      expect(deaths).toBeGreaterThan(0);
      const done = await run(null);
      expect(done).toMatchObject({ unreadable: 0, kept: 0 });
      await expectWhole(before);
      await expectServed();
      await expectNothingOlder();
    },
    60_000,
  );

  test('an interrupted one makes no second key for whoever has one of it already', async () => {
    const { personId } = people[0] as (typeof people)[number];
    const numbers = async () => (await freshVault().existingKey(personSubject(personId))).number;
    const was = await numbers();
    for (const at of [0.3, 0.5, 0.7])
      await run(everybody, {}, new Death(Math.floor(steps * at), 'after')).catch(() => {});
    await run(null);
    expect(await numbers()).toBe(was + 1);
  }, 60_000);

  test('a person erased while it goes on stays erased, and hinders nothing', async () => {
    await givenSomebody();
    const erased = people.pop() as (typeof people)[number];
    const subject = personSubject(erased.personId);
    let destroyed: Promise<boolean> | null = null;
    const done = await run(everybody, {
      say: (line) => {
        if (line.includes('Sealing everything')) destroyed = store.destroy(subject);
      },
    });
    expect(await destroyed).toBe(true);
    expect(done).toMatchObject({ unreadable: 0, kept: 0 });
    expect(await store.get(subject)).toBeNull();
    const shelf = join(world.home, 'keys', 'subjects', subject.slice(-2));
    expect(readdirSync(shelf).filter((name) => name.startsWith(subject))).toEqual([]);
    await expectNothingOlder();
    await expectServed();
  }, 60_000);

  test('a person erased after it is read by no key there is, in a backup from before it or from after it; everybody else is', async () => {
    await givenSomebody();
    const erased = people.pop() as (typeof people)[number];
    const gone: readonly Subject[] = [personSubject(erased.personId), accountSubject(erased.accountId)];
    const before = await cells();
    await run(everybody);
    const backups = [...before, ...(await cells())];
    for (const subject of gone) await store.destroy(subject);
    const left = await store.list(null, 10_000);
    const keys: Buffer[] = [];
    for (const subject of left) {
      const wrapped = (await store.get(subject)) as Buffer;
      keys.push(...keysIn(unwrapKey(served.ring, subject, wrapped).raw).keys.map(({ raw }) => raw));
    }
    const opens = ({ place, sealed }: Cell): boolean =>
      keys.some((key) => {
        try {
          return openBytes(key, place, sealed).length > 0;
        } catch {
          return false;
        }
      });
    const ofErased = backups.filter(({ subject }) => gone.includes(subject));
    expect(new Set(ofErased.map(({ place }) => place.table)).size).toBeGreaterThan(5);
    expect(new Set(ofErased.map(({ sealed }) => sealed[0]))).toEqual(new Set([1, 2]));
    expect(ofErased.filter(opens)).toEqual([]);
    const ofOthers = backups.filter(({ subject }) => left.includes(subject));
    expect(ofOthers.length).toBeGreaterThan(ofErased.length);
    expect(ofOthers.filter((cell) => !opens(cell)).map(nameOf)).toEqual([]);
  }, 60_000);

  test('a document erased at the moment it is sealed anew does not come back', async () => {
    await givenSomebody();
    const { personId } = people.pop() as (typeof people)[number];
    const [row] = await world.sql<{ id: string }>('SELECT id FROM stored_file WHERE person_id = $1', [
      personId,
    ]);
    const late: FileStore = Object.assign(Object.create(files) as FileStore, {
      replace: async (key: string, sealed: Uint8Array) => {
        if (key !== row?.id) return files.replace(key, sealed);
        await files.remove(key);
        await world.sql('DELETE FROM case_evidence WHERE file_id = $1', [key]);
        await world.sql('DELETE FROM stored_file WHERE id = $1', [key]);
        await files.put(key, sealed);
        return true;
      },
    });
    await run({ whose: [personSubject(personId)], forgets: false }, { files: late });
    expect(await files.get(row?.id ?? '')).toBeNull();
  }, 60_000);

  test('what another process had sealed before and commits in the midst of it is found, and it seals no more with that key', async () => {
    const { caseId, personId } = people[0] as (typeof people)[number];
    const place = { table: 'denial_case', column: 'sealed_story', row: caseId };
    const held = await new Vault(store, served.ring).existingKey(personSubject(personId));
    const sealed = held.seal(place, 'Sealed before, committed late.');
    let committed: Promise<unknown> | null = null;
    await run(
      { whose: null, forgets: true },
      {
        say: (line) => {
          if (line.startsWith('submission:'))
            committed ??= world.sql('UPDATE denial_case SET sealed_story = $1 WHERE id = $2', [
              sealed,
              caseId,
            ]);
        },
      },
    );
    expect(await committed).not.toBeNull();
    (people[0] as { story: string }).story = 'Sealed before, committed late.';
    await expectNothingOlder();
    await expectServed();
    expect(() => held.seal(place, 'Much too late.')).toThrow(KeyOutdated);
    expect(held.open(place, sealed)).toBe('Sealed before, committed late.');
  }, 60_000);

  test('one person alone gets a new key, and nobody else', async () => {
    const [one, other] = people as [(typeof people)[number], (typeof people)[number]];
    const numberOf = async ({ personId }: { personId: string }) =>
      (await freshVault().existingKey(personSubject(personId))).number;
    const [was, others] = [await numberOf(one), await numberOf(other)];
    const done = await run({ whose: [personSubject(one.personId)], forgets: false });
    expect(done).toMatchObject({ subjects: 1, files: 1 });
    expect([await numberOf(one), await numberOf(other)]).toEqual([was + 1, others]);
    await expectNothingOlder();
    await expectServed();
  }, 60_000);

  test('a backup from before is readable while the older keys are kept, and by nobody once they went', async () => {
    const backup = await cells();
    const plain = await plainOf(backup, freshVault());
    await run(everybody);
    expect(await plainOf(backup, freshVault())).toEqual(plain);
    // The backup is put back beside the live keys.
    for (const { place, sealed, bytes } of backup) {
      if (bytes === null)
        await world.sql(`UPDATE "${place.table}" SET ${place.column} = $1 WHERE id = $2`, [
          sealed,
          place.row,
        ]);
      else await files.replace(bytes, sealed);
    }
    await expectServed();
    expect(await forget(new Date(Date.now() - 86_400_000))).toMatchObject({ subjects: 0, kept: 0 });
    await expectWhole(plain);
    const done = await forget(new Date(Date.now() + 60_000));
    if (done === 'unfinished') throw new Error(done);
    expect(done.subjects).toBeGreaterThan(4);
    await expectWhole(plain);
    await expectServed();
    await expect(plainOf(backup, freshVault())).rejects.toThrow(UnreadableSeal);
  }, 60_000);

  test('with --now the older keys are gone at its end', async () => {
    const backup = await cells();
    expect(await run({ whose: null, forgets: true })).toMatchObject({ olderKeys: 'forgotten' });
    await expectServed();
    await expect(plainOf(backup, freshVault())).rejects.toThrow(UnreadableSeal);
  }, 60_000);

  test('a file that cannot be opened keeps the older keys of its person, and nobody else’s', async () => {
    const { personId } = people[0] as (typeof people)[number];
    const [row] = await world.sql<{ id: string }>('SELECT id FROM stored_file WHERE person_id = $1', [
      personId,
    ]);
    const whole = (await files.get(row?.id ?? '')) as Buffer;
    const broken = Buffer.from(whole);
    broken[broken.length - 1] = (broken[broken.length - 1] as number) ^ 1;
    await files.replace(row?.id ?? '', broken);
    expect(await run({ whose: null, forgets: true })).toMatchObject({ unreadable: 1, kept: 1 });
    // The good copy is found in a backup.
    await files.replace(row?.id ?? '', whole);
    expect(await run({ whose: [personSubject(personId)], forgets: true })).toMatchObject({
      kept: 0,
      files: 1,
    });
    await expectNothingOlder();
  }, 60_000);

  test('no query of the application changes a line of a log while no renewal goes on, and no other column ever', async () => {
    const none = [[], [], []];
    const ask = (table: string, column: string) =>
      db.transaction(system('command-line'), (tx) =>
        tx.rows('SELECT chorus_seal_lines_anew($1, $2, $3, $4, $5)', [table, column, ...none]),
      );
    await expect(ask('case_call', 'sealed_entry')).rejects.toThrow('No renewal of keys goes on');
    await expect(ask('case_call', 'at')).rejects.toThrow('Nothing is sealed anew');
    const rights = await world.sql<{ app: boolean; system: boolean }>(
      `SELECT has_function_privilege('chorus_app', oid, 'EXECUTE') AS app,
              has_function_privilege('chorus_system', oid, 'EXECUTE') AS system
       FROM pg_proc WHERE proname = 'chorus_seal_lines_anew'`,
    );
    expect(rights).toEqual([{ app: false, system: true }]);
  });
});
