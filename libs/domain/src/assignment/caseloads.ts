import type { Bilingual } from '../identity/account.js';
import type { ConsentPurpose } from '../consent/consent.js';
import type { AccountId, ParticipationId } from '../shared/ids.js';
import { unassignedConsent } from './obstacles.js';
import type { ConstraintKey } from './assignment.js';
import type { ExactPlan } from './model/plan.js';
import type { AssignmentProblem, WorkBlock } from './model/problem.js';

/** Somebody who takes part and could have a navigator. */
export interface CaseloadPerson {
  readonly participationId: ParticipationId;
  readonly state: string | null;
  readonly language: string;
  readonly urgent: boolean;
  readonly actBy: string | null;
  /** Who helps them now; null: nobody. */
  readonly helperId: AccountId | null;
  /** The person agreed that helpers of this organization are shown the case. */
  readonly agrees: boolean;
}

export interface CaseloadNavigator {
  readonly accountId: AccountId;
  readonly language: string;
  /** People they may have here: the cap less whom they help elsewhere. */
  readonly places: number;
}

export interface CaseloadInput {
  readonly today: string;
  readonly people: readonly CaseloadPerson[];
  readonly navigators: readonly CaseloadNavigator[];
  /** An explicit choice: who has somebody may get another where that is better for all. Else nobody is moved. */
  readonly rebalance: boolean;
}

export interface CaseloadPlan {
  readonly given: readonly {
    readonly participationId: ParticipationId;
    readonly helperId: AccountId;
    readonly change: 'new' | 'same' | 'moved';
    readonly reasons: readonly Bilingual[];
  }[];
  readonly without: readonly {
    readonly participationId: ParticipationId;
    readonly constraint: ConstraintKey;
    readonly reason: Bilingual;
    readonly whatWouldUnblock: Bilingual;
  }[];
}

const pool = 'help';
const providerOf = (id: AccountId): string => `navigator:${id}`;
const navigatorOf = (providerId: string): AccountId =>
  providerId.slice(providerId.indexOf(':') + 1) as AccountId;

const noConsent: WorkBlock = {
  code: 'consent_missing',
  ...unassignedConsent('share_with_helper' satisfies ConsentPurpose),
};

/**
 * Who helps whom as a problem of one period: the cap is the place, the language and whom they know are the fit, the state is
 * whose share it counts for. @param level places a navigator may have at the most, so that nobody is full while another is idle
 */
export function caseloadProblem(
  { today, people, navigators, rebalance }: CaseloadInput,
  level: number,
): AssignmentProblem {
  const there = new Set(navigators.map(({ accountId }) => accountId));
  // Who is helped by somebody else of the organization, a clinician's practice say, stays with them.
  const open = people.filter(({ helperId }) => helperId === null || there.has(helperId));
  const had = new Map<AccountId, number>();
  for (const { helperId } of people) if (helperId !== null) had.set(helperId, (had.get(helperId) ?? 0) + 1);
  return {
    periods: [{ from: today, until: today }],
    goals: [],
    providers: navigators.map(({ accountId, language, places }) => ({
      id: providerOf(accountId),
      pools: [pool],
      licences: [],
      specialties: [],
      conditions: [],
      languages: [language],
      modes: [],
      conflicts: [],
      capacity: {
        perPeriod: null,
        inAll: Math.min(places, rebalance ? level : Math.max(level, had.get(accountId) ?? 0)),
        pace: false,
      },
    })),
    work: open.map((one) => {
      const place = one.helperId === null ? [] : [{ providerId: providerOf(one.helperId), period: 0 }];
      return {
        id: one.participationId,
        pool,
        group: one.state ?? '',
        needs: {
          licence: null,
          specialties: [],
          condition: null,
          language: one.language,
          languageRequired: false,
          mode: null,
        },
        only: null,
        preferred: place.map(({ providerId }) => providerId),
        parties: [],
        lead: false,
        urgent: one.urgent,
        notBefore: null,
        safeBy: one.actBy !== null && one.actBy >= today ? one.actBy : null,
        lastBy: null,
        wave: null,
        waitsFor: null,
        free: null,
        times: 1,
        blocked: one.agrees ? null : noConsent,
        settled: rebalance || !one.agrees ? [] : place,
        current: place,
      };
    }),
  };
}

/** Levels to try: as even as it can be first, the fullest last. */
export function caseloadLevels({ people, navigators }: CaseloadInput): {
  readonly least: number;
  readonly most: number;
} {
  const agreeing = people.filter(({ agrees }) => agrees).length;
  const most = Math.max(0, ...navigators.map(({ places }) => places));
  return { least: Math.min(most, Math.ceil(agreeing / Math.max(1, navigators.length))), most };
}

export function caseloadPlan({ people }: CaseloadInput, exact: ExactPlan): CaseloadPlan {
  const before = new Map(people.map((one) => [one.participationId as string, one.helperId]));
  return {
    given: exact.placements.map(({ workId, providerId, reasons }) => {
      const [helperId, had] = [navigatorOf(providerId), before.get(workId) ?? null];
      return {
        participationId: workId as ParticipationId,
        helperId,
        change: had === null ? 'new' : had === helperId ? 'same' : 'moved',
        reasons: reasons.flatMap(({ code, sentence }) => (told.has(code) ? [sentence] : [])),
      };
    }),
    without: exact.unplaced.map(({ workId, cause, reason, whatWouldUnblock }) => ({
      participationId: workId as ParticipationId,
      constraint: cause === 'blocked' ? 'consent_missing' : cause,
      reason: cause === 'blocked' ? reason : everyoneIsFull,
      whatWouldUnblock: cause === 'blocked' ? whatWouldUnblock : anotherJoins,
    })),
  };
}

const everyoneIsFull: Bilingual = {
  en: 'Every navigator has as many people as they can help well.',
  es: 'Cada acompañante tiene tantas personas como puede ayudar bien.',
};
const anotherJoins: Bilingual = {
  en: 'Another navigator joins, or somebody’s case is finished.',
  es: 'Entra otro acompañante, o termina el caso de alguien.',
};

/** What says something of who helps whom; a date or a filing window does not. */
const told: ReadonlySet<string> = new Set(['settled', 'urgent', 'preferred', 'speaks_language', 'kept']);
