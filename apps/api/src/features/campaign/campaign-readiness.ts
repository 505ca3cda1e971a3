import { Injectable } from '@nestjs/common';
import { readiness, type Readiness } from '@chorus/domain/campaign/readiness';
import type { AccountId, OrganizationId } from '@chorus/domain/shared/ids';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { ReadTx } from '../../platform/database/db.js';
import { Playbooks } from '../../platform/playbooks/playbooks.js';
import { Transports } from '../../platform/transport/transports.js';
import { FactStandings } from '../jurisdiction/jurisdiction.public.js';
import { countAllowed, findOrganization, rolesIn } from '../organization/organization.public.js';
import { campaignOf, openingFacts, stateFacts } from './campaign-facts.js';
import { leadCasesOf } from './campaign.repository.js';
import type { CampaignRow } from './campaign.table.js';
import { ReadinessSources } from './readiness-sources.js';

/** Puts together what the facts, the templates, the transports and the organization say about an opening. */
@Injectable()
export class CampaignReadiness {
  constructor(
    private readonly clock: BusinessClock,
    private readonly transports: Transports,
    private readonly playbooks: Playbooks,
    private readonly sources: ReadinessSources,
  ) {}

  async of(tx: ReadTx, campaign: CampaignRow): Promise<Readiness> {
    const organization = await findOrganization(tx, campaign.organizationId);
    if (organization === null) throw new Error('A campaign belongs to an organization its reader can see.');
    const verifiers = (await seesMembers(tx, organization.id))
      ? await countAllowed(tx, organization.id, 'outcome.verify')
      : null;
    const sender = { id: organization.id, sample: organization.sample, verifiedSmtp: null };
    const delivers = this.transports.transportFor(sender).delivers || this.transports.faxFor(sender).delivers;
    const today = await this.clock.today(tx);
    const standings = await FactStandings.on(tx, today);
    const confirmed = (factKey: string): boolean => standings.confirmed(factKey);
    return readiness(
      campaignOf(campaign, await leadCasesOf(tx, campaign.id)),
      openingFacts(campaign, organization, verifiers, today),
      campaign.states.map(({ state }) => stateFacts(this.playbooks, campaign, state, delivers, confirmed)),
      await this.sources.of(tx, campaign, this.playbooks.get(campaign.kind).beforeLaunch ?? []),
    );
  }
}

/** An asker from outside sees no members, and would count that there are none. */
async function seesMembers(tx: ReadTx, organizationId: OrganizationId): Promise<boolean> {
  const { actor } = tx;
  if (actor.kind !== 'account') return actor.kind === 'system';
  return (await rolesIn(tx, organizationId, actor.accountId as AccountId)).length > 0;
}
