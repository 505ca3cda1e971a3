import { helpersRows, type HelperRow } from './data/helpers.generated.js';
import type { AuthorityQuestion, Helper } from './authority-types.js';
import { jurisdiction, type JurisdictionCode } from './jurisdictions.js';
import { channelsOf, regulatorsOf } from './regulators.js';
import { reached, sourced } from './sourced.js';

const byKey = new Map<string, HelperRow>(helpersRows.map((row) => [row.key, row]));
const departmentOfResidence = 'insurance_department_of_residence';

/**
 * Who can still help: the consumer offices of the states concerned first, then the helpers of the type.
 * @param keys helpers of the plan type, in the order shown
 * @param stateMayDecide whether a state's insurance law may turn out to govern the plan
 */
export function helpersFor(
  { planType, residence, contractState }: AuthorityQuestion,
  keys: readonly string[],
  stateMayDecide: boolean,
): readonly Helper[] {
  const open = stateMayDecide || planType === 'unknown';
  const states: readonly (string | null | undefined)[] = open ? [residence, contractState] : [];
  const ofStates = helpersRows.filter(({ stateCode }) => stateCode !== null && states.includes(stateCode));
  // Without the contract state the department where the person lives is the one to ask who has the plan.
  const asked = stateMayDecide && !contractState ? [departmentOfResidence, ...keys] : keys;
  const named = asked.flatMap((key) => byKey.get(key) ?? []);
  return [
    ...ofStates.map(plainHelper),
    ...named.flatMap((row) =>
      row.key === departmentOfResidence && residence ? departmentsOf(row, residence) : [plainHelper(row)],
    ),
  ];
}

function plainHelper(row: HelperRow): Helper {
  return { key: row.key, name: row.name, does: row.does, channels: reached(row), ...sourced(row) };
}

/** The person's own department by name; what it does rests on the helper's row, its address on the regulator's. */
function departmentsOf(row: HelperRow, residence: JurisdictionCode): readonly Helper[] {
  return regulatorsOf(residence)
    .filter(({ role }) => role === 'regulator' || role === 'regulator_of_some_plans')
    .map((regulator) => ({
      ...plainHelper(row),
      name: `${regulator.regulatorName} (${jurisdiction(residence).name}, where the person lives)`,
      channels: channelsOf(regulator),
    }));
}
