import { ask } from '../../lib/graphql.js';
import { settled } from '../../lib/keeping.js';
import { sessionLeft } from '../../lib/session.js';
import { someWordsAreUnsent } from '../../lib/use-leave-asking.js';
import { signOut } from './identity.operations.js';

/**
 * By their own hand: what is typed is saved first, and then this window belongs to nobody.
 * @param mayLose asks whether words may go that no server has
 * @returns whether they are signed out
 */
export async function signOutHere(mayLose: () => boolean): Promise<boolean> {
  const kept = await settled();
  if ((!kept || someWordsAreUnsent()) && !mayLose()) return false;
  await ask(signOut, {});
  sessionLeft();
  return true;
}
