import { Injectable } from '@nestjs/common';
import type { ClinicianId, Conflict } from '@chorus/domain/justification/clinician';
import type { AccountId } from '@chorus/domain/shared/ids';
import { accountSubject, type OpenKey, Vault } from '../../platform/crypto/vault.js';
import type { ClinicianConflictRow, ClinicianLicenceRow, ClinicianRow } from './justification.table.js';

const at = (table: string, column: string, row: string) => ({ table, column, row });

/** What names a clinician, under the key of their account. */
@Injectable()
export class ClinicianSeals {
  constructor(private readonly vault: Vault) {}

  /** For the first thing that is sealed; later `of`. */
  async for(accountId: AccountId): Promise<ClinicianKey> {
    return new ClinicianKey(await this.vault.keyFor(accountSubject(accountId)));
  }

  async of(accountId: AccountId): Promise<ClinicianKey> {
    return new ClinicianKey(await this.vault.existingKey(accountSubject(accountId)));
  }
}

export class ClinicianKey {
  constructor(private readonly key: OpenKey) {}

  sealName(id: ClinicianId, name: string): Buffer {
    return this.key.seal(at('clinician', 'sealed_name', id), name);
  }
  name({ id, sealedName }: Pick<ClinicianRow, 'id' | 'sealedName'>): string {
    return sealedName === null ? '' : this.key.open(at('clinician', 'sealed_name', id), sealedName);
  }
  sealNpi(id: ClinicianId, npi: string): Buffer {
    return this.key.seal(at('clinician', 'sealed_npi', id), npi);
  }
  npi({ id, sealedNpi }: Pick<ClinicianRow, 'id' | 'sealedNpi'>): string {
    return sealedNpi === null ? '' : this.key.open(at('clinician', 'sealed_npi', id), sealedNpi);
  }
  sealNumber(id: string, number: string): Buffer {
    return this.key.seal(at('clinician_licence', 'sealed_number', id), number);
  }
  number({ id, sealedNumber }: Pick<ClinicianLicenceRow, 'id' | 'sealedNumber'>): string {
    return this.key.open(at('clinician_licence', 'sealed_number', id), sealedNumber);
  }
  sealPrintedName(id: string, name: string): Buffer {
    return this.key.seal(at('clinician_conflict', 'sealed_printed_name', id), name);
  }
  conflict(row: ClinicianConflictRow): Conflict {
    return {
      kind: row.conflictKind,
      payerIds: row.payerIds,
      printedName:
        row.sealedPrintedName === null
          ? null
          : this.key.open(at('clinician_conflict', 'sealed_printed_name', row.id), row.sealedPrintedName),
      treatmentKeys: row.treatmentKeys,
      until: row.until as Conflict['until'],
    };
  }
}
