import type { IncomingHttpHeaders } from 'node:http';

/** Over https a browser takes it by https only; it is for one page, so it cannot be the whole host's (`__Host-`). */
const wayBackCookie = (secure: boolean): string => `${secure ? '__Secure-' : ''}chorus_way_back`;
const oneHour = 3_600;

/** Only pages and documents that mails lead to, and the page that says who saw what: whatever else stands in the cookie leads to the front page, and nowhere outside. */
const leadsTo =
  /^\/(?:(?:authorities|submissions|cases|campaigns)\/[0-9a-f-]{36}(?:\/delivery)?|submissions\/[0-9a-f-]{36}\/document\.(?:pdf|html)|(?:files|exports|erasures(?:\/cases)?)\/[0-9a-f-]{36}|persons\/[0-9a-f-]{36}\/seen|i\/[\w-]{22})$/;

/** The first part of pages of the web app that people sign in for; nothing below them is secret, as a link by token would be. */
const appPage =
  /^\/(?:account|admin|c|clinic|hearings|help|join|me|org|review)(?:\/[A-Za-z0-9_-]{1,80}){0,7}$/;
/** What a page of the app goes on with; anything else in an address is left behind. */
const goesAlong = ['campaign', 'person', 'basis', 'case', 'source', 'way', 'language'];
const oneWord = /^[A-Za-z0-9_-]{1,80}$/;

/** An address of the web app as far as it may lead back; null for every other. */
function appAddress(address: string): string | null {
  const [path = '', search = ''] = address.split('?', 2);
  if (!appPage.test(path)) return null;
  const asked = new URLSearchParams(search);
  const kept = goesAlong.flatMap((name) => {
    const value = asked.get(name) ?? '';
    return oneWord.test(value) ? [`${name}=${value}`] : [];
  });
  return kept.length === 0 ? path : `${path}?${kept.join('&')}`;
}

/**
 * Where somebody wanted to go before they had to sign in. Kept in their browser and not in the mail: the mail may be read
 * on another machine, and what one looked for is nobody's who reads the mail.
 */
export function wayBackTo(path: string, secure: boolean): string | null {
  return leadsTo.test(path) ? written(encodeURIComponent(path), oneHour, secure) : null;
}

/** The same for a page of the web app, which says itself where it is. Whatever is none of its pages forgets what was kept. */
export function wayBackToApp(address: string, secure: boolean): string {
  const page = appAddress(address);
  return page === null ? forgetWayBack(secure) : written(encodeURIComponent(page), oneHour, secure);
}

export function wayBackOf({ cookie }: IncomingHttpHeaders): string | null {
  const kept = (name: string): string | undefined =>
    (cookie ?? '')
      .split(';')
      .map((part) => part.trim())
      .find((part) => part.startsWith(`${name}=`))
      ?.slice(name.length + 1);
  const value = kept(wayBackCookie(true)) ?? kept(wayBackCookie(false));
  if (value === undefined) return null;
  const path = /^[\w%.~-]+$/.test(value) ? decoded(value) : '';
  return leadsTo.test(path) || (path !== '' && appAddress(path) === path) ? path : null;
}

export const forgetWayBack = (secure: boolean): string => written('', 0, secure);

/** To /sign-in alone: no other request carries what was looked for. */
function written(value: string, seconds: number, secure: boolean): string {
  const parts = [
    `${wayBackCookie(secure)}=${value}`,
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
