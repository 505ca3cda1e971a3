import { anonymous } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { measureMethod, type Measure } from '@chorus/domain/precedent/measure';
import { measureCsv, measureJson } from '@chorus/domain/precedent/measure-table';
import { dimensionsOf } from '@chorus/domain/precedent/sources/registry';
import type { DecisionSource } from '@chorus/domain/precedent/sources/decision-source';
import { CommandFailed, prettyJson, type DefineCommand, type Terminal } from './command.js';
import { sourceKeys, sourceNamed } from './decision-source-option.js';
import { withDatabase } from './with-database.js';

interface Options {
  readonly source: string;
  readonly by: string;
  readonly format: string;
  readonly file?: string;
}

/** `chorus measure`: rates of a public data set with n and interval, from the database or straight from a file. */
export const define: DefineCommand = (command, terminal) => {
  command
    .requiredOption('--source <key>', `which data set: ${sourceKeys}`)
    .option(
      '--by <columns>',
      'group by these columns, separated by commas; without it everything is one group',
      '',
    )
    .option('--format <format>', 'csv or json', 'csv')
    .option('--file <file>', 'measure this published file as it lies there, without a database')
    .action(async (options: Options) => {
      const source = sourceNamed(options.source);
      const by = dimensionsNamed(options.by, source);
      if (options.format !== 'csv' && options.format !== 'json') {
        throw new CommandFailed(`--format "${options.format}" is not csv or json.`, 2);
      }
      const { refuseDimensions } = await import('../features/precedent/measure-decisions.js');
      const refusal = refuseDimensions(source, by);
      if (refusal !== null) throw new CommandFailed(refusal.message, 2);
      const measures =
        options.file === undefined
          ? await fromDatabase(source, by, terminal)
          : await fromFile(source, by, options.file, terminal);
      if (isRefusal(measures)) throw new CommandFailed(measures.message);
      const unknown = measures.reduce((sum, measure) => sum + measure.unknown, 0);
      if (options.format === 'csv' && unknown > 0) {
        terminal.say(
          `${unknown} decision(s) with an unknown result are not in n; --format json shows them and the bounds.`,
        );
      }
      await terminal.write(
        options.format === 'csv'
          ? [...measureCsv(by, measures)].join('')
          : prettyJson({
              source: source.key,
              by,
              method: measureMethod,
              mappingVersion: source.mappingVersion,
              measures: measures.map((measure) => measureJson(by, measure)),
            }),
      );
    });
};

/** Spaces after the commas and the case of the letters make no difference; what is not known stays as it was written. */
function dimensionsNamed(by: string, source: DecisionSource): string[] {
  const known = new Map(dimensionsOf(source).map((name) => [name.toLowerCase(), name]));
  const written = by.split(',').map((name) => name.trim());
  return written.filter((name) => name !== '').map((name) => known.get(name.toLowerCase()) ?? name);
}

async function fromDatabase(
  source: DecisionSource,
  by: readonly string[],
  terminal: Terminal,
): Promise<Measure[] | Refusal> {
  const { MeasureDecisions } = await import('../features/precedent/measure-decisions.js');
  const { PrecedentRepository } = await import('../features/precedent/precedent.repository.js');
  const measures = await withDatabase(terminal, (db) =>
    new MeasureDecisions(db, new PrecedentRepository()).execute(anonymous, { source, by }),
  );
  if (!isRefusal(measures) && measures.length === 0) {
    throw new CommandFailed(
      `No decisions of ${source.key} are stored: chorus import decisions --source ${source.key} FILE`,
    );
  }
  return measures;
}

async function fromFile(
  source: DecisionSource,
  by: readonly string[],
  file: string,
  terminal: Terminal,
): Promise<Measure[] | Refusal> {
  const { measureFile } = await import('../features/precedent/measure-file.js');
  const measured = await measureFile(source, file, by);
  if (isRefusal(measured)) return measured;
  const { rows, leftOut, counts } = measured.report;
  if (leftOut > 0) terminal.say(`${leftOut} of ${rows} rows are left out: ${JSON.stringify(counts.defects)}`);
  return measured.measures;
}
