import type { Demand, DemandAnswer } from '../features/data-rights/data-demand.js';
import { CommandFailed, prettyJson, type DefineCommand, type Terminal } from './command.js';
import { withDatabase } from './with-database.js';

interface Options {
  readonly person?: string;
  readonly account?: string;
  readonly organization?: string;
  readonly since?: string;
  readonly until?: string;
  readonly table?: string;
  readonly breach?: boolean;
  readonly json?: boolean;
}

const about = `
Lists whose data a demand (a subpoena, a court's order, a request of the person) or a breach touches: tables, numbers of
rows and ids, first and last times; never what was written. Times are UTC; rows that bear no time are counted whatever
was asked for. A row's time is the day it was made: what was taken yesterday holds rows of all years, so a breach is asked about
by --breach, which knows no times. What it was asked stands in the audit trail. docs/guides/data-demand.md says what to do with it.`;

/** `chorus data-demand`: whose data a demand or a breach touches, by table and time. */
export const define: DefineCommand = (command, terminal) => {
  command
    .option('--person <id>', 'of this person')
    .option('--account <id>', 'of this account, and where it did something')
    .option('--organization <id>', 'what belongs to this organization or was shown to it')
    .option('--since <time>', 'rows of this time or later: 2026-11-22 or 2026-11-22T10:00:00Z')
    .option('--until <time>', 'rows before this time')
    .option(
      '--breach',
      'everything that could be reached, whenever it was written: what to ask when data got out',
    )
    .option('--table <table>', 'this table alone')
    .option('--json', 'for programs')
    .addHelpText('after', about)
    .action(async (options: Options) => {
      const demand = demandOf(options);
      const { inventory } = await import('../personal-data.js');
      if (demand.table !== null && !inventory.some(({ table }) => table === demand.table))
        throw new CommandFailed(`There is no table "${demand.table}".`, 2);
      const answer = await withDatabase(terminal, async (db) => {
        const { system } = await import('@chorus/domain/shared/actor');
        const { outsideData } = await import('../platform/personal-data/platform.personal-data.js');
        const { answerDemand } = await import('../features/data-rights/data-demand.js');
        return db.transaction(system('command-line'), (tx) =>
          answerDemand(tx, inventory, outsideData, demand),
        );
      });
      await (options.json === true ? terminal.write(prettyJson(answer)) : tell(terminal, answer));
    });
};

function demandOf(options: Options): Demand {
  const scopes = (['person', 'account', 'organization'] as const).flatMap((kind) => {
    const id = options[kind];
    return id === undefined ? [] : [{ kind, id }];
  });
  const { since, until, table } = options;
  const breach = options.breach === true;
  if (breach && (since !== undefined || until !== undefined))
    throw new CommandFailed(
      'What got out holds rows of all years: --breach takes no --since and no --until. To see who looked in a time, ask --table reading.',
      2,
    );
  if (scopes.length > 1) throw new CommandFailed('Give one of --person, --account and --organization.', 2);
  if (scopes.length === 0 && !breach && since === undefined && until === undefined && table === undefined)
    throw new CommandFailed(
      'Say whose, since when, until when, which table, or --breach: chorus data-demand --help',
      2,
    );
  const [scope] = scopes;
  if (scope !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(scope.id))
    throw new CommandFailed(`"${scope.id}" is no id.`, 2);
  return {
    scope: scope ?? null,
    since: instant('--since', since),
    until: instant('--until', until),
    table: table ?? null,
  };
}

function instant(option: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  const wellFormed = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?Z)?$/.test(text);
  const time = wellFormed ? Date.parse(text) : NaN;
  if (Number.isNaN(time))
    throw new CommandFailed(`${option} "${text}" is no time: 2026-11-22 or 2026-11-22T10:00:00Z.`, 2);
  return new Date(time).toISOString();
}

const said: Readonly<Record<DemandAnswer['rowsOf'], string>> = {
  written:
    'Rows made in this time, and rows without a time. Not what could be reached in it: if data got out, ask --breach.\n',
  kept: 'All rows that are kept, whenever they were made.\n',
};

async function tell(terminal: Terminal, answer: DemandAnswer): Promise<void> {
  await terminal.write(said[answer.rowsOf]);
  for (const { table, class: of, rows, undated, ownerKind, owners, held } of answer.tables) {
    const times = undated ? ', without times' : '';
    await terminal.write(`${table}: ${rows} rows (${of}; ${held.join(', ')}${times})\n`);
    for (const { id, rows: own, firstAt, lastAt } of owners) {
      const span =
        firstAt === null ? '' : `  ${firstAt.toISOString()} .. ${(lastAt ?? firstAt).toISOString()}`;
      await terminal.write(`  ${ownerKind ?? ''} ${id}  ${own}${span}\n`);
    }
  }
  for (const { table, column, rows } of answer.actedIn)
    await terminal.write(`${table}.${column}: the account did something in ${rows} rows\n`);
  await terminal.write(`persons: ${answer.persons.length}, accounts: ${answer.accounts.length}\n`);
  for (const { state, persons } of answer.residences)
    await terminal.write(`  living in ${state ?? 'a state that is not known'}: ${persons}\n`);
  await terminal.write('outside the tables:\n');
  for (const { name, where, holds } of answer.outside)
    await terminal.write(`  ${name} (${where}): ${holds}\n`);
}
