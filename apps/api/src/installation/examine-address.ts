import type { Config } from '../platform/config/config.js';
import { NoAnswer } from '../platform/outbound/outbound-answer.js';
import type { Outbound } from '../platform/outbound/outbound.js';
import { type Handshake, shakeHands } from '../platform/outbound/secure-address.js';
import type { Finding } from './examine.js';

const part = 'address';
const timeoutMs = 5_000;
const soon = 14 * 86_400_000;
const ownNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * What somebody sees who comes by the public address: TLS is ended before Chorus, so no setting of ours proves it. It is asked as a
 * browser would, from this machine, and sends nothing but questions for the health of the server.
 * @param ca whom to believe besides the authorities this machine believes; for tests.
 */
export async function examineAddress(config: Config, outbound: Outbound, ca?: string): Promise<Finding[]> {
  const { publicUrl } = config.http;
  if (publicUrl === null)
    return [{ part, state: 'note', says: 'No PUBLIC_URL: people reach it on this machine alone.' }];
  const url = new URL(publicUrl);
  if (url.protocol === 'http:') {
    if (config.environment !== 'production' || ownNames.has(url.hostname))
      return [{ part, state: 'note', says: 'PUBLIC_URL is http: fit for this machine alone.' }];
    const says =
      'PUBLIC_URL is http: whoever is on the way reads what people send and can take their sessions. Put a proxy that speaks https before Chorus.';
    return [{ part, state: 'bad', says }];
  }
  const ask = { host: url.hostname.replace(/^\[(.*)\]$/, '$1'), port: Number(url.port || 443), timeoutMs };
  const trusting = ca === undefined ? ask : { ...ask, ca };
  const now = await shakeHands(outbound, { ...trusting, minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' });
  if (!now.agreed) {
    const says = `PUBLIC_URL cannot be reached by https from here (${now.code}): no TLS 1.2 or 1.3, or a certificate nobody trusts.`;
    return [{ part, state: 'bad', says }];
  }
  const old = await shakeHands(outbound, { ...trusting, minVersion: 'TLSv1', maxVersion: 'TLSv1.1' });
  return [agreement(now), ...refusesOld(old), ...(await plainLeadsOver(url, outbound))];
}

function agreement({ version, cipher, validTo }: Extract<Handshake, { agreed: true }>): Finding {
  const days = Math.floor((validTo.getTime() - Date.now()) / 86_400_000);
  const says = `Answers by ${version} with ${cipher}; its certificate is trusted here and good for ${days} more days.`;
  return { part, state: validTo.getTime() - Date.now() < soon ? 'note' : 'ok', says };
}

const refusesOld = (old: Handshake): Finding[] =>
  old.agreed
    ? [
        {
          part,
          state: 'bad',
          says: `Answers by ${old.version} too, which is broken: allow TLS 1.2 and 1.3 only.`,
        },
      ]
    : [];

/** Where http answers at all, it leads to https and nowhere else. On another port than the usual there is no http to ask. */
async function plainLeadsOver(url: URL, outbound: Outbound): Promise<Finding[]> {
  if (url.port !== '') return [];
  try {
    const { status, headers } = await outbound.request(`http://${url.host}/`, {
      namedBy: 'operator',
      method: 'GET',
      headers: {},
      body: null,
      timeoutMs,
      longestAnswer: 100_000,
    });
    const leadsOver = status >= 300 && status < 400 && headers.location?.startsWith('https://') === true;
    return leadsOver
      ? []
      : [{ part, state: 'bad', says: `Plain http is answered with ${status}: let it lead to https.` }];
  } catch (error) {
    if (error instanceof NoAnswer) return [];
    return [{ part, state: 'note', says: `Plain http was not tried: ${(error as Error).message}` }];
  }
}
