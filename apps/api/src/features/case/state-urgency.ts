import { Injectable } from '@nestjs/common';
import type { Urgency, UrgencySpeaker } from '@chorus/domain/case/case-words';
import { stateUrgency } from '@chorus/domain/case/intake';
import { caseStillRuns } from '@chorus/domain/case/record-facts';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { CaseAccess } from './case-access.js';
import { CaseWriter } from './case-writer.js';
import type { CaseRecord } from './case.repository.js';

export interface StateUrgencyInput {
  readonly caseId: string;
  readonly urgency: Urgency;
  readonly statedBy: UrgencySpeaker | null;
}

export interface UrgencyStated {
  readonly case: CaseRecord;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'UrgencyNotStated' | 'CaseOver'>;

/** Writes down how urgent somebody says it is. The faster clocks follow from it at once. */
@Injectable()
export class StateUrgency {
  constructor(
    private readonly db: Db,
    private readonly access: CaseAccess,
    private readonly writer: CaseWriter,
  ) {}

  execute(actor: Actor, input: StateUrgencyInput): Promise<UrgencyStated | Refused> {
    return this.db.transaction(actor, async (tx): Promise<UrgencyStated | Refused> => {
      const before = await this.access.open(tx, actor, input.caseId, {
        purpose: 'prepare',
        urgent: input.urgency === 'urgent',
        ...(input.statedBy === 'clinician' ? { orAs: 'speaksAsClinician' as const } : {}),
      });
      if (isRefusal(before)) return before;
      const runs = caseStillRuns(before);
      if (isRefusal(runs)) return runs;
      const stated = stateUrgency(input.urgency, input.statedBy);
      if (isRefusal(stated)) return stated;
      const save = () => this.writer.save(tx, before, { ...before, ...stated });
      const saved = before.as === 'person' ? await save() : await tx.elevated(save);
      if (isRefusal(saved)) throw new Error('Urgency changes neither the payer nor the number of a case.');
      await audit(tx, {
        operation:
          input.urgency === 'urgent' ? `case.urgent-by-${stated.urgencyStatedBy}` : 'case.urgency-stated',
        subjects: [{ kind: 'case', id: before.id }],
      });
      return { case: saved };
    });
  }
}
