import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import type { SecondFactorNeeded } from '@chorus/domain/identity/strong-sign-in';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { otherOwners } from './organization.repository.js';
import { isAllowed, refuseUnless } from './permission.js';
import { membershipTable, organizationTable, type MembershipRow } from './organization.table.js';

const noSuch = 'There is no such membership that you may end.';

export interface MembershipEnded {
  readonly kind: 'MembershipEnded';
  readonly membership: MembershipRow;
}

/** An owner ends somebody's role, or a member gives up their own. */
@Injectable()
export class EndMembership {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  execute(
    actor: Actor,
    membershipId: string,
  ): Promise<MembershipEnded | Refusal<'NotFound' | 'NotAllowed' | 'LastOwner'> | SecondFactorNeeded> {
    return this.db.transaction(actor, async (tx) => {
      const membership = await tx.elevated(async () => {
        const [found] = await tx.rows<{ organizationId: string }>(
          'SELECT organization_id FROM membership WHERE id = $1',
          [membershipId],
        );
        // Two owners who leave at once take turns here; otherwise each would count the other.
        if (found !== undefined) await tx.lock(organizationTable, found.organizationId);
        return found === undefined ? null : tx.lock(membershipTable, membershipId);
      });
      const own = actor.kind === 'account' && membership?.accountId === actor.accountId;
      const manages =
        membership !== null && (await isAllowed(tx, membership.organizationId, 'members.manage'));
      if (membership === null || membership.state === 'ended' || !(own || manages)) {
        return refuse('NotFound', noSuch);
      }
      // Whoever reads one owner's mail must not put everybody else out; going oneself hurts nobody.
      const refused = own
        ? null
        : await refuseUnless(tx, membership.organizationId, 'members.manage', noSuch);
      if (refused !== null) return refused;
      if (
        membership.role === 'owner' &&
        membership.state === 'active' &&
        (await tx.elevated(() => otherOwners(tx, membership))) === 0
      ) {
        return refuse(
          'LastOwner',
          'An organization keeps at least one owner. Make somebody else an owner first.',
        );
      }
      const patch = { state: 'ended', sealedAddress: null, tokenHash: null } as const;
      await tx.elevated(() => tx.update(membershipTable, { id: membership.id }, patch));
      await audit(tx, {
        operation: 'membership.ended',
        subjects: [{ kind: 'membership', id: membership.id }],
      });
      await this.outbox.publish(tx, 'membership.ended', { membershipId: membership.id });
      return { kind: 'MembershipEnded', membership: { ...membership, ...patch } };
    });
  }
}
