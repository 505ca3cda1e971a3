import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { HttpFaxTransport } from './http-fax-transport.js';
import { startFakeFaxService, type FakeFaxService, type FaxFailure } from './testing/fake-fax-service.js';

let service: FakeFaxService;
let transport: HttpFaxTransport;
const fax = {
  idempotencyKey: 'attempt-01890000-0000-7000-8000-000000000001',
  about: { kind: 'submission', id: '01890000-0000-7000-8000-000000000002' },
  to: '+14065550123',
  pdf: Buffer.from('%PDF-1.7 sample'),
};

beforeEach(async () => {
  service = await startFakeFaxService();
  transport = new HttpFaxTransport({ url: service.url, token: service.token, timeoutMs: 400 });
});
afterEach(() => service.stop());

describe('a fax by the fax service', () => {
  test('is taken once for one key, with its pages as they are and the number in no address', async () => {
    const first = await transport.send(fax);
    expect(await transport.send(fax)).toEqual(first);
    expect(first).toEqual({ kind: 'accepted', providerId: 'fax-1' });
    expect([...service.faxes.values()]).toEqual([{ id: 'fax-1', to: fax.to, pdf: fax.pdf }]);
    expect(service.requests.join()).not.toContain('5550123');
  });

  test.each<[FaxFailure, string]>([
    [400, 'refused'],
    [422, 'refused'],
    [401, 'temporary'],
    [404, 'temporary'],
    [429, 'temporary'],
    [503, 'temporary'],
    [500, 'uncertain'],
    [302, 'uncertain'],
    ['drop-before-reading', 'uncertain'],
    ['silent', 'uncertain'],
  ])('met with %s is %s', async (failure, kind) => {
    service.failure = failure;
    expect((await transport.send(fax)).kind).toBe(kind);
    expect(service.faxes.size).toBe(0);
  });

  test.each<FaxFailure>(['drop-after-taking', 'silent-after-taking', 'nonsense'])(
    'taken though the answer was lost (%s) is found by its key and not sent again',
    async (failure) => {
      service.failure = failure;
      expect(await transport.send(fax)).toEqual({ kind: 'accepted', providerId: 'fax-1' });
      expect(service.requests.filter((request) => request.startsWith('POST'))).toHaveLength(1);
    },
  );

  test('met with "too many" is tried again when the service says', async () => {
    service.failure = 429;
    expect(await transport.send(fax)).toMatchObject({ kind: 'temporary', code: '429', retryAfterSeconds: 7 });
  });

  test('to a service that is not there may be tried again', async () => {
    await service.stop();
    expect((await transport.send(fax)).kind).toBe('temporary');
    service = await startFakeFaxService();
  });

  test('is proved only by a confirmation with its instant and pages', async () => {
    expect(await transport.status('fax-1')).toEqual({ kind: 'underway' });
    service.state = { status: 'delivered' };
    expect(await transport.status('fax-1')).toEqual({ kind: 'unknown' });
    service.state = { status: 'delivered', confirmedAt: '2026-11-21T12:00:00Z', pages: 3 };
    expect(await transport.status('fax-1')).toEqual({
      kind: 'delivered',
      confirmedAt: new Date('2026-11-21T12:00:00Z'),
      pages: 3,
    });
    service.state = { status: 'failed', failureCode: 'busy' };
    expect(await transport.status('fax-1')).toEqual({ kind: 'failed', code: 'busy' });
  });
});
