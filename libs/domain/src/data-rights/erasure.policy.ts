import type { AuthorityBasis } from '../identity/authority.js';
import { refuse, type Refusal } from '../shared/refusal.js';

/** What decides whether somebody may have everything of a person erased; that they may act for the person at all is known. */
export interface PersonErasureFacts {
  readonly basis: AuthorityBasis;
  /** The person signs in themselves. */
  readonly actsThemselves: boolean;
  /** Some of the person's matters are kept from whoever asks. */
  readonly keptFromAsker: boolean;
}

/** Who stands in the person's place altogether. An agent for care, a representative for a filing and a clinician do not. */
const inTheirPlace: readonly AuthorityBasis[] = ['self', 'parent', 'guardian', 'personal_representative'];

/**
 * The person; and who answers for all of it where the person does not. The reasons share one sentence: a parent must not
 * learn from it that a child keeps something to itself [1].
 */
export function mayErasePerson(facts: PersonErasureFacts): true | Refusal<'NotAllowed'> {
  const { basis, actsThemselves, keptFromAsker } = facts;
  const answers = inTheirPlace.includes(basis) && (basis === 'self' || (!actsThemselves && !keptFromAsker));
  return (
    answers ||
    refuse(
      'NotAllowed',
      'Your right over this record does not reach as far as erasing all of it. The person can ask for it themselves, or write to whoever runs this server. Nothing was changed.',
    )
  );
}

/** What an account leaves behind. Numbers only: whose they are, its holder sees in the lists they belong to. */
export interface AccountErasureFacts {
  /** Organizations that would have no owner any more. */
  readonly ownedAlone: number;
  /** People, beside the holder, for whom nobody else may act. */
  readonly actsAloneFor: number;
  /** The only platform administrator. */
  readonly lastAdministrator: boolean;
}

export type AccountStays = Refusal<'LastOwner' | 'ActsAlone' | 'NotAllowed'>;

/** An account goes when nobody is left without help by it. */
export function mayEraseAccount(facts: AccountErasureFacts): true | AccountStays {
  if (facts.ownedAlone > 0)
    return refuse(
      'LastOwner',
      'An organization keeps at least one owner. Make somebody else an owner first, or have the organization closed; then ask again.',
    );
  if (facts.actsAloneFor > 0)
    return refuse(
      'ActsAlone',
      'Somebody has nobody but you who may act for them, and their dates run on. Invite another person to act for them, or have their record erased first; then ask again.',
    );
  if (facts.lastAdministrator)
    return refuse('NotAllowed', 'This is the only administrator of this server. Make another one first.');
  return true;
}
