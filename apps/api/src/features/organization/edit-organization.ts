import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { findOrganization } from './organization.repository.js';
import { isAllowed, organizationNotFound } from './permission.js';
import { organizationTable, type OrganizationRow } from './organization.table.js';

export interface EditOrganizationInput {
  readonly organizationId: string;
  readonly name?: string | null;
  readonly legalName?: string | null;
  readonly registration?: string | null;
  readonly officer?: string | null;
  readonly funders?: readonly string[] | null;
}

export interface OrganizationEdited {
  readonly kind: 'OrganizationEdited';
  readonly organization: OrganizationRow;
}

@Injectable()
export class EditOrganization {
  constructor(private readonly db: Db) {}

  execute(
    actor: Actor,
    input: EditOrganizationInput,
  ): Promise<OrganizationEdited | Refusal<'NotFound' | 'NotAllowed' | 'InvalidInput'>> {
    return this.db.transaction(actor, async (tx) => {
      const seen = await findOrganization(tx, input.organizationId);
      const before = seen && (await tx.elevated(() => tx.lock(organizationTable, seen.id)));
      if (before === null) return organizationNotFound();
      if (!(await isAllowed(tx, before.id, 'organization.edit'))) {
        return refuse('NotAllowed', 'Only an owner edits the organization. Nothing was changed.');
      }
      const name = input.name == null ? before.name : input.name.trim();
      if (name.length < 3 || name.length > 120) {
        return refuse(
          'InvalidInput',
          'Give the organization a name of 3 to 120 letters. Nothing was changed.',
          'name',
        );
      }
      const legal = legalFacts(before, input);
      if (before.state === 'verified' && (name !== before.name || changesLegalFacts(before, legal))) {
        return refuse(
          'InvalidInput',
          'The name, legal name, registration, officer and funders were verified as they stand. Ask the platform administrator to change them.',
          name === before.name ? 'legalName' : 'name',
        );
      }
      const patch = { name, ...legal };
      await tx.elevated(() => tx.update(organizationTable, { id: before.id }, patch));
      await audit(tx, {
        operation: 'organization.edited',
        subjects: [{ kind: 'organization', id: before.id }],
      });
      return { kind: 'OrganizationEdited', organization: { ...before, ...patch } };
    });
  }
}

type LegalFacts = Pick<OrganizationRow, 'legalName' | 'registration' | 'officer' | 'funders'>;

const legalFacts = (before: OrganizationRow, input: EditOrganizationInput): LegalFacts => ({
  legalName: input.legalName?.trim() || before.legalName,
  registration: input.registration?.trim() || before.registration,
  officer: input.officer?.trim() || before.officer,
  funders: input.funders ?? before.funders,
});

const changesLegalFacts = (before: OrganizationRow, after: LegalFacts): boolean =>
  before.legalName !== after.legalName ||
  before.registration !== after.registration ||
  before.officer !== after.officer ||
  JSON.stringify(before.funders) !== JSON.stringify(after.funders);
