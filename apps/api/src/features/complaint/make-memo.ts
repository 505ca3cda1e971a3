import { countShown, memoPeople, type IntakeWay } from '@chorus/domain/complaint/liaison';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { liaisonMemo, type LiaisonMemoContext } from '@chorus/templates/letters/liaison_memo/template';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import type { CampaignRow } from '../campaign/campaign.public.js';
import { noteReadings } from '../consent/consent.public.js';
import { PersonSeals, type PersonRow } from '../identity/identity.public.js';
import { findOrganization } from '../organization/organization.public.js';
import { liaisonOf, runBy } from './liaisons.js';
import { officesOf, type OfficeOfCampaign } from './offices.js';

const intakeInWords: Readonly<Record<IntakeWay, string>> = {
  portal_each: 'each through the portal',
  post_together: 'together by post',
  fax: 'by fax',
  secure_upload: 'through a secure upload',
  no_preference: 'in any way',
};

/**
 * The one page an office gets beforehand. It is made anew each time and kept nowhere, so that whoever takes back their word
 * is in no later one; everybody who is named can see who made it.
 */
@Injectable()
export class MakeMemo {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly persons: PersonSeals,
  ) {}

  /** Null where the asker does not run the campaign, or no case of it leads to the office. */
  async pdf(actor: Actor, campaignId: string, regulatorKey: string): Promise<Uint8Array | null> {
    const context = await this.db.transaction(actor, async (tx): Promise<LiaisonMemoContext | null> => {
      const campaign = await runBy(tx, campaignId);
      if (isRefusal(campaign)) return null;
      return tx.elevated(async () => {
        const office = (await officesOf(tx, campaign)).find(
          ({ regulator }) => regulator.key === regulatorKey,
        );
        return office === undefined ? null : this.write(tx, campaign, office);
      });
    });
    if (context === null) return null;
    const { pressPaper, renderPaper } = await import('@chorus/templates/paper');
    const terms = { locale: 'en', reference: regulatorKey, dated: context.dated, signature: null } as const;
    return (await pressPaper(renderPaper(liaisonMemo, context, terms))).bytes;
  }

  private async write(
    tx: Tx,
    campaign: CampaignRow,
    { regulator, people }: OfficeOfCampaign,
  ): Promise<LiaisonMemoContext> {
    const agreed = people.filter(({ agreesToBeListed }) => agreesToBeListed);
    await noteReadings(
      tx,
      agreed.map(({ caseId, personId }) => ({ thing: 'office_list', thingId: caseId, personId, caseId })),
    );
    const names = await this.namesOf(tx, [...new Set(agreed.map(({ personId }) => personId))]);
    const listed = memoPeople([...names.values()].map((name) => ({ name, agreesToBeListed: true }))).listed;
    const liaison = await liaisonOf(tx, campaign.id, regulator.key);
    const organization = await findOrganization(tx, campaign.organizationId);
    await audit(tx, { operation: 'complaint.memo_made', subjects: [{ kind: 'campaign', id: campaign.id }] });
    return {
      office: regulator.name,
      organization: organization?.name ?? '',
      campaign: campaign.title,
      dated: await this.clock.today(tx),
      expected: countShown(people.length).en,
      others: countShown(people.length - agreed.length).en,
      listed,
      intake: liaison?.preferredIntake == null ? null : intakeInWords[liaison.preferredIntake],
      agreedPerDay: liaison?.agreedPerDay ?? null,
    };
  }

  private async namesOf(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.rows<PersonRow>('SELECT * FROM person WHERE id = ANY($1) ORDER BY id', [personIds]);
    const names = new Map<string, string>();
    for (const row of rows) {
      const { name } = await this.persons.open(row);
      names.set(row.id, `${name.given} ${name.family}`.trim());
    }
    return names;
  }
}
