import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { invitationStandsDays } from './invite-member.js';
import { findOrganization, openInvitation, rolesIn } from './organization.repository.js';
import { membershipTable, type MembershipRow, type OrganizationRow } from './organization.table.js';

export interface InvitationAccepted {
  readonly kind: 'InvitationAccepted';
  readonly membership: MembershipRow;
  readonly organization: OrganizationRow;
}

@Injectable()
export class AcceptInvitation {
  constructor(private readonly db: Db) {}

  execute(
    actor: Actor,
    token: string,
  ): Promise<InvitationAccepted | Refusal<'InvitationNotOpen' | 'AlreadyMember'>> {
    return this.db.transaction(actor, async (tx) => {
      if (actor.kind !== 'account') return notOpen();
      // Who holds the link may take the role; before that they see nothing of the organization.
      const invitation = await tx.elevated(() =>
        openInvitation(tx, createHash('sha256').update(token).digest()),
      );
      if (invitation === null || olderThanTwoWeeks(invitation)) return notOpen();
      const held = await rolesIn(tx, invitation.organizationId, actor.accountId);
      if (held.includes(invitation.role)) {
        return refuse(
          'AlreadyMember',
          'You have this role in the organization already. The link stays open for another.',
        );
      }
      const patch = {
        accountId: actor.accountId,
        state: 'active',
        sealedAddress: null,
        tokenHash: null,
      } as const;
      const organization = await tx.elevated(async () => {
        await tx.update(membershipTable, { id: invitation.id }, patch);
        return findOrganization(tx, invitation.organizationId);
      });
      if (organization === null) return notOpen();
      await audit(tx, {
        operation: 'membership.accepted',
        subjects: [{ kind: 'membership', id: invitation.id }],
      });
      return { kind: 'InvitationAccepted', membership: { ...invitation, ...patch }, organization };
    });
  }
}

const olderThanTwoWeeks = (invitation: MembershipRow): boolean =>
  Date.now() - invitation.createdAt.getTime() > invitationStandsDays * 86_400_000;

const notOpen = (): Refusal<'InvitationNotOpen'> =>
  refuse('InvitationNotOpen', 'This invitation has been used or is older than two weeks. Ask for a new one.');
