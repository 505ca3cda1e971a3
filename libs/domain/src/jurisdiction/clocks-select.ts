import type { ClockInput } from './clocks-shape.js';
import { externalReviewRule } from './external-review.js';
import { facetsOfPlan, type RuleFacet, type Urgency } from './procedure-rules.js';

/** `now`: the letter opens the stage. `if_waived`: only if the internal level is waived or counts as used. `later`. */
export type Opening = 'now' | 'if_waived' | 'later';

export interface Selection {
  readonly opened: readonly { readonly facet: RuleFacet; readonly opening: Opening }[];
  /** Stages whose decision alone is waited for. */
  readonly awaited: readonly RuleFacet[];
  /** The level that stayed silent, whatever stage was asked for; its decision time dates what follows. */
  readonly silent: readonly RuleFacet[];
  readonly companions: readonly RuleFacet[];
  /** The urgency named is not one the path has: its other kinds are shown. */
  readonly urgencyUnmatched: boolean;
  /** The stage asked for is one the plan type is known not to have. */
  readonly notAvailable: RuleFacet | null;
}

const standardKinds: ReadonlySet<Urgency> = new Set<Urgency>([
  'standard_pre_service',
  'standard_post_service',
  'part_b_drug',
]);

/** Insured student coverage counts as individual coverage (45 CFR 147.145); the rules of that type then apply. */
export function rulesFor(input: ClockInput): readonly RuleFacet[] {
  return facetsOfPlan(followsAnotherType(input) ? 'individual_marketplace' : input.planType);
}

/** Whether the case has the rules of a type that is not its own. */
export const followsAnotherType = ({ planType, funding }: ClockInput): boolean =>
  planType === 'student_health' && funding === 'fully_insured';

function fitsUrgency({ urgency, rule, printed }: RuleFacet, input: ClockInput): boolean {
  if (urgency === 'any') return true;
  if (urgency === 'urgent')
    return input.urgent || input.urgency === 'urgent' || (printed && rule.shown === 'always');
  if (input.urgency === null || input.urgency === 'any' || input.urgency === 'standard') return true;
  return urgency === input.urgency || (urgency === 'standard' && standardKinds.has(input.urgency));
}

/** Keeps the facets that fit the urgency; a stage of which none would be left keeps all its standard ones. */
function byUrgency(
  facets: readonly RuleFacet[],
  input: ClockInput,
): { kept: RuleFacet[]; unmatched: boolean } {
  const fitting = facets.filter((facet) => fitsUrgency(facet, input));
  if (input.urgency === null) return { kept: fitting, unmatched: false };
  // Where a row has the named urgency exactly, its other readings are left out: the ten days of an expedited hearing.
  const exact = new Set(
    fitting.filter(({ urgency }) => urgency === input.urgency).map(({ rule }) => rule.ruleId),
  );
  const kept = fitting.filter(({ rule, urgency }) => !exact.has(rule.ruleId) || urgency === input.urgency);
  const path = (list: readonly RuleFacet[]): RuleFacet[] => list.filter(({ rule }) => rule.role === 'appeal');
  const covered = new Set(path(kept).map(({ rule }) => rule.stage));
  // An urgent case with a faster path needs no standard one beside it; without one the standard path is the path.
  const lost =
    input.urgency === 'urgent' && covered.size > 0
      ? []
      : path(facets).filter(({ rule, urgency }) => urgency !== 'urgent' && !covered.has(rule.stage));
  const all = new Set([...kept, ...lost]);
  return { kept: facets.filter((facet) => all.has(facet)), unmatched: lost.length > 0 };
}

/** Whether a state lets external review follow the first internal level although the plan has a second. */
function reviewFollowsFirstLevel({ rule }: RuleFacet, input: ClockInput): boolean {
  if (input.contractState === null || rule.planType === 'erisa_self_funded') return false;
  const row = externalReviewRule(input.contractState, input.scope ?? undefined);
  return row?.startsFrom === 'first_internal_denial' || row?.internalExhaustion === 'one_level';
}

function openingOf(facet: RuleFacet, input: ClockInput): Opening {
  const { rule } = facet;
  if (!rule.opensOn.includes(input.level))
    return rule.opensIfWaivedOn.includes(input.level) ? 'if_waived' : 'later';
  if (input.level !== 'internal_level_1_upheld') return 'now';
  if (rule.stage === 'internal_appeal_level_2') return input.planLevels === 1 ? 'later' : 'now';
  const review = rule.stage === 'external_review' || rule.stage === 'external_review_preliminary_check';
  return review && input.planLevels === 2 && rule.planType !== 'individual_marketplace'
    ? reviewFollowsFirstLevel(facet, input)
      ? 'now'
      : 'later'
    : 'now';
}

/** A condition that was asked about and does not hold leaves its row out; one that was not asked stays, and is said. */
const conditionHolds = ({ rule }: RuleFacet, input: ClockInput): boolean =>
  rule.appliesWhen === null || !input.facts || input.facts.includes(rule.appliesWhen);

const confirmed = ({ rule }: RuleFacet, input: ClockInput): boolean =>
  rule.appliesWhen !== null && (input.facts?.includes(rule.appliesWhen) ?? false);

/** The rules that answer for the letter in hand, in the order of `stages`; no dates yet. */
export function selectRules(input: ClockInput): Selection {
  const candidates = rulesFor(input).filter((facet) => conditionHolds(facet, input));
  const awaited = byUrgency(
    candidates.filter(({ rule }) => rule.awaitedOn.includes(input.level)),
    input,
  );
  if (input.stage !== null) return selectAsked(candidates, awaited.kept, input);

  const isCompanion = ({ rule }: RuleFacet): boolean =>
    rule.role === 'companion' || rule.role === 'good_cause';
  const open = candidates.filter(
    (facet) =>
      openingOf(facet, input) === 'now' && (facet.rule.shown !== 'if_asked' || confirmed(facet, input)),
  );
  const path = byUrgency(
    open.filter((facet) => !isCompanion(facet)),
    input,
  );
  return {
    opened: path.kept.map((facet) => ({ facet, opening: 'now' })),
    awaited: awaited.kept,
    silent: awaited.kept,
    companions: open.filter((facet) => isCompanion(facet) && fitsUrgency(facet, input)),
    urgencyUnmatched: path.unmatched || awaited.unmatched,
    notAvailable: null,
  };
}

/** A row that repeats one state's law: for a contract written elsewhere it gives no date, whoever asks for it. */
export const ofAnotherState = ({ role, stage }: RuleFacet['rule'], { contractState }: ClockInput): boolean =>
  role === 'echo' && contractState !== null && !stage.endsWith(`_${contractState}`);

function selectAsked(
  candidates: readonly RuleFacet[],
  silent: readonly RuleFacet[],
  input: ClockInput,
): Selection {
  const asked = candidates.filter(({ rule }) => rule.stage === input.stage);
  const notAvailable = asked.find(({ rule }) => rule.role === 'not_available') ?? null;
  const available = asked.filter(({ rule }) => rule.role !== 'not_available' && !ofAnotherState(rule, input));
  // Asking for a stage that exists in a faster form only is asking for the faster form.
  const { kept, unmatched } = available.every(({ urgency }) => urgency === 'urgent')
    ? { kept: available, unmatched: false }
    : byUrgency(available, input);
  return {
    opened: kept
      .filter(({ rule }) => !rule.awaitedOn.includes(input.level))
      .map((facet) => ({ facet, opening: openingOf(facet, input) })),
    awaited: kept.filter(({ rule }) => rule.awaitedOn.includes(input.level)),
    silent,
    companions: [],
    urgencyUnmatched: unmatched,
    notAvailable,
  };
}
