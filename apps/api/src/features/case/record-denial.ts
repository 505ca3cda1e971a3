import { Injectable } from '@nestjs/common';
import {
  type CaseFacts,
  type FactsRefusal,
  isNextLetter,
  recordFacts,
} from '@chorus/domain/case/record-facts';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { letterFactsOf } from '@chorus/domain/case/letter';
import { CaseAccess } from './case-access.js';
import { keepLetter } from './case-answers.js';
import { CaseWriter, type CaseAlreadyExists } from './case-writer.js';
import { isContested, type CaseRecord } from './case.repository.js';
import { SameNumber, type SameNumberElsewhere } from './same-number.js';
import { latestToday } from './latest-today.js';

export interface RecordDenialInput {
  readonly caseId: string;
  readonly facts: CaseFacts;
  /** Said by the person where a case of theirs has the same number. */
  readonly anotherDenial: boolean;
}

export interface DenialRecorded {
  readonly case: CaseRecord;
}

type Refused = FactsRefusal | CaseAlreadyExists | SameNumberElsewhere | Refusal<'NotFound' | 'NotAllowed'>;

/** Writes the facts of a denial as printed. */
@Injectable()
export class RecordDenial {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly access: CaseAccess,
    private readonly writer: CaseWriter,
    private readonly sameNumber: SameNumber,
  ) {}

  async execute(actor: Actor, input: RecordDenialInput): Promise<DenialRecorded | Refused> {
    const result = await this.db.transaction(actor, async (tx): Promise<DenialRecorded | Refused> => {
      const before = await this.access.open(tx, actor, input.caseId, { purpose: 'prepare' });
      if (isRefusal(before)) return before;
      const contested = await isContested(tx, before);
      const after = recordFacts(before, input.facts, await latestToday(tx, this.clock), contested);
      if (isRefusal(after)) return after;
      const record = await this.writer.save(tx, before, after);
      if (isRefusal(record)) return record;
      const same = input.anotherDenial ? null : await this.sameNumber.ask(tx, before, after);
      if (same !== null) return same;
      if (isNextLetter(before, input.facts, contested))
        await keepLetter(tx, before, letterFactsOf(before), null);
      const operation =
        before.codesAsPrinted === null && after.codesAsPrinted !== null
          ? 'case.codes-copied'
          : 'case.facts-recorded';
      await audit(tx, { operation, subjects: [{ kind: 'case', id: record.id }] });
      return { case: record };
    });
    if (isRefusal(result) && result.kind === 'CodesFixed') await this.noteAttempt(actor, input.caseId);
    return result;
  }

  /** Attempts to change a code leave a trace though nothing changed: repeated ones are a matter for a person (G2). */
  private noteAttempt(actor: Actor, caseId: string): Promise<void> {
    return this.db.transaction(actor, (tx) =>
      audit(tx, { operation: 'case.codes-change-refused', subjects: [{ kind: 'case', id: caseId }] }),
    );
  }
}
