import { authorityFor } from '@chorus/domain/jurisdiction/authority';
import type { AuthorityQuestion } from '@chorus/domain/jurisdiction/authority-types';
import { isJurisdictionCode, type JurisdictionCode } from '@chorus/domain/jurisdiction/jurisdictions';
import { fundings, isPlanType, planTypeKeys, type Funding } from '@chorus/domain/jurisdiction/plan-types';
import { answerRows, type CaseRow } from './case-rows.js';
import { CommandFailed, prettyJson, type DefineCommand } from './command.js';

const columns = ['plan-type', 'residence', 'contract-state', 'funding'];

interface Options {
  readonly planType?: string;
  readonly residence?: string;
  readonly contractState?: string;
  readonly funding?: string;
  readonly file?: string;
}

/** `chorus authority`: regulators and review path with their reasons. Needs no database. */
export const define: DefineCommand = (command, terminal) => {
  command
    .option('--plan-type <type>', `one of ${planTypeKeys.join(', ')}`)
    .option('--residence <state>', 'where the person lives, as a postal code (MT)')
    .option('--contract-state <state>', 'the state whose law the policy was issued under')
    .option('--funding <kind>', `${fundings.join(' or ')}, where the plan type allows both`)
    .option('--file <cases.csv>', 'answer a line of JSON per row; - reads standard input')
    .action(async ({ file, ...options }: Options) => {
      if (file !== undefined) {
        return answerRows(file, { columns, answer: (row) => authorityFor(questionOf(row)) }, terminal);
      }
      let question: AuthorityQuestion;
      try {
        question = questionOf({
          ...given('plan-type', options.planType),
          ...given('residence', options.residence),
          ...given('contract-state', options.contractState),
          ...given('funding', options.funding),
        });
      } catch (error) {
        throw new CommandFailed((error as Error).message, 2);
      }
      await terminal.write(prettyJson(authorityFor(question)));
    });
};

const given = (name: string, value: string | undefined): CaseRow =>
  value === undefined ? {} : { [name]: value };

/** @throws RangeError with a sentence that names the value and what it may be. */
function questionOf(row: CaseRow): AuthorityQuestion {
  const planType = row['plan-type'];
  if (planType === undefined) throw new RangeError('plan-type is missing.');
  if (!isPlanType(planType)) {
    throw new RangeError(`plan-type "${planType}" is not known; it is one of ${planTypeKeys.join(', ')}.`);
  }
  return {
    planType,
    residence: stateOf(row, 'residence'),
    contractState: stateOf(row, 'contract-state'),
    funding: fundingOf(row.funding),
  };
}

function stateOf(row: CaseRow, name: string): JurisdictionCode | null {
  const value = row[name]?.toUpperCase();
  if (value === undefined) return null;
  if (!isJurisdictionCode(value))
    throw new RangeError(`${name} "${row[name]}" is not a state's postal code.`);
  return value;
}

function fundingOf(value: string | undefined): Funding | null {
  if (value === undefined) return null;
  const funding = fundings.find((kind) => kind === value);
  if (funding === undefined) throw new RangeError(`funding "${value}" is not one of ${fundings.join(', ')}.`);
  return funding;
}
