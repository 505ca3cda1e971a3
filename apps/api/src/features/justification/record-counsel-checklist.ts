import { Injectable } from '@nestjs/common';
import { counselHasRead, type CounselItem } from '@chorus/domain/justification/drive-conduct';
import type { SecondFactorNeeded } from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import { isPlainDate, plainDate } from '@chorus/domain/shared/calendar';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { campaignNotFound, findCampaign } from '../campaign/campaign.public.js';
import { refuseUnless } from '../organization/organization.public.js';
import { CounselChecklists } from './counsel-checklists.js';
import { counselChecklistTable, type CounselChecklistRow } from './counsel.table.js';
import { typed } from './typed-text.js';

export interface RecordCounselChecklistInput {
  readonly campaignId: string;
  readonly counselName: string;
  readonly licensedIn: string;
  readonly readOn: string;
  readonly confirmed: readonly CounselItem[];
  /** Of the texts that were read, as `counselReading` lists them. */
  readonly templateVersions: readonly string[];
}

export interface CounselChecklistRecorded {
  readonly kind: 'CounselChecklistRecorded';
  readonly checklist: CounselChecklistRow;
}

type Refused =
  | SecondFactorNeeded
  | Refusal<
      | 'NotFound'
      | 'NotAllowed'
      | 'InvalidInput'
      | 'CounselChecklistMissing'
      | 'CounselChecklistIncomplete'
      | 'CounselChecklistOld'
    >;

/** Writes down who went through the list, when, and which texts they read. An incomplete one is not kept: it proves nothing. */
@Injectable()
export class RecordCounselChecklist {
  constructor(
    private readonly db: Db,
    private readonly checklists: CounselChecklists,
  ) {}

  execute(actor: Actor, input: RecordCounselChecklistInput): Promise<CounselChecklistRecorded | Refused> {
    return this.db.transaction<CounselChecklistRecorded | Refused>(actor, async (tx) => {
      const campaign = isId(input.campaignId) ? await findCampaign(tx, input.campaignId) : null;
      if (campaign === null) return campaignNotFound();
      const { organizationId } = campaign;
      const told = 'Whoever edits the campaign records what counsel read. Nothing was changed.';
      const lacks = await refuseUnless(tx, organizationId, 'campaign.edit', told);
      if (lacks !== null) return lacks;
      const counselName = typed(input.counselName, 'counselName');
      if (isRefusal(counselName)) return counselName;
      const licensedIn = typed(input.licensedIn, 'licensedIn', 40);
      if (isRefusal(licensedIn)) return licensedIn;
      if (!isPlainDate(input.readOn))
        return refuse('InvalidInput', 'This is not a date of the form 2026-11-20.', 'readOn');
      const drive = await this.checklists.drive(tx);
      const checklist = {
        counselName: counselName ?? '',
        licensedIn: licensedIn ?? '',
        readOn: plainDate(input.readOn),
        confirmed: input.confirmed,
        templateVersions: input.templateVersions.filter((one) => drive.templateVersions.includes(one)),
      };
      const read = counselHasRead(checklist, drive);
      if (isRefusal(read)) return read;
      const id = newId<'counsel_checklist'>();
      const row: CounselChecklistRow = {
        id,
        campaignId: campaign.id,
        organizationId,
        sealedCounsel: await this.checklists.seal(organizationId, id, checklist),
        readOn: checklist.readOn,
        confirmed: [...new Set(checklist.confirmed)],
        templateVersions: checklist.templateVersions,
        recordedBy: actor.kind === 'account' ? actor.accountId : null,
        recordedAt: new Date(),
      };
      await tx.elevated(() => tx.insert(counselChecklistTable, row));
      const subjects = [
        { kind: 'campaign', id: campaign.id },
        { kind: 'counsel_checklist', id },
      ];
      await audit(tx, { operation: 'campaign.counsel_read', subjects });
      return { kind: 'CounselChecklistRecorded', checklist: row };
    });
  }
}
