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

/** What the link offers, for whoever holds it and is signed in. */
export interface OpenOffer {
  readonly role: MembershipRow['role'];
  readonly organizationName: string;
}

@Injectable()
export class AcceptInvitation {
  constructor(private readonly db: Db) {}

  /** Null where the invitation has been used, is too old or never was. Changes nothing. */
  offer(actor: Actor, token: string): Promise<OpenOffer | null> {
    return this.db.transaction(actor, (tx) =>
      tx.elevated(async () => {
        const invitation = await openInvitation(tx, hashOf(token));
        if (invitation === null || olderThanTwoWeeks(invitation)) return null;
        const organization = await findOrganization(tx, invitation.organizationId);
        if (organization === null || organization.state === 'closed') return null;
        return { role: invitation.role, organizationName: organization.name };
      }),
    );
  }

  execute(
    actor: Actor,
    token: string,
  ): Promise<InvitationAccepted | Refusal<'InvitationNotOpen' | 'AlreadyMember'>> {
    return this.db.transaction(actor, async (tx) => {
      if (actor.kind !== 'account') return notOpen();
      // Who holds the link may take the role; before that they see nothing of the organization.
      const invitation = await tx.elevated(() => openInvitation(tx, hashOf(token)));
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

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const olderThanTwoWeeks = (invitation: MembershipRow): boolean =>
  Date.now() - invitation.createdAt.getTime() > invitationStandsDays * 86_400_000;

const notOpen = (): Refusal<'InvitationNotOpen'> =>
  refuse('InvitationNotOpen', 'This invitation has been used or is older than two weeks. Ask for a new one.');
