import { clocksFor } from '@chorus/domain/jurisdiction/clocks';
import { parseClockRequest, type RequestProblem } from '@chorus/domain/jurisdiction/clocks-request';
import { letterLevels, rulePlanTypes } from '@chorus/domain/jurisdiction/procedure-rules';
import { answerRows, type CaseRow } from './case-rows.js';
import { CommandFailed, prettyJson, type DefineCommand } from './command.js';

/** Every fact a clock may need, by the name it has as an option and as a column. */
const facts: Readonly<Record<string, string>> = {
  'plan-type': `one of ${rulePlanTypes.join(', ')}, unknown`,
  residence: 'where the person lives, as a postal code (MT)',
  'contract-state': 'the state whose law the policy was issued under',
  level: `the letter in hand: ${letterLevels.join(', ')}`,
  denied: 'the date printed on the letter, YYYY-MM-DD',
  received: 'the day it arrived',
  urgency: 'a word of procedure-rules.csv, such as urgent_pre_service',
  stage: 'one stage only, such as external_review',
  'letter-date': 'the last day the letter itself prints',
  filed: 'the day your own act was filed; starts the time to decide',
  'plan-levels': '1 or 2 internal levels',
  scope: 'a second track of the state’s external review',
  funding: 'insured or self_funded, where the plan type allows both',
  facts: 'conditions that hold, separated by semicolons',
  'first-level-decided': 'the date of the first-level decision',
  'coverage-ends': 'the day care or coverage ends',
  'as-of': 'the day the question is asked; adds the state of each window',
};

const columns = [...Object.keys(facts), 'urgent'];

/** `chorus clocks`: every clock the letter in hand starts, both sides, as JSON. Needs no database. */
export const define: DefineCommand = (command, terminal) => {
  for (const [name, help] of Object.entries(facts)) command.option(`--${name} <value>`, help);
  command
    .option('--urgent', 'the patient or a clinician says it is urgent')
    .option('--file <cases.csv>', 'answer a line of JSON per row; - reads standard input')
    .action(async ({ file, ...options }: { file?: string } & Record<string, string | boolean>) => {
      if (file !== undefined) return answerRows(file, { columns, answer: answerOf }, terminal);
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

function answerOf(row: CaseRow): object {
  const request = parseClockRequest(row);
  if (!request.ok) throw new RangeError(request.problems.map(sentence).join('; '));
  return clocksFor(request.input);
}

function sentence({ field, message, allowed }: RequestProblem): string {
  const words = allowed === null || allowed.length === 0 ? '' : ` (it takes ${allowed.join(', ')})`;
  return `${field.replaceAll('_', '-')} ${message}${words}`;
}

/** The name commander gives an option: letter-date becomes letterDate. */
const camelCase = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
