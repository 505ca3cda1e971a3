import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { findOrganization } from './organization.repository.js';
import { isAllowed, organizationNotFound, refuseUnlessAdministrator } from './permission.js';
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

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'InvalidInput' | 'SecondFactorNeeded'>;

@Injectable()
export class EditOrganization {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, input: EditOrganizationInput): Promise<OrganizationEdited | Refused> {
    return this.db.transaction<OrganizationEdited | Refused>(actor, async (tx) => {
      const seen = await findOrganization(tx, input.organizationId);
      const before = seen && (await tx.elevated(() => tx.lock(organizationTable, seen.id)));
      if (before === null) return organizationNotFound();
      const verified = before.state === 'verified';
      // Whoever verified the facts vouches for them, so nobody else mends them.
      const barred = verified ? await refuseUnlessAdministrator(tx, verifiedAsTheyStand) : null;
      const mends = verified && barred === null;
      if (!mends && !(await isAllowed(tx, before.id, 'organization.edit'))) {
        return barred?.kind === 'SecondFactorNeeded'
          ? barred
          : refuse('NotAllowed', 'Only an owner edits the organization. Nothing was changed.');
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
      if (verified && (name !== before.name || changesLegalFacts(before, legal))) {
        if (barred !== null)
          return barred.kind === 'InvalidInput' && name !== before.name
            ? { ...barred, field: 'name' }
            : barred;
        const empty = (['legalName', 'registration', 'officer'] as const).find(
          (fact) => legal[fact] === null,
        );
        if (empty !== undefined) {
          return refuse(
            'InvalidInput',
            'An organization that is verified has a legal name, a registration and an officer. Nothing was changed.',
            empty,
          );
        }
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
  legalName: factOf(input.legalName, before.legalName),
  registration: factOf(input.registration, before.registration),
  officer: factOf(input.officer, before.officer),
  funders: input.funders ?? before.funders,
});

/** What is left out stays; what is empty is taken away. */
const factOf = (given: string | null | undefined, before: string | null): string | null =>
  given == null ? before : given.trim() || null;

const verifiedAsTheyStand = (): Refusal<'InvalidInput'> =>
  refuse(
    'InvalidInput',
    'The name, legal name, registration, officer and funders were verified as they stand. Ask the platform administrator to change them.',
    'legalName',
  );

const changesLegalFacts = (before: OrganizationRow, after: LegalFacts): boolean =>
  before.legalName !== after.legalName ||
  before.registration !== after.registration ||
  before.officer !== after.officer ||
  JSON.stringify(before.funders) !== JSON.stringify(after.funders);
