import type { Clock, UnknownKey } from './clocks-shape.js';
import { authorityRows } from './data/authority.generated.js';
import { procedureRulesRows, type ProcedureRuleRow } from './data/procedure-rules.generated.js';
import { externalReviewRule } from './external-review.js';
import type { JurisdictionCode } from './jurisdictions.js';

export interface RulesBehindDates {
  /** Keys of the register. */
  readonly keys: readonly string[];
  /** The state's own rule is among those that decide, and gives no time in any passage. */
  readonly stateWindowUnknown: boolean;
}

/** What leaves open which rule it is: then no rule's being confirmed says anything about the date. */
const ruleOpen: ReadonlySet<UnknownKey> = new Set([
  'contract_state',
  'funding',
  'plan_type',
  'state_decision_time',
  'state_window',
]);

/**
 * Whether a clock rests on one rule alone and people have confirmed that. Beside a state's own rule that was not read both windows are
 * computed, and the notes say so: such a clock stays unconfirmed until the tables say otherwise.
 */
export function restsOnConfirmed(
  { ruleIds, unknown }: Pick<Clock, 'ruleIds' | 'unknown'>,
  confirmed: (factKey: string) => boolean,
): boolean {
  const [rule, ...more] = ruleIds;
  return (
    rule !== undefined &&
    more.length === 0 &&
    !unknown.some((key) => ruleOpen.has(key)) &&
    confirmed(`rule/${rule}`)
  );
}

/** Roles of rules by whose time to file a person acts. An echo repeats the state's own rule. */
const acting: ReadonlySet<ProcedureRuleRow['role']> = new Set(['appeal', 'protects_benefits']);

const byStateLaw: ReadonlySet<string> = new Set(
  authorityRows
    .filter(({ part, key }) => part === 'review_path' && key === '@contract_state')
    .map(({ planType }) => planType),
);

/**
 * Every rule that gives a date to act by to somebody with a plan of these types, issued in the state.
 * @param planTypes empty: any
 */
export function rulesBehindDates(state: JurisdictionCode, planTypes: readonly string[]): RulesBehindDates {
  const concerned = (type: string): boolean => planTypes.length === 0 || planTypes.includes(type);
  const rules = procedureRulesRows
    .filter(({ planType, role, filerDeadlineValue }) => {
      return concerned(planType) && acting.has(role) && filerDeadlineValue !== null;
    })
    .map(({ ruleId }) => `rule/${ruleId}`);
  const own = [...byStateLaw].some(concerned) ? externalReviewRule(state) : undefined;
  return {
    keys: [
      ...rules,
      ...(own === undefined || own.requestWindowValue === null
        ? []
        : [`review/${own.stateCode}/${own.scope}`]),
    ],
    stateWindowUnknown: own !== undefined && own.requestWindowValue === null,
  };
}
