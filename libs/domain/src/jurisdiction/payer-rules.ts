import type { PlainDate } from '../shared/calendar.js';
import { payerRulesRows, type PayerRuleRow } from './data/payer-rules.generated.js';
import type { PlanType } from './plan-types.js';
import { isVerified } from './verification.js';

/** The clinical relations a payer may let ask for a call with its reviewer. */
export const peerToPeerAskers = ['treating', 'ordering', 'covering'] as const;
export type PeerToPeerAsker = (typeof peerToPeerAskers)[number];

/** What a payer publishes about a call of the clinician with its reviewer. `unknown` is an answer and is shown. */
export interface PeerToPeerRule {
  readonly payer: string;
  readonly planScope: string;
  /** The rule in a sentence, as it was read. */
  readonly rule: string;
  /** The time to ask in; null: not found, which is not "no limit". */
  readonly window: {
    readonly value: number;
    readonly unit: 'calendar_days' | 'business_days' | 'months';
  } | null;
  readonly startEvent: 'notice_date' | 'notice_receipt' | 'unknown';
  /** Empty: the payer names no relation. */
  readonly askers: readonly PeerToPeerAsker[];
  readonly askBy: readonly ('form' | 'phone' | 'portal')[];
  /** `NNN-NNN-NNNN`; the notice's own number comes first. */
  readonly phone: string | null;
  readonly canOverturn: 'yes' | 'no' | 'varies' | 'unknown';
  readonly lostIfAppealFiled: 'yes' | 'no' | 'unknown';
  /** How many times to be called at are asked for; null: not found. */
  readonly callWindows: number | null;
  /** Keys of denial reasons it is not available for. */
  readonly notFor: readonly string[];
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly verified: boolean;
  readonly dateRead: PlainDate;
}

export interface PayerQuestion {
  /** Slugs of our list of insurers and names as printed, of whoever reviewed: a delegated reviewer's before the insurer's. */
  readonly payers: readonly { readonly payerId: string | null; readonly printedName: string }[];
  readonly planType: PlanType;
  readonly on: PlainDate;
}

/**
 * The rule for a call with the reviewer, of the first payer that has one for this plan type; null: none was read, and
 * the number on the notice is asked. Of an unknown plan type the most pressing of a payer's rules answers, because to
 * wait for nothing costs less than to lose the call.
 */
export function peerToPeerRule(of: PayerQuestion): PeerToPeerRule | null {
  for (const payer of of.payers) {
    const rows = payerRulesRows
      .filter((row) => row.topic === 'peer_to_peer' && isOf(row, payer) && appliesOn(row, of.on))
      .filter(
        ({ planTypes }) =>
          planTypes.length === 0 || of.planType === 'unknown' || planTypes.includes(of.planType),
      )
      .sort((a, b) => specificity(b, of.planType) - specificity(a, of.planType) || pressure(b) - pressure(a));
    const [first] = rows;
    if (first) return ruleOf(first);
  }
  return null;
}

const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** By the slug where one was matched; else the printed name holds the payer's ("eviCore healthcare"). */
function isOf(row: PayerRuleRow, payer: PayerQuestion['payers'][number]): boolean {
  return payer.payerId === null
    ? folded(payer.printedName).startsWith(folded(row.payer))
    : row.payerIds.includes(payer.payerId);
}

const appliesOn = ({ effectiveFrom, effectiveTo }: PayerRuleRow, on: PlainDate): boolean =>
  (effectiveFrom === null || effectiveFrom <= on) && (effectiveTo === null || on <= effectiveTo);

const specificity = ({ planTypes }: PayerRuleRow, planType: PlanType): number =>
  planTypes.includes(planType) ? 1 : 0;
const pressure = ({ lostIfAppealFiled, windowValue }: PayerRuleRow): number =>
  (lostIfAppealFiled === 'yes' ? 2 : lostIfAppealFiled === null ? 1 : 0) + (windowValue === null ? 0 : 0.5);

function ruleOf(row: PayerRuleRow): PeerToPeerRule {
  return {
    payer: row.payer,
    planScope: row.planScope,
    rule: row.rule,
    window:
      row.windowValue === null || row.windowUnit === null
        ? null
        : { value: row.windowValue, unit: row.windowUnit },
    startEvent: row.startEvent ?? 'unknown',
    askers: row.askers,
    askBy: row.askBy,
    phone: row.phone,
    canOverturn: row.canOverturn ?? 'unknown',
    lostIfAppealFiled: row.lostIfAppealFiled ?? 'unknown',
    callWindows: row.callWindows,
    notFor: row.notFor,
    note: row.readingNote,
    sources: row.sources,
    verified: isVerified(row.verification),
    dateRead: row.dateRead,
  };
}

/** Other ways a payer gives to clinicians and members: appealing or commenting a policy, meetings of its committee. */
export function policyWays(payerId: string, on: PlainDate): readonly PayerRuleRow[] {
  return payerRulesRows.filter(
    (row) => row.topic.startsWith('policy_') && row.payerIds.includes(payerId) && appliesOn(row, on),
  );
}
