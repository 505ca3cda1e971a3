import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import PostalMime from 'postal-mime';
import { SmtpTransport } from './smtp-transport.js';
import { sampleIdentity, sampleMail } from './testing/sample-mail.js';
import { startSmtpSink, type DropAt, type SmtpSink } from './testing/smtp-sink.js';

let sink: SmtpSink;
let transport: SmtpTransport;

beforeEach(async () => {
  sink = await startSmtpSink();
  transport = new SmtpTransport(sampleIdentity, { url: sink.url, delivers: true });
});

afterEach(async () => {
  await transport.close();
  await sink.stop();
});

/** Larger than every buffer between the two ends, so that the connection is lost with part of the mail unsent. */
const beyondBuffers = 24 * 1024 * 1024;

describe('a mail by SMTP', () => {
  test('arrives byte for byte as it was composed, and says so', async () => {
    const result = await transport.send(sampleMail());
    expect(result.kind).toBe('accepted');
    if (result.kind !== 'accepted') return;
    expect(sink.received).toHaveLength(1);
    expect(sink.received[0]?.equals(result.bytes)).toBe(true);
    const parsed = await new PostalMime().parse(result.bytes);
    expect(parsed.from?.address).toBe('appeals@chorus.example');
    expect(parsed.messageId).toBe(result.messageId);
    expect(parsed.text).toContain('A line after a lone dot.');
    expect(parsed.attachments[0]?.filename).toBe('letter.pdf');
  });

  test('carries the same Message-ID whenever its key is the same, and another otherwise', async () => {
    const first = await transport.send(sampleMail());
    const again = await transport.send(sampleMail());
    const other = await transport.send(sampleMail({ idempotencyKey: 'attempt-2' }));
    const ids = [first, again, other].map((result) => (result.kind === 'accepted' ? result.messageId : null));
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  test.each<[DropAt, number, 'temporary' | 'uncertain', number]>([
    ['greeting', 2_000, 'temporary', 0],
    ['sender', 2_000, 'temporary', 0],
    ['recipient', 2_000, 'temporary', 0],
    ['inside-data', beyondBuffers, 'temporary', 0],
    ['after-dot', 2_000, 'uncertain', 1],
  ])('with the connection lost at %s (%d bytes attached) is %s', async (dropAt, bytes, kind, arrived) => {
    sink.dropAt = dropAt;
    const result = await transport.send(sampleMail({}, bytes));
    expect(result.kind).toBe(kind);
    expect(sink.received).toHaveLength(arrived);
  });

  test('is handed over once: a lost answer is never answered by sending again', async () => {
    await transport.send(sampleMail({ idempotencyKey: 'warm-up' }));
    sink.dropAt = 'after-dot';
    const result = await transport.send(sampleMail());
    expect(result.kind).toBe('uncertain');
    sink.dropAt = 'never';
    await transport.send(sampleMail({ idempotencyKey: 'another' }));
    expect(sink.received).toHaveLength(3);
  });

  test.each([
    ['sender', 550, 'refused'],
    ['recipient', 550, 'refused'],
    ['recipient', 451, 'temporary'],
    ['recipient', 530, 'temporary'],
    ['message', 554, 'refused'],
    ['message', 452, 'temporary'],
  ] as const)('answered at the %s with %d is %s', async (at, code, kind) => {
    sink.reply = { at, code };
    const result = await transport.send(sampleMail());
    expect(result).toMatchObject({ kind, code: String(code) });
    expect(JSON.stringify(result)).not.toContain('person@');
  });

  test('to a server that is not there may be tried again', async () => {
    await sink.stop();
    expect((await transport.send(sampleMail())).kind).toBe('temporary');
    sink = await startSmtpSink();
  });

  test('taken by a mail catcher is held, never sent', async () => {
    const catcher = new SmtpTransport(sampleIdentity, { url: sink.url, delivers: false });
    expect((await catcher.send(sampleMail())).kind).toBe('held_locally');
    await catcher.close();
  });

  test('takes at most ten connections, however many mails wait', async () => {
    const mails = Array.from({ length: 60 }, (_, n) =>
      transport.send(sampleMail({ idempotencyKey: `key-${n}` })),
    );
    const results = await Promise.all(mails);
    expect(results.every((result) => result.kind === 'accepted')).toBe(true);
    expect(sink.connections()).toBeLessThanOrEqual(10);
  });

  test('to a list smuggled into one address opens no connection', async () => {
    const result = await transport.send(sampleMail({ to: { address: 'a@example.org, b@example.net' } }));
    expect(result).toMatchObject({ kind: 'refused', code: 'MALFORMED_RECIPIENT' });
    expect(sink.connections()).toBe(0);
  });

  test('cannot grow a header through a subject or a name with line breaks', async () => {
    const result = await transport.send(
      sampleMail({
        subject: 'Reference\r\nBcc: b@example.net',
        to: { name: 'A\r\nX-Y: z', address: 'a@example.org' },
      }),
    );
    const parsed = await new PostalMime().parse(result.kind === 'accepted' ? result.bytes : '');
    expect(parsed.bcc ?? []).toEqual([]);
    expect(parsed.headers.map(({ key }) => key)).not.toContain('x-y');
  });
});
