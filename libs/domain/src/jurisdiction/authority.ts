import { helpersFor } from './authority-helpers.js';
import { authorityRows, type AuthorityRow } from './data/authority.generated.js';
import type {
  Authority,
  AuthorityQuestion,
  NoAuthority,
  Regulator,
  ReviewPath,
  Sourced,
  Unknown,
} from './authority-types.js';
import { jurisdiction, jurisdictionCodes, type JurisdictionCode } from './jurisdictions.js';
import { fundingAsked, fundingOf, planType, type Funding, type PlanType } from './plan-types.js';
import { regulatorsOf } from './regulators.js';
import { reached, sourced } from './sourced.js';
import { saysNot, secondTracks, statePaths, stateRegulators, stateUnknowns } from './state-authority.js';

const byType = new Map<string, readonly AuthorityRow[]>();
for (const row of authorityRows) byType.set(row.planType, [...(byType.get(row.planType) ?? []), row]);
const local = (row: AuthorityRow): boolean => row.key === '@contract_state';

/**
 * Which regulator has power over a plan and which outside review it has, in words; or why none, and who can still
 * help. For insured cover the state where the policy was issued decides, never the one where the person lives.
 * Nothing is guessed: what is not known stands in `unknown` with the answers it may have.
 * @throws RangeError for a plan type or a state that does not exist
 */
export function authorityFor(question: AuthorityQuestion): Authority {
  const type = planType(question.planType);
  const residence = checked(question.residence);
  const contractState = checked(question.contractState);
  const funding = fundingOf(question.planType, question.funding);
  const rows = byType.get(question.planType) ?? [];
  const inForce = rows.filter((row) => row.funding === 'any' || row.funding === funding);
  // While the funding is open, the state's rules are among those that may turn out to apply.
  const possible = funding === null ? rows : inForce;
  const stateRules = possible.filter(local);

  const regulators = inForce.filter(part('regulator')).flatMap((row) => {
    if (!local(row)) return [federalRegulator(row)];
    return contractState === null ? [] : stateRegulators(row, contractState, residence);
  });
  const { reviewPath, otherPaths } = pathsOf(inForce, contractState);
  const unknown = unknownsOf(question.planType, rows, funding, stateRules, contractState, residence);
  const none = noneOf(inForce, regulators, reviewPath, unknown, type.dateRead);

  return {
    planType: question.planType,
    planName: type.name,
    residence,
    contractState,
    funding,
    regulators,
    reviewPath,
    otherPaths,
    ...(none ? { none } : {}),
    whoCanStillHelp: helpersFor(question, type.helpers, possible.some(local)),
    unknown,
  };
}

function checked(code: JurisdictionCode | null | undefined): JurisdictionCode | null {
  return code === null || code === undefined ? null : (jurisdiction(code).code as JurisdictionCode);
}

function part(...parts: readonly AuthorityRow['part'][]): (row: AuthorityRow) => boolean {
  return (row) => parts.includes(row.part);
}

function federalRegulator(row: AuthorityRow): Regulator {
  return {
    key: row.key ?? '',
    name: row.name ?? '',
    role: 'regulator',
    scope: null,
    appliesWhen: row.appliesWhen,
    why: row.why,
    channels: reached(row),
    complaint: {
      stopsClocks: row.complaintStopsClocks ?? 'unknown',
      isExternalReview: saysNot(row) ? 'no' : 'unknown',
      binding: row.complaintBinding,
    },
    notes: row.notes,
    ...sourced(row),
  };
}

function federalPath(row: AuthorityRow): ReviewPath {
  return {
    kind: row.key ?? '',
    name: row.name ?? '',
    recipient: row.recipient ?? '',
    appliesWhen: row.appliesWhen,
    why: row.why,
    channels: reached(row),
    notes: row.notes,
    ...sourced(row),
  };
}

function pathsOf(
  inForce: readonly AuthorityRow[],
  contract: JurisdictionCode | null,
): { readonly reviewPath: ReviewPath | null; readonly otherPaths: readonly ReviewPath[] } {
  const main = inForce.find(part('review_path'));
  const others = inForce.filter(part('alternative_path')).map(federalPath);
  if (main === undefined) return { reviewPath: null, otherPaths: others };
  if (!local(main)) {
    const tracks = main.key === 'state_law_only' && contract !== null ? secondTracks(main, contract) : [];
    return { reviewPath: federalPath(main), otherPaths: [...others, ...tracks] };
  }
  if (contract === null) return { reviewPath: null, otherPaths: others };
  const paths = statePaths(main, contract);
  return { reviewPath: paths.main, otherPaths: [...others, ...paths.others] };
}

function unknownsOf(
  key: PlanType,
  rows: readonly AuthorityRow[],
  funding: Funding | null,
  stateRules: readonly AuthorityRow[],
  contract: JurisdictionCode | null,
  residence: JurisdictionCode | null,
): readonly Unknown[] {
  if (key === 'unknown')
    return [
      {
        what: 'plan_type',
        why: 'The card, the plan booklet or the employer says what type of plan it is; nothing is guessed before.',
        candidates: [],
      },
    ];
  const unknown: Unknown[] = [];
  if (funding === null && fundingAsked(key))
    unknown.push({
      what: 'funding',
      why: 'Whether an insurer or the employer pays the claims decides who has power; the plan booklet says it.',
      candidates: (['self_funded', 'fully_insured'] as const).map((value) => ({
        value,
        label: whatFollows(rows, value, contract),
      })),
    });
  if (stateRules.length > 0 && contract === null)
    unknown.push({
      what: 'contract_state',
      why: 'The state where the policy was issued decides; it may be any state and need not be the one where the person lives. The policy or the card names it.',
      candidates: (residence === null ? jurisdictionCodes : [residence]).map((value) => ({
        value,
        label: `if issued in ${jurisdiction(value).name}${value === residence ? ', where the person lives' : ''}: ${namesOf(value)}`,
      })),
    });
  if (stateRules.length > 0 && contract !== null)
    unknown.push(...stateUnknowns(contract, stateRules.some(part('review_path'))));
  return unknown;
}

function namesOf(state: JurisdictionCode): string {
  return regulatorsOf(state)
    .map(({ regulatorName }) => regulatorName)
    .join(' or ');
}

function whatFollows(
  rows: readonly AuthorityRow[],
  funding: Funding,
  contract: JurisdictionCode | null,
): string {
  const names = rows
    .filter((row) => row.part === 'regulator' && (row.funding === funding || row.funding === 'any'))
    .map((row) => {
      if (!local(row)) return row.name ?? '';
      return contract === null ? 'the regulator of the state where the policy was issued' : namesOf(contract);
    });
  const who =
    funding === 'self_funded' ? 'if the employer or body pays the claims' : 'if an insurer pays the claims';
  return `${who}: ${names.join(' and ') || 'no regulator in our sources'}`;
}

/** What decides over regulator and path; what is open after those are known (which of two offices) decides over neither. */
const openInWords: Readonly<Partial<Record<Unknown['what'], string>>> = {
  funding: 'who pays the claims',
  contract_state: 'the state where the policy was issued',
};

function noneOf(
  inForce: readonly AuthorityRow[],
  regulators: readonly Regulator[],
  reviewPath: ReviewPath | null,
  unknown: readonly Unknown[],
  dateRead: Sourced['dateRead'],
): Authority['none'] {
  const missing = [
    ...(regulators.length === 0 ? (['regulator'] as const) : []),
    ...(reviewPath === null ? (['review_path'] as const) : []),
  ];
  const parts = missing.map((of): NoAuthority => {
    const row = inForce.find(part(of === 'regulator' ? 'no_regulator' : 'no_review_path'));
    if (row) return { of, why: row.why, ...sourced(row) };
    const open = unknown.flatMap(({ what }) => openInWords[what] ?? []).join(' and ') || 'the type of plan';
    const what = of === 'regulator' ? 'the regulator' : 'the review path';
    return {
      of,
      why: `Not named yet: ${what} depends on ${open}, which is not known.`,
      citation: null,
      sources: [],
      verified: false,
      dateRead,
    };
  });
  return parts.length === 0 ? undefined : { why: parts.map(({ why }) => why).join(' '), parts };
}
