import { clocksFor } from '@chorus/domain/jurisdiction/clocks';
import { parseClockRequest, type RequestProblem } from '@chorus/domain/jurisdiction/clocks-request';
import { fundings, planTypeKeys } from '@chorus/domain/jurisdiction/plan-types';
import { letterLevels, urgencies } from '@chorus/domain/jurisdiction/procedure-rules';
import { aboutFiles, answerRows, refuseBesideFile, type CaseRow } from './case-rows.js';
import { CommandFailed, prettyJson, type DefineCommand } from './command.js';

/** Every fact a clock may need, by the name it has as an option and as a column. */
const facts: Readonly<Record<string, string>> = {
  'plan-type': `needed: one of ${planTypeKeys.join(', ')}`,
  residence: 'where the person lives, as a postal code (MT)',
  'contract-state': 'the state whose law the policy was issued under',
  level: `needed: the letter in hand, ${letterLevels.join(', ')}`,
  denied:
    'needed: the date printed on that letter, YYYY-MM-DD; after no answer, on the denial that was appealed',
  received: 'the day it arrived',
  urgency: `what the care is, a word of procedure-rules.csv: ${urgencies.join(', ')}`,
  stage: 'one stage only, a word of procedure-rules.csv, such as external_review',
  'letter-date': 'the last day the letter itself prints',
  filed: 'the day your own act was filed; starts the time to decide',
  'plan-levels': '1 or 2 internal levels',
  scope: 'a second track of the state’s external review, such as dmhc in CA',
  funding: `${fundings.join(' or ')}, where the plan type allows both`,
  facts: 'conditions that hold, separated by semicolons',
  'first-level-decided': 'the date of the first-level decision, where the letter in hand is a later one',
  'coverage-ends': 'the day care or coverage ends',
  'as-of': 'the day the question is asked; adds the state of each window',
};

const columns = [...Object.keys(facts), 'urgent'];

type Options = { file?: string; companions?: boolean } & Record<string, string | boolean>;

const aboutAnswer = `
The answer is one JSON object. Its "clocks" is the list of clocks, each with stage, side (file: the person's time;
decide: the decider's), urgency, actBy (the earliest defensible date, to plan by), lastArguable (the latest that a
rule, the letter, the receipt or a state's rule supports), startEvent, satisfiedBy, basis, citation, verified, unknown
and more. null is no date: the letter has to give it. verified is true where the words of every rule used were read,
on an official page or quoted; unknown names what the texts, or the facts given, leave open. "input" repeats what was
understood, "companions" are acts that stop no clock, "notes" are sentences for the person, "whoCanStillHelp" is
given where the plan type has no rule of its own, and "unknown" names what keeps every clock from starting.`;

/** `chorus clocks`: every clock the letter in hand starts, both sides, as JSON. Needs no database. */
export const define: DefineCommand = (command, terminal) => {
  for (const [name, help] of Object.entries(facts)) command.option(`--${name} <value>`, help);
  command
    .option('--urgent', 'the patient or a clinician says it is urgent')
    .option('--file <cases.csv>', 'answer a line of JSON per row; - reads standard input')
    .option('--companions', 'with --file: also the acts that stop no clock (without --file always shown)')
    .addHelpText('after', `${aboutAnswer}\n${aboutFiles}`)
    .action(async ({ file, companions = false, ...options }: Options) => {
      if (file !== undefined) {
        refuseBesideFile(options);
        return answerRows(file, { columns, answer: (row) => answerOf(row, companions) }, terminal);
      }
      const asked = Object.fromEntries(
        columns.flatMap((name) => {
          const value = options[camelCase(name)];
          return value === undefined ? [] : [[name, String(value)]];
        }),
      );
      const request = parseClockRequest(asked);
      if (!request.ok)
        throw new CommandFailed(request.problems.map((problem) => `--${sentence(problem)}`).join('\n'), 2);
      await terminal.write(prettyJson(clocksFor(request.input)));
    });
};

/** A row's answer leaves the companions out unless asked: they are the same for every row of a plan type. */
function answerOf(row: CaseRow, withCompanions: boolean): object {
  const request = parseClockRequest(row);
  if (!request.ok) throw new RangeError(request.problems.map(sentence).join('; '));
  const { companions, ...answer } = clocksFor(request.input);
  return withCompanions ? { ...answer, companions } : answer;
}

function sentence({ field, message, allowed }: RequestProblem): string {
  const words = allowed === null || allowed.length === 0 ? '' : ` (it takes ${allowed.join(', ')})`;
  return `${field.replaceAll('_', '-')} ${message}${words}`;
}

/** The name commander gives an option: letter-date becomes letterDate. */
const camelCase = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
