import type { IncomingHttpHeaders } from 'node:http';
import type { Credential } from './sessions.js';

export const sessionCookie = 'chorus_session';

/** 128 random bits as base64url; anything else is not looked up. */
const tokenShape = /^[A-Za-z0-9_-]{22}$/;
const bearer = /^Bearer ([A-Za-z0-9_-]{22})$/;

/**
 * The credential of a request. A bearer token wins over a cookie, because whoever sends one means it. Tokens are
 * read from headers only: an address ends up in logs and histories.
 */
export function credentialOf(headers: IncomingHttpHeaders): Credential | null {
  const authorization = headers.authorization;
  if (authorization !== undefined) {
    const token = bearer.exec(authorization)?.[1];
    return token === undefined ? null : { kind: 'bearer', token };
  }
  const token = cookieOf(headers.cookie, sessionCookie);
  return token !== null && tokenShape.test(token) ? { kind: 'cookie', token } : null;
}

function cookieOf(header: string | undefined, name: string): string | null {
  if (header === undefined) return null;
  for (const part of header.split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value !== undefined) return value;
  }
  return null;
}

/** `Set-Cookie` for a session: unreadable for scripts, not sent by other sites' forms. */
export function sessionCookieFor(token: string, expires: Date, secure: boolean): string {
  const parts = [
    `${sessionCookie}=${token}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Expires=${expires.toUTCString()}`,
  ];
  return [...parts, ...(secure ? ['Secure'] : [])].join('; ');
}

export function clearedSessionCookie(secure: boolean): string {
  return sessionCookieFor('', new Date(0), secure);
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
