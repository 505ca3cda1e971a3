/**
 * The one state a case counts for wherever a campaign looks at whom it helps, in a board, a plan, a filing window, a goal, a list: where
 * the person lives, and the state of their plan's contract only where that is not known.
 *
 * A campaign is gathered by where people live: navigators, clinicians' licences, hearings and the windows in which letters go out are
 * found by it, and it is what people are asked first. Counted by the contract on one page and by residence on the next, a board would send
 * somebody to a list that does not name the person.
 *
 * What the law says of a case follows the contract, and is asked for there by its own name: dates, regulator, outside review, and
 * the figures of what came of appeals.
 */
export const stateOfCase = ({
  residenceState,
  contractState,
}: {
  readonly residenceState: string | null;
  readonly contractState: string | null;
}): string | null => residenceState ?? contractState;
