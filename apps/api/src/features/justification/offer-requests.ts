import { Injectable } from '@nestjs/common';
import { recipientKeys } from '@chorus/domain/justification/authorization-form';
import type { CaseId } from '@chorus/domain/shared/ids';
import type { Tx } from '../../platform/database/db.js';
import { authorizationInForce } from './authorization-in-force.js';
import type { JustificationRequestRow } from './justification.table.js';
import { Requests } from './requests.js';

/** A request reaches its clinician once the person has allowed that they are shown the case, and not before. */
@Injectable()
export class OfferRequests {
  constructor(private readonly requests: Requests) {}

  /** @param row whoever calls holds its lock, or has just written it */
  async offerIfAllowed(tx: Tx, row: JustificationRequestRow): Promise<JustificationRequestRow> {
    if (row.state !== 'requested') return row;
    const may = await authorizationInForce(tx, row.caseId, recipientKeys(row.relation, row.clinicianId));
    return may === true ? this.requests.moveSurely(tx, row, 'offered') : row;
  }

  /** After the person signed: everything of the case that waited for it. */
  async ofCase(tx: Tx, caseId: CaseId): Promise<void> {
    const waiting = await tx.rows<{ id: string }>(
      `SELECT id FROM justification_request WHERE case_id = $1 AND state = 'requested' ORDER BY id`,
      [caseId],
    );
    for (const { id } of waiting) {
      const row = await this.requests.lock(tx, id);
      if (row !== null) await this.offerIfAllowed(tx, row);
    }
  }
}
