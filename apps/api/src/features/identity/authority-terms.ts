import type { ActPurpose, AuthorityBasis } from '@chorus/domain/identity/authority';
import { majorityOn } from '@chorus/domain/identity/majority';
import { defaultPurposes } from '@chorus/domain/identity/may-act-for';
import { purposesNamed } from '@chorus/domain/identity/asking';
import type { AuthorityId } from '@chorus/domain/shared/ids';
import { newId } from '../../platform/ids/ids.js';
import type { AuthorityRow } from './identity.table.js';

interface NewAuthority extends Pick<
  AuthorityRow,
  'accountId' | 'personId' | 'basis' | 'state' | 'createdAt'
> {
  readonly birthDate: string;
  readonly today: string;
  /** The person's word, or their paper, names giving consent as well. */
  readonly alsoConsent?: boolean;
  readonly invitedBy?: AuthorityRow['invitedBy'];
}

export function newAuthority(of: NewAuthority): AuthorityRow {
  const { accountId, personId, basis, state, createdAt, today } = of;
  const invitedBy = of.invitedBy ?? null;
  return {
    id: newId<'authority'>() as AuthorityId,
    accountId,
    personId,
    basis,
    state,
    purposes: withConsent(basis, defaultPurposes(basis), of.alsoConsent ?? false),
    caseIds: null,
    evidenceFileId: null,
    fromDay: today,
    untilDay: lastDay(basis, of.birthDate),
    invitedBy,
    acceptedAt: invitedBy === null ? createdAt : null,
    createdAt,
    endedAt: null,
    mayBeAskedAnew: false,
  };
}

export const withConsent = (
  basis: AuthorityBasis,
  purposes: readonly ActPurpose[],
  alsoConsent: boolean,
): readonly ActPurpose[] => (alsoConsent ? purposesNamed(basis, purposes) : purposes);

/** A parent's last day: the end of the month of majority, or the exact day would write the birth date in the clear. */
export function lastDay(basis: AuthorityBasis, birthDate: string): string | null {
  if (basis !== 'parent') return null;
  const [year, month] = majorityOn(birthDate).on.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/**
 * SQL: the last day came, and nobody's word had ended it before. Who came of age within the last month has an end that is
 * written as the month's.
 */
export const endedByAge = `(until_day < coalesce(ended_at::date, chorus_today()))`;
