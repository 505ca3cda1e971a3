import { editionTransitions, type EditionState } from '@chorus/domain/precedent/edition';
import type { PublicTable } from '@chorus/domain/precedent/withholding';
import type { AccountId, CampaignId, Id, OrganizationId } from '@chorus/domain/shared/ids';
import { statesOf } from '@chorus/domain/shared/transitions';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

/** The figures are those that may be shown; what was withheld is nowhere in the row. */
export interface EditionRow {
  readonly id: Id<'edition'>;
  readonly campaignId: CampaignId;
  readonly organizationId: OrganizationId;
  readonly asOf: string;
  readonly state: EditionState;
  readonly figures: PublicTable;
  readonly method: string;
  readonly proposedBy: AccountId;
  readonly proposedAt: Date;
  readonly publishedAt: Date | null;
}

export const editionTable = new EntitySchema<EditionRow>({
  name: 'edition',
  columns: {
    id: column.id,
    campaignId: column.uuid,
    organizationId: column.uuid,
    asOf: column.day,
    state: column.text,
    figures: column.json,
    method: column.text,
    proposedBy: column.uuid,
    proposedAt: column.instant,
    publishedAt: column.instantOrNull,
  },
  foreignKeys: [
    references('edition', 'campaignId', 'campaign'),
    references('edition', 'organizationId', 'organization'),
    references('edition', 'proposedBy', 'account'),
  ],
  indices: [{ name: 'edition_once_a_month', columns: ['campaignId', 'asOf'], unique: true }],
  checks: [oneOf('edition', 'state', statesOf(editionTransitions))],
});
