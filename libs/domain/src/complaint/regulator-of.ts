import type { PlanTypeKey } from '../case/case-words.js';
import { authorityFor } from '../jurisdiction/authority.js';
import type { Authority, Helper, Regulator } from '../jurisdiction/authority-types.js';
import { isJurisdictionCode, type JurisdictionCode } from '../jurisdiction/jurisdictions.js';
import type { Funding } from '../jurisdiction/plan-types.js';

/** What decides who has power over a plan. Where the person lives is shown and decides nothing. */
export interface RegulatorFacts {
  readonly planType: PlanTypeKey;
  readonly funding: Funding | null;
  readonly contractState: string | null;
  readonly residenceState: string | null;
  /** The track of the state's review that the notice names; in states with two regulators it tells which one it is. */
  readonly reviewScope: string | null;
}

export type RegulatorQuestion = 'plan_type' | 'funding' | 'contract_state' | 'which_regulator';

/** Who takes a complaint about this plan: one, computed; or what has to be known first; or nobody our facts name. */
export type RegulatorAnswer =
  | {
      readonly is: 'known';
      readonly regulator: Regulator;
      readonly why: string;
      readonly authority: Authority;
    }
  | {
      readonly is: 'ask';
      readonly question: RegulatorQuestion;
      readonly why: string;
      readonly authority: Authority;
    }
  | { readonly is: 'none'; readonly why: string; readonly authority: Authority };

/**
 * In states that split their plans the word for the review's track names the regulator too; the notice says which. Keys of
 * both tables, held to them by a test.
 */
const regulatorOfTrack: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CA: { dmhc: 'CA/dmhc', cdi: 'CA/cdi' },
  MN: { hmo: 'MN/mdh', fully_insured_aca: 'MN/commerce' },
};

/** The one regulator of a plan. Never the one of another state, and never a guess [G1, strategy 10]. */
export function regulatorOf(facts: RegulatorFacts): RegulatorAnswer {
  const state = (code: string | null): JurisdictionCode | null =>
    code !== null && isJurisdictionCode(code) ? code : null;
  const contractState = state(facts.contractState);
  const authority = authorityFor({
    planType: facts.planType,
    funding: facts.funding,
    contractState,
    residence: state(facts.residenceState),
  });
  const open = authority.unknown.find(
    ({ what }) => what === 'plan_type' || what === 'funding' || what === 'contract_state',
  );
  if (open !== undefined)
    return { is: 'ask', question: open.what as RegulatorQuestion, why: open.why, authority };
  const whole = authority.regulators.filter(({ role }) => role === 'regulator');
  const shared = authority.regulators.filter(({ role }) => role === 'regulator_of_some_plans');
  const named = regulatorOfTrack[contractState ?? '']?.[facts.reviewScope ?? ''];
  const regulator =
    whole[0] ?? shared.find(({ key }) => key === named) ?? (shared.length === 1 ? shared[0] : undefined);
  if (regulator !== undefined) return { is: 'known', regulator, why: whyThis(regulator), authority };
  const split = authority.unknown.find(({ what }) => what === 'which_regulator');
  if (split !== undefined) return { is: 'ask', question: 'which_regulator', why: split.why, authority };
  return {
    is: 'none',
    why: authority.none?.why ?? 'Our facts name no office that takes a complaint about this plan.',
    authority,
  };
}

/** One sentence and how far it is confirmed; the source stands beside it. */
function whyThis({ name, why, verified, appliesWhen, citation }: Regulator): string {
  const condition = appliesWhen === null ? '' : ` This holds ${appliesWhen}.`;
  const source = citation === null ? '' : ` Source: ${citation}.`;
  return `${name}: ${why}${condition}${source}${verified ? '' : ' This is unconfirmed: ask the office before you file.'}`;
}

/** How a complaint stands to the appeal, as a fact of the place; unknown is said to be unknown. */
export interface BesideTheAppeal {
  readonly isReview: 'yes' | 'no' | 'unknown';
  readonly stopsClocks: 'yes' | 'no' | 'unknown';
  readonly sentence: string;
}

/** Whatever the fact, the appeal's own step stays open: only where the complaint is the review does one paper do for two. */
export function besideTheAppeal({ complaint }: Pick<Regulator, 'complaint'>): BesideTheAppeal {
  const { isExternalReview: isReview, stopsClocks } = complaint;
  const review = {
    yes: 'Here the complaint is also the request for the outside review. Check its own date before you file.',
    no: 'The complaint is no appeal and no request for the outside review.',
    unknown: 'Our sources do not say whether the complaint also counts as the request for a review: do both.',
  }[isReview];
  const clocks = {
    yes: 'It stops a clock: ask the office which one, and keep the earlier date all the same.',
    no: 'It stops no clock; every date of the appeal goes on running.',
    unknown: 'Our sources do not say that it stops any clock: keep every date of the appeal.',
  }[stopsClocks];
  return { isReview, stopsClocks, sentence: `${review} ${clocks}` };
}

/** What an office can and cannot do, in the words the facts allow; what they do not say is left out. */
export function powersOf({ complaint, scope, notes }: Regulator): readonly string[] {
  const ofState = scope !== null;
  return [
    ...(ofState ? [`Handles: ${scope}.`] : []),
    complaint.binding === null
      ? 'Whether its answer binds the plan is not in our sources.'
      : `Whether its answer binds the plan: ${complaint.binding}.`,
    ...(ofState
      ? ['It sends the complaint to the company for an answer; parts of it may become public record.']
      : []),
    ...(notes === null ? [] : [notes]),
  ];
}

export interface HelpNearby extends Helper {
  readonly isAttorneyGeneral: boolean;
  /** Whether our facts say that it takes complaints; `unknown` is shown as help and never filed to. */
  readonly takesComplaints: 'yes' | 'no' | 'unknown';
}

/** Our reading of the helpers' own lines: only what a line says. */
const readings: Readonly<Record<string, Pick<HelpNearby, 'isAttorneyGeneral' | 'takesComplaints'>>> = {
  attorney_general: { isAttorneyGeneral: true, takesComplaints: 'yes' },
  md_heau: { isAttorneyGeneral: true, takesComplaints: 'unknown' },
  medicare_helpline: { isAttorneyGeneral: false, takesComplaints: 'yes' },
  medicaid_agency: { isAttorneyGeneral: false, takesComplaints: 'yes' },
};

/** Attorneys general and assistance programs for this plan, the attorneys general first. */
export function helpNearby({ whoCanStillHelp }: Pick<Authority, 'whoCanStillHelp'>): readonly HelpNearby[] {
  const read = (helper: Helper): HelpNearby => ({
    ...helper,
    ...(readings[helper.key] ?? { isAttorneyGeneral: false, takesComplaints: 'unknown' }),
  });
  return whoCanStillHelp.map(read).sort((a, b) => Number(b.isAttorneyGeneral) - Number(a.isAttorneyGeneral));
}
