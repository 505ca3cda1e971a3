/**
 * There are two entries: one for participants and the public, which few components make light, and one for whoever works with
 * others' cases. The server knows the same list (`platform/http/static-web.ts`), and a test compares the two.
 */
export const staffParts = ['admin', 'clinic', 'help', 'org', 'review'] as const;

export type Entry = 'people' | 'staff';

export const entryOf = (path: string): Entry =>
  (staffParts as readonly string[]).includes(path.split('/', 2)[1] ?? '') ? 'staff' : 'people';
