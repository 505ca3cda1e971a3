import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { largestFileBytes } from '@chorus/domain/file/file';
import { system } from '@chorus/domain/shared/actor';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { FILE_STORE, type FileStore } from '../../platform/files/file-store.js';
import { SealMeasures } from './seal-measures.schedule.js';
import { SweepOrphans } from './sweep-orphans.schedule.js';

const pdf = Buffer.from('%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n');
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46]);
/** The head of a PNG of 32768 by 32768. */
const hugePng = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000080000000800008000000004aa8c3a9000000004944415435af061e',
  'hex',
);

describe('documents', () => {
  let world: TestApp;
  let owner: SignedIn;
  let personId: string;

  beforeAll(async () => {
    world = await testApp();
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
  afterAll(() => world.close());

  const send = async (
    bytes: Uint8Array,
    headers: Readonly<Record<string, string>> = { 'content-type': 'application/pdf' },
    token: string | null = owner.token,
    to = personId,
  ) => {
    const response = await fetch(`${world.url}/files?personId=${to}`, {
      method: 'POST',
      headers: { ...headers, ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      body: bytes,
    });
    const body = (await response.json()) as Readonly<Record<string, unknown>>;
    return { status: response.status, body };
  };
  const get = (id: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${world.url}/files/${id}`, { headers: { authorization: `Bearer ${owner.token}`, ...headers } });
  const keptFiles = (): readonly string[] =>
    readdirSync(join(world.home, 'files'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  test('come back as they were sent, as a download that no browser takes for a page', async () => {
    const name = 'Bescheid für “mich”.pdf';
    const { status, body } = await send(pdf, {
      'content-type': 'application/pdf',
      'x-file-name': encodeURIComponent(name),
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      mediaType: 'application/pdf',
      size: pdf.length,
      sha256: createHash('sha256').update(pdf).digest('hex'),
    });
    const [stored] = await world.sql('SELECT size, sha256 FROM stored_file WHERE id = $1', [body.fileId]);
    expect(stored).toEqual({ size: null, sha256: null });
    const response = await get(String(body.fileId));
    expect(Buffer.from(await response.arrayBuffer()).equals(pdf)).toBe(true);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; .*filename\*=UTF-8''Bescheid%20f/,
    );
    const { data } = await world.ask<{ storedFile: object }>(
      'query ($id: ID!) { storedFile(id: $id) { name state mediaType origin } }',
      { id: body.fileId },
      owner.token,
    );
    expect(data.storedFile).toEqual({
      name,
      state: 'checked',
      mediaType: 'application/pdf',
      origin: 'uploaded_by_person',
    });
  });

  test('that are photographs are kept without place and device, under the type that they became', async () => {
    const photograph = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#fff' } })
      .withExif({ IFD0: { Make: 'SampleTelephone' }, IFD3: { GPSLatitude: '45/1 6/1 0/1' } })
      .webp()
      .toBuffer();
    expect(photograph.includes('SampleTelephone')).toBe(true);
    const headers = { 'content-type': 'image/webp', 'x-file-name': 'letter.webp' };
    const { status, body } = await send(photograph, headers);
    expect({ status, mediaType: body.mediaType }).toEqual({ status: 201, mediaType: 'image/jpeg' });
    const response = await get(String(body.fileId));
    const kept = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''letter.webp.jpg");
    expect(createHash('sha256').update(kept).digest('hex')).toBe(body.sha256);
    const { format, exif } = await sharp(kept).metadata();
    expect({ format, exif }).toEqual({ format: 'jpeg', exif: undefined });
  });

  test('lie sealed on the disk, for this user only', async () => {
    await send(pdf);
    const files = keptFiles();
    expect(files.length).toBeGreaterThan(0);
    for (const path of files) {
      expect(path.endsWith('.sealed')).toBe(true);
      expect(statSync(path).mode & 0o777).toBe(0o600);
    }
  });

  test.each([
    ['nothing at all', Buffer.alloc(0), 'application/pdf', 422, 'FileEmpty'],
    [
      'a page called a PDF',
      Buffer.from('<!doctype html><script>1</script>'),
      'application/pdf',
      415,
      'FileTypeMismatch',
    ],
    ['a photograph called a PDF', jpeg, 'application/pdf', 415, 'FileTypeMismatch'],
    [
      'a program',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]),
      'application/octet-stream',
      415,
      'FileTypeNotAccepted',
    ],
    [
      'a PDF that runs a script',
      Buffer.from('%PDF-1.4\n1 0 obj << /OpenAction << /S /JavaScript /JS (1) >> >> endobj'),
      'application/pdf',
      422,
      'FileHasActiveContent',
    ],
    ['a photograph cut short', jpeg, 'image/jpeg', 422, 'FileUnreadable'],
    ['a picture of a billion dots', hugePng, 'image/png', 413, 'PictureTooLarge'],
    [
      'a HEIC photograph',
      Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0', 'latin1'),
      'image/heic',
      415,
      'FileTypeNotAccepted',
    ],
    [
      'a locked PDF',
      Buffer.from('%PDF-1.4\ntrailer << /Encrypt 5 0 R >>'),
      'application/pdf',
      422,
      'FileLocked',
    ],
    [
      'a PDF that hides a script’s name',
      Buffer.from('%PDF-1.4\n1 0 obj << /S /J#61vaScript >> endobj'),
      'application/pdf',
      422,
      'FileHasActiveContent',
    ],
  ])('refuses %s and keeps nothing of it', async (_, bytes, type, status, kind) => {
    const before = keptFiles();
    const answer = await send(bytes, { 'content-type': type });
    expect(answer).toMatchObject({ status, body: { kind } });
    expect(keptFiles()).toEqual(before);
  });

  test('of more than 25 MB are refused, said or not', async () => {
    const large = Buffer.alloc(largestFileBytes + 1, 'a');
    expect((await send(large, { 'content-type': 'text/plain' })).body.kind).toBe('FileTooLarge');
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(large);
        controller.close();
      },
    });
    const response = await fetch(`${world.url}/files?personId=${personId}`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', authorization: `Bearer ${owner.token}` },
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
  });

  test('of a person one may not act for go nowhere, and a stranger’s answer tells nothing', async () => {
    const stranger = await world.signIn('sample.stranger.0001@example.org');
    const foreign = await send(pdf, { 'content-type': 'application/pdf' }, stranger.token);
    const unknown = await send(pdf, { 'content-type': 'application/pdf' }, stranger.token, randomUUID());
    expect(foreign.status).toBe(404);
    expect(foreign.body).toEqual(unknown.body);
    expect((await send(pdf, {}, null)).status).toBe(401);
    const { body } = await send(pdf);
    expect((await get(String(body.fileId), { authorization: `Bearer ${stranger.token}` })).status).toBe(404);
  });

  test('another site cannot send one with a person’s cookie', async () => {
    const response = await fetch(`${world.url}/files?personId=${personId}`, {
      method: 'POST',
      headers: {
        'content-type': 'text/plain',
        cookie: 'chorus_session=AAAAAAAAAAAAAAAAAAAAAA',
        'sec-fetch-site': 'cross-site',
      },
      body: 'x',
    });
    expect(response.status).toBe(403);
  });

  test('that one’s own was opened is nobody’s business', async () => {
    const { body } = await send(pdf);
    await get(String(body.fileId));
    const trail = await world.sql<{ operation: string }>(
      `SELECT operation FROM audit_entry WHERE subjects::text LIKE $1 ORDER BY at`,
      [`%${String(body.fileId)}%`],
    );
    expect(trail.map(({ operation }) => operation)).toEqual(['file.received']);
  });

  test('without a row are swept after a day, and no others', async () => {
    const store = world.app.get<FileStore>(FILE_STORE, { strict: false });
    const sweep = world.app.get(SweepOrphans, { strict: false });
    const db = world.app.get(Db, { strict: false });
    const { body } = await send(pdf);
    const [old, young] = [newId<'file'>(), newId<'file'>()];
    for (const key of [old, young]) await store.put(key, Buffer.from('sealed'));
    const longAgo = new Date(Date.now() - 2 * 86_400_000);
    for (const path of keptFiles()) if (!path.includes(young)) utimesSync(path, longAgo, longAgo);
    await db.transaction(system('schedule'), (tx) => sweep.scan(tx));
    expect(await store.get(old)).toBeNull();
    expect(await store.get(young)).not.toBeNull();
    expect(await store.get(String(body.fileId))).not.toBeNull();
    await store.remove(young);
  });

  test('size and digest kept in clear by an older version are sealed, and told as before', async () => {
    const { body } = await send(pdf);
    const sha256 = 'a'.repeat(64);
    await world.sql('UPDATE stored_file SET size = 7, sha256 = $2, sealed_measure = NULL WHERE id = $1', [
      body.fileId,
      sha256,
    ]);
    const db = world.app.get(Db, { strict: false });
    await db.transaction(system('schedule'), (tx) => world.app.get(SealMeasures, { strict: false }).scan(tx));
    const [stored] = await world.sql('SELECT size, sha256 FROM stored_file WHERE id = $1', [body.fileId]);
    expect(stored).toEqual({ size: null, sha256: null });
    const { data } = await world.ask(
      'query ($id: ID!) { storedFile(id: $id) { size sha256 } }',
      { id: body.fileId },
      owner.token,
    );
    expect(data).toEqual({ storedFile: { size: 7, sha256 } });
  });
});
