import {
  statesSent,
  statesThatNeedAPerson,
  type SubmissionState,
} from '@chorus/domain/submission/submission-states';
import type { CaseId } from '@chorus/domain/shared/ids';
import type { MailContext } from '@chorus/templates/mail/registry';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import type { Reactions } from '../../platform/outbox/reaction.js';
import type { Notice } from '../../platform/transport/notices.js';
import { notLeaving } from '../identity/identity.public.js';
import { NoticeMail } from './notice-mail.js';
import { Readers } from './readers.js';
import { endOfCase, unsentAndSigned } from './hand-over.js';

/** What is mailed because of a campaign: to its people when it stops, and to its staff about what waits for somebody. */
@Injectable()
export class CampaignMails {
  constructor(
    private readonly mail: NoticeMail,
    private readonly readers: Readers,
  ) {}

  register(reactions: Reactions): void {
    reactions.register(
      this.mail.reactionToPerson('delivery.mail-packet-owed', 'participant.packet_owed', (tx, { ids, id }) =>
        this.packetOwed(tx, ids.participationId, id),
      ),
    );
    reactions.register(
      this.mail.reaction('delivery.mail-queue', 'campaign.queue_grew', (tx, { ids, id }) =>
        this.queueGrew(tx, ids.campaignId, id),
      ),
    );
  }

  /**
   * A campaign has stopped: every person in it gets packet and date at once [21], in the sentence that is true of what
   * they have. Who has filed already has nothing to send, and being told to would make them file twice.
   */
  private async packetOwed(tx: Tx, participationId: string, occasion: string): Promise<readonly Notice[]> {
    const row = await tx.maybe<Stranded>(stranded, [participationId, writing]);
    if (row === null || (await endOfCase(tx, row)) !== null) return [];
    const standing = row.state === null ? 'nothing_yet' : standingOf(row.state);
    const readers = await this.readers.ofPerson(tx, row.personId, row.caseId);
    return this.mail.compose(readers, {
      template: 'campaign_paused',
      context: {
        stopped: row.campaignState === 'paused' ? 'for_now' : 'for_good',
        standing,
        reference: row.reference,
        actBy: standing === 'sent' ? null : (row.filingActBy ?? row.caseActBy),
        packetLink: this.mail.link(`/cases/${row.caseId}`),
      },
      about: { kind: 'participation', id: participationId },
      occasion: `${participationId}.${occasion}`,
      sender: { id: row.organizationId, sample: row.sample, verifiedSmtp: null },
    });
  }

  /** Counts only, of what the queue shows; which filings they are stands there. */
  private async queueGrew(tx: Tx, campaignId: string, occasion: string): Promise<readonly Notice[]> {
    const row = await tx.one<Waiting>(waiting, [campaignId, statesThatNeedAPerson]);
    if (row.uncertain + row.failed === 0) return [];
    const readers = await this.readers.ofStaff(tx, row.organizationId, 'delivery.resolve');
    const { uncertain, failed, earliestActBy } = row;
    return this.mail.compose(readers, {
      template: 'uncertain_or_failed',
      context: {
        uncertain,
        failed,
        earliestActBy,
        link: this.mail.link(`/campaigns/${campaignId}/delivery`),
      },
      about: { kind: 'campaign', id: campaignId },
      occasion: `${campaignId}.${occasion}`,
      sender: { id: row.organizationId, sample: row.sample, verifiedSmtp: null },
    });
  }
}

const writing = ['draft', 'ready'] as const satisfies readonly SubmissionState[];
const isOne = (states: readonly SubmissionState[], state: SubmissionState): boolean => states.includes(state);

/** What is true of the newest live filing of the case, now that the campaign carries it no more. */
function standingOf(state: SubmissionState): MailContext<'campaign_paused'>['standing'] {
  if (isOne(writing, state)) return 'unsigned';
  if (state === 'uncertain' || state === 'attempting') return 'not_known';
  if (isOne(statesSent, state)) return 'sent';
  return isOne(unsentAndSigned, state) ? 'goes_by_another' : 'yours_to_send';
}

interface Stranded {
  readonly personId: string;
  readonly caseId: CaseId;
  readonly organizationId: string;
  readonly sample: boolean;
  readonly campaignState: string;
  readonly reference: string | null;
  readonly state: SubmissionState | null;
  readonly filingActBy: string | null;
  readonly caseActBy: string | null;
}

/** What is signed counts before what is only begun, and the newest before older ones: levels follow each other. */
const stranded = `
  SELECT p.person_id, p.case_id, p.organization_id, o.sample, k.state AS campaign_state,
    s.reference, s.state, s.act_by AS filing_act_by,
    (SELECT min(c.act_by) FROM case_clock c WHERE c.case_id = p.case_id AND c.state = 'running' AND c.side = 'file') AS case_act_by
  FROM participation p JOIN campaign k ON k.id = p.campaign_id JOIN organization o ON o.id = p.organization_id
  LEFT JOIN LATERAL (
    SELECT reference, state, act_by FROM submission
    WHERE case_id = p.case_id AND state NOT IN ('withdrawn', 'recalled', 'superseded')
    ORDER BY state <> ALL($2) DESC, created_at DESC LIMIT 1) s ON true
  WHERE p.id = $1 AND p.state <> 'left' AND k.state IN ('paused', 'closed', 'killed')`;

interface Waiting {
  readonly organizationId: string;
  readonly sample: boolean;
  readonly uncertain: number;
  readonly failed: number;
  readonly earliestActBy: string | null;
}

const waiting = `
  SELECT k.organization_id, o.sample, count(*) FILTER (WHERE s.state = 'uncertain') AS uncertain,
    count(*) FILTER (WHERE s.state <> 'uncertain') AS failed, min(s.act_by) AS earliest_act_by
  FROM campaign k JOIN organization o ON o.id = k.organization_id
  LEFT JOIN submission_credit c ON c.campaign_id = k.id
  LEFT JOIN submission s ON s.id = c.submission_id AND s.state = ANY($2) AND ${notLeaving('s.person_id')}
  WHERE k.id = $1 GROUP BY k.organization_id, o.sample`;
