import type { ConsentPurpose } from '../consent/consent.js';
import type { CaseFacet } from './facet.js';
import { anyRoleAllows, type MembershipRole } from '../identity/roles.js';
import { listsParticipants } from './case.policy.js';

/**
 * What a group sees of a case its person keeps confidential: that a date runs, and nothing that tells the condition, the
 * treatment, the plan or the sum (G15). Figures leave such a case out altogether.
 */
export function onlyThatADateRuns<Facet extends CaseFacet>(facet: Facet): Facet {
  return {
    ...facet,
    residenceState: null,
    contractState: null,
    conditionKey: null,
    treatmentKey: null,
    payerIds: [],
    planType: 'unknown',
    reasonKey: null,
    urgency: null,
    letterInHand: 'denial',
    noticeDate: null,
    lastArguable: null,
    amountBand: 'unknown',
  };
}

/**
 * How much of a case somebody sees. `date`: its state and that a date runs; `clear`: also keys, dates and clocks; `whole`:
 * also everything sealed.
 */
export type CaseSees = 'whole' | 'clear' | 'date' | 'nothing';

/** Whether somebody who sees this much is shown any fact of the case but its state and its date. */
export const showsFacts = ({ sees }: Pick<CaseSight, 'sees'>): boolean =>
  sees === 'whole' || sees === 'clear';

/** Stands where a word would tell what a confidential case is about, and the shape of an answer asks for a word. */
export const notShown = 'not_shown';

/** An organization that takes part in the case, as the asking account stands to it. */
export interface SeeingOrganization {
  readonly roles: readonly MembershipRole[];
  /** What the person agreed to, towards this organization or the platform. */
  readonly consents: readonly ConsentPurpose[];
  /** The account is the one there whom this person has as a helper: the consent is given to somebody with a name. */
  readonly named: boolean;
}

export interface CaseSight {
  readonly sees: CaseSees;
  /** Sees it for its person, and so leaves no line in the list of who saw it. */
  readonly acts: boolean;
  /** May log calls and add evidence as a helper, without any authority over the person. */
  readonly helps: boolean;
  /** May say that the matter is urgent as a clinician of a taking-part organization. */
  readonly speaksAsClinician: boolean;
  /** Looks at cases that wait for review. */
  readonly reviews: boolean;
}

export const noSight: CaseSight = {
  sees: 'nothing',
  acts: false,
  helps: false,
  speaksAsClinician: false,
  reviews: false,
};

/**
 * The one answer to "how much of this case does this account see". Whoever acts for the person sees the whole. A
 * member of a taking-part organization sees the clear facts when the role lists participants; what is sealed, the
 * person's story first of all, only as this person's named helper, with a role that works on cases and the person's
 * consent to show it to a helper of that organization. An analyst sees aggregates and no case at all [3]. Of a case kept
 * confidential, members see that a date runs; the named helper sees what the person agreed to show to them by name.
 * @param actsFor the account may view this case for its person today, confidential care included where it is such
 */
export function caseSight(
  actsFor: boolean,
  organizations: readonly SeeingOrganization[],
  confidential: boolean,
): CaseSight {
  const shown = organizations.filter(
    ({ roles, consents, named }) =>
      named && anyRoleAllows(roles, 'case.see') && consents.includes('share_with_helper'),
  );
  const may = (permission: Parameters<typeof anyRoleAllows>[1]): boolean =>
    shown.some(({ roles }) => anyRoleAllows(roles, permission));
  const listed = organizations.some(({ roles }) => listsParticipants(roles));
  return {
    sees: actsFor || shown.length > 0 ? 'whole' : !listed ? 'nothing' : confidential ? 'date' : 'clear',
    acts: actsFor,
    helps: may('case.prepare'),
    speaksAsClinician: may('case.sign_clinical'),
    reviews: !confidential && organizations.some(({ roles }) => anyRoleAllows(roles, 'outcome.verify')),
  };
}
