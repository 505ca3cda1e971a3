import type { Request } from 'express';
import type { Session } from './sessions.js';

/**
 * A page says for whom it was made. Where somebody else has signed in since, in another tab of the same browser, what it sends is
 * nobody's: nothing typed, photographed or signed by one person is kept as another's.
 */
export function isMeantBy(request: Request, { kind, accountId }: Session): boolean {
  const account = request.headers['chorus-account'];
  return kind !== 'cookie' || account === undefined || account === accountId;
}
