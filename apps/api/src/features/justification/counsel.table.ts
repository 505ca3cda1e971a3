import type { CounselItem } from '@chorus/domain/justification/drive-conduct';
import type { AccountId, CampaignId, Id, OrganizationId } from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column, references } from '../../platform/database/columns.js';

/** What a lawyer went through before a drive of clinicians opened. A newer one stands beside the older, which is kept. */
export interface CounselChecklistRow {
  readonly id: Id<'counsel_checklist'>;
  readonly campaignId: CampaignId;
  readonly organizationId: OrganizationId;
  /** Sealed JSON: name and state of the licence, as the lawyer signs. */
  readonly sealedCounsel: Buffer;
  readonly readOn: string;
  readonly confirmed: readonly CounselItem[];
  readonly templateVersions: readonly string[];
  readonly recordedBy: AccountId | null;
  readonly recordedAt: Date;
}

export const counselChecklistTable = new EntitySchema<CounselChecklistRow>({
  name: 'counsel_checklist',
  columns: {
    id: column.id,
    campaignId: column.uuid,
    organizationId: column.uuid,
    sealedCounsel: column.sealed,
    readOn: column.day,
    confirmed: column.texts,
    templateVersions: column.texts,
    recordedBy: column.uuidOrNull,
    recordedAt: column.instant,
  },
  foreignKeys: [
    references('counsel_checklist', 'campaignId', 'campaign'),
    references('counsel_checklist', 'organizationId', 'organization'),
    references('counsel_checklist', 'recordedBy', 'account'),
  ],
  indices: [{ name: 'counsel_checklist_by_campaign', columns: ['campaignId', 'recordedAt'] }],
});
