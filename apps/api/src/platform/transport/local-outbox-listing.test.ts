import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '../ids/ids.js';
import { LocalOutbox } from './local-outbox.js';
import { listHeldMail, removeMailTo } from './local-outbox-listing.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chorus-held-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('an address takes its own mails along, and not those of a longer one that ends the same', async () => {
  const outbox = new LocalOutbox(folder);
  for (const to of ['ann@sample.example', 'Joann <joann@sample.example>', '"Ann" <ANN@sample.example>'])
    await outbox.hold(
      'mail',
      { kind: 'erasure', id: newId<'erasure'>() },
      to,
      'eml',
      Buffer.from(`To: ${to}\r\nSubject: Sample\r\n\r\nText.\r\n`),
    );
  expect(await removeMailTo(outbox, 'ann@sample.example')).toBe(2);
  expect((await listHeldMail(outbox)).map(({ to }) => to)).toEqual(['Joann <joann@sample.example>']);
});
