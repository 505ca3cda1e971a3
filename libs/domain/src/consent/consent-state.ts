import type { Language } from '../identity/account.js';
import type { OrganizationId } from '../shared/ids.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { consentPurposes, type ConsentEvent, type ConsentPurpose } from './consent.js';

/** What stands now. Anything not listed is off. */
export interface ConsentState {
  readonly given: readonly ConsentEvent[];
}

const keyOf = (event: ConsentEvent): string => `${event.purpose} ${event.organizationId ?? ''}`;

/**
 * Reads the ledger. Order of arrival does not matter: the latest instant wins, and at the same instant a withdrawal
 * wins, because a doubtful consent is no consent.
 */
export function consentState(events: readonly ConsentEvent[]): ConsentState {
  const latest = new Map<string, ConsentEvent>();
  for (const event of events) {
    const standing = latest.get(keyOf(event));
    if (!standing || outweighs(event, standing)) latest.set(keyOf(event), event);
  }
  const given = [...latest.values()].filter((event) => event.act === 'given');
  return { given: given.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) };
}

function outweighs(event: ConsentEvent, standing: ConsentEvent): boolean {
  const difference = Date.parse(event.at) - Date.parse(standing.at);
  if (difference !== 0) return difference > 0;
  if (event.act !== standing.act) return event.act === 'withdrawn';
  return event.wordingVersion > standing.wordingVersion;
}

/** Whether a purpose is on: given to the platform (null) or to this organization. */
export function hasConsent(
  state: ConsentState,
  purpose: ConsentPurpose,
  organizationId: OrganizationId | null,
): boolean {
  return state.given.some((event) => event.purpose === purpose && event.organizationId === organizationId);
}

/** Purposes on for the platform together with those on for this organization, in the fixed order. */
export function purposesGiven(
  state: ConsentState,
  organizationId: OrganizationId | null,
): readonly ConsentPurpose[] {
  return consentPurposes.filter(
    (purpose) => hasConsent(state, purpose, null) || hasConsent(state, purpose, organizationId),
  );
}

/** Purposes given to the platform itself; the others are given to one organization each. */
export const platformPurposes = ['store', 'draft', 'send'] as const satisfies readonly ConsentPurpose[];

const words: Readonly<Record<ConsentPurpose, string>> = {
  store: 'keeping your case',
  draft: 'writing drafts for you',
  send: 'sending what you have signed',
  share_with_helper: 'showing your case to a helper',
  pool: 'counting your case in figures',
  publish: 'publishing your account',
  lawyers_contact: 'letting lawyers contact you',
  list_to_regulator: 'naming you to the office that oversees your plan',
};

/** Refuses with the names of what is still off. */
export function requireConsents(
  given: readonly ConsentPurpose[],
  required: readonly ConsentPurpose[],
): true | Refusal<'ConsentMissing'> {
  const missing = required.filter((purpose) => !given.includes(purpose));
  if (missing.length === 0) return true;
  return refuse(
    'ConsentMissing',
    `This needs your agreement to ${missing.map((purpose) => words[purpose]).join(' and to ')}. Nothing was done without it.`,
    'consents',
  );
}

/** Whoever does not want their case kept wants nothing written or sent either. */
export const withdrawnWith = (purpose: ConsentPurpose): readonly ConsentPurpose[] =>
  purpose === 'store' ? platformPurposes : [purpose];

/** What withdrawing a purpose stops from now on, said before the person confirms. */
export const withdrawalConsequences: Readonly<Record<Language, Readonly<Record<ConsentPurpose, string>>>> = {
  en: {
    store:
      'Nothing new is written and nothing more is sent from here; what was not sent yet is handed to you with its date. What is kept stays sealed and yours to read; to have it deleted, ask for erasure in your account: it is carried out after three days, and you can call it off until then.',
    draft: 'We write no more drafts; what you have signed stays yours.',
    send: 'Nothing more is sent from here; what was not sent yet is handed to you with its date.',
    share_with_helper: 'No helper sees your case any more.',
    pool: 'Your case is left out of every figure made from now on; printed editions cannot be recalled.',
    publish: 'Your account is taken down here and not used again; copies others made cannot be recalled.',
    lawyers_contact: 'No lawyer gets your name from us any more.',
    list_to_regulator:
      'Your name is in no further list to an office. What an office was given already is with that office.',
  },
  es: {
    store:
      'No se escribe nada nuevo ni se envía nada más desde aquí; lo que aún no se envió se le entrega con su fecha. Lo guardado sigue cifrado y usted puede leerlo; para que se borre, pida el borrado en su cuenta: se hace a los tres días y hasta entonces puede anularlo.',
    draft: 'Ya no escribimos más borradores; lo que usted firmó sigue siendo suyo.',
    send: 'Ya no se envía nada desde aquí; lo que aún no se envió se le entrega con su fecha.',
    share_with_helper: 'Ninguna persona de apoyo ve ya su caso.',
    pool: 'Su caso queda fuera de toda cifra que se haga desde ahora; las ediciones impresas no pueden retirarse.',
    publish:
      'Su relato se retira de aquí y no vuelve a usarse; las copias que otros hicieron no pueden retirarse.',
    lawyers_contact: 'Ningún abogado recibe ya su nombre de nosotros.',
    list_to_regulator:
      'Su nombre no va en ninguna otra lista a una oficina. Lo que ya se entregó a una oficina está en ella.',
  },
};
