import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { PlanTypeKey } from '@chorus/domain/case/case-words';
import type { Eligibility, EligibilityFacts } from '@chorus/domain/participation/eligibility';
import { caseloadCap } from '@chorus/domain/participation/helping';
import { holdSentence } from '@chorus/domain/participation/holding';
import { participationStateSentences } from '@chorus/domain/participation/participation';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { Db } from '../../platform/database/db.js';
import { connectionOf, pageOf } from '../../platform/graphql/connections.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import { Playbooks } from '../../platform/playbooks/playbooks.js';
import type { EligibilityFactsInput } from '../../generated/graphql.js';
import { campaignById, findCampaignBySlug } from '../campaign/campaign.public.js';
import { CaseLoaders } from '../case/case.public.js';
import { AssignHelper } from './assign-helper.js';
import { ChangeHold } from './change-hold.js';
import { ChooseLeadCase } from './choose-lead-case.js';
import { HelpedPeople } from './helped-people.js';
import { JoinCampaign, type JoinCampaignInput } from './join-campaign.js';
import { LeaveCampaign } from './leave-campaign.js';
import { MoveParticipation } from './move-participation.js';
import { mayListParticipants } from './participation-access.js';
import {
  caseloadRows,
  helpedRow,
  myParticipations,
  participationsOf,
  placesTaken,
  waitingRows,
} from './participation.repository.js';
import type { ParticipationRow } from './participation.table.js';

@Resolver('Participation')
export class ParticipationResolver {
  constructor(
    private readonly db: Db,
    private readonly cases: CaseLoaders,
    private readonly joinCampaignAs: JoinCampaign,
    private readonly move: MoveParticipation,
    private readonly leave: LeaveCampaign,
    private readonly chooseLead: ChooseLeadCase,
    private readonly assign: AssignHelper,
    private readonly hold: ChangeHold,
    private readonly playbooks: Playbooks,
    private readonly people: HelpedPeople,
  ) {}

  @Query('checkEligibility')
  async checkEligibility(
    @CurrentActor() actor: Actor,
    @Args('slug') slug: string,
    @Args('facts') facts: EligibilityFactsInput,
  ): Promise<Eligibility | null> {
    const campaign = await this.db.read(actor, (tx) => findCampaignBySlug(tx, slug));
    if (campaign === null) return null;
    const states = campaign.states.map(({ state }) => state);
    return this.playbooks.get(campaign.kind).eligibility(factsOf(facts), campaign.targets, states);
  }

  @Query('participations')
  async participations(
    @CurrentActor() actor: Actor,
    @Args('campaignId') campaignId: string,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ) {
    const page = pageOf({ first, after }, 2);
    const rows = await this.db.read(actor, async (tx) =>
      participationsOf(tx, campaignId, await mayListParticipants(tx, campaignId), page),
    );
    return connectionOf(rows, page, (row) => [row.joinedAt.toISOString(), row.id]);
  }

  @Query('myParticipations')
  myParticipations(@CurrentActor() actor: Actor) {
    return this.db.read(actor, (tx) => myParticipations(tx));
  }

  @Query('myCaseload')
  myCaseload(@CurrentActor() actor: Actor) {
    if (actor.kind !== 'account') return [];
    return this.db.read(actor, (tx) => caseloadRows(tx, actor.accountId));
  }

  @Query('helpedParticipation')
  helpedParticipation(@CurrentActor() actor: Actor, @Args('participationId') id: string) {
    if (actor.kind !== 'account' || !isId(id)) return null;
    return this.db.read(actor, (tx) => helpedRow(tx, id, actor.accountId));
  }

  @Query('helperPlaces')
  async helperPlaces(@CurrentActor() actor: Actor) {
    if (actor.kind !== 'account') return { taken: 0, most: caseloadCap };
    const taken = await this.db.read(actor, (tx) => placesTaken(tx, actor.accountId));
    return { taken, most: caseloadCap };
  }

  @Query('waitingForHelper')
  waitingForHelper(@CurrentActor() actor: Actor) {
    if (actor.kind !== 'account') return [];
    return this.db.read(actor, (tx) => waitingRows(tx, actor.accountId));
  }

  @Mutation('joinCampaign')
  joinCampaign(@CurrentActor() actor: Actor, @Args('input') input: JoinCampaignInput) {
    return this.joinCampaignAs.execute(actor, input);
  }

  @Mutation('pauseParticipation')
  pauseParticipation(@CurrentActor() actor: Actor, @Args('participationId') id: string) {
    return this.move.pause(actor, id);
  }

  @Mutation('resumeParticipation')
  resumeParticipation(@CurrentActor() actor: Actor, @Args('participationId') id: string) {
    return this.move.resume(actor, id);
  }

  @Mutation('askForHelp')
  askForHelp(@CurrentActor() actor: Actor, @Args('participationId') id: string) {
    return this.move.askForHelp(actor, id);
  }

  @Mutation('leaveCampaign')
  leaveCampaign(@CurrentActor() actor: Actor, @Args('participationId') id: string) {
    return this.leave.execute(actor, id);
  }

  @Mutation('chooseLeadCase')
  chooseLeadCase(
    @CurrentActor() actor: Actor,
    @Args('participationId') id: string,
    @Args('lead') lead: boolean,
  ) {
    return this.chooseLead.execute(actor, id, lead);
  }

  @Mutation('assignHelper')
  assignHelper(
    @CurrentActor() actor: Actor,
    @Args('participationId') id: string,
    @Args('helperId') helperId?: string | null,
  ) {
    return this.assign.execute(actor, id, helperId ?? null);
  }

  @Mutation('changeHold')
  changeHold(
    @CurrentActor() actor: Actor,
    @Args('participationId') id: string,
    @Args('holdUntil') until?: string | null,
  ) {
    return this.hold.execute(actor, id, until ?? null);
  }

  @ResolveField('holdSentence')
  async holdSentence(@Parent() { caseId, holdUntil }: ParticipationRow, @Ctx() { loaders }: GraphqlContext) {
    if (holdUntil === null) return null;
    return holdSentence(holdUntil, (await loaders.load(this.cases.facet, caseId))?.actBy ?? null);
  }

  @ResolveField('stateSentence')
  stateSentence(@Parent() participation: ParticipationRow): string {
    return participationStateSentences[participation.state];
  }

  @ResolveField('helped')
  helped(@Parent() participation: ParticipationRow, @CurrentActor() actor: Actor) {
    return this.people.of(actor, participation);
  }

  @ResolveField('colleagues')
  colleagues(@Parent() participation: ParticipationRow, @CurrentActor() actor: Actor) {
    return this.people.colleagues(actor, participation);
  }

  @ResolveField('campaign')
  campaign(@Parent() participation: ParticipationRow, @Ctx() { loaders }: GraphqlContext) {
    return loaders.load(campaignById, participation.campaignId);
  }

  @ResolveField('facet')
  facet(@Parent() participation: ParticipationRow, @Ctx() { loaders }: GraphqlContext) {
    return loaders.load(this.cases.facet, participation.caseId);
  }
}

const factsOf = (facts: EligibilityFactsInput): EligibilityFacts => ({
  residenceState: facts.residenceState ?? null,
  contractState: facts.contractState ?? null,
  conditionKey: facts.conditionKey ?? null,
  treatmentKey: facts.treatmentKey ?? null,
  payerIds: facts.payerIds ?? [],
  planType: facts.planType as PlanTypeKey,
  reasonKey: facts.reasonKey ?? null,
});
