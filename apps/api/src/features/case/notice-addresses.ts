import { Injectable } from '@nestjs/common';
import type { NoticeAddress } from '@chorus/domain/case/case';
import type { CaseId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import { CaseSeals } from './case-seals.js';
import type { CaseRow } from './case.table.js';

/** Where the notices of many cases say an appeal goes: planning needs to know which fax line or mailbox it is. */
@Injectable()
export class NoticeAddresses {
  constructor(private readonly seals: CaseSeals) {}

  /** One query for any number of cases. Whoever calls has decided that the addresses may be read. */
  async of(tx: ReadTx, caseIds: readonly CaseId[]): Promise<ReadonlyMap<CaseId, NoticeAddress | null>> {
    const rows = await tx.rows<Pick<CaseRow, 'id' | 'personId' | 'sealedFacts'>>(
      'SELECT id, person_id, sealed_facts FROM denial_case WHERE id = ANY($1)',
      [caseIds],
    );
    const addresses = new Map<CaseId, NoticeAddress | null>();
    for (const row of rows) {
      const key = await this.seals.keyOf(row);
      addresses.set(row.id, this.seals.facts(key, row).noticeAddress);
    }
    return addresses;
  }
}
