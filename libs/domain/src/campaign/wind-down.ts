import { addDays, plainDate } from '../shared/calendar.js';
import type { CaseId, ParticipationId, SubmissionId } from '../shared/ids.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { canMove } from '../shared/transitions.js';
import { campaignTransitions, type CampaignState } from './campaign.js';

/** A filing of the campaign that has not gone out. */
export interface UnsentFiling {
  readonly submissionId: SubmissionId;
  readonly participationId: ParticipationId;
  readonly caseId: CaseId;
  readonly signed: boolean;
  /** Plain date, or null where no date is known: those count as due now. */
  readonly actBy: string | null;
}

export interface WindDownParticipant {
  readonly participationId: ParticipationId;
  readonly caseId: CaseId;
  readonly actBy: string | null;
}

export type StoppingMove = 'paused' | 'closed' | 'killed';

export interface WindDownPlan {
  readonly to: StoppingMove;
  /** Shown to the organizer before anything changes; soonest first, unknown dates first of all. */
  readonly dueSoon: readonly UnsentFiling[];
  /** Signed filings still here: handed to the person, so that the act does not depend on the campaign. */
  readonly handToPerson: readonly SubmissionId[];
  /** Everybody: packet and date, at once. */
  readonly packets: readonly (WindDownParticipant & { readonly sentence: string })[];
}

export const dueSoonDays = 10;

/** What stopping a campaign does, so that it strands nobody [21]. `today` is a plain date of the business clock. */
export function windDown(
  from: CampaignState,
  to: StoppingMove,
  unsent: readonly UnsentFiling[],
  participants: readonly WindDownParticipant[],
  today: string,
): WindDownPlan | Refusal<'CampaignCannotStop'> {
  if (!canMove<CampaignState>(campaignTransitions, from, to)) {
    return refuse(
      'CampaignCannotStop',
      'This campaign is not running, so it cannot be stopped. Nothing was changed.',
    );
  }
  const horizon = addDays(plainDate(today), dueSoonDays);
  const order = (filing: UnsentFiling): string => `${filing.actBy ?? ''} ${filing.submissionId}`;
  return {
    to,
    dueSoon: unsent
      .filter((filing) => filing.actBy === null || filing.actBy <= horizon)
      .sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    handToPerson: unsent
      .filter((filing) => filing.signed)
      .map((filing) => filing.submissionId)
      .sort(),
    packets: participants.map((one) => ({ ...one, sentence: packetSentence(to, one.actBy) })),
  };
}

function packetSentence(to: StoppingMove, actBy: string | null): string {
  const what = to === 'paused' ? 'The campaign has paused' : 'The campaign has ended';
  const when =
    actBy === null
      ? 'We know no date: look for it on your letter today'
      : `Your own date does not change: act by ${actBy}`;
  return `${what}. ${when}. Your whole packet is here; you can send it yourself.`;
}
