import { ask } from '../../lib/graphql.js';
import { challenge } from './identity.operations.js';

/**
 * The work beside the form that asks for a mail: some 75 ms of deriving keys, done while the address is typed. A browser derives keys
 * on https and on the machine itself only; anywhere else this is false, and the server's own page takes the form without.
 */
export const canWork = (): boolean => globalThis.crypto?.subtle !== undefined;

/** @returns what `work` takes, good once. */
export async function work(): Promise<string> {
  const [{ solveChallenge }, { deriveKey }, { challenge: given }] = await Promise.all([
    import('altcha-lib'),
    import('altcha-lib/algorithms/web/pbkdf2'),
    ask(challenge, {}),
  ]);
  const asked = JSON.parse(given.json) as Parameters<typeof solveChallenge>[0]['challenge'];
  const solution = await solveChallenge({ challenge: asked, deriveKey });
  return JSON.stringify({ challenge: asked, solution });
}
