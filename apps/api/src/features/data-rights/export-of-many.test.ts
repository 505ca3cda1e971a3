import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { system } from '@chorus/domain/shared/actor';
import type { PersonId } from '@chorus/domain/shared/ids';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { givenPerson, type GivenPerson } from '../../../../../test/support/given-case.js';
import { Db } from '../../platform/database/db.js';
import { until } from '../../platform/outbox/testing/world.js';
import { Files } from '../file/files.js';

const megabyte = 1_000_000;
const count = 24;
const size = 2 * megabyte;
const ask = `mutation ($person: ID) { askForExport(personId: $person, language: en) {
  __typename ... on ExportAsked { export { id } } } }`;
const digest = (of: Uint8Array): string => createHash('sha256').update(of).digest('hex');

describe('a copy of somebody with many large documents', () => {
  let world: TestApp;
  let person: GivenPerson;
  let id: string;
  /** SHA-256 by the number of the document. */
  const given = new Map<string, string>();

  beforeAll(async () => {
    world = await testApp({ worker: true });
    person = await givenPerson(world);
    const files = world.app.get(Files, { strict: false });
    const db = world.app.get(Db, { strict: false });
    for (let n = 0; n < count; n += 1) {
      const bytes = randomBytes(size);
      const row = await db.transaction(system('command-line'), (tx) =>
        files.keep(
          tx,
          {
            personId: person.personId as PersonId,
            bytes,
            mediaType: 'application/pdf',
            origin: 'uploaded_by_person',
            name: null,
          },
          'kept',
        ),
      );
      given.set(row.id, digest(bytes));
    }
  });
  afterAll(() => world.close());

  const stateOf = async (): Promise<{ state: string; key: string | null } | undefined> => {
    const [row] = await world.sql<{ state: string; key: string | null }>(
      'SELECT state, bytes_key AS key FROM personal_export WHERE id = $1',
      [id],
    );
    return row;
  };
  const download = (): Promise<Response> =>
    fetch(`${world.url}/exports/${id}`, { headers: { authorization: `Bearer ${person.token}` } });

  test('holds each of them byte by byte, whatever they come to together', async () => {
    const { data } = await world.ask<{ askForExport: { export: { id: string } } }>(
      ask,
      { person: person.personId },
      person.token,
    );
    id = data.askForExport.export.id;
    await until('the copy is ready', async () => (await stateOf())?.state === 'ready');
    const response = await download();
    expect(response.status).toBe(200);
    const archive = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const found = new Map(
      Object.entries(archive)
        .filter(([path]) => path.startsWith('files/'))
        .map(([path, bytes]) => [path.slice('files/'.length, -'.pdf'.length), digest(bytes)]),
    );
    expect(found).toEqual(given);
    const manifest = JSON.parse(Buffer.from(archive['manifest.json'] ?? []).toString('utf8')) as {
      files: { id: string }[];
      filesMissing: string[];
    };
    expect(manifest.files.map((one) => one.id).sort()).toEqual([...given.keys()].sort());
    expect(manifest.filesMissing).toEqual([]);
    const page = Buffer.from(archive['index.html'] ?? []).toString('utf8');
    for (const one of given.keys()) expect(page).toContain(`href="files/${one}.pdf"`);
  });

  test('is not handed out in part when a byte of it was changed where it lies', async () => {
    const key = (await stateOf())?.key ?? '-';
    const name = readdirSync(join(world.home, 'files'), { recursive: true })
      .map(String)
      .find((one) => one.includes(key));
    const path = join(world.home, 'files', name ?? '-');
    const sealed = readFileSync(path);
    const at = sealed.length - megabyte;
    sealed.writeUInt8(sealed.readUInt8(at) ^ 1, at);
    writeFileSync(path, sealed);
    const response = await download();
    expect(response.status).toBe(500);
    expect((await response.arrayBuffer()).byteLength).toBeLessThan(1_000);
  });
});
