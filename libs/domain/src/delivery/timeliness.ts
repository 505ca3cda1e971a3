import { satisfyingDay } from './proved-acts.js';

/** The act that meets a clock, as the rule row says; unknown is planned for as received. */
export type Satisfying = 'sent' | 'postmarked' | 'received' | 'none' | 'unknown';

export type Timeliness = 'in_time' | 'late' | 'not_proved' | 'no_date';

/** Days on which each act is proved; null where it is not. */
export interface ProvedActs {
  readonly sentOn: string | null;
  readonly postmarkedOn: string | null;
  readonly receivedOn: string | null;
}

/**
 * `late` means that the act which meets the clock is proved after act-by [16]. Without proof it is neither in time
 * nor late.
 */
export function timeliness(actBy: string | null, satisfiedBy: Satisfying, acts: ProvedActs): Timeliness {
  if (actBy === null || satisfiedBy === 'none') return 'no_date';
  const proved = satisfyingDay(satisfiedBy, acts);
  if (proved === null) return 'not_proved';
  return proved <= actBy ? 'in_time' : 'late';
}
