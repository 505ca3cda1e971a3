import {
  participationTransitions,
  statesToFinish,
  type ParticipationState,
  type StateToFinish,
} from '@chorus/domain/participation/participation';
import type {
  AccountId,
  CampaignId,
  CaseId,
  OrganizationId,
  ParticipationId,
  PersonId,
} from '@chorus/domain/shared/ids';
import { statesOf } from '@chorus/domain/shared/transitions';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

/**
 * A case taking part in a campaign. Organization and person are repeated here so that row security decides on this
 * row alone: it is what gives an organization sight of a case.
 */
export interface ParticipationRow {
  readonly id: ParticipationId;
  readonly caseId: CaseId;
  readonly campaignId: CampaignId;
  readonly organizationId: OrganizationId;
  readonly personId: PersonId;
  readonly state: ParticipationState;
  /** How they took part before the case was closed; counts only while `finished`. */
  readonly finishedFrom: StateToFinish | null;
  readonly sourceCode: string | null;
  readonly leadCase: boolean;
  /** By the person's informed choice: wait for the lead cases until this day. */
  readonly holdUntil: string | null;
  readonly helperId: AccountId | null;
  readonly joinedAt: Date;
  readonly changedAt: Date;
}

export const participationTable = new EntitySchema<ParticipationRow>({
  name: 'participation',
  columns: {
    id: column.id,
    caseId: column.uuid,
    campaignId: column.uuid,
    organizationId: column.uuid,
    personId: column.uuid,
    state: column.text,
    finishedFrom: column.textOrNull,
    sourceCode: column.textOrNull,
    leadCase: column.flag,
    holdUntil: column.dayOrNull,
    helperId: column.uuidOrNull,
    joinedAt: column.instant,
    changedAt: column.instant,
  },
  foreignKeys: [
    references('participation', 'caseId', 'denial_case'),
    references('participation', 'campaignId', 'campaign'),
    references('participation', 'organizationId', 'organization'),
    references('participation', 'personId', 'person'),
    references('participation', 'helperId', 'account'),
  ],
  indices: [
    { name: 'participation_once', columns: ['campaignId', 'caseId'], unique: true, where: `state <> 'left'` },
    { name: 'participation_by_campaign', columns: ['campaignId', 'joinedAt', 'id'] },
    { name: 'participation_by_case', columns: ['caseId'] },
    { name: 'participation_by_person', columns: ['personId'] },
    { name: 'participation_by_helper', columns: ['helperId'], where: 'helper_id IS NOT NULL' },
  ],
  checks: [
    oneOf('participation', 'state', statesOf(participationTransitions)),
    oneOf('participation', 'finishedFrom', statesToFinish),
  ],
});
