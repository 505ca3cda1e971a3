import type { CaseSight } from '../case/case-sight.js';
import type { MayAct, MayNotAct } from '../identity/may-act-for.js';
import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';

export const filingNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such filing, or you may not act in it.', 'submissionId');

export const filingNotYours = (): Refusal<'NotAllowed'> =>
  refuse('NotAllowed', 'Your role does not cover this filing. Nothing was changed.');

/** `acts` for the person or helps them; `settles` what waits in a queue and nothing besides. */
export type WorksOnSending = 'acts' | 'settles';

/**
 * What somebody may do in the sending of a filing: everything for whoever acts for its person and for a helper by the
 * person's consent; settle what waits for members of a credited organization with that right.
 * @param settles the actor may settle deliveries in an organization the filing is credited to
 */
export function mayWorkOnSending(
  may: MayAct | MayNotAct,
  sight: Pick<CaseSight, 'helps' | 'sees'>,
  settles: boolean,
): WorksOnSending | Refusal<'NotFound' | 'NotAllowed'> {
  if (!isRefusal(may) || sight.helps) return 'acts';
  if (settles) return 'settles';
  if (may.kind !== 'NoAuthority') return refuse('NotAllowed', may.message);
  return sight.sees === 'nothing' ? filingNotFound() : filingNotYours();
}
