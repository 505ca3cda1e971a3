import type { ActPurpose } from '@chorus/domain/identity/authority';
import { listsParticipants } from '@chorus/domain/case/case.policy';
import {
  mayDecideParticipation,
  participationNotFound,
} from '@chorus/domain/participation/participation.policy';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { findCampaign } from '../campaign/campaign.public.js';
import type { Authorities } from '../identity/identity.public.js';
import { rolesIn } from '../organization/organization.public.js';
import { participationTable, type ParticipationRow } from './participation.table.js';

export { participationNotFound };

/** The participation, locked, if the actor may act for its person; unknown and foreign answer alike. */
export async function lockOwn(
  tx: Tx,
  authorities: Authorities,
  participationId: string,
  purpose: ActPurpose,
  how: { readonly takesBack?: boolean } = {},
): Promise<ParticipationRow | Refusal<'NotFound' | 'NotAllowed'>> {
  const row = await tx.lock(participationTable, participationId);
  if (row === null) return participationNotFound();
  const may = await authorities.mayAct(tx, tx.actor, row.personId, purpose, { caseId: row.caseId, ...how });
  const decides = mayDecideParticipation(may);
  return isRefusal(decides) ? decides : row;
}

/** Whether the actor, as a member of the campaign's organization, sees one by one who takes part in it. */
export async function mayListParticipants(tx: ReadTx, campaignId: string): Promise<boolean> {
  if (tx.actor.kind === 'system') return true;
  const campaign = isId(campaignId) ? await findCampaign(tx, campaignId) : null;
  if (campaign === null || tx.actor.kind !== 'account') return false;
  return listsParticipants(await rolesIn(tx, campaign.organizationId, tx.actor.accountId));
}
