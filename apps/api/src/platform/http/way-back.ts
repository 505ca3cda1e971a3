import type { IncomingHttpHeaders } from 'node:http';

const wayBackCookie = 'chorus_way_back';
const oneHour = 3_600;

/** Only pages that mails lead to, and the one that says who saw what: whatever else stands in the cookie leads to the front page, and nowhere outside. */
const leadsTo =
  /^\/(?:(?:authorities|submissions|cases|campaigns)\/[0-9a-f-]{36}(?:\/delivery)?|persons\/[0-9a-f-]{36}\/seen|i\/[\w-]{22})$/;

/**
 * Where somebody wanted to go before they had to sign in. Kept in their browser and not in the mail: the mail may be read
 * on another machine, and what one looked for is nobody's who reads the mail.
 */
export function wayBackTo(path: string, secure: boolean): string | null {
  return leadsTo.test(path) ? written(encodeURIComponent(path), oneHour, secure) : null;
}

export function wayBackOf({ cookie }: IncomingHttpHeaders): string | null {
  const pair = (cookie ?? '').split(';').find((part) => part.trim().startsWith(`${wayBackCookie}=`));
  if (pair === undefined) return null;
  const value = pair.trim().slice(wayBackCookie.length + 1);
  const path = /^[\w%.~-]+$/.test(value) ? decoded(value) : '';
  return leadsTo.test(path) ? path : null;
}

export const forgetWayBack = (secure: boolean): string => written('', 0, secure);

/** To /sign-in alone: no other request carries what was looked for. */
function written(value: string, seconds: number, secure: boolean): string {
  const parts = [
    `${wayBackCookie}=${value}`,
    'Path=/sign-in',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${seconds}`,
  ];
  return [...parts, ...(secure ? ['Secure'] : [])].join('; ');
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
