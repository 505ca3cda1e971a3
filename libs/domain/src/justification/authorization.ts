import type { Bilingual } from '../identity/account.js';
import type { PlainDate } from '../shared/calendar.js';
import { refuse, type Refusal } from '../shared/refusal.js';

/** The six elements a HIPAA authorization has to hold (45 CFR 164.508(c)(1)(i)-(vi)). */
export const authorizationElements = [
  'information',
  'discloser',
  'recipient',
  'purpose',
  'expiry',
  'signature',
] as const;
export type AuthorizationElement = (typeof authorizationElements)[number];

/** The three statements it has to make (45 CFR 164.508(c)(2)(i)-(iii)). */
export const authorizationStatements = ['right_to_revoke', 'conditioning', 'redisclosure'] as const;
export type AuthorizationStatement = (typeof authorizationStatements)[number];

/** The statements as our own form makes them; a changed word is a new version of the form. */
export const authorizationStatementTexts: Readonly<Record<AuthorizationStatement, Bilingual>> = {
  right_to_revoke: {
    en: 'I can revoke this authorization at any time, in writing to whoever holds it, or in Chorus. What was shown before stays shown.',
    es: 'Puedo revocar esta autorización en cualquier momento, por escrito a quien la tenga o en Chorus. Lo mostrado antes ya se mostró.',
  },
  conditioning: {
    en: 'My treatment, my payment and my benefits do not depend on whether I sign this.',
    es: 'Mi tratamiento, mi pago y mis beneficios no dependen de que yo firme esto.',
  },
  redisclosure: {
    en: 'Whoever receives this information may pass it on, and the federal privacy rule may then no longer protect it.',
    es: 'Quien reciba esta información puede transmitirla, y entonces la norma federal de privacidad puede dejar de protegerla.',
  },
};

/** Somebody named, or a class of persons ("clinicians enrolled with the Sample League"). */
export interface AuthorizationParty {
  readonly name: string;
  /** What the platform knows them by; a class covers whoever carries its key. Null: known by name only. */
  readonly key: string | null;
}

/** The person's written permission that a practice shows their records, and that a clinician is shown the case. */
export interface Authorization {
  /** What may be shown, specific enough to be understood; sealed. */
  readonly information: string;
  readonly disclosers: readonly AuthorizationParty[];
  readonly recipients: readonly AuthorizationParty[];
  readonly purpose: string;
  /** The last day, or the event that ends it; one of the two. Plain date. */
  readonly expiresOn: PlainDate | null;
  readonly expiryEvent: string | null;
  readonly expiryEventHappened: boolean;
  readonly signerName: string;
  readonly signedOn: PlainDate | null;
  /** Null: the person signed themselves; else the description of the authority to sign for them. */
  readonly signedFor: { readonly authority: string } | null;
  readonly statements: readonly AuthorizationStatement[];
  readonly revokedOn: PlainDate | null;
  /** Something material in it is known to be false. */
  readonly knownFalse: boolean;
  /** The person was given a copy (45 CFR 164.508(c)(4)). */
  readonly copyGiven: boolean;
  /** Psychotherapy notes may not be combined with anything else (45 CFR 164.508(b)(3)(ii)). */
  readonly includesPsychotherapyNotes: boolean;
  /** Records of a substance-use program need a consent of their own (42 CFR part 2). */
  readonly includesPart2Records: boolean;
}

export type AuthorizationDefect =
  | { readonly defect: 'element_missing'; readonly element: AuthorizationElement }
  | { readonly defect: 'statement_missing'; readonly statement: AuthorizationStatement }
  | {
      readonly defect:
        | 'expired'
        | 'revoked'
        | 'known_false'
        | 'signed_in_future'
        | 'no_copy_given'
        | 'psychotherapy_notes_combined'
        | 'part_2_records_combined';
    };

const blank = (text: string | null): boolean => text === null || text.trim() === '';
const noneNamed = (parties: readonly AuthorizationParty[]): boolean =>
  parties.length === 0 || parties.some(({ name }) => blank(name));

function missingElements(of: Authorization): readonly AuthorizationElement[] {
  const missing: Readonly<Record<AuthorizationElement, boolean>> = {
    information: blank(of.information),
    discloser: noneNamed(of.disclosers),
    recipient: noneNamed(of.recipients),
    purpose: blank(of.purpose),
    expiry: of.expiresOn === null && blank(of.expiryEvent),
    signature:
      of.signedOn === null ||
      blank(of.signerName) ||
      (of.signedFor !== null && blank(of.signedFor.authority)),
  };
  return authorizationElements.filter((element) => missing[element]);
}

/**
 * Everything that makes an authorization defective on a day (45 CFR 164.508(b)(2)): expired, not filled in completely,
 * known to be revoked, combined where it must stand alone, known to be false. An empty list means that it stands.
 */
export function authorizationDefects(of: Authorization, on: PlainDate): readonly AuthorizationDefect[] {
  const simple = (
    holds: boolean,
    defect: Exclude<AuthorizationDefect['defect'], 'element_missing' | 'statement_missing'>,
  ): readonly AuthorizationDefect[] => (holds ? [{ defect }] : []);
  return [
    ...simple(of.revokedOn !== null && of.revokedOn <= on, 'revoked'),
    ...simple(of.expiryEventHappened || (of.expiresOn !== null && of.expiresOn < on), 'expired'),
    ...simple(of.knownFalse, 'known_false'),
    ...simple(of.signedOn !== null && of.signedOn > on, 'signed_in_future'),
    ...missingElements(of).map((element): AuthorizationDefect => ({ defect: 'element_missing', element })),
    ...authorizationStatements
      .filter((statement) => !of.statements.includes(statement))
      .map((statement): AuthorizationDefect => ({ defect: 'statement_missing', statement })),
    ...simple(!of.copyGiven, 'no_copy_given'),
    ...simple(of.includesPsychotherapyNotes, 'psychotherapy_notes_combined'),
    ...simple(of.includesPart2Records, 'part_2_records_combined'),
  ];
}

export type AuthorizationRefused = Refusal<
  | 'AuthorizationMissing'
  | 'AuthorizationRevoked'
  | 'AuthorizationExpired'
  | 'AuthorizationIncomplete'
  | 'AuthorizationDoesNotCover'
>;

/**
 * Whether a clinician may be shown the case, and the records asked of a practice, today. The sentence says what the
 * person can do about it; nothing of the request is lost while it waits.
 * @param to key of the clinician, practice or class that is to receive
 */
export function authorizationStands(
  authorization: Authorization | null,
  on: PlainDate,
  to: readonly string[],
): true | AuthorizationRefused {
  if (authorization === null) {
    return refuse(
      'AuthorizationMissing',
      'The person has not yet allowed that a clinician is shown this case. It takes one page and a signature.',
    );
  }
  const [first] = authorizationDefects(authorization, on);
  if (first?.defect === 'revoked')
    return refuse('AuthorizationRevoked', 'The person has revoked the permission to show this case.');
  if (first?.defect === 'expired')
    return refuse('AuthorizationExpired', 'The permission has ended. The person can sign a new one.');
  if (first !== undefined) {
    return refuse(
      'AuthorizationIncomplete',
      'The permission is not complete, and an incomplete one counts for nothing. Fill what is missing and sign it again.',
      first.defect === 'element_missing' ? first.element : 'statements',
    );
  }
  return authorization.recipients.some(({ key }) => key !== null && to.includes(key))
    ? true
    : refuse(
        'AuthorizationDoesNotCover',
        'The permission names somebody else. The person can sign one that names this clinician.',
        'recipient',
      );
}
