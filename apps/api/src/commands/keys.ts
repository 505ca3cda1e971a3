import type { Installation } from '../installation/installation.js';
import type { Db } from '../platform/database/db.js';
import { CommandFailed, prettyJson, type DefineCommand, type Terminal } from './command.js';
import { aboutPersons, askedOf, dayOf, keysOfPersons, type KeysOfPersonsOptions } from './keys-of-persons.js';
import { withDatabase } from './with-database.js';

const about = `
status: which master key writes, how many subject keys each one wraps, which keyed hashes stand under which, which keys of
persons were replaced and still stay, and which processes know which. rotate: makes the newest master key the one that writes
and brings everything under it, while the server serves; it may be interrupted and run again. rotate --new first adds a fresh
key to CHORUS_HOME/keys/master. Every process must have been started with the newest key in its list: those that were not
are named, nothing changes, and the command ends with 1.
${aboutPersons}`;

interface Options extends KeysOfPersonsOptions {
  readonly new?: boolean;
  readonly persons?: boolean;
  readonly backupsSince?: string;
}

/** Which action takes which options. */
const optionsOf: Readonly<Record<string, readonly (keyof Options)[]>> = {
  status: [],
  rotate: ['new', 'persons', 'subject', 'all', 'now'],
  forget: ['backupsSince'],
};

/** `chorus keys`: which key is where, and bringing everything under the newest. */
export const define: DefineCommand = (command, terminal) => {
  command
    .argument('<action>', 'status, rotate or forget')
    .option('--new', 'add a fresh master key first')
    .option('--persons', 'new keys for persons, accounts and organizations')
    .option('--subject <ids...>', 'with --persons: whose')
    .option('--all', "with --persons: everybody's")
    .option('--now', 'with --persons: take the older keys out at the end')
    .option('--backups-since <day>', 'with forget: the day of the oldest backup that may still be restored')
    .addHelpText('after', about)
    .action(async (action: string, options: Options) => {
      const work = workOf(action, options);
      await withDatabase(terminal, (db, installation) => work(db, installation, terminal));
    });
};

type Work = (db: Db, installation: Installation, terminal: Terminal) => Promise<void>;

function workOf(action: string, options: Options): Work {
  const known = optionsOf[action];
  if (known === undefined) throw new CommandFailed(`"${action}" is none of status, rotate and forget.`, 2);
  for (const name of Object.keys(options) as (keyof Options)[])
    if (!known.includes(name)) throw new CommandFailed(`${flagOf(name)} does not belong to ${action}.`, 2);
  if (action === 'status') return tell;
  if (action === 'forget') {
    const backupsSince = dayOf(options.backupsSince);
    return (db, installation, terminal) => keysOfPersons(db, installation, terminal, { backupsSince });
  }
  if (options.persons !== true) {
    for (const name of ['subject', 'all', 'now'] as const)
      if (options[name] !== undefined) throw new CommandFailed(`${flagOf(name)} needs --persons.`, 2);
    return (db, installation, terminal) => rotate(db, installation, terminal, options.new === true);
  }
  if (options.new !== undefined)
    throw new CommandFailed('--new is about the master key: rotate it first, then --persons.', 2);
  const asked = askedOf(options);
  return (db, installation, terminal) => keysOfPersons(db, installation, terminal, asked);
}

const flagOf = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

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
