import { isIP } from 'node:net';

/**
 * Who named a destination. What the operator set up may stand on the operator's own network; what an organization typed
 * into a form never may, whatever the operator allows for themselves.
 */
export type NamedBy = 'operator' | 'organization';

/** A destination was refused before anything was sent. The message names no address: it may end in a log. */
export class OutboundRefused extends Error {
  override readonly name = 'OutboundRefused';
  readonly code = 'OUTBOUND_REFUSED';
}

const webPorts = new Set([443, 8443]);
const mailPorts = new Set([25, 465, 587, 2525]);
const ownEndings = ['.localhost', '.internal', '.local', '.lan', '.home.arpa'];

/** The host as it stands in an address, without the brackets of IPv6 and the dot of the root. */
export const plainHost = (host: string): string =>
  host
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase();

/**
 * Whether the operator, by naming this host, names one that may stand on their own network: an address in digits, a name
 * without a dot, one of the endings kept for such networks, or what `OUTBOUND_PRIVATE_HOSTS` lists, with the names below it. Any other name is
 * a public one, and an answer that leads inside is a mistake or an attack.
 */
export function mayBeOwn(host: string, listed: readonly string[]): boolean {
  const plain = plainHost(host);
  return (
    isIP(plain) !== 0 ||
    !plain.includes('.') ||
    ownEndings.some((ending) => plain.endsWith(ending)) ||
    listed.some((one) => plain === plainHost(one) || plain.endsWith(`.${plainHost(one)}`))
  );
}

/**
 * What an address must be before its host is looked up. An organization's is `https:` on a usual port: what goes there is
 * theirs, and other ports belong to services that could be spoken to by accident.
 * @throws OutboundRefused
 */
export function webDestination(address: string, namedBy: NamedBy): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw new OutboundRefused('Only http and https addresses are called.');
  if (url.username !== '' || url.password !== '')
    throw new OutboundRefused('An address that is called holds no password.');
  if (namedBy === 'operator') return url;
  if (url.protocol !== 'https:') throw new OutboundRefused('An organization’s address is an https address.');
  if (!webPorts.has(Number(url.port || 443)))
    throw new OutboundRefused('An organization’s address is on port 443 or 8443.');
  return url;
}

/** @throws OutboundRefused for a port of an organization’s mail server on which no mail server listens. */
export function mailPort(port: number, namedBy: NamedBy): void {
  if (namedBy === 'organization' && !mailPorts.has(port))
    throw new OutboundRefused('An organization’s mail server is on port 25, 465, 587 or 2525.');
}
