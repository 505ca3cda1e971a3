import { oneTapAnswers, resultOfTap, type OneTapAnswer } from '@chorus/domain/outcome/check-in';
import { reportOutcome } from '@chorus/domain/outcome/verification';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { digestOf } from './check-in-secrets.js';
import { outcomeTable, type CheckInRow, type OutcomeRow } from './outcome.table.js';

export interface AnswerCheckInInput {
  /** From the mail's link: 128 bits, base64url. */
  readonly token: string;
  readonly answer: OneTapAnswer;
  /** The date printed on the decision, where the person has it at hand. */
  readonly decidedOn?: string | null;
}

export interface CheckInAnswered {
  readonly kind: 'CheckInAnswered';
  readonly answer: OneTapAnswer;
  /** What happens now, for whoever tapped. */
  readonly sentence: string;
}

export type CheckInRefused = Refusal<
  'CheckInUnknown' | 'OutcomeSettled' | 'InvalidInput' | 'DecisionDateMissing' | 'DecisionDateInFuture'
>;

/**
 * A tap on a mailed link, without signing in: whoever holds the token answers for this one question and sees nothing.
 * A tap may be mended by another until a report with a name or a reviewer has taken its place.
 */
@Injectable()
export class AnswerCheckIn {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: AnswerCheckInInput): Promise<CheckInAnswered | CheckInRefused> {
    return this.db.transaction<CheckInAnswered | CheckInRefused>(actor, async (tx) => {
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
  }

  /** Whether the token still asks something; for the page, which changes nothing by being opened. */
  asks(actor: Actor, token: string): Promise<boolean> {
    return this.db.transaction(actor, (tx) =>
      tx.elevated(async () => {
        const question = await questionOf(tx, token);
        const outcome = question === null ? null : await tx.hold(outcomeTable, question.outcomeId);
        return outcome !== null && outcome.state !== 'verified';
      }),
    );
  }

  private async record(
    tx: Tx,
    question: CheckInRow,
    input: AnswerCheckInInput,
  ): Promise<CheckInAnswered | CheckInRefused> {
    const outcome = await tx.lock(outcomeTable, question.outcomeId);
    if (outcome === null) return unknownCheckIn();
    if (outcome.state === 'verified') {
      return refuse('OutcomeSettled', 'Thank you; this has been looked at and settled already.');
    }
    const today = await this.clock.today(tx);
    const patch = this.patchOf(outcome, input, today);
    if (isRefusal(patch)) return patch;
    await tx.execute('UPDATE check_in SET answer = $2, answered_at = now() WHERE id = $1', [
      question.id,
      input.answer,
    ]);
    if (patch !== null) {
      await tx.update(outcomeTable, { id: outcome.id }, patch);
      await this.outbox.publish(tx, 'outcome.reported', { outcomeId: outcome.id });
    }
    return { kind: 'CheckInAnswered', answer: input.answer, sentence: sentences[input.answer] };
  }

  /** Null: nothing to report; the limit still runs, or somebody with a name has reported more than a tap can say. */
  private patchOf(
    outcome: OutcomeRow,
    { answer, decidedOn: said }: AnswerCheckInInput,
    today: string,
  ): Partial<OutcomeRow> | null | CheckInRefused {
    const result = resultOfTap(answer, outcome.limitOn !== null && outcome.limitOn < today);
    if (outcome.reportedBy !== null || result === null) return null;
    const decidedOn = said == null || said === '' ? null : said;
    if (decidedOn !== null) {
      const report = reportOutcome(outcome.state, { stage: outcome.stage, result, decidedOn }, today);
      if (isRefusal(report)) {
        const { kind, message } = report;
        return kind === 'OutcomeMoveNotAllowed' ? unknownCheckIn() : refuse(kind, message, 'decidedOn');
      }
    }
    // Without the date it is a report all the same: a person who is ill taps, and the date is read from the letter.
    return { state: 'reported', result, decidedOn, reportedBy: null, reportedAt: new Date() };
  }
}

const sentences: Readonly<Record<OneTapAnswer, string>> = {
  won: 'Good news. Add a picture of the letter when you can, and check that the care is really approved or paid.',
  partly:
    'Noted. Add a picture of the letter: for the other part a next step may be open, and its date runs.',
  lost: 'Noted. Add a picture of the letter: a next step may be open, and its date runs from the letter.',
  nothing_yet: 'Noted. We will ask again. If a letter comes before that, open the page and add it.',
  something_else: 'Noted. A person will get in touch with you about it.',
};

function questionOf(tx: ReadTx, token: string): Promise<CheckInRow | null> {
  if (!/^[A-Za-z0-9_-]{22}$/.test(token)) return Promise.resolve(null);
  return tx.maybe('SELECT * FROM check_in WHERE token_hash = $1', [digestOf(token)]);
}

const unknownCheckIn = (): Refusal<'CheckInUnknown'> =>
  refuse('CheckInUnknown', 'This link asks nothing any more. Use the newest mail, or sign in.', 'token');
