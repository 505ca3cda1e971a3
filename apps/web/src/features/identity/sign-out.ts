import { ask } from '../../lib/graphql.js';
import { settled } from '../../lib/keeping.js';
import { sessionLeft } from '../../lib/session.js';
import { signOut } from './identity.operations.js';

/** By their own hand: what is typed is saved first, and then this window belongs to nobody. */
export async function signOutHere(): Promise<void> {
  await settled();
  await ask(signOut, {});
  sessionLeft();
}
