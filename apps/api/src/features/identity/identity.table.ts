import {
  accountTransitions,
  languages,
  type AccountState,
  type Language,
} from '@chorus/domain/identity/account';
import {
  authorityBases,
  authorityTransitions,
  type ActPurpose,
  type AuthorityBasis,
  type AuthorityState,
} from '@chorus/domain/identity/authority';
import {
  personTransitions,
  suspensionReasons,
  type PersonState,
  type SuspensionReason,
} from '@chorus/domain/identity/person';
import type { AccountId, AuthorityId, CaseId, FileId, Id, PersonId } from '@chorus/domain/shared/ids';
import { statesOf } from '@chorus/domain/shared/transitions';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

export interface AccountRow {
  readonly id: AccountId;
  readonly state: AccountState;
  /** Sealed under the account's own key. */
  readonly sealedEmail: Buffer;
  /** Keyed hash of the normalized address, see `KeyedHash`. */
  readonly emailHash: Buffer;
  readonly language: Language;
  readonly platformAdministrator: boolean;
  readonly createdAt: Date;
  /** When somebody first proved to read mail at the address. */
  readonly confirmedAt: Date | null;
}

export const accountTable = new EntitySchema<AccountRow>({
  name: 'account',
  columns: {
    id: column.id,
    state: column.text,
    sealedEmail: column.sealed,
    emailHash: column.hash,
    language: column.text,
    platformAdministrator: column.flag,
    createdAt: column.instant,
    confirmedAt: column.instantOrNull,
  },
  indices: [{ name: 'account_one_per_address', columns: ['emailHash'], unique: true }],
  checks: [
    oneOf('account', 'state', statesOf(accountTransitions)),
    oneOf('account', 'language', languages),
    { name: 'account_active_is_confirmed', expression: `state <> 'active' OR confirmed_at IS NOT NULL` },
  ],
});

export const sessionKinds = ['cookie', 'bearer'] as const;

export interface SessionRow {
  readonly id: Id<'session'>;
  readonly accountId: AccountId;
  readonly kind: (typeof sessionKinds)[number];
  /** SHA-256 of 128 random bits. */
  readonly tokenHash: Buffer;
  /** The token before the last proof, and until when it still counts as signed in; see `SessionProofs`. */
  readonly replacedTokenHash: Buffer | null;
  readonly replacedUntil: Date | null;
  /** On a device that others use: short, and nothing is kept there. */
  readonly sharedDevice: boolean;
  readonly createdAt: Date;
  /** When the person last proved who they are: by signing in, or since then by any factor. */
  readonly authenticatedAt: Date;
  /** When it last showed a second factor; null: it has not, or none is left. */
  readonly secondFactorAt: Date | null;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
}

export const sessionTable = new EntitySchema<SessionRow>({
  name: 'session',
  columns: {
    id: column.id,
    accountId: column.uuid,
    kind: column.text,
    tokenHash: column.hash,
    replacedTokenHash: column.hashOrNull,
    replacedUntil: column.instantOrNull,
    sharedDevice: column.flag,
    createdAt: column.instant,
    authenticatedAt: column.instant,
    secondFactorAt: column.instantOrNull,
    lastSeenAt: column.instant,
    expiresAt: column.instant,
    endedAt: column.instantOrNull,
  },
  foreignKeys: [references('session', 'accountId', 'account')],
  indices: [
    { name: 'session_by_token', columns: ['tokenHash'], unique: true },
    { name: 'session_by_account', columns: ['accountId'] },
    {
      name: 'session_by_replaced_token',
      columns: ['replacedTokenHash'],
      where: 'replaced_token_hash IS NOT NULL',
    },
  ],
  checks: [
    oneOf('session', 'kind', sessionKinds),
    {
      name: 'session_replaced_for_a_while',
      expression: '(replaced_token_hash IS NULL) = (replaced_until IS NULL)',
    },
  ],
});

export const signInPurposes = ['sign_in', 'first_administrator'] as const;
export type SignInPurpose = (typeof signInPurposes)[number];

/** One mail's worth of proof. Link and code follow from its id under a secret key; only the link's digest is kept. */
export interface SignInRow {
  readonly id: Id<'sign_in'>;
  readonly purpose: SignInPurpose;
  /** Sealed under a key of this attempt's own; null for the first administrator, who brings an address along. */
  readonly sealedEmail: Buffer | null;
  readonly emailHash: Buffer | null;
  readonly linkHash: Buffer;
  readonly language: Language;
  readonly wrongCodes: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  /** When its mail was first given to the transport; null: none was, or not yet. */
  readonly mailedAt: Date | null;
  /** Browser and system in words of ours, as `askingBrowser` answers them. */
  readonly askedFrom: string | null;
}

export const signInTable = new EntitySchema<SignInRow>({
  name: 'sign_in',
  columns: {
    id: column.id,
    purpose: column.text,
    sealedEmail: column.sealedOrNull,
    emailHash: column.hashOrNull,
    linkHash: column.hash,
    language: column.text,
    wrongCodes: column.integer,
    createdAt: column.instant,
    expiresAt: column.instant,
    usedAt: column.instantOrNull,
    mailedAt: column.instantOrNull,
    askedFrom: column.textOrNull,
  },
  indices: [
    { name: 'sign_in_by_link', columns: ['linkHash'], unique: true },
    { name: 'sign_in_by_expiry', columns: ['expiresAt'] },
    { name: 'sign_in_by_address', columns: ['emailHash', 'createdAt'] },
  ],
  checks: [
    oneOf('sign_in', 'purpose', signInPurposes),
    oneOf('sign_in', 'language', languages),
    {
      name: 'sign_in_has_address',
      expression: `purpose = 'first_administrator' OR (sealed_email IS NOT NULL AND email_hash IS NOT NULL)`,
    },
  ],
});

export interface PersonRow {
  readonly id: PersonId;
  readonly state: PersonState;
  readonly language: Language;
  readonly zone: string;
  /** JSON of `PersonName`. */
  readonly sealedName: Buffer;
  /** JSON of `PersonContact`. */
  readonly sealedContact: Buffer;
  /** The plain date, as text. */
  readonly sealedBirthDate: Buffer;
  readonly suspendedFor: SuspensionReason | null;
  /** Sealed plain date, where known. */
  readonly sealedDiedOn: Buffer | null;
  readonly createdAt: Date;
}

export const personTable = new EntitySchema<PersonRow>({
  name: 'person',
  columns: {
    id: column.id,
    state: column.text,
    language: column.text,
    zone: column.text,
    sealedName: column.sealed,
    sealedContact: column.sealed,
    sealedBirthDate: column.sealed,
    suspendedFor: column.textOrNull,
    sealedDiedOn: column.sealedOrNull,
    createdAt: column.instant,
  },
  checks: [
    oneOf('person', 'state', statesOf(personTransitions)),
    oneOf('person', 'language', languages),
    oneOf('person', 'suspendedFor', suspensionReasons),
    { name: 'person_suspension_reason', expression: `(state = 'suspended') = (suspended_for IS NOT NULL)` },
  ],
});

export interface AuthorityRow {
  readonly id: AuthorityId;
  readonly accountId: AccountId;
  readonly personId: PersonId;
  readonly basis: AuthorityBasis;
  readonly state: AuthorityState;
  readonly purposes: readonly ActPurpose[];
  /** Null: all cases of the person. */
  readonly caseIds: readonly CaseId[] | null;
  readonly evidenceFileId: FileId | null;
  readonly fromDay: string;
  /**
   * Last day. A parent's is the end of the month of majority: the day itself would give the birth date away, so the
   * exact end is decided with the sealed date (`mayActFor`) and this is the second wall behind it.
   */
  readonly untilDay: string | null;
  /** Who invited the account; null where it asked by itself. */
  readonly invitedBy: AccountId | null;
  /** When the account said that it takes this on; null: invited and not answered yet. */
  readonly acceptedAt: Date | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  /** A parent's right that was in force, that the birth date alone ended, and that was not confirmed anew since. */
  readonly mayBeAskedAnew: boolean;
}

export const authorityTable = new EntitySchema<AuthorityRow>({
  name: 'authority',
  columns: {
    id: column.id,
    accountId: column.uuid,
    personId: column.uuid,
    basis: column.text,
    state: column.text,
    purposes: column.texts,
    caseIds: { type: 'uuid', array: true, nullable: true },
    evidenceFileId: column.uuidOrNull,
    fromDay: column.day,
    untilDay: column.dayOrNull,
    invitedBy: column.uuidOrNull,
    acceptedAt: column.instantOrNull,
    createdAt: column.instant,
    endedAt: column.instantOrNull,
    mayBeAskedAnew: { type: 'boolean', default: false },
  },
  foreignKeys: [
    references('authority', 'accountId', 'account'),
    references('authority', 'personId', 'person'),
    references('authority', 'invitedBy', 'account'),
  ],
  indices: [
    {
      name: 'authority_once',
      columns: ['accountId', 'personId', 'basis'],
      unique: true,
      where: `state <> 'ended'`,
    },
    {
      name: 'authority_one_self',
      columns: ['personId'],
      unique: true,
      where: `basis = 'self' AND state <> 'ended'`,
    },
    {
      name: 'authority_one_self_of_account',
      columns: ['accountId'],
      unique: true,
      where: `basis = 'self' AND state = 'in_force'`,
    },
    { name: 'authority_by_account', columns: ['accountId'] },
    { name: 'authority_by_person', columns: ['personId'] },
    { name: 'authority_by_paper', columns: ['evidenceFileId'], where: 'evidence_file_id IS NOT NULL' },
  ],
  checks: [
    oneOf('authority', 'basis', authorityBases),
    oneOf('authority', 'state', statesOf(authorityTransitions)),
    { name: 'authority_days', expression: 'until_day IS NULL OR until_day >= from_day' },
  ],
});
