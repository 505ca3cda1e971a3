import type { Bilingual } from '../identity/account.js';
import type { OrganizationId } from '../shared/ids.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { canMove, type TransitionTable } from '../shared/transitions.js';

/** A group that runs campaigns. It never owns a case: it gets sight of one by that person's consent. */
export interface Organization {
  readonly id: OrganizationId;
  readonly state: OrganizationState;
  readonly name: string;
  readonly legalName: string | null;
  readonly registration: string | null;
  readonly officer: string | null;
  /** Funders with any drug-company money, shown on the join page; an empty list is a statement, null is unanswered. */
  readonly funders: readonly string[] | null;
  /** Invented people only. Set at creation and never changed: every sender refuses real recipients for it. */
  readonly sample: boolean;
}

export type OrganizationState = 'applied' | 'verified' | 'closed';
export const organizationTransitions = {
  applied: ['verified', 'closed'],
  verified: ['closed'],
  closed: [],
} as const satisfies TransitionTable<OrganizationState>;

export const organizationStateSentences: Readonly<Record<OrganizationState, Bilingual>> = {
  applied: {
    en: 'Waiting for the platform administrator to check the legal name, registration, officer and funders.',
    es: 'Espera que quien administra la plataforma compruebe el nombre legal, el registro, la persona responsable y quién la financia.',
  },
  verified: {
    en: 'Checked by the platform administrator; it may open public campaigns.',
    es: 'Comprobada por quien administra la plataforma; puede abrir campañas públicas.',
  },
  closed: {
    en: 'Closed; its campaigns have ended and people keep their own cases.',
    es: 'Cerrada; sus campañas terminaron y cada persona conserva su caso.',
  },
};

/** Decision 4: legal name, registration, officer and funders are known before anybody can be asked to join. */
export function verifyOrganization(
  organization: Organization,
): OrganizationState | Refusal<'OrganizationIncomplete' | 'OrganizationNotWaiting'> {
  if (!canMove<OrganizationState>(organizationTransitions, organization.state, 'verified')) {
    return refuse('OrganizationNotWaiting', 'This organization is not waiting to be verified.');
  }
  const missing = [
    organization.legalName ? null : 'legal name',
    organization.registration ? null : 'registration number',
    organization.officer ? null : 'responsible officer',
    organization.funders ? null : 'list of funders',
  ].filter((word) => word !== null);
  if (missing.length > 0) {
    return refuse(
      'OrganizationIncomplete',
      `Still missing: ${missing.join(', ')}. Nothing was changed; add it and verify again.`,
    );
  }
  return 'verified';
}

/** `sample` is immutable [24]: an invented population must never become addressable by a later edit. */
export function changeSampleFlag(
  organization: Organization,
  sample: boolean,
): true | Refusal<'SampleFlagFixed'> {
  return organization.sample === sample
    ? true
    : refuse(
        'SampleFlagFixed',
        'Whether an organization is a sample is set when it is made and never changes.',
        'sample',
      );
}
