import type { UrgentFactsQuery } from '../../generated/operations.js';

/** What stands behind a sentence on the page. */
export interface Proof {
  readonly citation: string | null;
  readonly sources: readonly string[];
  readonly verified: boolean;
  readonly dateRead: string;
}

export interface FastRule {
  readonly hours: number | null;
  readonly proof: Proof;
}

export interface Way {
  readonly key: string;
  readonly name: string;
  readonly does: string;
  /** Of the state or the federation; the others help. */
  readonly office: boolean;
  readonly phone: { readonly value: string; readonly verified: boolean };
  readonly proof: Proof;
}

/** The rules that matter when it cannot wait, out of all clocks of a plan; null where the plan has no such rule. */
export interface FastRules {
  /** The plan has not decided yet. */
  readonly firstDecision: FastRule | null;
  /** The plan said no: ask again, fast. */
  readonly fastAppeal: FastRule | null;
  /** A medicine that is not on the plan's list. */
  readonly drugException: FastRule | null;
  /** Outside the plan, at the same time. */
  readonly outsideNow: FastRule | null;
  /** Severe pain is a ground of its own under these rules. */
  readonly painCounts: boolean;
}

/** Nothing is known yet, or nothing can be asked: what to say and whom to call stand without it. */
export const noRules: FastRules = {
  firstDecision: null,
  fastAppeal: null,
  drugException: null,
  outsideNow: null,
  painCounts: false,
};

type Found = Extract<UrgentFactsQuery['refused'], { readonly answer: unknown }>;
type Clock = Found['answer']['clocks'][number];

export function fastRules({ refused, first }: Pick<UrgentFactsQuery, 'refused' | 'first'>): FastRules {
  const clocks: readonly Clock[] =
    'answer' in refused ? [...refused.answer.clocks, ...refused.answer.companions] : [];
  const before: readonly Clock[] = 'answer' in first ? first.answer.clocks : [];
  const outside = clocks.find(
    ({ stage, side, opensNow }) => stage === 'expedited_external_review' && side === 'file' && opensNow,
  );
  const appeal = decisionOf(clocks, 'expedited_internal_appeal');
  return {
    firstDecision: decisionOf(before, 'initial_determination'),
    fastAppeal: appeal,
    drugException: decisionOf(clocks, 'drug_exception_request'),
    outsideNow: outside === undefined ? null : decisionOf(clocks, outside.stage),
    painCounts: appeal?.proof.citation?.includes('2560.503-1') === true,
  };
}

function decisionOf(clocks: readonly Clock[], stage: string): FastRule | null {
  const clock = clocks.find(
    (each) => each.stage === stage && each.side === 'decide' && each.urgency === 'urgent',
  );
  if (clock === undefined) return null;
  const { hours, citation, source, verified, dateRead } = clock;
  return { hours: hours ?? null, proof: { citation, sources: source, verified, dateRead } };
}

type Authority = NonNullable<UrgentFactsQuery['authority']>;

/** Whoever can be called about the plan, a regulator first, each number once. */
export function numbersToCall({ regulators, whoCanStillHelp }: Authority): readonly Way[] {
  const everybody = [
    ...regulators.map(({ why, ...office }) => ({ ...office, does: why, office: true })),
    ...whoCanStillHelp.map((helper) => ({ ...helper, office: false })),
  ];
  const seen = new Set<string>();
  return everybody.flatMap(({ key, name, does, office, channels, citation, sources, verified, dateRead }) => {
    const phone = channels.find(({ kind }) => kind === 'phone');
    if (phone === undefined || seen.has(phone.value)) return [];
    seen.add(phone.value);
    return [
      { key, name, does, office, phone, proof: { citation: citation ?? null, sources, verified, dateRead } },
    ];
  });
}

/** As a telephone dials it: `800-633-4227 (TTY 711)` gives `800-633-4227`. */
export const dialled = (phone: string): string =>
  /\+?[\d][\d\s().-]{6,}\d/.exec(phone)?.[0].replace(/[^\d+]/g, '') ?? '';
