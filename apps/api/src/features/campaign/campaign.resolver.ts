import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { campaignStateSentences } from '@chorus/domain/campaign/campaign';
import type { Bilingual, Language } from '@chorus/domain/identity/account';
import type { Actor } from '@chorus/domain/shared/actor';
import { Db } from '../../platform/database/db.js';
import { connectionOf, pageOf } from '../../platform/graphql/connections.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import { Playbooks } from '../../platform/playbooks/playbooks.js';
import { isAllowed, organizationById } from '../organization/organization.public.js';
import { ApplyCampaignChange } from './apply-campaign-change.js';
import { approvalHash } from './campaign-facts.js';
import { kindFact } from './campaign-kinds.js';
import { CampaignReadiness } from './campaign-readiness.js';
import { queueOwnerByCampaign } from './campaign.loaders.js';
import { campaignsOf, findCampaign, findCampaignBySlug } from './campaign.repository.js';
import type { CampaignRow } from './campaign.table.js';
import { CreateCampaign, type CreateCampaignInput } from './create-campaign.js';
import { EditCampaign, type EditCampaignInput } from './edit-campaign.js';
import { NameQueueOwner } from './name-queue-owner.js';
import { OpenCampaign } from './open-campaign.js';
import { RequestCampaignOpening } from './request-campaign-opening.js';
import { ResumeCampaign } from './resume-campaign.js';

@Resolver('Campaign')
export class CampaignResolver {
  constructor(
    private readonly db: Db,
    private readonly readinessOf: CampaignReadiness,
    private readonly create: CreateCampaign,
    private readonly edit: EditCampaign,
    private readonly apply: ApplyCampaignChange,
    private readonly requestOpening: RequestCampaignOpening,
    private readonly open: OpenCampaign,
    private readonly resume: ResumeCampaign,
    private readonly nameOwner: NameQueueOwner,
    private readonly playbooks: Playbooks,
  ) {}

  @Query('campaignKinds')
  campaignKinds(@Args('language') language: Language) {
    return this.playbooks.all.map((playbook) => kindFact(playbook, language));
  }

  @Query('campaign')
  campaign(@CurrentActor() actor: Actor, @Args('id') id: string) {
    return this.db.read(actor, (tx) => findCampaign(tx, id));
  }

  @Query('campaignBySlug')
  campaignBySlug(@CurrentActor() actor: Actor, @Args('slug') slug: string) {
    return this.db.read(actor, (tx) => findCampaignBySlug(tx, slug));
  }

  @Query('campaigns')
  async campaigns(
    @CurrentActor() actor: Actor,
    @Args('organizationId') organizationId: string,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ) {
    const page = pageOf({ first, after }, 2);
    const rows = await this.db.read(actor, (tx) => campaignsOf(tx, organizationId, page));
    return connectionOf(rows, page, (row) => [row.createdAt.toISOString(), row.id]);
  }

  @Mutation('createCampaign')
  createCampaign(@CurrentActor() actor: Actor, @Args('input') input: CreateCampaignInput) {
    return this.create.execute(actor, input);
  }

  @Mutation('editCampaign')
  editCampaign(@CurrentActor() actor: Actor, @Args('input') input: EditCampaignInput) {
    return this.edit.execute(actor, input);
  }

  @Mutation('applyCampaignChange')
  applyCampaignChange(@CurrentActor() actor: Actor, @Args('campaignId') id: string) {
    return this.apply.execute(actor, id);
  }

  @Mutation('requestCampaignOpening')
  requestCampaignOpening(@CurrentActor() actor: Actor, @Args('campaignId') id: string) {
    return this.requestOpening.execute(actor, id);
  }

  @Mutation('openCampaign')
  openCampaign(@CurrentActor() actor: Actor, @Args('campaignId') id: string) {
    return this.open.execute(actor, id);
  }

  @Mutation('resumeCampaign')
  resumeCampaign(@CurrentActor() actor: Actor, @Args('campaignId') id: string) {
    return this.resume.execute(actor, id);
  }

  @Mutation('nameQueueOwner')
  nameQueueOwner(
    @CurrentActor() actor: Actor,
    @Args('campaignId') id: string,
    @Args('accountId') accountId?: string | null,
  ) {
    return this.nameOwner.execute(actor, id, accountId ?? null);
  }

  @ResolveField('queueOwnerId')
  async queueOwnerId(@Parent() campaign: CampaignRow, @Ctx() { loaders }: GraphqlContext) {
    return (await loaders.load(queueOwnerByCampaign, campaign.id))?.accountId ?? null;
  }

  @ResolveField('stateSentence')
  stateSentence(@Parent() campaign: CampaignRow): Bilingual {
    return campaignStateSentences[campaign.state];
  }

  @ResolveField('organization')
  organization(@Parent() campaign: CampaignRow, @Ctx() { loaders }: GraphqlContext) {
    return loaders.load(organizationById, campaign.organizationId);
  }

  @ResolveField('readiness')
  readiness(@Parent() campaign: CampaignRow, @CurrentActor() actor: Actor) {
    return this.db.read(actor, (tx) => this.readinessOf.of(tx, campaign));
  }

  @ResolveField('proposedChange')
  async proposedChange(@Parent() campaign: CampaignRow, @CurrentActor() actor: Actor) {
    const { proposed, organizationId } = campaign;
    if (proposed === null) return null;
    const may = await this.db.read(actor, (tx) => isAllowed(tx, organizationId, 'campaign.approve'));
    return may ? { ...proposed, approvalHash: approvalHash({ ...campaign, ...proposed }) } : null;
  }

  @ResolveField('approvalHash')
  approvalHash(@Parent() campaign: CampaignRow): string {
    return approvalHash(campaign);
  }
}
