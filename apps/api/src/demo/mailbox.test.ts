import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Mailbox } from './mailbox.js';

let home: string;
let now = 0;
let asked = 0;
let mailbox: Mailbox;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'chorus-mailbox-'));
  mkdirSync(join(home, 'outbox', 'mail'), { recursive: true });
  now = 0;
  mailbox = new Mailbox(home, () => {
    asked += 1;
    return now;
  });
});
afterEach(() => {
  mailbox.close();
  rmSync(home, { recursive: true, force: true });
});

const comes = (to: string, text: string): void =>
  writeFileSync(
    join(home, 'outbox', 'mail', `${to}.eml`),
    `To: ${to}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`,
  );

/** Whoever waits has looked in vain since, and asked what time it is; twice, as one look may have been under way. */
const lookedInVain = async (): Promise<void> => {
  const before = asked;
  for (let looks = 0; asked < before + 3; looks += 1) {
    if (looks === 5_000) throw new Error('Nobody who waits has looked.');
    await mailbox.collect(/nothing/);
  }
};

test('whoever waits goes on waiting while mails come to others: a slow machine is no broken one', async () => {
  const code = mailbox.await('late@example.org', /code (\d+)/);
  const got = code.catch(String);
  now = 100_000;
  comes('first@example.org', 'code 1');
  await lookedInVain();
  now = 200_000;
  await lookedInVain();
  comes('late@example.org', 'code 2');
  expect(await got).toBe('2');
});

test('two minutes without a mail to anybody end the waiting, and say whose mail it was', async () => {
  const code = mailbox.await('late@example.org', /code (\d+)/);
  const ended = expect(code).rejects.toThrow('No mail came to late@example.org');
  await lookedInVain();
  now = 120_001;
  await ended;
});
