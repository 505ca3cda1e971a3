import { caseloadCap, takeHelp } from '@chorus/domain/participation/helping';
import type { AccountId, ParticipationId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { caseloadOf } from './caseload.js';
import { participationTable } from './participation.table.js';

/** Who is given to whom. Whoever calls knows that each of them agreed to be shown to helpers of the organization. */
export interface GivenHelper {
  readonly participationId: ParticipationId;
  readonly helperId: AccountId;
}

/** Gives many people their navigators at once, as a plan says, within the cap of each. */
@Injectable()
export class GiveHelpers {
  constructor(private readonly outbox: Outbox) {}

  /** False: somebody has more people by now than they can help well, or somebody has paused; then nobody is given. */
  async give(tx: Tx, given: readonly GivenHelper[]): Promise<boolean> {
    const rows = [...given].sort((a, b) => (a.participationId < b.participationId ? -1 : 1));
    for (const { participationId, helperId } of rows) {
      const row = await tx.lock(participationTable, participationId);
      if (row === null) return false;
      const state = takeHelp(row.state, { consentToHelper: true, caseload: 0 });
      if (isRefusal(state)) return false;
      await tx.update(participationTable, { id: row.id }, { state, helperId, changedAt: new Date() });
    }
    for (const helperId of [...new Set(rows.map((row) => row.helperId))].sort())
      if ((await caseloadOf(tx, helperId)) > caseloadCap) return false;
    await audit(tx, {
      operation: 'participation.helper_assigned',
      subjects: rows.flatMap(({ participationId, helperId }) => [
        { kind: 'participation', id: participationId },
        { kind: 'account', id: helperId },
      ]),
    });
    await this.outbox.publishAll(
      tx,
      'participant.helped',
      rows.map(({ participationId }) => ({ participationId })),
    );
    return true;
  }
}
