import type { PlainDate } from '../shared/calendar.js';
import type { Sourced } from './authority-types.js';
import type { Channel } from './regulators.js';
import { isVerified, type Verification } from './verification.js';

interface FactRow {
  readonly citation: string | null;
  readonly sources: readonly string[];
  readonly verification: Verification;
  readonly dateRead: PlainDate;
}

/** What a statement made from a fact row says about itself. */
export function sourced({ citation, sources, verification, dateRead }: FactRow): Sourced {
  return { citation, sources, verified: isVerified(verification), dateRead };
}

interface Reachable {
  readonly phone: string | null;
  readonly url?: string | null;
  readonly email?: string | null;
  readonly sources: readonly string[];
  readonly verification: Verification;
}

/** The ways to reach somebody that the row holds; a quoted rule text says nothing about a telephone number. */
export function reached({ phone, url, email, sources, verification }: Reachable): readonly Channel[] {
  const ways = [
    ['phone', phone],
    ['web', url],
    ['email', email],
  ] as const;
  return ways.flatMap(([kind, value]) =>
    value ? [{ kind, value, verified: verification === 'official_text', sources }] : [],
  );
}
