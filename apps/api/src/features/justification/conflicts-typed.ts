import { isPayer, isTreatment } from '@chorus/domain/case/fact-keys';
import type { Conflict, ConflictKind } from '@chorus/domain/justification/clinician';
import { isPlainDate, plainDate } from '@chorus/domain/shared/calendar';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { typed, typedList } from './typed-text.js';

export interface ConflictTyped {
  readonly kind: ConflictKind;
  readonly payerIds?: readonly string[] | null;
  readonly printedName?: string | null;
  readonly treatmentKeys?: readonly string[] | null;
  readonly until?: string | null;
}

const conflictsMost = 40;

/** Keys stand in clear and are compared with cases: what is in no list is written out in `printedName`, which is sealed. */
const notInList = (one: string, field: string): Refusal<'InvalidInput'> =>
  refuse(
    'InvalidInput',
    `This names ${one} that is not in our list. Write it out instead. Nothing was changed.`,
    field,
  );

/** What a clinician discloses, as typed. */
export function readConflicts(list: readonly ConflictTyped[]): readonly Conflict[] | Refusal<'InvalidInput'> {
  if (list.length > conflictsMost)
    return refuse('InvalidInput', `At most ${conflictsMost} entries. Nothing was changed.`, 'conflicts');
  const conflicts: Conflict[] = [];
  for (const [at, one] of list.entries()) {
    const field = `conflicts.${at}`;
    const printedName = typed(one.printedName, `${field}.printedName`);
    if (isRefusal(printedName)) return printedName;
    const payerIds = typedList(one.payerIds ?? [], `${field}.payerIds`, { entries: 50 });
    if (isRefusal(payerIds)) return payerIds;
    if (!payerIds.every(isPayer)) return notInList('an insurer', `${field}.payerIds`);
    const treatmentKeys = typedList(one.treatmentKeys ?? [], `${field}.treatmentKeys`, { entries: 50 });
    if (isRefusal(treatmentKeys)) return treatmentKeys;
    if (!treatmentKeys.every(isTreatment)) return notInList('a treatment', `${field}.treatmentKeys`);
    const until = one.until ?? null;
    if (until !== null && !isPlainDate(until))
      return refuse('InvalidInput', 'Give the last day of it. Nothing was changed.', `${field}.until`);
    conflicts.push({
      kind: one.kind,
      payerIds,
      printedName,
      treatmentKeys,
      until: until === null ? null : plainDate(until),
    });
  }
  return conflicts;
}
