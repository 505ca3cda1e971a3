import { contestsTheDenial, type FilingType } from '../playbook/filing-type.js';

/** What decides whether a filing may wait for its wave and its place in the line. Plain dates in the recipient's zone. */
export interface PressingFacts {
  readonly urgent: boolean;
  /** The safe day, else act-by; null where no date is known. */
  readonly sendBy: string | null;
  readonly today: string;
  readonly filingType: FilingType;
}

/**
 * Whether waiting would risk the date: it is urgent, its safe day has come, or nobody knows its date [17], which counts
 * as due now. Only what contests the denial is lost by lateness: a request for papers has no date and takes its turn.
 */
export function pressing({ urgent, sendBy, today, filingType }: PressingFacts): boolean {
  return urgent || (sendBy === null ? contestsTheDenial(filingType) : sendBy <= today);
}
