import { refuse, type Refusal } from '../shared/refusal.js';
import type { AuthorityBasis } from './authority.js';
import { isAdult } from './majority.js';

export interface BirthDateCorrection {
  /** Plain dates: as recorded, as said now, and today where the person lives. */
  readonly before: string;
  readonly after: string;
  readonly today: string;
  /** By what right it is corrected; `parent_until_majority`: a parent whose right ended by the recorded date alone. */
  readonly by: AuthorityBasis | 'parent_until_majority';
  /** The person acts for themselves here. */
  readonly actsThemselves: boolean;
  /** Somebody who is no parent acts for the person. */
  readonly othersAct: boolean;
  /** A parent acts for the person, by the date as recorded. */
  readonly parentsAct: boolean;
  /** Said by whoever corrects: the person is of age, and the parents' right is over. */
  readonly endsParents: boolean;
}

/**
 * Whether a recorded birth date may be corrected so. The date was the word of whoever entered the person, and their
 * word may mend it, in both directions. Two things a word cannot do: keep a right over somebody who acts for
 * themselves already, and give back a right that ended by the recorded date. The latter is asked anew: the date is
 * mended and the right waits for a paper that shows it. Another parent who acts again by then corrects the date alone.
 * @returns `write`, or `ask_parent_anew` where the parent's right has to be confirmed afterwards.
 */
export function correctBirthDate(
  correction: BirthDateCorrection,
): 'write' | 'ask_parent_anew' | Refusal<'NotAllowed' | 'EndsParentsRight'> {
  const { before, after, today, by, actsThemselves, othersAct, parentsAct, endsParents } = correction;
  if (by === 'parent_until_majority') {
    const parentCorrects = parentsAct && after !== before && !isAdult(before, today);
    if (actsThemselves || othersAct || parentCorrects) {
      return refuse(
        'NotAllowed',
        'Somebody else acts for this person now and can correct the date. Nothing was changed.',
        'birthDate',
      );
    }
    return isAdult(after, today)
      ? refuse('NotAllowed', 'By this date, too, the person is of age and decides alone.', 'birthDate')
      : 'ask_parent_anew';
  }
  if (by === 'parent' && after > before && actsThemselves) {
    return refuse(
      'NotAllowed',
      'This person acts for themselves here, and a later date would prolong your own right. They can correct it.',
      'birthDate',
    );
  }
  if (parentsAct && !endsParents && isAdult(after, today) && !isAdult(before, today)) {
    return refuse(
      'EndsParentsRight',
      'By this date the person is of age, and a parent may not act for them any more. Check the year; if it is right, say that the right of the parents ends.',
      'endsParents',
    );
  }
  return 'write';
}
