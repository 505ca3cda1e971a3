import type { Defect } from '@chorus/domain/precedent/sources/decision-source';
import { system } from '@chorus/domain/shared/actor';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { CommandFailed, prettyJson, type DefineCommand } from './command.js';
import { sourceKeys, sourceNamed } from './decision-source-option.js';
import { withDatabase } from './with-database.js';

interface Options {
  readonly source: string;
  readonly defects?: string;
}

/** `chorus import decisions`: a published file of decisions into the database; prints a report as JSON. */
export const define: DefineCommand = (command, terminal) => {
  command
    .command('decisions')
    .description('bring in a public data set of decisions; running it again changes nothing')
    .argument('<file>', 'the published file, with commas or semicolons')
    .requiredOption('--source <key>', `where it comes from: ${sourceKeys}`)
    .option(
      '--defects <file.jsonl>',
      'write every defect there, a line of JSON each; the report lists 100 of a kind',
    )
    .action(async (file: string, options: Options) => {
      const source = sourceNamed(options.source);
      const { openDecisionFile } = await import('../features/precedent/decision-file.js');
      // Asked before a database is started, which may take a first start's half minute.
      const readable = await openDecisionFile(source, file);
      if (isRefusal(readable)) throw new CommandFailed(readable.message);
      const { ImportDecisions } = await import('../features/precedent/import-decisions.js');
      const { PrecedentRepository } = await import('../features/precedent/precedent.repository.js');
      const { WallClock } = await import('../platform/clocks/clocks.js');
      const report = await withDatabase(terminal, (db) =>
        listingDefects(options.defects, (onDefect) =>
          new ImportDecisions(db, new WallClock(), new PrecedentRepository()).execute(
            system('command-line'),
            {
              source,
              path: file,
              onDefect,
            },
          ),
        ),
      );
      if (isRefusal(report)) throw new CommandFailed(report.message);
      await terminal.write(prettyJson(report));
      if (report.brokenOff !== null) {
        throw new CommandFailed(
          `${report.brokenOff} What came before is stored; mend the file and run this again.`,
        );
      }
    });
};

async function listingDefects<T>(
  path: string | undefined,
  work: (onDefect: (defect: Defect) => void) => Promise<T>,
): Promise<T> {
  if (path === undefined) return work(() => undefined);
  const list = createWriteStream(path);
  const ended = finished(list);
  // Awaited below; this only keeps a list that cannot be opened from ending the process before that.
  ended.catch(() => undefined);
  const result = await work((defect) => void list.write(`${JSON.stringify(defect)}\n`));
  list.end();
  try {
    await ended;
  } catch (error) {
    throw new CommandFailed(`The defects could not be written to ${path}: ${(error as Error).message}`);
  }
  return result;
}
