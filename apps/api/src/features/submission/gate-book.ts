import { Injectable } from '@nestjs/common';
import { businessDaysWithin } from '@chorus/domain/assignment/timing';
import { federalHolidays } from '@chorus/domain/jurisdiction/federal-holidays';
import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import type { Refusal } from '@chorus/domain/shared/refusal';
import {
  gate,
  gateItems,
  gateQuestions,
  type GateAnswer,
  type GateItem,
  type GateOpen,
} from '@chorus/domain/submission/completeness-gate';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { ReadTx } from '../../platform/database/db.js';
import { ClinicianLetters } from './clinician-letters.js';
import { SubmissionSeals } from './submission-seals.js';
import { amountBandOf, deniedAlike } from './submission.repository.js';
import type { SubmissionRow } from './submission.table.js';

export interface GateState {
  readonly applies: boolean;
  readonly items: readonly {
    readonly item: GateItem;
    readonly question: string;
    readonly done: boolean | null;
    readonly reason: string | null;
  }[];
  readonly open: boolean;
  readonly lawyerPrompt: string | null;
  /** Passed over because the date comes first; asked for afterwards. */
  readonly owed: readonly GateItem[];
}

/** The gate before the last internal level, as it stands today. */
@Injectable()
export class GateBook {
  constructor(
    private readonly clock: BusinessClock,
    private readonly seals: SubmissionSeals,
    private readonly letters: ClinicianLetters,
  ) {}

  async ask(tx: ReadTx, row: SubmissionRow): Promise<GateOpen | Refusal<'RecordIncomplete'>> {
    const answers = await this.answers(tx, row);
    const today = await this.clock.today(tx, row.recipientZone);
    return gate(answers, {
      applies: row.gate,
      amountBand: await amountBandOf(tx, row.caseId),
      pattern: row.gate && (await deniedAlike(tx, row.caseId)),
      businessDaysLeft: row.sendBy === null ? null : businessDaysLeft(today, row.sendBy),
    });
  }

  async state(tx: ReadTx, row: SubmissionRow): Promise<GateState> {
    const answers = await this.answers(tx, row);
    const asked = await this.ask(tx, row);
    const open = 'open' in asked;
    return {
      applies: row.gate,
      items: (row.gate ? gateItems : []).map((item) => {
        const answer = answers.find((one) => one.item === item);
        return {
          item,
          question: gateQuestions[item],
          done: answer?.done ?? null,
          reason: answer?.reason ?? null,
        };
      }),
      open,
      lawyerPrompt: open ? asked.lawyerPrompt : null,
      owed: open ? asked.owed : [],
    };
  }

  /** As they were given; a letter that is there needs no answer, whatever was said of it before it came. */
  private async answers(tx: ReadTx, row: SubmissionRow): Promise<readonly GateAnswer[]> {
    if (!row.gate) return [];
    const given = (await this.seals.of(row.personId)).gate(row);
    if ((await this.letters.of(tx, row.caseId)).length === 0) return given;
    return [
      ...given.filter(({ item }) => item !== 'clinician_letter'),
      { item: 'clinician_letter', done: true, reason: null },
    ];
  }
}

/** Business days after today up to the safe day, that day included. */
function businessDaysLeft(today: string, sendBy: string): number {
  if (sendBy <= today) return 0;
  return [...businessDaysWithin(addDays(plainDate(today), 1), plainDate(sendBy), federalHolidays)].length;
}
