import type { ActPurpose } from '@chorus/domain/identity/authority';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import type { Tx } from '../../platform/database/db.js';
import type { Authorities } from '../identity/identity.public.js';
import { participationTable, type ParticipationRow } from './participation.table.js';

export const participationNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such participation, or you may not act in it.');

/** The participation, locked, if the actor may act for its person; unknown and foreign answer alike. */
export async function lockOwn(
  tx: Tx,
  authorities: Authorities,
  participationId: string,
  purpose: ActPurpose,
): Promise<ParticipationRow | Refusal<'NotFound' | 'NotAllowed'>> {
  const row = await tx.lock(participationTable, participationId);
  if (row === null) return participationNotFound();
  const may = await authorities.mayAct(tx, tx.actor, row.personId, purpose, { caseId: row.caseId });
  if (!isRefusal(may)) return row;
  return may.kind === 'NoAuthority' ? participationNotFound() : refuse('NotAllowed', may.message);
}
