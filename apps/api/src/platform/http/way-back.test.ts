import { describe, expect, test } from '@jest/globals';
import { forgetWayBack, wayBackOf, wayBackTo, wayBackToApp } from './way-back.js';

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

  const led = (address: string): string | null => wayBackOf({ cookie: asSent(wayBackToApp(address, true)) });

  test.each([
    ['/join/sample-one?source=clinic-7', '/join/sample-one?source=clinic-7'],
    ['/me/cases/019a0000-0000-7000-8000-000000000001', '/me/cases/019a0000-0000-7000-8000-000000000001'],
    [
      '/join/sample-one?words=typed&person=p1&source=a%20b&language=es',
      '/join/sample-one?person=p1&language=es',
    ],
    ['/c/sample-one#part', null],
  ])('leads from %s of the web app to %s', (address, back) => {
    expect(led(address)).toBe(back);
  });

  test.each([
    '/',
    '//elsewhere.example/me',
    '/\\elsewhere.example',
    'https://elsewhere.example/me',
    '/me@elsewhere.example',
    '/me/../sign-in',
    '/measure',
    '/p/0123456789abcdefghijkl',
    '/me\r\nSet-Cookie: x=1',
    '/me?person=//elsewhere.example',
  ])('leads to no page but those of the web app: not to %s', (astray) => {
    expect([null, '/me']).toContain(led(astray));
    expect(wayBackOf({ cookie: `__Secure-chorus_way_back=${encodeURIComponent(astray)}` })).toBeNull();
  });

  test('is forgotten where somebody signs in on a page that nothing leads back to', () => {
    expect(wayBackToApp('/', true)).toBe(forgetWayBack(true));
  });
});
