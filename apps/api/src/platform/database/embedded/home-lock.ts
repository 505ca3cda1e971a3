import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-log.js';
import { birthOf, isAlive } from './processes.js';

interface Holder {
  readonly pid: number;
  readonly birth: string | null;
}

const heldHere = new Set<string>();

/**
 * One Chorus per home. The lock is a file naming its holder; it is made by `link`, which fails where the name
 * exists, so two starting at once cannot both win. A holder that is dead, or whose number belongs to a later process, does
 * not count. Returns the release; throws one clear line when another Chorus is at work.
 */
export function lockHome(home: string): () => void {
  mkdirSync(home, { recursive: true, mode: 0o711 });
  const path = join(home, 'chorus.lock');
  if (heldHere.has(path)) throw taken(home, process.pid);
  const own = join(home, `.chorus.lock.${randomUUID()}`);
  writeFileSync(own, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) } satisfies Holder), {
    mode: 0o600,
  });
  try {
    for (let attempt = 0; ; attempt += 1) {
      try {
        linkSync(own, path);
        break;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = readHolder(path);
      if (holder !== null && isHolding(holder)) throw taken(home, holder.pid);
      if (attempt > 3) throw taken(home, holder?.pid ?? null);
      rmSync(path, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
  heldHere.add(path);
  return () => {
    if (heldHere.delete(path)) rmSync(path, { force: true });
  };
}

/** The process of the Chorus at work in this home, or null. */
export function holderOf(home: string): number | null {
  const path = join(home, 'chorus.lock');
  if (heldHere.has(path)) return process.pid;
  const holder = readHolder(path);
  return holder !== null && isHolding(holder) ? holder.pid : null;
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isHolding({ pid, birth }: Holder): boolean {
  if (!Number.isInteger(pid) || pid === process.pid || !isAlive(pid)) return false;
  const now = birthOf(pid);
  return birth === null || now === null || birth === now;
}

function taken(home: string, pid: number | null): EmbeddedPostgresError {
  const who = pid === null ? 'Another Chorus' : `Another Chorus (process ${pid})`;
  return new EmbeddedPostgresError(
    `${who} is already using ${home}: stop it first, or choose another folder with CHORUS_HOME.`,
  );
}
