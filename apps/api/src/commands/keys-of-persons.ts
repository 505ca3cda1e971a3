import type { Installation } from '../installation/installation.js';
import type { AskedOfKeys } from '../platform/crypto/renew-alone.js';
import type { KeyStore } from '../platform/crypto/key-store.js';
import type { Forgotten, Renewed } from '../platform/crypto/renewal.js';
import type { Db } from '../platform/database/db.js';
import { CommandFailed, prettyJson, type Terminal } from './command.js';

export interface KeysOfPersonsOptions {
  readonly subject?: readonly string[];
  readonly all?: boolean;
  readonly now?: boolean;
}

export const aboutPersons = `
rotate --persons: gives persons, accounts and organizations new keys and seals everything of theirs anew, rows and files,
while the server serves. --subject names whose (an id, or person-ID, account-ID, organization-ID), --all means everybody's,
neither of them ends a renewal that was interrupted. It is for keys that others may have: a stolen key store together with its
master key, or a process's memory. Rotate the master key first. The older keys stay, marked, since backups of the database
and of the files from before need them: take them out by "forget --backups-since DAY" when the oldest backup you would
still restore is of that day (UTC) or later. --now takes them out at the end: from then on every earlier backup is unreadable for
these people, as after an erasure.`;

/** Asks what the options say and refuses what they cannot mean. */
export function askedOf({
  subject,
  all,
  now,
}: KeysOfPersonsOptions): AskedOfKeys | { readonly ids: readonly string[]; readonly forgets: boolean } {
  if (subject !== undefined && all === true)
    throw new CommandFailed('--subject and --all exclude each other.', 2);
  if (subject !== undefined) return { ids: subject, forgets: now === true };
  if (all === true) return { whose: null, forgets: now === true };
  if (now === true)
    throw new CommandFailed('--now needs --subject or --all: say whose older keys are to go.', 2);
  return 'resume';
}

/** The first instant of a day. */
export function dayOf(text: string | undefined): Date {
  if (text === undefined) throw new CommandFailed('forget needs --backups-since DAY.', 2);
  const day = new Date(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d\d-\d\d$/.test(text) ||
    Number.isNaN(day.getTime()) ||
    day.toISOString().slice(0, 10) !== text
  )
    throw new CommandFailed(`"${text}" is no day; write 2026-11-30.`, 2);
  if (day.getTime() > Date.now())
    throw new CommandFailed(
      `${text} is still to come: name the day of the oldest backup you would restore.`,
      2,
    );
  return day;
}

/** Runs it and says what came of it. Ends with 1 where it could not begin, or where something is left under an older key. */
export async function keysOfPersons(
  db: Db,
  { config, databaseUrl, masterKeys }: Installation,
  terminal: Terminal,
  asked: ReturnType<typeof askedOf>,
): Promise<void> {
  const { renewAlone } = await import('../platform/crypto/renew-alone.js');
  const { keyStoreOf } = await import('../platform/crypto/file-key-store.js');
  const { sealedTables } = await import('../platform/crypto/sealed-tables.js');
  const { openFileStore } = await import('../platform/files/open-file-store.js');
  const { Outbound } = await import('../platform/outbound/outbound.js');
  const { inventory } = await import('../personal-data.js');
  const store = keyStoreOf(config.home);
  const files = openFileStore(config, new Outbound(config.outbound));
  try {
    const tables = sealedTables(inventory);
    const done = await renewAlone(
      { db, databaseUrl, masterKeys, store, files, tables, say: terminal.say },
      typeof asked === 'object' && 'ids' in asked
        ? { whose: await subjectsOf(store, asked.ids), forgets: asked.forgets }
        : asked,
    );
    if (typeof done === 'string') throw new CommandFailed(refusals[done]);
    await terminal.write(prettyJson(done));
    if (done.state === 'waiting_for_restarts')
      throw new CommandFailed(
        'These run a version that cannot read what is sealed under a new key. Start them again with this one: ' +
          done.processes.map(({ name }) => name).join(', '),
      );
    sayEnd(terminal, done);
  } finally {
    await files.close();
  }
}

const refusals = {
  busy: 'Another chorus keys rotate or forget is at work.',
  none: 'No renewal was interrupted. Say whose keys are to be renewed: --subject ID or --all.',
  other:
    'Another renewal was interrupted. Run chorus keys rotate --persons, without naming anybody, to end it first. Nothing was changed.',
  unfinished:
    'A renewal was interrupted. Run chorus keys rotate --persons to end it first. Nothing was changed.',
} as const;

function sayEnd(terminal: Terminal, done: Renewed | Forgotten): void {
  if (done.kept > 0)
    throw new CommandFailed(
      `Of ${done.kept} persons, accounts or organizations something opens under no key there is. Their older keys were left as they are.`,
    );
  if (done.state === 'renewed' && done.unwrapped > 0)
    throw new CommandFailed(
      `${done.unwrapped} keys are wrapped by none of the master keys given here; chorus keys status counts them.`,
    );
  if (done.state === 'forgotten') terminal.say(`Older keys of ${done.subjects} were taken out for ever.`);
  else if (done.olderKeys === 'forgotten')
    terminal.say(
      'The older keys are gone. Backups from before are unreadable for these people: make new ones now.',
    );
  else
    terminal.say(
      'The older keys stay for backups from before. Make new backups; when the older ones are gone, run chorus keys forget --backups-since DAY.',
    );
}

const kinds = ['person', 'account', 'organization'] as const;
const idPattern = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** As the key store calls them; an id alone may be any of the three. */
async function subjectsOf(store: KeyStore, ids: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const id of ids) {
    if (!new RegExp(`^(?:(?:${kinds.join('|')})-)?${idPattern}$`).test(id))
      throw new CommandFailed(`"${id}" is no id of a person, account or organization.`, 2);
    const candidates = kinds.some((kind) => id.startsWith(kind))
      ? [id]
      : kinds.map((kind) => `${kind}-${id}`);
    const there: string[] = [];
    for (const subject of candidates) if ((await store.get(subject)) !== null) there.push(subject);
    if (there.length === 0)
      throw new CommandFailed(`There is no key of ${id}: erased, or another key store.`);
    found.push(...there);
  }
  return [...new Set(found)];
}
