import { oneTapAnswers, resultOfTap, type OneTapAnswer } from '@chorus/domain/outcome/check-in';
import { awaitsDecisionStill, needsEvidence, reportOutcome } from '@chorus/domain/outcome/verification';
import type { Language } from '@chorus/domain/identity/account';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { digestOf } from './check-in-secrets.js';
import { askedAbout, checkInWords, type AskedAbout, type CheckInRefused } from './check-in-words.js';
import { notLeaving } from '../identity/identity.public.js';
import { NextSteps } from './next-steps.js';
import { OutcomeAccess } from './outcome-access.js';
import { outcomeTable, type CheckInRow, type OutcomeRow } from './outcome.table.js';
import { notLookedAt } from './report-outcome.js';

export interface AnswerCheckInInput {
  /** From the mail's link: 128 bits, base64url. */
  readonly token: string;
  readonly answer: OneTapAnswer;
  /** Of the mail whose link was followed; English where it does not say. */
  readonly language?: Language | null;
  /** The date printed on the decision, where the person has it at hand. */
  readonly decidedOn?: string | null;
}

export interface CheckInAnswered {
  readonly kind: 'CheckInAnswered';
  readonly answer: OneTapAnswer;
  /** What happens now, for whoever tapped. */
  readonly sentence: string;
  /** Of the filing whose page takes the picture of what came; null where there is none, or nothing came. */
  readonly pictureOn: string | null;
}

/**
 * A tap on a mailed link, without signing in: whoever holds the token answers for this one question and sees nothing.
 * A tap may be mended by another until a report with a name or a reviewer has taken its place.
 */
@Injectable()
export class AnswerCheckIn {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly access: OutcomeAccess,
    private readonly steps: NextSteps,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: AnswerCheckInInput): Promise<CheckInAnswered | CheckInRefused> {
    const { refused } = checkInWords(input.language ?? 'en', 'decision');
    const answer = this.db.transaction<CheckInAnswered | CheckInRefused>(actor, async (tx) => {
      if (!oneTapAnswers.includes(input.answer)) {
        return refuse('InvalidInput', 'Choose one of the answers. Nothing was recorded.', 'answer');
      }
      const question = await tx.elevated(() => questionOf(tx, input.token));
      if (question === null) return unknownCheckIn();
      const answered = await tx.elevated(() => this.record(tx, question, input));
      if (isRefusal(answered)) return answered;
      await audit(tx, {
        operation: 'check_in.answered',
        subjects: [
          { kind: 'check_in', id: question.id },
          { kind: 'outcome', id: question.outcomeId },
        ],
      });
      return answered;
    });
    return answer.then((told) => (isRefusal(told) ? { ...told, message: refused[told.kind] } : told));
  }

  /** What the token still asks about, null: nothing; for the page, which changes nothing by being opened. */
  asks(actor: Actor, token: string): Promise<AskedAbout | null> {
    return this.db.transaction(actor, (tx) =>
      tx.elevated(async () => {
        const question = await questionOf(tx, token);
        const outcome = question === null ? null : await tx.hold(outcomeTable, question.outcomeId);
        return outcome === null || isSettled(outcome) || outcome.state === 'cancelled'
          ? null
          : askedAbout(outcome.stage);
      }),
    );
  }

  private async record(
    tx: Tx,
    question: CheckInRow,
    input: AnswerCheckInInput,
  ): Promise<CheckInAnswered | CheckInRefused> {
    const about = await tx.one<OutcomeRow>('SELECT * FROM outcome WHERE id = $1', [question.outcomeId]);
    const outcome = await this.access.lock(tx, about);
    if (outcome === null || outcome.state === 'cancelled') return unknownCheckIn();
    if (isSettled(outcome)) {
      return refuse('OutcomeSettled', 'Thank you; this has been looked at and settled already.');
    }
    const today = await this.clock.today(tx);
    const patch = (await letterWasRead(tx, outcome)) ? null : this.patchOf(outcome, input, today);
    if (isRefusal(patch)) return patch;
    await tx.execute('UPDATE check_in SET answer = $2, answered_at = now() WHERE id = $1', [
      question.id,
      input.answer,
    ]);
    if (patch !== null) {
      await tx.update(outcomeTable, { id: outcome.id }, patch);
      const read = { receivedOn: null, letterDeadline: null, today };
      await this.steps.take(tx, { ...outcome, ...patch }, read);
      if (patch.state === 'reported')
        await this.outbox.publish(tx, 'outcome.reported', { outcomeId: outcome.id });
    }
    const { noted } = checkInWords(input.language ?? 'en', askedAbout(outcome.stage));
    return {
      kind: 'CheckInAnswered',
      answer: input.answer,
      sentence: noted[input.answer],
      pictureOn: input.answer === 'nothing_yet' ? null : outcome.submissionId,
    };
  }

  /** Null: nothing to change; nothing was said yet, or somebody with a name has reported more than a tap can say. */
  private patchOf(
    outcome: OutcomeRow,
    { answer, decidedOn: said }: AnswerCheckInInput,
    today: string,
  ): Partial<OutcomeRow> | null | CheckInRefused {
    const result = resultOfTap(answer, outcome.limitOn !== null && outcome.limitOn < today);
    if (outcome.reportedBy !== null && !awaitsDecisionStill(outcome.result)) return null;
    const cleared = {
      decidedOn: null,
      reportedBy: null,
      ...notLookedAt,
      evidenceAsked: 0,
      evidenceSince: null,
    };
    if (result === null) {
      // The wrong button was pressed before: nothing has come after all, and we go on asking.
      return outcome.state === 'reported'
        ? { ...cleared, state: 'asked', result: null, reportedAt: null }
        : null;
    }
    const decidedOn = said == null || said === '' ? null : said;
    if (decidedOn !== null) {
      const report = reportOutcome(outcome.state, { stage: outcome.stage, result, decidedOn }, today);
      if (isRefusal(report)) {
        const { kind, message } = report;
        return kind === 'OutcomeMoveNotAllowed' ? unknownCheckIn() : refuse(kind, message, 'decidedOn');
      }
    }
    const wanted = needsEvidence(result) && outcome.evidenceFileId === null;
    // Without the date it is a report all the same: a person who is ill taps, and the date is read from the letter.
    return {
      ...cleared,
      state: 'reported',
      result,
      decidedOn,
      reportedAt: new Date(),
      evidenceSince: wanted ? today : null,
    };
  }
}

/** Checked, and by something that came: a "no answer" or "not known" gives way to whatever comes later. */
const isSettled = ({ state, result }: OutcomeRow): boolean =>
  state === 'verified' && !awaitsDecisionStill(result);

function questionOf(tx: ReadTx, token: string): Promise<CheckInRow | null> {
  if (!/^[A-Za-z0-9_-]{22}$/.test(token)) return Promise.resolve(null);
  // A case that is being erased has nothing left to say anything about.
  return tx.maybe(
    `SELECT c.* FROM check_in c JOIN outcome o ON o.id = c.outcome_id
     WHERE c.token_hash = $1 AND o.case_id <> ALL (chorus_leaving_cases()) AND ${notLeaving('o.person_id')}`,
    [digestOf(token)],
  );
}

const unknownCheckIn = (): Refusal<'CheckInUnknown'> =>
  refuse('CheckInUnknown', 'This link asks nothing any more. Use the newest mail, or sign in.', 'token');

/**
 * Whether the person has copied the letter that an earlier tap told of: its date and last day are worth more than a further
 * tap, on an old mail perhaps. What that tap says is kept, and changes nothing.
 */
async function letterWasRead(tx: Tx, { id, caseId, state, decidedOn }: OutcomeRow): Promise<boolean> {
  if (state !== 'reported') return false;
  const read = await tx.maybe(
    `SELECT 1 FROM denial_case d JOIN case_facet f ON f.id = d.facet_id
     WHERE d.id = $1 AND d.letter_basis <> 'estimated' AND f.notice_date IS DISTINCT FROM $3::date
       AND $2 = (SELECT outcome_id FROM case_letter WHERE case_id = $1 ORDER BY replaced_at DESC, id DESC LIMIT 1)`,
    [caseId, id, decidedOn],
  );
  return read !== null;
}
