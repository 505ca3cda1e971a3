import type { IncomingHttpHeaders } from 'node:http';
import type { Credential } from './sessions.js';

const sessionName = 'chorus_session';

/**
 * Where people come by https a browser takes the cookie from this very host only and by https only: no neighbour below the same
 * name, and nobody on the way, can give somebody a session of theirs. Over http, on one's own machine, browsers know no such name.
 */
const ofThisHost = (name: string, secure: boolean): string => (secure ? `__Host-${name}` : name);
/** For one page alone, which a cookie of the whole host cannot be. */
const ofThisPage = (name: string, secure: boolean): string => (secure ? `__Secure-${name}` : name);
export const sessionCookie = (secure: boolean): string => ofThisHost(sessionName, secure);

/** Kept by a browser that somebody signed in with; counts their sign-in mails apart from strangers', and no more. */
const deviceCookie = 'chorus_device';
const deviceDays = 180;
/** A keyed hash, with the place of its key or with its number. */
const deviceShape = /^(?:[A-Za-z0-9_-]{44}|[A-Za-z0-9_-]{50})$/;

/** 128 random bits as base64url; anything else is not looked up. */
const tokenShape = /^[A-Za-z0-9_-]{22}$/;
const bearer = /^Bearer ([A-Za-z0-9_-]{22})$/;
/** A personal access token: its prefix lets programs that look for lost secrets know it; 160 random bits. */
const personal = /^Bearer (chp_[A-Za-z0-9_-]{27})$/;

/**
 * The credential of a request. A bearer token wins over a cookie, because whoever sends one means it. Tokens are
 * read from headers only: an address ends up in logs and histories.
 *
 * @param secure whether people come by https: then a session's cookie counts by its strict name only.
 */
export function credentialOf(headers: IncomingHttpHeaders, secure: boolean): Credential | null {
  const authorization = headers.authorization;
  if (authorization !== undefined) {
    const ofProgram = personal.exec(authorization)?.[1];
    if (ofProgram !== undefined) return { kind: 'token', token: ofProgram };
    const token = bearer.exec(authorization)?.[1];
    return token === undefined ? null : { kind: 'bearer', token };
  }
  const token = cookieOf(headers.cookie, sessionCookie(secure));
  return token !== null && tokenShape.test(token) ? { kind: 'cookie', token } : null;
}

/** What the browser says of having been signed in with before; to be checked against an address. */
export function deviceOf({ cookie }: IncomingHttpHeaders): string | null {
  const token = cookieOf(cookie, ofThisHost(deviceCookie, true)) ?? cookieOf(cookie, deviceCookie);
  return token !== null && deviceShape.test(token) ? token : null;
}

/** Kept by the browser that asked for a sign-in mail, as long as its link works, for the page the link leads to. */
const askedCookieName = 'chorus_asked';
const askedMinutes = 10;

export function askedOf({ cookie }: IncomingHttpHeaders): string | null {
  const token = cookieOf(cookie, ofThisPage(askedCookieName, true)) ?? cookieOf(cookie, askedCookieName);
  return token !== null && tokenShape.test(token) ? token : null;
}

export function askedCookie(token: string, secure: boolean): string {
  const expires = new Date(Date.now() + askedMinutes * 60_000).toUTCString();
  const parts = [
    `${ofThisPage(askedCookieName, secure)}=${token}`,
    'Path=/sign-in',
    'HttpOnly',
    'SameSite=Lax',
    `Expires=${expires}`,
  ];
  return [...parts, ...(secure ? ['Secure'] : [])].join('; ');
}

function cookieOf(header: string | undefined, name: string): string | null {
  if (header === undefined) return null;
  for (const part of header.split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value !== undefined) return value;
  }
  return null;
}

/** What a browser is given to keep after signing in. */
export interface KeptSession {
  readonly token: string;
  readonly expiresAt: Date;
  /** Says later that this browser was signed in with this address. */
  readonly device: string;
  readonly sharedDevice: boolean;
}

/**
 * `Set-Cookie` for a session: unreadable for scripts, not sent by other sites' forms. On a device that others use it goes with
 * the browser's window, and what was kept there before goes at once.
 */
export function sessionCookies(
  { token, expiresAt, device, sharedDevice }: KeptSession,
  now: Date,
  secure: boolean,
): readonly string[] {
  if (sharedDevice)
    return [setCookie(sessionName, token, null, secure), setCookie(deviceCookie, '', new Date(0), secure)];
  const deviceUntil = new Date(now.getTime() + deviceDays * 86_400_000);
  return [
    setCookie(sessionName, token, expiresAt, secure),
    setCookie(deviceCookie, device, deviceUntil, secure),
  ];
}

/** `Set-Cookie` for a session that goes on by a new token. */
export const renewedCookie = (
  { token, expiresAt, sharedDevice }: Pick<KeptSession, 'token' | 'expiresAt' | 'sharedDevice'>,
  secure: boolean,
): string => setCookie(sessionName, token, sharedDevice ? null : expiresAt, secure);

/** Signing out leaves nothing behind: the device may be anybody's. */
export function clearedCookies(secure: boolean): readonly string[] {
  return [sessionName, deviceCookie].map((name) => setCookie(name, '', new Date(0), secure));
}

/** @param expires null: with the browser's window. */
function setCookie(name: string, value: string, expires: Date | null, secure: boolean): string {
  const parts = [`${ofThisHost(name, secure)}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Lax'];
  if (expires !== null) parts.push(`Expires=${expires.toUTCString()}`);
  return [...parts, ...(secure ? ['Secure'] : [])].join('; ');
}

/**
 * Whether a request that rides on a cookie, or sets one, may come from where it came from. Browsers say so
 * themselves (`Sec-Fetch-Site`, `Origin`); a request without either is not a browser's cross-site one.
 */
export function isFromOwnSite(headers: IncomingHttpHeaders, ownOrigins: readonly string[]): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  return origin === undefined || ownOrigins.includes(origin);
}
