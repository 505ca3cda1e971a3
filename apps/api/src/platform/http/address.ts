import type { Request } from 'express';
import type { Config } from '../config/config.js';

/** Where a request comes from, believing as many proxies as the configuration trusts. Counted, never stored. */
export const clientAddress = (request: Request): string => request.ip ?? 'unknown';

/** Whether people reach this server by https, so that cookies may be marked as such. */
export const servedSecurely = (config: Config): boolean =>
  config.http.publicUrl?.startsWith('https://') ?? false;

/** The origins a page of ours can have: the public one, and the one this very request was sent to. */
export function originsOf(config: Config, request: Request): readonly string[] {
  if (config.http.publicUrl !== null) return [new URL(config.http.publicUrl).origin];
  return [`http://${request.headers.host ?? 'localhost'}`];
}
