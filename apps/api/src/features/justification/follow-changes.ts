import { Injectable } from '@nestjs/common';
import {
  afterLicencesChanged,
  afterLowerCapacity,
  afterPersonMoved,
  type AffectedRequest,
  type Consequence,
} from '@chorus/domain/justification/clinician-changes';
import { isCaring, type Clinician } from '@chorus/domain/justification/clinician';
import { conflictsWith } from '@chorus/domain/justification/supporting';
import type { JurisdictionCode } from '@chorus/domain/jurisdiction/jurisdictions';
import { isAnswered, isEnded } from '@chorus/domain/justification/request-states';
import { plainDate, type PlainDate } from '@chorus/domain/shared/calendar';
import type { Tx } from '../../platform/database/db.js';
import { PartyNames } from '../case/case.public.js';
import { justificationRequestTable, type JustificationRequestRow } from './justification.table.js';
import { Requests } from './requests.js';

type Standing = JustificationRequestRow & {
  readonly residenceState: string | null;
  readonly treatmentKey: string | null;
  readonly workDone: number;
};

/** Carries out what a change of a clinician's licences or week, or of where a person lives, means for each request. */
@Injectable()
export class FollowChanges {
  constructor(
    private readonly requests: Requests,
    private readonly parties: PartyNames,
  ) {}

  licences(tx: Tx, clinician: Clinician, on: PlainDate): Promise<number> {
    return tx.elevated(async () => {
      const rows = await ofClinician(tx, clinician.id);
      const asked = rows.filter(({ residenceState }) => residenceState !== null);
      return this.carryOut(tx, rows, afterLicencesChanged(clinician, asked.map(affected), on), 'licence');
    });
  }

  /** Gives back what is above the new number. */
  capacity(tx: Tx, clinician: Clinician, capacity: number): Promise<number> {
    return tx.elevated(async () => {
      const rows = await ofClinician(tx, clinician.id);
      return this.carryOut(tx, rows, afterLowerCapacity(rows.map(affected), capacity), 'capacity');
    });
  }

  /** The requests of one case to one clinician, after the person moved. */
  moved(
    tx: Tx,
    clinician: Clinician,
    caseId: string,
    newState: JurisdictionCode,
    on: PlainDate,
  ): Promise<number> {
    return tx.elevated(async () => {
      const rows = (await ofClinician(tx, clinician.id)).filter((row) => row.caseId === caseId);
      return this.carryOut(tx, rows, afterPersonMoved(clinician, rows.map(affected), newState, on), 'moved');
    });
  }

  /** An opinion somebody must not give any more goes to another, begun or not; what was answered stays. */
  conflicts(tx: Tx, clinician: Clinician, on: PlainDate): Promise<number> {
    return tx.elevated(async () => {
      const opinions = (await ofClinician(tx, clinician.id)).filter(
        ({ relation, state }) => !isCaring(relation) && !isAnswered(state),
      );
      const named = await this.parties.of(
        tx,
        opinions.map(({ caseId }) => caseId),
      );
      const barred = opinions.filter(({ caseId, treatmentKey }) =>
        conflictsWith(clinician, { payers: named.get(caseId) ?? [], treatmentKey }, on).some(
          ({ bars }) => bars,
        ),
      );
      return this.leaveAll(tx, barred, 'conflict');
    });
  }

  /** Whoever writes for their own patients only is not waited for with opinions they have not begun. */
  noOpinions(tx: Tx, clinicianId: string): Promise<number> {
    return tx.elevated(async () => {
      const opinions = (await ofClinician(tx, clinicianId)).filter(
        ({ relation, state }) => !isCaring(relation) && (state === 'requested' || state === 'offered'),
      );
      return this.leaveAll(tx, opinions, 'no_opinions');
    });
  }

  private async leaveAll(tx: Tx, rows: readonly Standing[], because: string): Promise<number> {
    let movedOn = 0;
    for (const { id } of rows) {
      const locked = await this.requests.lock(tx, id);
      if (locked !== null && (await this.requests.leave(tx, locked, 'moved_on', because))) movedOn += 1;
    }
    return movedOn;
  }

  private async carryOut(
    tx: Tx,
    rows: readonly Standing[],
    consequences: readonly Consequence[],
    because: string,
  ): Promise<number> {
    const moving = new Set(
      consequences.filter(({ then }) => then === 'moves_on').map(({ requestId }) => requestId),
    );
    return this.leaveAll(
      tx,
      rows.filter(({ id }) => moving.has(id)),
      because,
    );
  }
}

async function ofClinician(tx: Tx, clinicianId: string): Promise<readonly Standing[]> {
  const rows = await tx.rows<Standing>(
    `SELECT r.*, f.residence_state, f.treatment_key, (SELECT count(*)::int FROM clinical_statement s
         WHERE s.request_id = r.id AND s.decided_at IS NOT NULL)
       + (SELECT count(*)::int FROM justification_blank b WHERE b.request_id = r.id) AS work_done
     FROM ${justificationRequestTable.options.name} r
     JOIN denial_case d ON d.id = r.case_id LEFT JOIN case_facet f ON f.id = d.facet_id
     WHERE r.clinician_id = $1 ORDER BY r.id`,
    [clinicianId],
  );
  return rows.filter(({ state }) => !isEnded(state));
}

const affected = (row: Standing): AffectedRequest => ({
  id: row.id,
  state: row.state,
  relation: row.relation,
  patientState: row.residenceState as JurisdictionCode,
  actBy: row.neededBy === null ? null : plainDate(row.neededBy),
  workDone: row.workDone,
});
