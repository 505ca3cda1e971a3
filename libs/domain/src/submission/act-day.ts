import { dateInZone } from '../shared/calendar.js';
import { refuse, type Refusal } from '../shared/refusal.js';

/** Where a day ends last among the places people file from: a day before the one there was before it everywhere. */
const lastZone = 'Pacific/Pago_Pago';

/**
 * Whether a day somebody names for an act with a signed document can be: nothing was posted before it was signed. The
 * day meets a legal clock, so a slip of the pen must not make a late filing look early.
 * @param signedAt instant of the signature; null where it is not kept
 */
export function beforeSigning(
  day: string,
  signedAt: Date | null,
  field: string,
): Refusal<'ProofBeforeSigning'> | null {
  if (signedAt === null || day >= dateInZone(signedAt.toISOString(), lastZone)) return null;
  return refuse(
    'ProofBeforeSigning',
    'That day is before the day it was signed. Look at the receipt once more; a month or a year is easily mistaken.',
    field,
  );
}
