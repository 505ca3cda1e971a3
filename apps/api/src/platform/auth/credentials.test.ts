import { describe, expect, test } from '@jest/globals';
import type { AccountId } from '@chorus/domain/shared/ids';
import {
  askedCookie,
  askedOf,
  clearedCookies,
  credentialOf,
  deviceOf,
  sessionCookies,
} from './credentials.js';
import { actorOf, type Session } from './sessions.js';

const token = 'AAAAAAAAAAAAAAAAAAAAAA';
const device = 'D'.repeat(50);
const kept = { token, device, expiresAt: new Date('2027-01-01T00:00:00Z'), sharedDevice: false };
const given = (secure: boolean) => sessionCookies(kept, new Date('2026-12-01T00:00:00Z'), secure);
const sentBack = (cookies: readonly string[]) => ({
  cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; '),
});

describe('the cookies of a session', () => {
  test('over https are of this very host, for all its paths, by https only', () => {
    for (const cookie of [...given(true), ...clearedCookies(true)]) {
      expect(cookie).toMatch(/^__Host-chorus_(?:session|device)=/);
      expect(cookie).toMatch(/; Path=\/;.*; Secure$/);
      expect(cookie).not.toMatch(/Domain/i);
    }
    expect(askedCookie(token, true)).toMatch(/^__Secure-chorus_asked=.*; Secure$/);
  });

  test('over http, on one’s own machine, carry plain names, which is all a browser takes there', () => {
    expect(given(false).map((cookie) => cookie.split('=')[0])).toEqual(['chorus_session', 'chorus_device']);
  });

  test('are read again as they were given', () => {
    for (const secure of [true, false]) {
      expect(credentialOf(sentBack(given(secure)), secure)).toEqual({ kind: 'cookie', token });
      expect(deviceOf(sentBack(given(secure)))).toBe(device);
      expect(askedOf(sentBack([askedCookie(token, secure)]))).toBe(token);
    }
  });

  test('that a neighbour could have set sign nobody in over https', () => {
    expect(credentialOf(sentBack(given(false)), true)).toBeNull();
    expect(credentialOf({ cookie: `chorus_session=${token}; x=__Host-chorus_session` }, true)).toBeNull();
  });
});

test('a program’s token is known as one wherever it asks, and nobody’s session is', () => {
  const session: Session = {
    id: '00000000-0000-7000-8000-0000000000a1',
    accountId: '00000000-0000-7000-8000-0000000000b1' as AccountId,
    platformAdministrator: false,
    kind: 'token',
    expiresAt: new Date('2027-01-01T00:00:00Z'),
    authenticatedAt: null,
    secondFactor: true,
    scopes: [],
    tokenHash: Buffer.alloc(32),
  };
  expect(actorOf(session, 'request')).toMatchObject({ byToken: true, authenticatedAt: null });
  for (const kind of ['cookie', 'bearer'] as const)
    expect(actorOf({ ...session, kind }, 'request').byToken ?? false).toBe(false);
});
