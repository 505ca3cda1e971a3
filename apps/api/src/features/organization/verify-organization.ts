import { Injectable } from '@nestjs/common';
import { verifyOrganization } from '@chorus/domain/organization/organization';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { organizationNotFound, refuseUnlessAdministrator } from './permission.js';
import { organizationTable, type OrganizationRow } from './organization.table.js';

export interface OrganizationVerified {
  readonly kind: 'OrganizationVerified';
  readonly organization: OrganizationRow;
}

/** The platform administrator has looked at the legal name, registration, officer and funders [4]. */
@Injectable()
export class VerifyOrganization {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  execute(
    actor: Actor,
    organizationId: string,
  ): Promise<
    | OrganizationVerified
    | Refusal<'NotFound' | 'SecondFactorNeeded' | 'OrganizationIncomplete' | 'OrganizationNotWaiting'>
  > {
    return this.db.transaction(actor, async (tx) => {
      const refused = await refuseUnlessAdministrator(tx, organizationNotFound);
      if (refused !== null) return refused;
      const organization = await tx.elevated(() => tx.lock(organizationTable, organizationId));
      if (organization === null) return organizationNotFound();
      const state = verifyOrganization(organization);
      if (isRefusal(state)) return state;
      await tx.elevated(() => tx.update(organizationTable, { id: organization.id }, { state }));
      await audit(tx, {
        operation: 'organization.verified',
        subjects: [{ kind: 'organization', id: organization.id }],
      });
      await this.outbox.publish(tx, 'organization.verified', { organizationId: organization.id });
      return { kind: 'OrganizationVerified', organization: { ...organization, state } };
    });
  }
}
