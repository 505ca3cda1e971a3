import { mkdtemp, readdir, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import PostalMime from 'postal-mime';
import { listHeldMail } from './local-outbox-listing.js';
import { sampleIdentity, sampleMail } from './testing/sample-mail.js';
import { startFakeFaxService, type FakeFaxService } from './testing/fake-fax-service.js';
import { startSmtpSink, type SmtpSink } from './testing/smtp-sink.js';
import { Outbound } from '../outbound/outbound.js';
import type { NamedBy } from '../outbound/destination.js';
import type { Socket } from 'node:net';
import { Transports, type SendingOrganization } from './transports.js';

let folder: string;
let sink: SmtpSink;
let ownSink: SmtpSink;
let fax: FakeFaxService;
const made: Transports[] = [];

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'chorus-outbox-')), 'outbox');
  [sink, ownSink, fax] = await Promise.all([startSmtpSink(), startSmtpSink(), startFakeFaxService()]);
});

afterEach(async () => {
  await Promise.all(made.splice(0).map((transports) => transports.onApplicationShutdown()));
  await Promise.all([sink.stop(), ownSink.stop(), fax.stop()]);
  await rm(join(folder, '..'), { recursive: true });
});

/** Where the sinks of these tests listen counts as the internet, for what an organization named; its port as a mail port. */
class OpenDoor extends Outbound {
  override connectMail(host: string, port: number, _namedBy: NamedBy, timeoutMs: number): Promise<Socket> {
    return super.connectMail(host, port, 'operator', timeoutMs);
  }
}

function transports(configured: { smtp?: boolean; sampleHome?: boolean; guarded?: boolean }): Transports {
  const one = new Transports({
    outboxFolder: folder,
    platform: sampleIdentity,
    smtp: configured.smtp === true ? { url: sink.url, delivers: true } : null,
    fax: configured.smtp === true ? { url: fax.url, token: fax.token } : null,
    outbound: configured.guarded === true ? new Outbound() : new OpenDoor(),
    sampleHome: configured.sampleHome ?? false,
  });
  made.push(one);
  return one;
}

const real: SendingOrganization = { id: 'o1', sample: false, verifiedSmtp: null };
const sample: SendingOrganization = { id: 'o2', sample: true, verifiedSmtp: null };
const about = { kind: 'submission', id: '01890000-0000-7000-8000-000000000002' };
const pdf = Buffer.from('%PDF-1.7 sample');

describe('who carries a mail', () => {
  test('without a mail server it is held as a file that any mail program reads, and it says it does not deliver', async () => {
    const transport = transports({}).transportFor(real);
    expect(transport.delivers).toBe(false);
    const result = await transport.send(sampleMail());
    expect(result.kind).toBe('held_locally');
    const [name] = await readdir(join(folder, 'mail'));
    expect((await stat(join(folder, 'mail', name ?? ''))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'mail'))).mode & 0o777).toBe(0o700);
    const held = await transports({}).outbox.read('mail', name ?? '');
    expect((await new PostalMime().parse(held ?? '')).subject).toBe('Reference S-000002');
  });

  test('with a mail server configured it goes there', async () => {
    expect((await transports({ smtp: true }).transportFor(real).send(sampleMail())).kind).toBe('accepted');
    expect(sink.received).toHaveLength(1);
  });

  test('an organization with its own verified server and domain sends by that, as itself', async () => {
    const own = { ...real, verifiedSmtp: { url: ownSink.url, from: { address: 'desk@clinic.example' } } };
    const result = await transports({ smtp: true }).transportFor(own).send(sampleMail());
    expect(result.kind).toBe('accepted');
    expect(sink.received).toHaveLength(0);
    const mail = await new PostalMime().parse(ownSink.received[0] ?? '');
    expect(mail.from?.address).toBe('desk@clinic.example');
    expect(mail.messageId).toContain('@clinic.example>');
  });

  test('an organization’s own server on this machine or network is never connected to, and the mail waits', async () => {
    for (const url of [
      ownSink.url,
      'smtp://localhost:587',
      'smtp://169.254.169.254:25',
      'smtp://[::ffff:7f00:1]:587',
    ]) {
      const own = { ...real, verifiedSmtp: { url, from: { address: 'desk@clinic.example' } } };
      const result = await transports({ smtp: true, guarded: true }).transportFor(own).send(sampleMail());
      expect(result.kind).toBe('temporary');
    }
    expect([ownSink.connections(), sink.connections()]).toEqual([0, 0]);
  });

  test('nobody can put the person in the From line: a mail has no such field', async () => {
    const forged = { ...sampleMail(), from: { address: 'person@example.org' } };
    await transports({ smtp: true }).transportFor(real).send(forged);
    expect(sink.received[0]?.toString()).not.toContain('person@example.org');
  });
});

describe('a sample organization', () => {
  test('sends to the local outbox though a mail server, its own and the platform’s, is configured', async () => {
    const organization = {
      ...sample,
      verifiedSmtp: { url: ownSink.url, from: { address: 'desk@clinic.example' } },
    };
    const transport = transports({ smtp: true }).transportFor(organization);
    expect((await transport.send(sampleMail())).kind).toBe('held_locally');
    expect(transport.delivers).toBe(false);
    expect([sink.connections(), ownSink.connections()]).toEqual([0, 0]);
  });

  test('is refused every recipient that is not reserved, before any socket or file is opened', async () => {
    const mail = sampleMail({ to: { address: 'someone@gmail.com' } });
    const result = await transports({ smtp: true }).transportFor(sample).send(mail);
    expect(result).toMatchObject({ kind: 'refused', code: 'SAMPLE_RECIPIENT' });
    expect(sink.connections()).toBe(0);
    await expect(readdir(join(folder, 'mail'))).rejects.toThrow('ENOENT');
  });

  test('faxes only numbers kept for fiction, into the local outbox, though a fax service is configured', async () => {
    const transport = transports({ smtp: true }).faxFor(sample);
    const refused = await transport.send({ idempotencyKey: 'k1', about, to: '+14065551234', pdf });
    const held = await transport.send({ idempotencyKey: 'k2', about, to: '+14065550123', pdf });
    expect([refused.kind, held.kind]).toEqual(['refused', 'held_locally']);
    expect(fax.requests).toHaveLength(0);
  });
});

test('in a sample home the configured servers are ignored for everybody, the platform’s own mail too', async () => {
  const home = transports({ smtp: true, sampleHome: true });
  const own = { ...real, verifiedSmtp: { url: ownSink.url, from: { address: 'desk@clinic.example' } } };
  await home.transportFor(real).send(sampleMail());
  await home.transportFor(own).send(sampleMail());
  await home.forPlatform().send(sampleMail());
  await home.faxFor(real).send({ idempotencyKey: 'k', about, to: '+14065550123', pdf });
  expect([sink.connections(), ownSink.connections(), fax.requests.length]).toEqual([0, 0, 0]);
});

describe('the local outbox', () => {
  test('holds one file for one key, however often the mail is tried', async () => {
    const transport = transports({}).forPlatform();
    await transport.send(sampleMail());
    await transport.send(sampleMail());
    expect(await readdir(join(folder, 'mail'))).toHaveLength(1);
  });

  test('lists subjects newest first, also those beyond ASCII, without bodies', async () => {
    const home = transports({});
    const subject = 'Su código de acceso está aquí, válido por quince minutos, único — 0123';
    await home.forPlatform().send(sampleMail({ idempotencyKey: 'old' }));
    const [old] = await readdir(join(folder, 'mail'));
    await utimes(join(folder, 'mail', old ?? ''), new Date(1_000), new Date(1_000));
    await home.forPlatform().send(sampleMail({ idempotencyKey: 'new', subject }));
    const list = await listHeldMail(home.outbox);
    expect(list.map((mail) => mail.subject)).toEqual([subject, 'Reference S-000002']);
    expect(Object.keys(list[0] ?? {}).sort()).toEqual(['bytes', 'name', 'subject', 'to', 'writtenAt']);
  });

  test('a held fax lies as PDF beside ids and nothing else', async () => {
    await transports({}).faxFor(real).send({ idempotencyKey: 'attempt-1', about, to: '+14065551234', pdf });
    const names = (await readdir(join(folder, 'fax'))).sort();
    expect(names.map((name) => name.split('.')[1])).toEqual(['json', 'pdf']);
    const ids = await transports({}).outbox.read('fax', names[0] ?? '');
    expect(JSON.parse(ids?.toString() ?? '')).toEqual({ idempotencyKey: 'attempt-1', about });
  });

  test('reads none but its own files', async () => {
    const { outbox } = transports({});
    for (const name of ['../../secret', '/etc/passwd', 'x.eml', ''])
      expect(await outbox.read('mail', name)).toBeNull();
  });

  test('is emptied of what is older than 30 days and keeps the rest', async () => {
    const home = transports({});
    await home.forPlatform().send(sampleMail({ idempotencyKey: 'old' }));
    const [old] = await readdir(join(folder, 'mail'));
    const now = new Date();
    const before = new Date(now.getTime() - 31 * 86_400_000);
    await utimes(join(folder, 'mail', old ?? ''), before, before);
    await home.forPlatform().send(sampleMail({ idempotencyKey: 'new' }));
    expect(await home.outbox.sweep(now)).toBe(1);
    expect(await readdir(join(folder, 'mail'))).not.toContain(old);
    expect(await home.outbox.list('mail')).toHaveLength(1);
  });

  test('forgets everything about an erased submission and nothing about another', async () => {
    const home = transports({});
    const other = { kind: 'submission', id: '01890000-0000-7000-8000-00000000000f' };
    await home.forPlatform().send(sampleMail());
    await home.faxFor(real).send({ idempotencyKey: 'f', about, to: '+14065550123', pdf });
    await home.forPlatform().send(sampleMail({ about: other }));
    expect(await home.outbox.removeAbout(about)).toBe(3);
    expect((await home.outbox.list('mail')).map((file) => file.name.includes(other.id))).toEqual([true]);
  });
});
