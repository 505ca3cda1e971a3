import { Injectable, type OnModuleInit } from '@nestjs/common';
import { checklistDays, type CounselChecklist } from '@chorus/domain/justification/drive-conduct';
import { counselCheck } from '@chorus/domain/justification/drive-readiness';
import type { ReadinessCheck } from '@chorus/domain/campaign/readiness';
import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import type { CampaignId, OrganizationId } from '@chorus/domain/shared/ids';
import { hipaaAuthorization } from '@chorus/templates/letters/hipaa_authorization/template';
import { independentOpinion } from '@chorus/templates/letters/independent_opinion/template';
import { medicalNecessityLetter } from '@chorus/templates/letters/medical_necessity_letter/template';
import { onePageRequestPaper } from '@chorus/templates/letters/one_page_request/template';
import { paperVersion } from '@chorus/templates/paper';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { organizationSubject, Vault } from '../../platform/crypto/vault.js';
import type { ReadTx } from '../../platform/database/db.js';
import { ReadinessSources, type CampaignRow } from '../campaign/campaign.public.js';
import type { CounselChecklistRow } from './counsel.table.js';

/** As the lawyer signs. */
export interface Counsel {
  readonly counselName: string;
  readonly licensedIn: string;
}

/** A text that goes to clinicians or is signed by them, by the version counsel has to have read. */
export interface TextToRead {
  readonly name: string;
  readonly version: string;
}

const at = (row: string) => ({ table: 'counsel_checklist', column: 'sealed_counsel', row });

/** What a drive of clinicians says and lets sign; a changed word is another version, and is read again. */
export function textsToRead(): readonly TextToRead[] {
  return [
    { name: 'medical_necessity_letter', version: paperVersion(medicalNecessityLetter, 'en') },
    { name: 'independent_opinion', version: paperVersion(independentOpinion, 'en') },
    { name: 'one_page_request', version: paperVersion(onePageRequestPaper, 'en') },
    { name: 'hipaa_authorization', version: paperVersion(hipaaAuthorization, 'en') },
    { name: 'hipaa_authorization_es', version: paperVersion(hipaaAuthorization, 'es') },
  ];
}

/** Whether counsel has read what a campaign sends to clinicians: a campaign that asks any does not open before (G4). */
@Injectable()
export class CounselChecklists implements OnModuleInit {
  constructor(
    private readonly vault: Vault,
    private readonly clock: BusinessClock,
    private readonly readiness: ReadinessSources,
  ) {}

  onModuleInit(): void {
    this.readiness.register('counsel_checklist', (tx, campaign) => this.check(tx, campaign));
  }

  async seal(organizationId: OrganizationId, id: string, counsel: Counsel): Promise<Buffer> {
    const key = await this.vault.keyFor(organizationSubject(organizationId));
    return key.seal(at(id), JSON.stringify(counsel));
  }

  async counsel({ id, organizationId, sealedCounsel }: CounselChecklistRow): Promise<Counsel> {
    const key = await this.vault.existingKey(organizationSubject(organizationId));
    return JSON.parse(key.open(at(id), sealedCounsel)) as Counsel;
  }

  newest(tx: ReadTx, campaignId: CampaignId): Promise<CounselChecklistRow | null> {
    return tx.maybe(
      'SELECT * FROM counsel_checklist WHERE campaign_id = $1 ORDER BY recorded_at DESC, id DESC LIMIT 1',
      [campaignId],
    );
  }

  /** What was asked of counsel, and by when a reading is too old. */
  async drive(tx: ReadTx) {
    const today = plainDate(await this.clock.today(tx));
    return {
      templateVersions: textsToRead().map(({ version }) => version),
      today,
      oldestAllowed: addDays(today, -checklistDays),
    };
  }

  private async check(tx: ReadTx, campaign: CampaignRow): Promise<readonly ReadinessCheck[]> {
    const row = await this.newest(tx, campaign.id);
    // Whether there is one is asked here, not who signed it: the name stays sealed.
    const signed: CounselChecklist | null =
      row === null
        ? null
        : { ...row, counselName: 'sealed', licensedIn: 'sealed', readOn: plainDate(row.readOn) };
    return [counselCheck(signed, await this.drive(tx))];
  }
}
