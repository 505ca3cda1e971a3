import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** Whether a process with that number runs, whoever owns it. One that ended and was not yet collected does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return statOf(pid)?.[0] !== 'Z';
}

/** What Linux says of a process, from its state on; null where there is no such word. */
function statOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses and may hold spaces.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/**
 * When the process began, in words that differ for a later process with the same number (numbers are reused, and in
 * a restarted container they are reused at once). Null where the system does not say.
 */
export function birthOf(pid: number): string | null {
  const stat = statOf(pid);
  // The start time is the 22nd field of the line, the 20th from the state on.
  if (stat !== null) return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${stat[19]}`;
  const answer = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() : null;
}

/** Whether that process is a PostgreSQL server on this data folder, and not a stranger who got its number. */
export function servesData(pid: number, dataFolder: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === dataFolder;
    } catch {
      return commandOf(pid).includes(dataFolder);
    }
  }
  return commandOf(pid).includes(dataFolder);
}

function commandOf(pid: number): string {
  const answer = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout : '';
}

/** Every process working in the data folder: a killed server leaves its children behind for a moment. */
export function processesIn(dataFolder: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === dataFolder;
      } catch {
        return false;
      }
    });
}

/** Waits until the condition holds or the time is over; answers whether it held. */
export async function eventually(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > end) return false;
    await delay(20);
  }
  return true;
}
