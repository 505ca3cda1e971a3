import { Injectable } from '@nestjs/common';
import { logCall, type CallLogEntry } from '@chorus/domain/case/call-log';
import { caseStillRuns } from '@chorus/domain/case/record-facts';
import type { Actor } from '@chorus/domain/shared/actor';
import { dateInZone } from '@chorus/domain/shared/calendar';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { CaseAccess, type WorkingCase } from './case-access.js';
import { CaseSeals } from './case-seals.js';
import { CaseWriter } from './case-writer.js';
import type { CaseRecord } from './case.repository.js';
import { caseCallTable, caseEvidenceTable, type CaseCallRow } from './case.table.js';

export interface LogCallInput extends CallLogEntry {
  readonly caseId: string;
  /** The plan said no in this call: it counts as evidence of the denial [12]. */
  readonly showsDenial: boolean;
}

export interface CallLogged {
  readonly call: CaseCallRow;
  readonly case: CaseRecord;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'InvalidInput' | 'CaseOver'>;

/** Adds one call as it was. Nobody changes it afterwards: a log that can be edited proves nothing. */
@Injectable()
export class LogCall {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly access: CaseAccess,
    private readonly seals: CaseSeals,
    private readonly writer: CaseWriter,
  ) {}

  execute(actor: Actor, input: LogCallInput): Promise<CallLogged | Refused> {
    return this.db.transaction(actor, async (tx): Promise<CallLogged | Refused> => {
      const before = await this.access.open(tx, actor, input.caseId, { purpose: 'prepare', orAs: 'helps' });
      if (isRefusal(before)) return before;
      const runs = caseStillRuns(before);
      if (isRefusal(runs)) return runs;
      const entry = logCall(tidy(input), (await this.clock.now(tx)).toISOString());
      if (isRefusal(entry)) return refuse('InvalidInput', entry.message, entry.field);
      const fault = tooLong(entry);
      if (fault !== null) return fault;
      const write = () => this.write(tx, before, entry, input.showsDenial);
      const written = before.as === 'person' ? await write() : await tx.elevated(write);
      await audit(tx, {
        operation: 'case.call-logged',
        subjects: [
          { kind: 'case', id: before.id },
          { kind: 'case_call', id: written.call.id },
        ],
      });
      return written;
    });
  }

  private async write(
    tx: Tx,
    before: WorkingCase,
    entry: CallLogEntry,
    showsDenial: boolean,
  ): Promise<CallLogged> {
    const { id: caseId, personId } = before;
    const id = newId<'case_call'>();
    const loggedAt = new Date();
    const sealedEntry = this.seals.sealCall(await this.seals.keyFor(personId), id, entry);
    const loggedBy = tx.actor.kind === 'account' ? tx.actor.accountId : null;
    const call: CaseCallRow = {
      id,
      caseId,
      personId,
      at: new Date(entry.at),
      sealedEntry,
      loggedBy,
      loggedAt,
    };
    await tx.insert(caseCallTable, call);
    if (!showsDenial) return { call, case: before.record };
    const dated = await dayOf(tx, before, entry.at);
    const shown = { evidenceKind: 'call_log', fileId: null, dated } as const;
    await tx.insert(caseEvidenceTable, {
      id: newId<'case_evidence'>(),
      caseId,
      personId,
      addedAt: loggedAt,
      ...shown,
    });
    const saved = await this.writer.save(tx, before, { ...before, evidence: [...before.evidence, shown] });
    if (isRefusal(saved)) throw new Error('A call changes neither the payer nor the number of a case.');
    return { call, case: saved };
  }
}

/** The day the person's own calendar had: their letter names the same one. */
async function dayOf(tx: ReadTx, { personId }: WorkingCase, at: string): Promise<string> {
  const { zone } = await tx.one<{ zone: string }>('SELECT zone FROM person WHERE id = $1', [personId]);
  return dateInZone(at, zone);
}

const tidy = ({ at, calledNumber, spokeWith, reference, said, minutes }: CallLogEntry): CallLogEntry => ({
  at,
  calledNumber: calledNumber?.trim() || null,
  spokeWith: spokeWith?.trim() || null,
  reference: reference?.trim() || null,
  said: said.trim(),
  minutes,
});

function tooLong({ calledNumber, spokeWith, reference, said, minutes }: CallLogEntry) {
  const short = [calledNumber, spokeWith, reference].every((text) => text === null || text.length <= 200);
  if (short && said.length <= 6_000 && (minutes === null || (minutes >= 0 && minutes <= 1_440))) return null;
  return refuse('InvalidInput', 'This is longer than a note of a call can be. Nothing was kept.', 'said');
}
