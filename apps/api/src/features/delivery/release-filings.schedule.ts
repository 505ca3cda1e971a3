import { paceAllows, type PaceUse } from '@chorus/domain/delivery/pace';
import { pressing } from '@chorus/domain/delivery/pressing';
import { paceOf, standingToSend, type CreditStanding } from '@chorus/domain/delivery/standing-to-send';
import { federalHolidays } from '@chorus/domain/jurisdiction/federal-holidays';
import { dateInZone, isBusinessDay } from '@chorus/domain/shared/calendar';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { releaseNow, type ReleaseAnswer } from '@chorus/domain/submission/submission-moves';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import type { Tx } from '../../platform/database/db.js';
import type { Schedule } from '../../platform/outbox/schedules.js';
import { SendingStop } from '../../platform/outbox/sending-stop.js';
import { Submissions, type SubmissionRow } from '../submission/submission.public.js';
import { plannedAttempt, releasesOf } from './attempts.js';
import { Carriers } from './carriers.js';
import { attemptTable, type AttemptRow } from './delivery.table.js';
import { HandOver, type HandOverReason } from './hand-over.js';
import { lockCandidates, lockPressing, useOfLines, type ReleaseMoment } from './release-candidates.js';
import { creditsOf, mayBeSentFor, lineZone, senderOf, type HeldCases, heldCases } from './sending-facts.js';

/** Filings released in one transaction: small enough that a killed worker holds few locks. */
const batch = 100;

interface Round {
  readonly moment: ReleaseMoment;
  readonly lines: Map<string, PaceUse>;
  readonly credits: ReadonlyMap<string, readonly CreditStanding[]>;
  readonly consenting: ReadonlySet<string>;
  readonly held: HeldCases;
}

/**
 * Lets queued filings go: by wave and pace, and before either where waiting would pass the safe day [25]. One scanner
 * at a time (the schedule's own row is its lock), which is what makes counting a line's pace right.
 */
@Injectable()
export class ReleaseFilings implements Schedule {
  readonly name = 'delivery.release';
  /** As often as schedules are looked at: what is urgent goes at once. */
  readonly everyWallSeconds = 1;

  constructor(
    private readonly carriers: Carriers,
    private readonly handOver: HandOver,
    private readonly submissions: Submissions,
    private readonly stop: SendingStop,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async scan(tx: Tx, now: Date): Promise<'drained' | 'more'> {
    const businessDay = isBusinessDay(dateInZone(now.toISOString(), lineZone), federalHolidays);
    if ((await this.stop.since(tx)) !== null) return this.handOverPressing(tx, now);
    const moment = { now, businessDay, usual: this.config.pace };
    const filings = await lockCandidates(tx, moment, batch);
    if (filings.length === 0) return 'drained';
    const ids = filings.map(({ id }) => id);
    const caseIds = filings.map(({ caseId }) => caseId);
    const round: Round = {
      moment,
      lines: await useOfLines(tx, now),
      credits: await creditsOf(tx, ids),
      consenting: await mayBeSentFor(
        tx,
        filings.map(({ personId }) => personId),
      ),
      held: await heldCases(tx, caseIds),
    };
    const leaving: SubmissionRow[] = [];
    for (const filing of filings) {
      const { answer, reason } = this.judge(filing, round);
      if (answer === 'release') leaving.push(filing);
      if (answer === 'hand_to_person') await this.handOver.one(tx, filing, reason);
    }
    await this.release(tx, leaving, round);
    return filings.length === batch ? 'more' : 'drained';
  }

  /** The platform's kill switch is on: nothing leaves, and nobody's date waits for it. */
  private async handOverPressing(tx: Tx, now: Date): Promise<'drained' | 'more'> {
    const filings = await lockPressing(tx, now, batch);
    for (const filing of filings) await this.handOver.one(tx, filing, 'sending_stopped');
    return filings.length === batch ? 'more' : 'drained';
  }

  private judge(filing: SubmissionRow, round: Round): { answer: ReleaseAnswer; reason: HandOverReason } {
    const { moment, lines } = round;
    const credits = round.credits.get(filing.id) ?? [];
    const { standing } = standingToSend(credits);
    if (round.held.stopped.has(filing.caseId)) return { answer: 'hand_to_person', reason: 'case_stopped' };
    if (!round.consenting.has(filing.personId))
      return { answer: 'hand_to_person', reason: 'consent_withdrawn' };
    const { urgent, filingType } = filing;
    const sendBy = filing.sendBy ?? filing.actBy;
    const today = dateInZone(moment.now.toISOString(), filing.recipientZone);
    const presses = pressing({ urgent, sendBy, today, filingType });
    if (round.held.underReview.has(filing.caseId))
      return { answer: presses ? 'hand_to_person' : 'wait', reason: 'case_under_review' };
    if (standing === 'paused_by_person') {
      // Nothing is sent for who paused; on the last safe day it is theirs to send, whatever the pause.
      return { answer: presses ? 'hand_to_person' : 'wait', reason: 'participant_paused' };
    }
    const use = filing.lineKey === null ? null : (lines.get(filing.lineKey) ?? unused);
    const usual = { perHour: moment.usual.perHour, perBusinessDay: moment.usual.perDay };
    const room = use === null || (moment.businessDay && paceAllows(paceOf(credits, usual), use, presses).go);
    const answer = releaseNow({
      state: filing.state,
      releasableFrom: (filing.recallUntil ?? moment.now).toISOString(),
      now: moment.now.toISOString(),
      releaseFrom: filing.releaseFrom ?? today,
      today,
      pressing: presses,
      campaignStopped: standing === 'stopped',
      lineHasRoom: room,
    });
    if (answer === 'release' && filing.lineKey !== null && use !== null) {
      lines.set(filing.lineKey, { ...use, lastHour: use.lastHour + 1, today: use.today + 1 });
    }
    return { answer, reason: 'campaign_stopped' };
  }

  private async release(tx: Tx, filings: readonly SubmissionRow[], round: Round): Promise<void> {
    const before = await releasesOf(
      tx,
      filings.map(({ id }) => id),
    );
    const attempts: AttemptRow[] = [];
    for (const filing of filings) {
      if (isRefusal(await this.submissions.move(tx, filing, 'released', null))) continue;
      const { by } = standingToSend(round.credits.get(filing.id) ?? []);
      const carrier = this.carriers.traits(filing, senderOf(filing, by));
      attempts.push(plannedAttempt(filing, (before.get(filing.id) ?? 0) + 1, carrier, round.moment.now));
    }
    await tx.insert(attemptTable, attempts);
  }
}

const unused: PaceUse = { lastHour: 0, today: 0, oldestInHour: null };
