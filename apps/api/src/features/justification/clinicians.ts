import { Injectable } from '@nestjs/common';
import type { Clinician, ClinicianId } from '@chorus/domain/justification/clinician';
import type { Npi } from '@chorus/domain/justification/npi';
import { isSpecialty } from '@chorus/domain/justification/specialties';
import type { JurisdictionCode } from '@chorus/domain/jurisdiction/jurisdictions';
import { plainDate } from '@chorus/domain/shared/calendar';
import type { AccountId } from '@chorus/domain/shared/ids';
import { KeyDestroyed } from '../../platform/crypto/vault.js';
import type { ReadTx } from '../../platform/database/db.js';
import { ClinicianSeals } from './clinician-seals.js';
import { clinicianOfAccount, conflictsOf, licencesOf } from './clinicians.repository.js';
import type { ClinicianRow } from './justification.table.js';

export interface EnrolledClinician extends Clinician {
  readonly row: ClinicianRow;
}

/** Clinicians with what is sealed of them opened. */
@Injectable()
export class Clinicians {
  constructor(private readonly seals: ClinicianSeals) {}

  async ofAccount(tx: ReadTx, accountId: AccountId): Promise<EnrolledClinician | null> {
    const row = await clinicianOfAccount(tx, accountId);
    return row === null ? null : ((await this.open(tx, [row]))[0] ?? null);
  }

  async byIds(tx: ReadTx, ids: readonly ClinicianId[]): Promise<readonly EnrolledClinician[]> {
    const rows = await tx.rows<ClinicianRow>('SELECT * FROM clinician WHERE id = ANY ($1) ORDER BY id', [
      ids,
    ]);
    return this.open(tx, rows);
  }

  /** Whose key is gone is left out: there is nobody of whom a letter could be asked. */
  async open(tx: ReadTx, rows: readonly ClinicianRow[]): Promise<readonly EnrolledClinician[]> {
    const ids = rows.map(({ id }) => id);
    const licences = await licencesOf(tx, ids);
    const conflicts = await conflictsOf(tx, ids);
    const opened: EnrolledClinician[] = [];
    for (const row of rows) {
      if (row.sealedName === null) continue;
      try {
        const key = await this.seals.of(row.accountId);
        opened.push({
          row,
          id: row.id,
          name: key.name(row),
          npi: key.npi(row) as Npi,
          licences: licences
            .filter(({ clinicianId }) => clinicianId === row.id)
            .map((licence) => ({
              state: licence.state as JurisdictionCode,
              number: key.number(licence),
              expiresOn: plainDate(licence.expiresOn),
            })),
          specialties: row.specialties.filter(isSpecialty),
          weeklyCapacity: row.weeklyCapacity,
          languages: row.languages,
          conflicts: conflicts
            .filter(({ clinicianId }) => clinicianId === row.id)
            .map((conflict) => key.conflict(conflict)),
          supports: row.supports,
        });
      } catch (error) {
        if (!(error instanceof KeyDestroyed)) throw error;
      }
    }
    return opened;
  }
}
