import type { Bilingual } from '@chorus/domain/identity/account';
import { editionDimension, editionStateSentences } from '@chorus/domain/precedent/edition';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Db } from '../../platform/database/db.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import { campaignById } from '../campaign/campaign.public.js';
import type { EditionRow } from './edition.table.js';
import { editionById, editionsOf, figuresHash, newestEditions } from './editions.repository.js';
import { ProposeEdition } from './propose-edition.js';
import { PublishEdition } from './publish-edition.js';

const mostEditions = 100;

@Resolver('Edition')
export class EditionResolver {
  constructor(
    private readonly db: Db,
    private readonly propose: ProposeEdition,
    private readonly publish: PublishEdition,
  ) {}

  @Query('editions')
  editions(@CurrentActor() actor: Actor, @Args('campaignId') campaignId: string) {
    return isId(campaignId) ? this.db.read(actor, (tx) => editionsOf(tx, campaignId)) : [];
  }

  @Query('edition')
  edition(@CurrentActor() actor: Actor, @Args('id') id: string) {
    return isId(id) ? this.db.read(actor, (tx) => editionById(tx, id)) : null;
  }

  @Query('publishedEditions')
  published(@CurrentActor() actor: Actor) {
    return this.db.read(actor, (tx) => newestEditions(tx, mostEditions));
  }

  @ResolveField('campaign')
  campaign(@Parent() { campaignId }: EditionRow, @Ctx() { loaders }: GraphqlContext) {
    return loaders.load(campaignById, campaignId);
  }

  @Mutation('proposeEdition')
  proposeEdition(@CurrentActor() actor: Actor, @Args('campaignId') campaignId: string) {
    return this.propose.execute(actor, campaignId);
  }

  @Mutation('publishEdition')
  publishEdition(@CurrentActor() actor: Actor, @Args('editionId') editionId: string) {
    return this.publish.execute(actor, editionId);
  }

  @ResolveField('stateSentence')
  stateSentence(@Parent() { state }: EditionRow): Bilingual {
    return editionStateSentences[state];
  }

  @ResolveField('by')
  by(): string[] {
    return [editionDimension];
  }

  @ResolveField('rows')
  rows(@Parent() { figures }: EditionRow) {
    return figures.measures;
  }

  @ResolveField('whole')
  whole(@Parent() { figures }: EditionRow) {
    return figures.whole;
  }

  @ResolveField('groupsWithheld')
  groupsWithheld(@Parent() { figures }: EditionRow): boolean {
    return figures.groupsWithheld;
  }

  @ResolveField('approvalHash')
  approvalHash(@Parent() edition: EditionRow): string {
    return figuresHash(edition);
  }
}
