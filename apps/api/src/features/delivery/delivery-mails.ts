import type { SubmissionId } from '@chorus/domain/shared/ids';
import type { SubmissionState } from '@chorus/domain/submission/submission-states';
import type { MailContext } from '@chorus/templates/mail/registry';
import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import type { Message } from '../../platform/outbox/message.js';
import type { Reactions } from '../../platform/outbox/reaction.js';
import type { Notice } from '../../platform/transport/notices.js';
import { lastMoveOf, submissionTable, type SubmissionRow } from '../submission/submission.public.js';
import { endOfCase, unsentAndSigned, type HandOverReason } from './hand-over.js';
import { NoticeMail } from './notice-mail.js';
import { Readers } from './readers.js';
import { senderOf, sendingFacts } from './sending-facts.js';
import { filedOn } from './tell-case.js';

type Told =
  | 'submission.handed_to_person'
  | 'submission.held_locally'
  | 'submission.withdrawn'
  | 'submission.date_moved_up'
  | 'attempt.proved';

type FilingMail =
  'submission_handed_over' | 'submission_taken_back' | 'date_moved_up' | 'held_locally' | 'submission_sent';

/** What is mailed to the person about one filing. */
@Injectable()
export class DeliveryMails {
  constructor(
    private readonly mail: NoticeMail,
    private readonly readers: Readers,
    private readonly clock: BusinessClock,
  ) {}

  register(reactions: Reactions): void {
    const on = (
      name: string,
      event: Told,
      write: (tx: Tx, row: SubmissionRow, message: Message<Told>) => Promise<readonly Notice[]>,
    ): void =>
      reactions.register(
        this.mail.reactionToPerson<Told>(name, event, async (tx, message) => {
          const row = await tx.hold(submissionTable, message.ids.submissionId as SubmissionId);
          return row === null ? [] : write(tx, row, message);
        }),
      );
    on('delivery.mail-handed-over', 'submission.handed_to_person', (...of) => this.handedOver(...of));
    on('delivery.mail-held-locally', 'submission.held_locally', (...of) => this.heldLocally(...of));
    on('delivery.mail-taken-back', 'submission.withdrawn', (...of) => this.takenBack(...of));
    on('delivery.mail-moved-up', 'submission.date_moved_up', (...of) => this.movedUp(...of));
    on('delivery.mail-sent', 'attempt.proved', (...of) => this.sent(...of));
  }

  private async handedOver(tx: Tx, row: SubmissionRow, { id }: Message<Told>): Promise<readonly Notice[]> {
    if (row.state !== 'handed_to_person') return [];
    // Handed over a moment before its case took it back: whoever withdrew is not asked to send.
    if ((await endOfCase(tx, row)) !== null) return [];
    const reason = (await lastMoveOf(tx, row.id))?.reasonKey ?? null;
    return this.toPerson(tx, row, id, 'submission_handed_over', {
      reference: row.reference,
      actBy: await this.dayToSay(tx, row),
      channel: row.channel,
      why: whyYours[(reason ?? '') as HandOverReason] ?? 'usual',
      link: this.page(row),
    });
  }

  private async heldLocally(tx: Tx, row: SubmissionRow, { id }: Message<Told>): Promise<readonly Notice[]> {
    if (row.state !== 'held_locally' || (await endOfCase(tx, row)) !== null) return [];
    return this.toPerson(tx, row, id, 'held_locally', {
      reference: row.reference,
      actBy: row.sendBy ?? row.actBy,
      link: this.page(row),
    });
  }

  /** Only where its case took it back, and only of what was signed: what somebody takes back themselves they know of. */
  private async takenBack(tx: Tx, row: SubmissionRow, { id }: Message<Told>): Promise<readonly Notice[]> {
    const move = row.state === 'withdrawn' ? await lastMoveOf(tx, row.id) : null;
    const why = move === null ? undefined : whyTakenBack[move.reasonKey ?? ''];
    if (why === undefined || move === null || writing.includes(move.fromState ?? 'draft')) return [];
    return this.toPerson(tx, row, id, 'submission_taken_back', {
      reference: row.reference,
      why,
      wasTheirs: move.fromState !== null && toSendByThemselves.includes(move.fromState),
      link: this.page(row),
    });
  }

  private async movedUp(tx: Tx, row: SubmissionRow, { id }: Message<Told>): Promise<readonly Notice[]> {
    const standing = await this.standingNow(tx, row);
    if (row.actBy === null || standing === null || (await endOfCase(tx, row)) !== null) return [];
    return this.toPerson(tx, row, id, 'date_moved_up', {
      reference: row.reference,
      actBy: row.actBy,
      standing,
      link: this.page(row),
    });
  }

  /** "It goes out from here" is said only where nothing stands before it. */
  private async standingNow(tx: Tx, row: SubmissionRow): Promise<MovedUpStanding | null> {
    const standing = standingOf(row.state);
    if (standing !== 'we_send') return standing;
    const facts = await sendingFacts(tx, row);
    const goes = facts.standing === 'go' && facts.consentToSend;
    return goes && !facts.caseStopped && !facts.caseUnderReview ? 'we_send' : 'you_send';
  }

  /** Of what the platform sent, once; who reported a sending or gave a proof themselves knows of it. */
  private async sent(tx: Tx, row: SubmissionRow, { id }: Message<Told>): Promise<readonly Notice[]> {
    const byPlatform = await tx.maybe(
      `SELECT 1 AS one FROM attempt a WHERE a.submission_id = $1 AND a.state = 'proved' AND a.claimed_at IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM proof p WHERE p.attempt_id = a.id AND p.given_by IS NOT NULL) LIMIT 1`,
      [row.id],
    );
    const sentOn = await filedOn(tx, row);
    if (byPlatform === null || sentOn === null) return [];
    return this.toPerson(tx, row, id, 'submission_sent', {
      reference: row.reference,
      // From 17:00 on it counts for the next day, and was sent on this one all the same.
      sentOn: [sentOn, await this.clock.today(tx, row.recipientZone)].sort()[0] ?? sentOn,
      link: this.page(row),
    });
  }

  /** @param occasion the message's own id: the same thing happening again is another mail with a Message-ID of its own */
  private async toPerson<Name extends FilingMail>(
    tx: Tx,
    submission: SubmissionRow,
    occasion: string,
    template: Name,
    context: MailContext<Name>,
  ): Promise<readonly Notice[]> {
    const { by } = await sendingFacts(tx, submission);
    const readers = await this.readers.ofPerson(tx, submission.personId, submission.caseId);
    return this.mail.compose(readers, {
      template,
      context,
      about: { kind: 'submission', id: submission.id },
      occasion: `${submission.id}.${occasion}`,
      sender: senderOf(submission, by),
    });
  }

  /** The safe day while it is ahead, then the last day itself; where no date is known, today: it counts as due now. */
  private async dayToSay(tx: Tx, { sendBy, actBy, recipientZone }: SubmissionRow): Promise<string> {
    const today = await this.clock.today(tx, recipientZone);
    return [sendBy, actBy].find((day) => day !== null && day >= today) ?? today;
  }

  private page(submission: SubmissionRow): string {
    return this.mail.link(`/submissions/${submission.id}`);
  }
}

const whyYours: Readonly<Partial<Record<HandOverReason, MailContext<'submission_handed_over'>['why']>>> = {
  case_stopped: 'case_on_hold',
  campaign_stopped: 'group_stopped',
  participant_paused: 'you_paused',
  participant_left: 'you_left',
  consent_withdrawn: 'not_allowed',
  sending_failed: 'did_not_go',
  came_back: 'came_back',
  case_under_review: 'being_compared',
  sending_stopped: 'platform_stopped',
  no_address: 'did_not_go',
};

const whyTakenBack: Readonly<Record<string, 'withdrawn' | 'closed'>> = {
  case_withdrawn: 'withdrawn',
  case_closed: 'closed',
};

/** Told that it is theirs to send: nobody here knows whether they did. */
const toSendByThemselves: readonly SubmissionState[] = ['handed_to_person', 'held_locally'];

const writing: readonly SubmissionState[] = ['draft', 'ready'];

type MovedUpStanding = MailContext<'date_moved_up'>['standing'];

function standingOf(state: SubmissionState): MovedUpStanding | null {
  if (writing.includes(state)) return 'unsigned';
  if ((unsentAndSigned as readonly SubmissionState[]).includes(state)) return 'we_send';
  const yours: readonly SubmissionState[] = [
    'handed_to_person',
    'held_locally',
    'failed',
    'bounced',
    'rejected_by_recipient',
  ];
  return yours.includes(state) ? 'you_send' : null;
}
