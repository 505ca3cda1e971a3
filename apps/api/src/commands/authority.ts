import { authorityFor } from '@chorus/domain/jurisdiction/authority';
import type { AuthorityQuestion } from '@chorus/domain/jurisdiction/authority-types';
import { wordOf } from '@chorus/domain/jurisdiction/clocks-request';
import { jurisdictionCodes } from '@chorus/domain/jurisdiction/jurisdictions';
import { fundings, planTypeKeys } from '@chorus/domain/jurisdiction/plan-types';
import { aboutFiles, answerRows, refuseBesideFile, type CaseRow } from './case-rows.js';
import { CommandFailed, prettyJson, type DefineCommand } from './command.js';

const columns = ['plan-type', 'residence', 'contract-state', 'funding'];

interface Options {
  readonly planType?: string;
  readonly residence?: string;
  readonly contractState?: string;
  readonly funding?: string;
  readonly file?: string;
}

const aboutAnswer = `
The answer is one JSON object: "regulators" with power over the plan, the "reviewPath" outside the plan and
"otherPaths" with the condition of each, every one with why, channels, citation, sources and verified (false: show it as
unconfirmed). "none" says why there is no regulator or no path; "whoCanStillHelp" is never empty; "unknown" lists
what is still to be asked, with what would follow from each answer. The state where the policy was issued decides for
insured cover; the residence only says whom to ask.`;

/** `chorus authority`: regulators and review path with their reasons. Needs no database. */
export const define: DefineCommand = (command, terminal) => {
  command
    .option('--plan-type <type>', `needed: one of ${planTypeKeys.join(', ')}`)
    .option('--residence <state>', 'where the person lives, as a postal code (MT)')
    .option('--contract-state <state>', 'the state whose law the policy was issued under')
    .option('--funding <kind>', `${fundings.join(' or ')}, where the plan type allows both`)
    .option('--file <cases.csv>', 'answer a line of JSON per row; - reads standard input')
    .addHelpText('after', `${aboutAnswer}\n${aboutFiles}`)
    .action(async ({ file, ...options }: Options) => {
      if (file !== undefined) {
        refuseBesideFile(options);
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
        // Named as the person wrote it: the option, not the column of a file.
        if (!(error instanceof NotAQuestion)) throw error;
        throw new CommandFailed(error.problems.map((problem) => `--${problem}`).join('\n'), 2);
      }
      await terminal.write(prettyJson(authorityFor(question)));
    });
};

const given = (name: string, value: string | undefined): CaseRow =>
  value === undefined ? {} : { [name]: value };

/** What keeps a row from being a question: a sentence per problem that names the value and what it may be. */
class NotAQuestion extends RangeError {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('; '));
  }
}

/** @throws NotAQuestion */
function questionOf(row: CaseRow): AuthorityQuestion {
  const problems: string[] = [];
  const word = <Word extends string>(name: string, words: readonly Word[], what: string): Word | null => {
    const value = row[name]?.trim();
    if (value === undefined || value === '') return null;
    const found = wordOf(value, words);
    if (found === null) problems.push(`${name} "${value}" ${what}`);
    return found;
  };
  const planType = word('plan-type', planTypeKeys, `is not known; it is one of ${planTypeKeys.join(', ')}`);
  if (planType === null && problems.length === 0) problems.push('plan-type is missing');
  const code = 'is no state or territory: use a USPS code such as MT';
  const question = {
    residence: word('residence', jurisdictionCodes, code),
    contractState: word('contract-state', jurisdictionCodes, code),
    funding: word('funding', fundings, `is not one of ${fundings.join(', ')}`),
  };
  if (planType === null || problems.length > 0) throw new NotAQuestion(problems);
  return { planType, ...question };
}
