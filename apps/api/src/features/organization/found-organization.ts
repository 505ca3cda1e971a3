import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { membershipTable, organizationTable, type OrganizationRow } from './organization.table.js';

export interface FoundOrganizationInput {
  readonly name: string;
  readonly legalName?: string | null;
  readonly registration?: string | null;
  readonly officer?: string | null;
  readonly funders?: readonly string[] | null;
  readonly sample: boolean;
}

export interface OrganizationFounded {
  readonly kind: 'OrganizationFounded';
  readonly organization: OrganizationRow;
}

@Injectable()
export class FoundOrganization {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  execute(
    actor: Actor,
    input: FoundOrganizationInput,
  ): Promise<OrganizationFounded | Refusal<'InvalidInput'>> {
    return this.db.transaction(actor, async (tx) => {
      if (actor.kind !== 'account') throw new Error('Only an account founds an organization.');
      const name = input.name.trim();
      if (name.length < 3 || name.length > 120) {
        return refuse(
          'InvalidInput',
          'Give the organization a name of 3 to 120 letters. Nothing was kept.',
          'name',
        );
      }
      const now = new Date();
      const organization: OrganizationRow = {
        id: newId<'organization'>(),
        state: 'applied',
        name,
        legalName: trimmed(input.legalName),
        registration: trimmed(input.registration),
        officer: trimmed(input.officer),
        funders: input.funders ?? null,
        sample: input.sample,
        createdAt: now,
        verifiedAt: null,
      };
      await tx.insert(organizationTable, organization);
      // The founder has no membership yet that could let them write one.
      await tx.elevated(() =>
        tx.insert(membershipTable, {
          id: newId<'membership'>(),
          accountId: actor.accountId,
          organizationId: organization.id,
          role: 'owner',
          state: 'active',
          invitedBy: null,
          sealedAddress: null,
          tokenHash: null,
          expiresAt: null,
          createdAt: now,
        }),
      );
      await audit(tx, {
        operation: 'organization.founded',
        subjects: [{ kind: 'organization', id: organization.id }],
      });
      await this.outbox.publish(tx, 'organization.applied', { organizationId: organization.id });
      return { kind: 'OrganizationFounded', organization };
    });
  }
}

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;
