import type { CaseId, FileId, SubmissionId } from '../shared/ids.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import type { ParticipationState } from './participation.js';

/** What a leaving person takes along. Never less than everything. */
export interface LeavingPacket {
  readonly caseId: CaseId;
  readonly fileIds: readonly FileId[];
  readonly submissionIds: readonly SubmissionId[];
  /** Every running clock with both dates. */
  readonly dates: readonly {
    readonly stage: string;
    readonly actBy: string | null;
    readonly lastArguable: string | null;
  }[];
}

export interface Leaving {
  readonly state: 'left';
  readonly packet: LeavingPacket;
  /** Signed filings still here go to the person; a filing already sent stays sent. */
  readonly handToPerson: readonly SubmissionId[];
  readonly sentence: string;
}

/** Leaving is allowed from every state, at once, with the whole packet [3]; only a second leaving is refused. */
export function leave(
  from: ParticipationState,
  packet: LeavingPacket,
  signedUnsent: readonly SubmissionId[],
): Leaving | Refusal<'AlreadyLeft'> {
  if (from === 'left')
    return refuse('AlreadyLeft', 'You have left this campaign already. Your packet is still yours.');
  const earliest = packet.dates
    .map((date) => date.actBy)
    .filter((date) => date !== null)
    .sort()[0];
  const when = earliest ? `Your next date is ${earliest}.` : 'We know no date; look for one on your letter.';
  return {
    state: 'left',
    packet,
    handToPerson: signedUnsent,
    sentence: `You have left. Everything you made is in your packet. ${when}`,
  };
}
