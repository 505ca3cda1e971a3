import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { MembershipRole } from '@chorus/domain/identity/roles';
import type { Actor } from '@chorus/domain/shared/actor';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { organizationSubject, Vault } from '../../platform/crypto/vault.js';
import { Db } from '../../platform/database/db.js';
import { newId, randomToken } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { findOrganization } from './organization.repository.js';
import { refuseUnless, organizationNotFound } from './permission.js';
import { membershipTable, organizationTable, type MembershipRow } from './organization.table.js';

export interface InviteMemberInput {
  readonly organizationId: string;
  readonly email: string;
  readonly role: MembershipRole;
  readonly expiresAt?: Date | null;
}

export interface MemberInvited {
  readonly kind: 'MemberInvited';
  readonly membership: MembershipRow;
}

/** Two weeks: a volunteer reads mail at weekends. */
export const invitationStandsDays = 14;

@Injectable()
export class InviteMember {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
    private readonly outbox: Outbox,
  ) {}

  execute(
    actor: Actor,
    input: InviteMemberInput,
  ): Promise<MemberInvited | Refusal<'NotFound' | 'NotAllowed' | 'SecondFactorNeeded' | 'InvalidInput'>> {
    return this.db.transaction(actor, async (tx) => {
      const seen = await findOrganization(tx, input.organizationId);
      const organization = seen && (await tx.elevated(() => tx.hold(organizationTable, seen.id)));
      if (organization === null || actor.kind !== 'account') return organizationNotFound();
      const refused = await refuseUnless(
        tx,
        organization.id,
        'members.manage',
        'Only an owner invites members. Nobody was invited.',
      );
      if (refused !== null) return refused;
      const address = input.email.trim();
      if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) || address.length > 254) {
        return refuse('InvalidInput', 'This is not an e-mail address. Nobody was invited.', 'email');
      }
      const id = newId<'membership'>();
      const key = await this.vault.keyFor(organizationSubject(organization.id));
      const token = randomToken();
      const membership: MembershipRow = {
        id,
        accountId: null,
        organizationId: organization.id,
        role: input.role,
        state: 'invited',
        invitedBy: actor.accountId,
        // The mail is written later, by a reaction; it finds address and link here and nowhere else.
        sealedAddress: key.seal(
          { table: 'membership', column: 'sealed_address', row: id },
          JSON.stringify({ address, token }),
        ),
        tokenHash: createHash('sha256').update(token).digest(),
        expiresAt: input.expiresAt ?? null,
        createdAt: new Date(),
      };
      await tx.elevated(() => tx.insert(membershipTable, membership));
      await audit(tx, { operation: 'membership.invited', subjects: [{ kind: 'membership', id }] });
      await this.outbox.publish(tx, 'membership.invited', { membershipId: id });
      return { kind: 'MemberInvited', membership };
    });
  }
}
