import { type ChildProcess, spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentForChildren } from '../platform/config/environment.js';
import type { Told } from './stage.js';

export interface Playing {
  /** True where the story came to its end. */
  readonly ended: Promise<boolean>;
  /** Ends it before its end. */
  stop(): void;
}

/** As long as a campaign needs for its first results, with work still open to look at. */
const days = 38;
const states = 8;

/**
 * Plays the demo in a process of its own, which knows none of our settings and secrets: a server it would slow down or take
 * along with it stays as it is.
 * @param home the folder of the sample home, made anew
 */
export function playSample(home: string, people: number, told: (sum: Told) => void): Playing {
  const program = fileURLToPath(new URL('../../bin/chorus.mjs', import.meta.url));
  const options = { home, participants: String(people), states: String(states), days: String(days) };
  const line = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const child: ChildProcess = spawn(process.execPath, [program, 'demo', ...line], {
    // Where no .env of ours lies.
    cwd: dirname(home),
    env: environmentForChildren(),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.on('message', (sum) => told(sum as Told));
  const ended = new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
  return { ended, stop: () => void child.kill('SIGKILL') };
}
