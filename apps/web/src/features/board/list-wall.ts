import type { StaffWallQuery } from '../../generated/operations.js';

type Role = NonNullable<StaffWallQuery['organization']>['myRoles'][number];

/** Who may list what waits: whoever may not is answered with an empty list, which reads as if nothing waited. */
export const listedFor = {
  queue: ['owner', 'organizer', 'navigator'],
  reports: ['owner', 'organizer', 'reviewer'],
  people: ['owner', 'organizer', 'navigator', 'reviewer'],
  offices: ['owner', 'organizer'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type Listed = keyof typeof listedFor;

/** What stands where the list would, or null where it is shown whole. Rows of people want a second factor besides the role. */
export function wallBefore(
  list: Listed,
  { me, organization }: Pick<StaffWallQuery, 'me' | 'organization'>,
): 'role' | 'proof' | null {
  const roles: readonly Role[] = listedFor[list];
  if (!(organization?.myRoles ?? []).some((role) => roles.includes(role))) return 'role';
  return me?.secondFactorNeeded == null ? null : 'proof';
}
