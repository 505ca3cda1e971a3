import { helpersFor } from './authority-helpers.js';
import type { Helper } from './authority-types.js';
import type { Clock, ClockInput } from './clocks-shape.js';
import { followsAnotherType, ofAnotherState, type Selection } from './clocks-select.js';
import { stateReach } from './deadline-external-review.js';
import { externalReviewRules } from './external-review.js';
import type { JurisdictionCode } from './jurisdictions.js';
import { fundingOf, planType } from './plan-types.js';
import { facetsOfPlan, letterLevels } from './procedure-rules.js';

/** Where the table has no window of its own for a plan type, nobody is left with nothing: who can still help. */
export function whoCanStillHelp(input: ClockInput): readonly Helper[] | null {
  const type = planType(input.planType);
  if (type.clocks === 'rules' || followsAnotherType(input)) return null;
  return helpersFor(input, type.helpers, fundingOf(input.planType, input.funding) === 'fully_insured');
}

/** Sentences a person needs beside the dates. */
export function notesFor(
  input: ClockInput,
  selection: Selection,
  clocks: readonly Clock[],
): readonly string[] {
  const notes: string[] = ['Check your letter: the date printed there is asked first.'];
  const facets = facetsOfPlan(input.planType);
  if (planType(input.planType).clocks === 'plan_set' && !followsAnotherType(input))
    notes.push(...facets.flatMap(({ rule }) => rule.notes ?? []));
  if (facets.length === 0)
    notes.push(
      'The kind of plan is not known, so no date is computed. Find out who pays for the cover first.',
    );
  else if (clocks.length === 0) notes.push(...nothingRuns(input, selection));
  if (selection.urgencyUnmatched)
    notes.push(
      `The rules have no separate time for ${String(input.urgency)} here; the other kinds are shown.`,
    );
  if (input.urgent && clocks.length > 0 && !clocks.some(({ urgency }) => urgency === 'urgent'))
    notes.push(
      'The table has no faster path after this letter. Say in writing that the matter is urgent and why.',
    );
  if (clocks.some(({ satisfiedBy }) => satisfiedBy === 'nothing_to_file'))
    notes.push('The plan sends the case on by itself. Ask whether it did, and add your evidence.');
  notes.push(...stateNotes(input, selection, clocks));
  if (clocks.some(({ window }) => window === 'closed_good_cause'))
    notes.push(
      'A time to file has run out. It may still be filed late with a reason: see the good-cause entries.',
    );
  return notes;
}

function nothingRuns(input: ClockInput, { notAvailable }: Selection): string[] {
  if (notAvailable !== null)
    return [
      `This plan type does not have that stage: ${notAvailable.rule.notes ?? notAvailable.rule.decisionMaker}`,
    ];
  if (
    facetsOfPlan(input.planType).some(({ rule }) => rule.stage === input.stage && ofAnotherState(rule, input))
  )
    return [`That stage is the law of another state: the contract was written in ${input.contractState}.`];
  if (input.stage !== null) return ['The table has no such stage for this plan type.'];
  const known = letterLevels.filter((level) =>
    facetsOfPlan(input.planType).some(({ rule }) => rule.role === 'appeal' && rule.opensOn.includes(level)),
  );
  return [`The table has no rule for this letter in this plan type. It knows: ${known.join(', ')}.`];
}

function stateNotes(input: ClockInput, { opened }: Selection, clocks: readonly Clock[]): string[] {
  const reaches = opened.map(({ facet }) => stateReach(facet, input));
  const row = reaches.find((reach) => reach.kind === 'row')?.row;
  if (row === undefined) return [];
  const notes: string[] = [];
  if (input.residence !== null && input.contractState !== null && input.residence !== input.contractState)
    notes.push(
      `The contract was written in ${input.contractState}: its rule governs, not that of ${input.residence}.`,
    );
  const scopes = externalReviewRules(row.stateCode as JurisdictionCode).map(({ scope }) => scope);
  if (scopes.length > 1 && !input.scope)
    notes.push(
      `${row.stateCode} has several tracks (${scopes.join(', ')}); say which one the plan is under.`,
    );
  if (!row.verified) notes.push(`The rule of ${row.stateCode} is unconfirmed.`);
  if (/Conflict|Superseded|SHORT/.test(row.conflictNotes))
    notes.push(`${row.stateCode}: ${row.conflictNotes}`);
  if (row.startsFrom === 'first_internal_denial')
    notes.push(
      `${row.stateCode}: the time runs from the first-level decision even if a second level is used.`,
    );
  if (clocks.some(({ unknown }) => unknown.includes('first_level_decision_date')))
    notes.push('The time may have run out already. Act at once and look for the date of the first decision.');
  return notes;
}
