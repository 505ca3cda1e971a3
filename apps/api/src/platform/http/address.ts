import type { Request } from 'express';
import { isIP } from 'node:net';
import type { Config } from '../config/config.js';

/**
 * Where a request comes from, believing as many proxies as the configuration trusts. Counted, never stored. Of IPv6 the
 * network: whoever has one address of a network has all of them, and would be as many askers as they like.
 */
export const clientAddress = (request: Request): string => networkOf(request.ip ?? 'unknown');

export function networkOf(address: string): string {
  if (isIP(address) !== 6 || address === '::1') return address;
  const version4 = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (version4 !== undefined) return version4;
  const [head = '', tail] = address.split('::', 2);
  const groups = head.split(':').filter((group) => group !== '');
  const behind = tail === undefined ? [] : tail.split(':').filter((group) => group !== '');
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - behind.length) }, () => '0');
  const network = [...groups, ...zeros, ...behind].slice(0, 4);
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '::1']);
const ownNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1']);

/**
 * Whether somebody at this very machine asks, directly and by its own name: not through a proxy beside the server, whose
 * address it would be for everybody, and not from a site elsewhere whose name was made to point here.
 */
export function isThisMachine(config: Config, request: Request): boolean {
  const { headers } = request;
  const forwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  const named = ownNames.has((headers.host ?? '').replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1'));
  return config.http.trustedProxies === 0 && !forwarded && named && loopback.has(clientAddress(request));
}

/** Whether people reach this server by https, so that cookies may be marked as such. */
export const servedSecurely = (config: Config): boolean =>
  config.http.publicUrl?.startsWith('https://') ?? false;

/** The origins a page of ours can have: the public one, and the one this very request was sent to. */
export function originsOf(config: Config, request: Request): readonly string[] {
  if (config.http.publicUrl !== null) return [new URL(config.http.publicUrl).origin];
  return [`http://${request.headers.host ?? 'localhost'}`];
}
