import type { LocalOutbox } from './local-outbox.js';

/** A mail in the local outbox as the development page lists it: never its body. */
export interface HeldMailSummary {
  readonly name: string;
  readonly subject: string;
  readonly to: string;
  readonly writtenAt: Date;
  readonly bytes: number;
}

/** The newest held mails with their subjects, newest first. */
export async function listHeldMail(outbox: LocalOutbox, limit = 50): Promise<HeldMailSummary[]> {
  const files = await outbox.list('mail', limit);
  const summaries = await Promise.all(
    files.map(async ({ name, writtenAt, bytes }) => {
      const mail = await outbox.read('mail', name);
      return mail === null
        ? null
        : { name, writtenAt, bytes, subject: header(mail, 'subject'), to: header(mail, 'to') };
    }),
  );
  return summaries.filter((summary) => summary !== null);
}

/** Removes every held mail that goes to the address, whatever it is about. Answers how many there were. */
export async function removeMailTo(outbox: LocalOutbox, address: string): Promise<number> {
  const wanted = address.toLowerCase();
  let removed = 0;
  for (const { name } of await outbox.list('mail', Infinity)) {
    const mail = await outbox.read('mail', name);
    if (mail === null || !addressesIn(header(mail, 'to')).includes(wanted)) continue;
    if (await outbox.remove('mail', name)) removed += 1;
  }
  return removed;
}

/** Whole addresses, in lower case: one may end another's. */
const addressesIn = (header: string): readonly string[] =>
  header
    .toLowerCase()
    .split(',')
    .map((one) => /<([^<>]*)>/.exec(one)?.[1] ?? one.trim());

/** One header of a message, unfolded, with RFC 2047 encoded words decoded; empty where it is missing. */
export function header(mail: Buffer, name: string): string {
  const end = mail.indexOf('\r\n\r\n');
  const lines = mail
    .subarray(0, end === -1 ? mail.length : end)
    .toString('utf8')
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const line = lines.find((candidate) => candidate.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line === undefined ? '' : decodeWords(line.slice(name.length + 1).trim());
}

function decodeWords(text: string): string {
  const adjoining = text.replace(/(=\?[^?]+\?[BQ]\?[^?]*\?=)\s+(?==\?)/gi, '$1');
  const runs = adjoining.replace(/(=\?utf-8\?([BQ])\?[^?]*\?=)(?:=\?utf-8\?\2\?[^?]*\?=)*/gi, (run) => {
    const words = [...run.matchAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi)];
    return Buffer.concat(words.map(([, way, word]) => bytesOf(way ?? 'Q', word ?? ''))).toString('utf8');
  });
  return runs;
}

function bytesOf(way: string, word: string): Buffer {
  if (way.toUpperCase() === 'B') return Buffer.from(word, 'base64');
  const text = word
    .replace(/_/g, ' ')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}
