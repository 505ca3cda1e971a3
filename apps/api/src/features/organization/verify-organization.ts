import { Injectable } from '@nestjs/common';
import { verifyOrganization } from '@chorus/domain/organization/organization';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { hashOfSubject } from './approvals.js';
import { organizationNotFound, refuseUnlessAdministrator } from './permission.js';
import { organizationTable, type OrganizationRow } from './organization.table.js';

export interface OrganizationVerified {
  readonly kind: 'OrganizationVerified';
  readonly organization: OrganizationRow;
}

/** What an administrator vouches for, as it was read. */
export const factsHash = ({ name, legalName, registration, officer, funders }: OrganizationRow): string =>
  hashOfSubject([name, legalName, registration, officer, funders]);

type Refused = Refusal<
  | 'NotFound'
  | 'SecondFactorNeeded'
  | 'OrganizationIncomplete'
  | 'OrganizationNotWaiting'
  | 'OrganizationChangedSince'
>;

/** The platform administrator has looked at the legal name, registration, officer and funders [4]. */
@Injectable()
export class VerifyOrganization {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  /** @param read digest of the facts the administrator read; null: as they stand */
  execute(
    actor: Actor,
    organizationId: string,
    read: string | null,
  ): Promise<OrganizationVerified | Refused> {
    return this.db.transaction<OrganizationVerified | Refused>(actor, async (tx) => {
      const refused = await refuseUnlessAdministrator(tx, organizationNotFound);
      if (refused !== null) return refused;
      const organization = await tx.elevated(() => tx.lock(organizationTable, organizationId));
      if (organization === null) return organizationNotFound();
      const state = verifyOrganization(organization);
      if (isRefusal(state)) return state;
      if (read !== null && read !== factsHash(organization)) {
        return refuse(
          'OrganizationChangedSince',
          'The facts were changed since you read them. Nothing was verified; look at them again.',
        );
      }
      const patch = { state, verifiedAt: new Date() };
      await tx.elevated(() => tx.update(organizationTable, { id: organization.id }, patch));
      await audit(tx, {
        operation: 'organization.verified',
        subjects: [{ kind: 'organization', id: organization.id }],
      });
      await this.outbox.publish(tx, 'organization.verified', { organizationId: organization.id });
      return { kind: 'OrganizationVerified', organization: { ...organization, ...patch } };
    });
  }
}
