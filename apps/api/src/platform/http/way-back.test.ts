import { describe, expect, test } from '@jest/globals';
import { forgetWayBack, wayBackOf, wayBackTo } from './way-back.js';

const path = '/cases/019a0000-0000-7000-8000-000000000001';
const named = (cookie: string | null): string => cookie?.split('=')[0] ?? '';
const asSent = (cookie: string | null): string => cookie?.split(';')[0] ?? '';

describe('the way back to where a mail led', () => {
  test('is kept over https by a cookie that a browser takes by https only, for the sign-in page and no script', () => {
    const kept = wayBackTo(path, true);
    expect(named(kept)).toBe('__Secure-chorus_way_back');
    expect(kept?.split('; ').slice(1).sort()).toEqual([
      'HttpOnly',
      'Max-Age=3600',
      'Path=/sign-in',
      'SameSite=Lax',
      'Secure',
    ]);
    expect(wayBackOf({ cookie: `other=1; ${asSent(kept)}` })).toBe(path);
  });

  test('is kept on a machine of one’s own without https under the plain name', () => {
    const kept = wayBackTo(path, false);
    expect(named(kept)).toBe('chorus_way_back');
    expect(kept).not.toMatch(/; Secure/);
    expect(wayBackOf({ cookie: asSent(kept) })).toBe(path);
  });

  test('is what https kept, whatever somebody on the network wrote beside it', () => {
    const elsewhere = '/cases/019a0000-0000-7000-8000-000000000002';
    const written = asSent(wayBackTo(elsewhere, false));
    expect(wayBackOf({ cookie: `${written}; ${asSent(wayBackTo(path, true))}` })).toBe(path);
  });

  test.each([true, false])('is forgotten under the name it was kept under, https: %s', (secure) => {
    const forgotten = forgetWayBack(secure);
    expect(named(forgotten)).toBe(named(wayBackTo(path, secure)));
    expect(forgotten).toContain('Max-Age=0');
  });

  test.each([
    '//elsewhere.example/cases/x',
    '/sign-in',
    'https://elsewhere.example',
    '/cases/../x',
    '/%E0%A4%A',
  ])('leads nowhere but to pages of this site: not to %s', (astray) => {
    expect(wayBackTo(astray, true)).toBeNull();
    const cookie = `__Secure-chorus_way_back=${encodeURIComponent(astray)}`;
    expect(wayBackOf({ cookie })).toBeNull();
    expect(wayBackOf({ cookie: `__Secure-chorus_way_back=${astray}` })).toBeNull();
  });
});
