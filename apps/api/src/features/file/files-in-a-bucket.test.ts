import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { system } from '@chorus/domain/shared/actor';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import { examine } from '../../installation/examine.js';
import { loadConfig } from '../../platform/config/config.js';
import { Db } from '../../platform/database/db.js';
import { FILE_STORE, type FileStore } from '../../platform/files/file-store.js';
import { startS3Server, type S3Server } from '../../platform/files/testing/s3-server.js';
import { newId } from '../../platform/ids/ids.js';
import { SweepOrphans } from './sweep-orphans.schedule.js';

let server: S3Server;
let settings: Record<string, string>;
let world: TestApp;
let owner: SignedIn;
let personId: string;
beforeAll(async () => {
  server = await startS3Server();
  const { bucket, region, endpoint, accessKeyId, secretAccessKey } = server.settings;
  settings = {
    S3_BUCKET: bucket,
    S3_REGION: region,
    S3_ENDPOINT: endpoint ?? '',
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
    S3_PATH_STYLE: 'true',
  };
  world = await testApp({ settings });
  owner = await world.signIn('sample.sender.0001@example.org');
  const { data } = await world.ask<{ registerPerson: { person: { id: string } } }>(
    'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { ... on PersonRegistered { person { id } } } }',
    {
      input: {
        basis: 'self',
        name: { given: 'Sample', family: 'Sender' },
        contact: {},
        birthDate: '1980-02-29',
      },
    },
    owner.token,
  );
  personId = data.registerPerson.person.id;
});
afterAll(async () => {
  await world.close();
  await server.remove();
});

const letter = 'A letter with distinctive-words-of-a-person in it.';
const headers = () => ({ authorization: `Bearer ${owner.token}` });
const send = async (): Promise<{ status: number; fileId: string; kind?: string; message?: string }> => {
  const response = await fetch(`${world.url}/files?personId=${personId}`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', ...headers() },
    body: letter,
  });
  return { status: response.status, ...((await response.json()) as { fileId: string }) };
};
const open = (id: string) => fetch(`${world.url}/files/${id}`, { headers: headers() });
/** Every object of the bucket as the file it is on the server's own disk. */
const objects = (): string[] =>
  readdirSync(server.folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.sealed._S3rver_object'))
    .map(({ parentPath, name }) => join(parentPath, name));
const countRows = async (): Promise<unknown> =>
  (
    await world.sql(
      'SELECT count(*)::int AS rows, (SELECT count(*)::int FROM audit_entry) AS entries FROM stored_file',
    )
  )[0];
const documents = async (): Promise<unknown> => {
  const { parts } = (await (await fetch(`${world.url}/health/ready`)).json()) as {
    parts: { name: string }[];
  };
  return parts.find(({ name }) => name === 'documents');
};

test('a document goes into the bucket sealed and comes back as it was; nothing of it lies in the home', async () => {
  const { status, fileId } = await send();
  expect(status).toBe(201);
  const [object, ...more] = objects();
  expect(more).toEqual([]);
  expect(object).toContain(fileId);
  for (const word of ['distinctive', 'letter']) expect(readFileSync(object ?? '').includes(word)).toBe(false);
  expect(await (await open(fileId)).text()).toBe(letter);
  expect(readdirSync(world.home)).not.toContain('files');
  expect(await documents()).toMatchObject({ state: 'ok' });
});

test('a bucket out of reach refuses clearly, leaves nothing half recorded, and the same try works later', async () => {
  const { fileId } = await send();
  const before = await countRows();
  await server.stop();
  try {
    const refused = await send();
    expect(refused).toMatchObject({ status: 503, kind: 'FileStoreUnavailable' });
    expect(refused.message).toContain('Nothing was kept; send it again');
    const closed = await open(fileId);
    expect(closed.status).toBe(503);
    expect(await closed.json()).toMatchObject({ kind: 'FileStoreUnavailable' });
    expect(await countRows()).toEqual(before);
    expect(await documents()).toMatchObject({ state: 'degraded' });
    expect((await fetch(`${world.url}/health/ready`)).status).toBe(200);
  } finally {
    await server.start();
  }
  expect((await send()).status).toBe(201);
  expect(await (await open(fileId)).text()).toBe(letter);
});

test('what no row speaks for is swept from the bucket after a day, and nothing else', async () => {
  const store = world.app.get<FileStore>(FILE_STORE, { strict: false });
  const { fileId } = await send();
  const [old, young] = [newId<'file'>(), newId<'file'>()];
  for (const key of [old, young]) await store.put(key, Buffer.from('sealed'));
  const longAgo = new Date(Date.now() - 2 * 86_400_000);
  for (const path of objects()) if (!path.includes(young)) utimesSync(path, longAgo, longAgo);
  const sweep = world.app.get(SweepOrphans, { strict: false });
  await world.app.get(Db, { strict: false }).transaction(system('schedule'), (tx) => sweep.scan(tx));
  expect(await store.get(old)).toBeNull();
  expect(await store.get(young)).not.toBeNull();
  expect(await store.get(fileId)).not.toBeNull();
});

test('the doctor says whether the bucket can be used', async () => {
  const config = loadConfig({ ...settings, NODE_ENV: 'test', CHORUS_HOME: join(world.home, 'empty') });
  const finding = async () => (await examine(config)).find(({ part }) => part === 'documents');
  expect(await finding()).toMatchObject({ state: 'ok' });
  await server.stop();
  try {
    expect(await finding()).toMatchObject({ state: 'bad' });
  } finally {
    await server.start();
  }
});
