import { setTimeout as sleep } from 'node:timers/promises';

/** Seconds between the tries: a port or a database that is still being let go of is free within them. */
const pausesSeconds: readonly number[] = [1, 3, 10, 30];

interface Trying {
  /** False once the process is being stopped: then nothing is tried any more. */
  readonly goesOn: () => boolean;
  readonly say: (line: string) => void;
  readonly pause?: (seconds: number) => Promise<unknown>;
}

/**
 * Opens again what was served before, and tries some more times where it does not come up at once: what is behind it was taken down
 * already, so that giving up leaves nothing at this address.
 */
export async function comeUpAgain<Served>(
  bringUp: () => Promise<Served>,
  { goesOn, say, pause = (seconds) => sleep(seconds * 1_000) }: Trying,
): Promise<Served> {
  for (const seconds of pausesSeconds) {
    try {
      return await bringUp();
    } catch (error) {
      if (!goesOn()) throw error;
      say(`This server's own home does not come up: ${(error as Error).message} It is tried again.`);
      await pause(seconds);
      if (!goesOn()) throw error;
    }
  }
  return bringUp();
}
