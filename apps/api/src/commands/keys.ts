import type { Installation } from '../installation/installation.js';
import type { Db } from '../platform/database/db.js';
import { CommandFailed, prettyJson, type DefineCommand, type Terminal } from './command.js';
import { withDatabase } from './with-database.js';

const about = `
status: which master key writes, how many subject keys each one wraps, which keyed hashes stand under which, and which
processes know which. rotate: makes the newest master key the one that writes and brings everything under it, while the
server serves; it may be interrupted and run again. rotate --new first adds a fresh key to CHORUS_HOME/keys/master. Every
process must have been started with the newest key in its list: those that were not are named, nothing changes, and the
command ends with 1.`;

/** `chorus keys`: which master key is where, and bringing everything under the newest. */
export const define: DefineCommand = (command, terminal) => {
  command
    .argument('<action>', 'status or rotate')
    .option('--new', 'add a fresh master key first')
    .addHelpText('after', about)
    .action(async (action: string, { new: fresh = false }: { readonly new?: boolean }) => {
      if (action !== 'status' && action !== 'rotate')
        throw new CommandFailed(`"${action}" is neither status nor rotate.`, 2);
      if (action === 'status' && fresh) throw new CommandFailed('--new belongs to rotate.', 2);
      await withDatabase(terminal, (db, installation) =>
        action === 'status' ? tell(db, installation, terminal) : rotate(db, installation, terminal, fresh),
      );
    });
};

async function tell(db: Db, { config, masterKeys }: Installation, terminal: Terminal): Promise<void> {
  const { keyStatus } = await import('../platform/crypto/key-status.js');
  const { Keyring } = await import('../platform/crypto/keyring.js');
  const { keyStoreOf } = await import('../platform/crypto/file-key-store.js');
  const { hashedColumns } = await import('../hashed-columns.js');
  const store = keyStoreOf(config.home);
  await terminal.write(prettyJson(await keyStatus(db, new Keyring(masterKeys), store, hashedColumns)));
}

async function rotate(
  db: Db,
  { config, databaseUrl, masterKeys }: Installation,
  terminal: Terminal,
  fresh: boolean,
): Promise<void> {
  const { rotateAlone } = await import('../platform/crypto/rotate-alone.js');
  const { keyStoreOf } = await import('../platform/crypto/file-key-store.js');
  const { hashedColumns } = await import('../hashed-columns.js');
  const parts = { db, databaseUrl, config, masterKeys, store: keyStoreOf(config.home) };
  const done = await rotateAlone({ ...parts, columns: hashedColumns, say: terminal.say }, fresh);
  if (done === 'busy') throw new CommandFailed('Another chorus keys rotate is at work.');
  if (done === 'unfinished')
    throw new CommandFailed(
      'The last rotation was not finished: run chorus keys rotate without --new first. Nothing was changed.',
    );
  await terminal.write(prettyJson(done));
  if (done.state === 'waiting_for_restarts')
    throw new CommandFailed(
      `Start these again, so that they know the master key ${done.newest}, and run chorus keys rotate: ` +
        done.processes.map(({ name }) => name).join(', '),
    );
  terminal.say(
    done.olderMayBeRemoved
      ? 'Older master keys may be removed from the list ten minutes from now; the processes need them no more.'
      : `Older master keys must stay in the list. ${done.because.join(' ')}`,
  );
}
