import { latest, earliest, type PlainDate } from '../shared/calendar.js';
import type { Basis, ClockInput, UnknownKey } from './clocks-shape.js';
import type { ExternalReviewRow } from './data/external-review.generated.js';
import { ruleDates, windowEnd, words, type Anchor, type Dates } from './deadline-window.js';
import { externalReviewRule } from './external-review.js';
import type { JurisdictionCode } from './jurisdictions.js';
import { fundingOf } from './plan-types.js';
import type { RuleFacet, Stage } from './procedure-rules.js';

const defaultScope = 'fully_insured_aca';
/** Plan types whose external review may be a state's; grandfathered and short-term cover follows its own rows. */
const reachedTypes = new Set(['erisa_fully_insured', 'individual_marketplace', 'non_federal_governmental']);
const stateStages: ReadonlySet<Stage> = new Set<Stage>([
  'external_review',
  'expedited_external_review',
  'external_review_state_CA',
  'external_review_state_NY',
  'external_review_state_TX',
]);

/** How far the law of the contract's state reaches this clock. */
export type StateReach =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown_state' }
  | { readonly kind: 'row'; readonly row: ExternalReviewRow; readonly certain: boolean };

/**
 * A state's external review rule reaches insured plans only. Where the funding of a government plan is not known and
 * a contract state is given, both regimes are carried (`certain: false`). An echo row names its state itself.
 */
export function stateReach({ rule }: RuleFacet, input: ClockInput): StateReach {
  if (!stateStages.has(rule.stage)) return { kind: 'none' };
  if (rule.role === 'echo') {
    const state = rule.stage.slice(-2) as JurisdictionCode;
    const row = externalReviewRule(state, input.scope ?? (state === 'TX' ? 'tx_non_aca_tdi_iro' : undefined));
    return row === undefined ? { kind: 'none' } : { kind: 'row', row, certain: true };
  }
  if (!reachedTypes.has(rule.planType)) return { kind: 'none' };
  const funding = fundingOf(input.planType, input.funding);
  if (funding === 'self_funded') return { kind: 'none' };
  const insured = funding === 'fully_insured';
  if (input.contractState === null) return insured ? { kind: 'unknown_state' } : { kind: 'none' };
  const row =
    externalReviewRule(input.contractState, input.scope ?? undefined) ??
    externalReviewRule(input.contractState);
  return row === undefined ? { kind: 'unknown_state' } : { kind: 'row', row, certain: insured };
}

/** The federal floor under every state's window: four months from receipt, without roll (45 CFR 147.136(c)(2)(vi)). */
const floorCitation = '45 CFR 147.136(c)(2)(vi)';

function stateWindow(row: ExternalReviewRow, expedited: boolean): [number, 'days' | 'months'] | null {
  if (expedited && row.expeditedRequestWindowValue !== null && row.expeditedRequestWindowUnit !== null)
    return [row.expeditedRequestWindowValue, row.expeditedRequestWindowUnit];
  if (row.requestWindowValue === null || row.requestWindowUnit === null) return null;
  return [row.requestWindowValue, row.requestWindowUnit];
}

/** The state's own two dates; null where its row has no window. */
function stateDates(row: ExternalReviewRow, expedited: boolean, anchor: Anchor): Dates | null {
  const window = stateWindow(row, expedited);
  if (window === null) return null;
  const monthRule = row.process === 'federal_hhs' ? 'first_of_next' : 'unknown';
  const end = (from: PlainDate): PlainDate => windowEnd(from, window[0], window[1], monthRule);
  const fromNotice = end(anchor.notice);
  const { citation } = row;
  const place = row.scope === defaultScope ? row.stateCode : `${row.stateCode} ${row.scope}`;
  const doubt = row.verified ? '' : ', unconfirmed';
  const basis: Basis[] = [
    {
      kind: 'state_rule',
      date: fromNotice,
      text: `${place}: ${words(...window)} from the notice${doubt}`,
      citation,
    },
  ];
  const unknown: UnknownKey[] = [];
  let last = fromNotice;
  if (row.startEvent === 'receipt') {
    if (anchor.receipt === null) unknown.push('received');
    else {
      last = latest(fromNotice, end(anchor.receipt));
      basis.push({
        kind: 'receipt',
        date: last,
        text: `${place}: ${words(...window)} from receipt`,
        citation,
      });
    }
  } else if (row.startEvent === 'unknown') unknown.push('start_event');
  if (row.process !== 'federal_hhs') {
    unknown.push('roll');
    if (window[1] === 'months') unknown.push('month_rule');
  }
  return { actBy: fromNotice, lastArguable: last, rolled: null, basis, unknown };
}

function floorDates(anchor: Anchor): Dates {
  const date = windowEnd(anchor.receipt ?? anchor.notice, 4, 'months', 'first_of_next');
  const text =
    'a state must allow at least four months from receipt; a shorter state time does not end the argument';
  return {
    actBy: null,
    lastArguable: date,
    rolled: null,
    basis: [{ kind: 'federal_floor', date, text, citation: floorCitation }],
    unknown: anchor.receipt === null ? ['received'] : [],
  };
}

/**
 * The window to ask for external review of an insured plan.
 *
 * A verified state row replaces the federal window over a floor of four months; beside an unverified one the earlier
 * act-by and the later last-arguable are taken, both shown. A state row without a window gives no last arguable date:
 * an empty window is not "no deadline", and the federal one does not close what the state may leave open.
 *
 * A track outside the federal rule (a denial that is not about medical judgment, a clinician's own appeal) has the
 * state's time alone: the four months are no floor for what federal external review does not reach.
 */
export function externalReviewDates(
  facet: RuleFacet,
  row: ExternalReviewRow,
  certain: boolean,
  anchor: Anchor,
): Dates {
  const expedited = facet.urgency === 'urgent';
  const state = stateDates(row, expedited, anchor);
  const outside = row.federalRule === 'outside';
  if (state === null) {
    const text = `${row.stateCode}: no state time to file was found; use the letter and ask the regulator`;
    const basis: Basis = { kind: 'state_rule', date: null, text, citation: row.citation };
    if (row.process === 'unknown' || facet.rule.role === 'echo' || outside)
      return { actBy: null, lastArguable: null, rolled: null, basis: [basis], unknown: ['window'] };
    const federal = ruleDates(facet, anchor);
    return {
      ...federal,
      lastArguable: null,
      basis: [...federal.basis, basis],
      unknown: [...federal.unknown, 'state_window'],
    };
  }
  if (facet.rule.role === 'echo' || outside || (row.verified && certain)) {
    const floor = facet.rule.stage === 'external_review_state_TX' || outside ? null : floorDates(anchor);
    return {
      ...state,
      lastArguable: latestOf(state.lastArguable, floor?.lastArguable ?? null),
      basis: [...state.basis, ...(floor?.basis ?? [])],
      unknown: [...state.unknown, ...(floor?.unknown ?? [])],
    };
  }
  const federal = ruleDates(facet, anchor);
  const actBy = earliestOf(federal.actBy, state.actBy);
  return {
    actBy,
    lastArguable: latestOf(federal.lastArguable, state.lastArguable),
    rolled: actBy === federal.actBy ? federal.rolled : null,
    basis: [...federal.basis, ...state.basis],
    unknown: [...federal.unknown, ...state.unknown],
  };
}

export const earliestOf = (a: PlainDate | null, b: PlainDate | null): PlainDate | null =>
  a === null ? b : b === null ? a : earliest(a, b);
export const latestOf = (a: PlainDate | null, b: PlainDate | null): PlainDate | null =>
  a === null ? b : b === null ? a : latest(a, b);
