import type { CaseId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import { KeyDestroyed } from '../../platform/crypto/vault.js';
import type { ReadTx } from '../../platform/database/db.js';
import { CaseSeals } from './case-seals.js';
import type { CasePartyRow } from './case.table.js';

export interface PartyNamed {
  readonly payerId: string | null;
  readonly printedName: string;
}

/** The parties of many cases with their printed names opened, for comparing them and never for showing them. */
@Injectable()
export class PartyNames {
  constructor(private readonly seals: CaseSeals) {}

  /** With the system's sight. Cases of people whose key is gone have none. */
  async of(tx: ReadTx, caseIds: readonly CaseId[]): Promise<ReadonlyMap<CaseId, readonly PartyNamed[]>> {
    const rows = await tx.rows<CasePartyRow>(
      'SELECT * FROM case_party WHERE case_id = ANY ($1) ORDER BY person_id, id',
      [caseIds],
    );
    const named = new Map<CaseId, PartyNamed[]>();
    for (const row of rows) {
      try {
        const printedName = this.seals.partyName(await this.seals.keyOf(row), row);
        const parties = named.get(row.caseId) ?? [];
        named.set(row.caseId, [...parties, { payerId: row.payerId, printedName }]);
      } catch (error) {
        if (!(error instanceof KeyDestroyed)) throw error;
      }
    }
    return named;
  }
}
