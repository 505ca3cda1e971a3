import { system } from '@chorus/domain/shared/actor';
import { CommandFailed, prettyJson, type DefineCommand } from './command.js';
import type { Tx } from '../platform/database/db.js';
import { withDatabase } from './with-database.js';

const about = `
A dead letter is a reaction that failed for the last time: a mail nobody took for days, a mistake of ours. Without
arguments they are listed as JSON and nothing changes. Each is named by its message and its reaction.`;

interface Options {
  readonly all?: boolean;
}

/** `chorus retry`: lists dead letters, or hands some back to the worker. */
export const define: DefineCommand = (command, terminal) => {
  command
    .argument('[reaction]', 'all of this reaction, as "delivery.mail-sent"')
    .argument('[message]', 'only that of this message')
    .option('--all', 'every one')
    .addHelpText('after', about)
    .action(async (reaction: string | undefined, message: string | undefined, { all = false }: Options) => {
      const { DeadLetters } = await import('../platform/outbox/dead-letters.js');
      const { audit } = await import('../platform/audit/audit.js');
      const letters = new DeadLetters();
      if (reaction === undefined && !all) {
        const list = await withDatabase(terminal, (db) =>
          db.read(system('command-line'), (tx) => letters.list(tx, 1_000)),
        );
        return terminal.write(prettyJson({ deadLetters: list }));
      }
      if (reaction !== undefined && all)
        throw new CommandFailed('Name a reaction or say --all, not both.', 2);
      const count = await withDatabase(terminal, (db) => {
        const retried = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
          db.transaction(system('command-line'), async (tx) => {
            const done = await work(tx);
            if (typeof done === 'number' && done > 0)
              await audit(tx, { operation: 'dead_letters.retried', subjects: [] });
            return done;
          });
        return reaction !== undefined && message !== undefined
          ? retried((tx) => letters.retryDeadLetter(tx, message, reaction).then(Number))
          : letters.retryAll(retried, reaction ?? null);
      });
      await terminal.write(prettyJson({ putBack: count }));
      if (count === 0 && !all) throw new CommandFailed('No such reaction waits here.');
    });
};
