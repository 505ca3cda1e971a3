import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { CommandFailed, type DefineCommand, type Terminal } from './commands/command.js';

interface Entry {
  readonly summary: string;
  /** Loaded only when called: dates and regulators need no server, and answer before one would have been read in. */
  readonly load: () => Promise<{ readonly define: DefineCommand }>;
}

const entries: Readonly<Record<string, Entry>> = {
  serve: {
    summary: 'start the database, the API and the worker, and serve the web app',
    load: () => import('./commands/serve.js'),
  },
  worker: {
    summary: 'work off the queue without serving requests',
    load: () => import('./commands/worker.js'),
  },
  migrate: { summary: 'bring the database up to date', load: () => import('./commands/migrate.js') },
  demo: {
    summary: 'run a whole claims surge of invented people and print what came of it',
    load: () => import('./commands/demo.js'),
  },
  import: {
    summary: 'bring a public data set of decisions into the database',
    load: () => import('./commands/import.js'),
  },
  measure: {
    summary: 'print rates of a public data set with n and interval',
    load: () => import('./commands/measure.js'),
  },
  clocks: {
    summary: 'print every clock a denial starts, on both sides',
    load: () => import('./commands/clocks.js'),
  },
  authority: {
    summary: 'print which regulator and which review path a plan has, and why',
    load: () => import('./commands/authority.js'),
  },
  retry: {
    summary: 'list what failed for the last time, or have it tried again',
    load: () => import('./commands/retry.js'),
  },
  sending: {
    summary: 'stop everything that leaves from here, or let it go on',
    load: () => import('./commands/sending.js'),
  },
  audit: {
    summary: 'look for changes of the audit trail that nobody may make',
    load: () => import('./commands/audit.js'),
  },
  accounts: {
    summary: 'help somebody who has lost every second factor',
    load: () => import('./commands/accounts.js'),
  },
  keys: {
    summary: 'say which master key wraps what, or bring everything under the newest',
    load: () => import('./commands/keys.js'),
  },
  'data-demand': {
    summary: 'list whose data a demand or a breach touches, in numbers and ids',
    load: () => import('./commands/data-demand.js'),
  },
  erasures: {
    summary: 'erase again what an older dump brought back',
    load: () => import('./commands/erasures.js'),
  },
  doctor: { summary: 'say what works here and what does not', load: () => import('./commands/doctor.js') },
};

/** Errors whose message is the whole story; anything else is a defect and shows where it happened. */
const plainErrors = new Set([
  'CommandFailed',
  'ConfigError',
  'DatabaseUnusable',
  'EmbeddedPostgresError',
  'MasterKeyUnknown',
  'PortTaken',
  'QueueUnreachable',
]);

/** Runs one command line. Answers the exit code: 0 done, 1 failed, 2 wrongly called. */
export async function execute(commandLine: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await (await programFor(commandLine, terminal)).parseAsync([...commandLine], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { name, message, stack } = error as Error;
    if (message !== '') terminal.say(plainErrors.has(name) ? message : (stack ?? message));
    return error instanceof CommandFailed ? error.exitCode : 1;
  }
}

async function programFor(commandLine: readonly string[], terminal: Terminal): Promise<Command> {
  const program = new Command('chorus')
    .description('Collective advocacy against wrongful health-insurance denials.')
    .version(version(), '-V, --version', 'print the version')
    .showHelpAfterError('(chorus --help tells more)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.write(text),
      writeErr: (text) => terminal.say(text.trimEnd()),
    });
  const called = commandLine[0] === 'help' ? commandLine[1] : commandLine[0];
  for (const [name, entry] of Object.entries(entries)) {
    const command = program.command(name).description(entry.summary);
    if (name === called) (await entry.load()).define(command, terminal);
  }
  return program;
}

/** The package's own file lies beside both the sources and what is built of them. */
function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

const terminal: Terminal = {
  write: (text) =>
    new Promise((resolve) => {
      if (process.stdout.write(text)) resolve();
      else process.stdout.once('drain', resolve);
    }),
  say: (line) => void process.stderr.write(`${line}\n`),
};

/** The entry of `chorus` and of `npm start`. */
export async function run(commandLine: readonly string[]): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.exitCode = await execute(commandLine, terminal);
}
