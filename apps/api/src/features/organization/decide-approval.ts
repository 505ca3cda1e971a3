import { Injectable } from '@nestjs/common';
import type { NotApproved } from '@chorus/domain/organization/approval';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { decide } from './approvals.js';
import { findApproval } from './organization.repository.js';
import { refuseUnless } from './permission.js';
import { SameOwner } from './same-owner.js';
import { approvalTable, type ApprovalRow } from './organization.table.js';

export interface DecideApprovalInput {
  readonly approvalId: string;
  readonly subjectHash: string;
  readonly approve: boolean;
  /** When the deciding person last signed in; asked for when they are alone in the organization [5]. */
  readonly authenticatedAt: Date | null;
}

export interface ApprovalDecided {
  readonly kind: 'ApprovalDecided';
  readonly approval: ApprovalRow;
}

@Injectable()
export class DecideApproval {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly owners: SameOwner,
  ) {}

  execute(
    actor: Actor,
    input: DecideApprovalInput,
  ): Promise<ApprovalDecided | NotApproved | Refusal<'NotFound' | 'NotAllowed' | 'SecondFactorNeeded'>> {
    return this.db.transaction(actor, async (tx) => {
      const seen = await findApproval(tx, input.approvalId);
      const asked = seen && (await tx.elevated(() => tx.lock(approvalTable, seen.id)));
      if (asked === null || actor.kind !== 'account') {
        return refuse('NotFound', 'There is no such request, or you are not a member of the organization.');
      }
      const refused = await refuseUnless(
        tx,
        asked.organizationId,
        'campaign.approve',
        'Only an owner or organizer decides this. Nothing was changed.',
      );
      if (refused !== null) return refused;
      const approval = await decide(tx, asked, {
        by: actor.accountId,
        agree: input.approve,
        subjectHash: input.subjectHash,
        authenticatedAt: input.authenticatedAt,
        sameOwner:
          actor.accountId !== asked.requestedBy &&
          (await this.owners.of(tx, actor.accountId, asked.requestedBy)),
      });
      if (isRefusal(approval)) return approval;
      await audit(tx, {
        operation: input.approve ? 'approval.granted' : 'approval.declined',
        subjects: [{ kind: 'approval', id: approval.id }],
      });
      if (input.approve) await this.outbox.publish(tx, 'approval.granted', { approvalId: approval.id });
      return { kind: 'ApprovalDecided', approval };
    });
  }
}
