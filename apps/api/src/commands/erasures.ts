import { CommandFailed, prettyJson, type DefineCommand, type Terminal } from './command.js';
import { withDatabase } from './with-database.js';

const about = `
reapply: after a dump of the database was put back, finds people and accounts whose keys were destroyed because they were
erased since. Shows them; with --yes has their rows erased again by the worker. Run it before anybody is let in.
renew: shows erasures that should have begun more than a day ago, while no worker was looking. They wait: in a database from an
old copy, somebody may have called them off since. With --yes their people are told and have three days anew to call them off.
Keys that are missing though nobody destroyed them are listed as keyMissing and left alone: look for another backup of the keys.`;

/** `chorus erasures reapply`: what was erased stays erased when an older dump is put back. `renew`: what waited past its time. */
export const define: DefineCommand = (command, terminal) => {
  command
    .argument('<action>', 'reapply or renew')
    .option('--yes', 'do it, to those that are shown')
    .addHelpText('after', about)
    .action(async (action: string, { yes }: { yes?: true }) => {
      if (action === 'renew') return renew(terminal, yes === true);
      if (action !== 'reapply') throw new CommandFailed(`"${action}" is neither reapply nor renew.`, 2);
      const done = await withDatabase(terminal, async (db, { config }) => {
        const { system } = await import('@chorus/domain/shared/actor');
        const { keyStoreOf } = await import('../platform/crypto/file-key-store.js');
        const { reapplyErasures } = await import('../features/data-rights/reapply-erasures.js');
        return db.transaction(system('command-line'), (tx) =>
          reapplyErasures(tx, keyStoreOf(config.home), { carryOut: yes === true }),
        );
      });
      if (done === 'wrong_key_store')
        throw new CommandFailed(
          'Most keys are missing: this is not the key store of this database. Nothing was changed.',
        );
      await terminal.write(prettyJson(done));
      if (yes !== true)
        terminal.say('Nothing was changed. To have persons and accounts erased again: --yes.');
    });
};

async function renew(terminal: Terminal, carryOut: boolean): Promise<void> {
  const found = await withDatabase(terminal, async (db) => {
    const { system } = await import('@chorus/domain/shared/actor');
    const { Outbox } = await import('../platform/outbox/outbox.js');
    const { renewErasures } = await import('../features/data-rights/renew-erasures.js');
    return db.transaction(system('command-line'), (tx) =>
      renewErasures(tx, new Outbox(), { carryOut, now: new Date() }),
    );
  });
  await terminal.write(prettyJson(found));
  if (!carryOut && found.length > 0)
    terminal.say('Nothing was changed. To tell their people and give them three days anew: --yes.');
}
