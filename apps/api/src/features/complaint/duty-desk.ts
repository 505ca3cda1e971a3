import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import { standingOfEvidence } from '@chorus/domain/case/evidence';
import {
  openQuestions,
  proposeDuties,
  type DutyFacts,
  type ProposedDuty,
} from '@chorus/domain/complaint/find-duties';
import type { NoticeAnswer, NoticeQuestion } from '@chorus/domain/complaint/notice-questions';
import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { ReadTx } from '../../platform/database/db.js';
import { ComplaintSeals, type KeptFinding } from './complaint-seals.js';
import { actsOfCase, answersOf, dutiesOf, earlierLetters, type DutyOfCase } from './complaint.repository.js';

/** A confirmed duty as a letter tells it. */
export interface DutyToTell extends KeptFinding {
  readonly dutyKey: string;
  readonly words: string | null;
}

export interface DutyAnswered {
  readonly row: DutyOfCase;
  readonly finding: KeptFinding;
  readonly words: string | null;
}

export interface DutyFindings {
  readonly questions: readonly NoticeQuestion[];
  readonly answers: readonly NoticeAnswer[];
  readonly proposed: readonly ProposedDuty[];
  readonly answered: readonly DutyAnswered[];
}

/** Puts a case's dates, letters and answers before the finder. Runs with the sight of whoever was let to the case. */
@Injectable()
export class DutyDesk {
  constructor(
    private readonly clock: BusinessClock,
    private readonly seals: ComplaintSeals,
  ) {}

  async factsOf(tx: ReadTx, of: RecordedCase): Promise<DutyFacts> {
    const letters = await earlierLetters(tx, of.id);
    const acts = await actsOfCase(tx, of.id);
    const { planType, urgency, planLevels, reasonKey, letterInHand, noticeDate, letterBasis } = of;
    return {
      planType,
      urgency,
      planLevels,
      reasonKey,
      notice: standingOfEvidence(of) === 'written_decision',
      letters: [...letters, { letterInHand, noticeDate, letterBasis }].map((letter) => ({
        letterInHand: letter.letterInHand,
        noticeDate: letter.noticeDate,
        estimated: letter.letterBasis === 'estimated',
      })),
      requests: acts.map(({ stage, filedOn, letterInHand: then, answered }) => ({
        stage,
        on: filedOn,
        letterInHand: then,
        answered,
      })),
      answers: await answersOf(tx, of.id, letterInHand),
      today: (await this.clock.today(tx)) as DutyFacts['today'],
    };
  }

  async find(tx: ReadTx, of: RecordedCase): Promise<DutyFindings> {
    const facts = await this.factsOf(tx, of);
    const answered = await this.answered(tx, of);
    return {
      questions: openQuestions(facts),
      answers: facts.answers,
      proposed: proposeDuties(facts),
      answered,
    };
  }

  async answered(
    tx: ReadTx,
    { id, personId }: Pick<RecordedCase, 'id' | 'personId'>,
  ): Promise<readonly DutyAnswered[]> {
    const rows = await dutiesOf(tx, id);
    if (rows.length === 0) return [];
    const key = await this.seals.ofPerson(personId);
    return rows.map((row) => ({
      row,
      finding: this.seals.finding(key, row),
      words: this.seals.words(key, row),
    }));
  }

  /** What a complaint of this case tells: confirmed, and still fitting what is known of the case. */
  async toTell(tx: ReadTx, of: Pick<RecordedCase, 'id' | 'personId'>): Promise<readonly DutyToTell[]> {
    return (await this.answered(tx, of))
      .filter(({ row }) => row.counts)
      .map(({ row, finding, words }) => ({ ...finding, dutyKey: row.dutyKey, words }));
  }
}
