import type { WhoAnswersQuery } from '../../../generated/operations.js';
import { listedFor } from '../../board/list-wall.js';

type Organization = NonNullable<WhoAnswersQuery['campaign']>['organization'];

const settle: readonly string[] = listedFor.queue;

export interface Answering {
  readonly accountId: string;
  readonly email: string;
}

/** Colleagues who can settle what waits, each once, by address; nobody where the reader may not know addresses. */
export function whoMayAnswer({
  members,
  memberAddresses,
}: Pick<Organization, 'members' | 'memberAddresses'>): readonly Answering[] {
  const emails = new Map(memberAddresses.map(({ membershipId, email }) => [membershipId, email]));
  const found = new Map<string, Answering>();
  for (const { id, role, state, accountId } of members) {
    const email = emails.get(id);
    if (accountId != null && email !== undefined && state === 'active' && settle.includes(role))
      found.set(accountId, { accountId, email });
  }
  return [...found.values()].sort((one, other) => one.email.localeCompare(other.email));
}
