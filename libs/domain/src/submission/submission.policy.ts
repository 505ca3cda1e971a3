import type { CaseSight } from '../case/case-sight.js';
import type { MayAct, MayNotAct } from '../identity/may-act-for.js';
import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';

export const submissionNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such filing, or you may not act for its person.');

/**
 * Whether somebody may act in the writing of a filing. Its words are seen by whoever sees its whole case; written and
 * signed they are by who acts for the person, and filled in by a helper where the step allows one.
 * @param orHelper the step is one that a helper the person agreed to does as well
 */
export function mayWriteFiling(
  may: MayAct | MayNotAct,
  sight: CaseSight,
  orHelper: boolean,
): 'acts' | 'helps' | Refusal<'NotFound' | 'NotAllowed'> {
  if (sight.sees !== 'whole') return submissionNotFound();
  if (!isRefusal(may)) return 'acts';
  if (orHelper && sight.helps) return 'helps';
  return refuse(
    'NotAllowed',
    may.kind === 'NoAuthority'
      ? 'Only the person, or whoever acts for them, may do this. Nothing was changed.'
      : may.message,
  );
}
