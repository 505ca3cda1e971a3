import type { SubmissionId } from '@chorus/domain/shared/ids';
import { statesThatNeedAPerson } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import type { Reactions } from '../../platform/outbox/reaction.js';
import { submissionTable, type SubmissionRow } from '../submission/submission.public.js';
import { type Notice, NoticeMail } from './notice-mail.js';
import { Readers } from './readers.js';
import { recipientZone, senderOf, sendingFacts } from './sending-facts.js';
import { filedOn } from './tell-case.js';

type Write = (tx: Tx, submission: SubmissionRow) => Promise<readonly Notice[]>;

/** Everything this feature mails: to the person about a filing, and to the staff about what waits for somebody. */
@Injectable()
export class DeliveryMails {
  constructor(
    private readonly mail: NoticeMail,
    private readonly readers: Readers,
    private readonly clock: BusinessClock,
  ) {}

  register(reactions: Reactions): void {
    const { mail } = this;
    const about =
      (write: Write) =>
      async (
        tx: Tx,
        { ids }: { ids: { readonly submissionId: SubmissionId } },
      ): Promise<readonly Notice[]> => {
        const submission = await tx.hold(submissionTable, ids.submissionId);
        return submission === null ? [] : write(tx, submission);
      };
    reactions.register(
      mail.reaction(
        'delivery.mail-handed-over',
        'submission.handed_to_person',
        about((tx, row) => this.handedOver(tx, row)),
      ),
    );
    reactions.register(
      mail.reaction(
        'delivery.mail-held-locally',
        'submission.held_locally',
        about((tx, row) => this.heldLocally(tx, row)),
      ),
    );
    reactions.register(
      mail.reaction(
        'delivery.mail-sent',
        'attempt.proved',
        about((tx, row) => this.sent(tx, row)),
      ),
    );
    reactions.register(
      mail.reaction('delivery.mail-packet-owed', 'participant.packet_owed', (tx, { ids }) =>
        this.packetOwed(tx, ids.participationId),
      ),
    );
    reactions.register(
      mail.reaction('delivery.mail-queue', 'campaign.queue_grew', (tx, { ids, id }) =>
        this.queueGrew(tx, ids.campaignId, id),
      ),
    );
  }

  private async handedOver(tx: Tx, submission: SubmissionRow): Promise<readonly Notice[]> {
    if (submission.state !== 'handed_to_person') return [];
    const actBy = await this.dayToSay(tx, submission);
    return this.toPerson(tx, submission, 'submission_handed_over', {
      reference: submission.reference,
      actBy,
      channel: submission.channel,
      link: this.page(submission),
    });
  }

  private async heldLocally(tx: Tx, submission: SubmissionRow): Promise<readonly Notice[]> {
    if (submission.state !== 'held_locally') return [];
    return this.toPerson(tx, submission, 'held_locally', {
      reference: submission.reference,
      actBy: submission.sendBy ?? submission.actBy,
      link: this.page(submission),
    });
  }

  /** Of what the platform sent; who reported a sending themselves knows of it. */
  private async sent(tx: Tx, submission: SubmissionRow): Promise<readonly Notice[]> {
    const byPlatform = await tx.maybe(
      `SELECT 1 AS one FROM attempt WHERE submission_id = $1 AND state = 'proved' AND claimed_at IS NOT NULL LIMIT 1`,
      [submission.id],
    );
    const sentOn = await filedOn(tx, submission);
    if (byPlatform === null || sentOn === null) return [];
    return this.toPerson(tx, submission, 'submission_sent', {
      reference: submission.reference,
      sentOn,
      link: this.page(submission),
    });
  }

  private async toPerson<Name extends 'submission_handed_over' | 'held_locally' | 'submission_sent'>(
    tx: Tx,
    submission: SubmissionRow,
    template: Name,
    context: Parameters<NoticeMail['compose']>[1]['context'],
  ): Promise<readonly Notice[]> {
    const { by } = await sendingFacts(tx, submission);
    const readers = await this.readers.ofPerson(tx, submission.personId, submission.caseId);
    return this.mail.compose(readers, {
      template,
      context: context as never,
      about: { kind: 'submission', id: submission.id },
      occasion: `${submission.id}.${submission.state}`,
      sender: senderOf(submission, by),
    });
  }

  /** A campaign has stopped: every person in it gets packet and date, the soonest of their running clocks [21]. */
  private async packetOwed(tx: Tx, participationId: string): Promise<readonly Notice[]> {
    const row = await tx.maybe<Stranded>(stranded, [participationId]);
    if (row === null) return [];
    const readers = await this.readers.ofPerson(tx, row.personId, row.caseId);
    return this.mail.compose(readers, {
      template: 'campaign_paused',
      context: {
        reference: row.reference ?? 'CH',
        actBy: row.actBy,
        packetLink: this.mail.link(`/cases/${row.caseId}`),
      },
      about: { kind: 'participation', id: participationId },
      occasion: `${participationId}.${row.campaignState}`,
      sender: { id: row.organizationId, sample: row.sample, verifiedSmtp: null },
    });
  }

  /** Counts only; which filings they are stands in the queue. */
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

  /** The safe day while it is ahead, then the last day itself; where no date is known, today: it counts as due now. */
  private async dayToSay(tx: Tx, { sendBy, actBy }: SubmissionRow): Promise<string> {
    const today = await this.clock.today(tx, recipientZone);
    return [sendBy, actBy].find((day) => day !== null && day >= today) ?? today;
  }

  private page(submission: SubmissionRow): string {
    return this.mail.link(`/submissions/${submission.id}`);
  }
}

interface Stranded {
  readonly personId: string;
  readonly caseId: string;
  readonly organizationId: string;
  readonly sample: boolean;
  readonly campaignState: string;
  readonly actBy: string | null;
  readonly reference: string | null;
}

const stranded = `
  SELECT p.person_id, p.case_id, p.organization_id, o.sample, k.state AS campaign_state,
    (SELECT min(c.act_by) FROM case_clock c WHERE c.case_id = p.case_id AND c.state = 'running' AND c.side = 'file') AS act_by,
    (SELECT s.reference FROM submission s WHERE s.case_id = p.case_id ORDER BY s.created_at DESC LIMIT 1) AS reference
  FROM participation p JOIN campaign k ON k.id = p.campaign_id JOIN organization o ON o.id = p.organization_id
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
  LEFT JOIN submission s ON s.id = c.submission_id AND s.state = ANY($2)
  WHERE k.id = $1 GROUP BY k.organization_id, o.sample`;
