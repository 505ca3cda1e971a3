import type { AccountId, OrganizationId, ParticipationId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/database/db.js';
import type { Message } from '../../platform/outbox/message.js';
import type { DatabaseReaction } from '../../platform/outbox/reaction.js';
import { freeNavigator } from './caseload.js';
import { participationTable } from './participation.table.js';

const left = `
  SELECT p.id, p.organization_id FROM membership m
  JOIN participation p ON p.organization_id = m.organization_id AND p.helper_id = m.account_id AND p.state <> 'left'
  WHERE m.id = $1 AND NOT EXISTS (
    SELECT 1 FROM membership o WHERE o.organization_id = m.organization_id AND o.account_id = m.account_id
      AND o.role IN ('navigator', 'practice_staff', 'clinician') AND o.state = 'active' AND (o.expires_at IS NULL OR o.expires_at > now()))
  ORDER BY p.id`;

/** A helper is one no longer: whoever they had goes to the navigator with the fewest people, or waits for one. */
@Injectable()
export class KeepHelpers implements DatabaseReaction<'membership.ended'> {
  readonly kind = 'database';
  readonly name = 'participation.replace-helper';
  readonly on = 'membership.ended';

  async run(tx: Tx, { ids }: Message<'membership.ended'>): Promise<void> {
    const rows = await tx.rows<{ id: ParticipationId; organizationId: OrganizationId }>(left, [
      ids.membershipId,
    ]);
    for (const { id, organizationId } of rows) {
      const helperId: AccountId | null = await freeNavigator(tx, organizationId);
      await tx.update(participationTable, { id }, { helperId, changedAt: new Date() });
      await audit(tx, {
        operation: 'participation.helper_replaced',
        subjects: [
          { kind: 'participation', id },
          ...(helperId === null ? [] : [{ kind: 'account', id: helperId }]),
        ],
      });
    }
  }
}
