import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SampleRole } from '@chorus/domain/sample/sample-campaign';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal } from '@chorus/domain/shared/refusal';
import type { SampleState } from '../../generated/graphql.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import { EnterSample } from './enter-sample.js';
import { LoadSampleCampaign } from './load-sample-campaign.js';
import { RemoveSampleCampaign } from './remove-sample-campaign.js';
import { type SampleProgress, SampleStage } from './sample-stage.js';
import { SampleWalls, type Visitor } from './sample-walls.js';

type Looked = Omit<SampleProgress, 'state'> & { readonly state: SampleState };

@Resolver()
export class SampleCampaignResolver {
  constructor(
    private readonly stage: SampleStage,
    private readonly walls: SampleWalls,
    private readonly loading: LoadSampleCampaign,
    private readonly entering: EnterSample,
    private readonly removing: RemoveSampleCampaign,
  ) {}

  @Query('sampleCampaign')
  async sampleCampaign(@Ctx() visitor: GraphqlContext): Promise<Looked> {
    return this.look(visitor);
  }

  @Mutation('loadSampleCampaign')
  async loadSampleCampaign(@CurrentActor() actor: Actor, @Ctx() visitor: GraphqlContext) {
    const answer = await this.loading.execute(actor, visitor);
    return isRefusal(answer) ? answer : { ...answer, sample: await this.look(visitor) };
  }

  @Mutation('enterSample')
  async enterSample(@Args('as') as: SampleRole, @Ctx() context: GraphqlContext) {
    const answer = await this.entering.execute(as, context);
    if (!isRefusal(answer)) context.cookies.renewSession(answer);
    return answer;
  }

  @Mutation('removeSampleCampaign')
  async removeSampleCampaign(@CurrentActor() actor: Actor, @Ctx() visitor: GraphqlContext) {
    const answer = await this.removing.execute(actor, visitor);
    return isRefusal(answer) ? answer : { ...answer, sample: await this.look(visitor) };
  }

  /** What is under way is everybody's to see: a page that was left is found again. */
  private async look(visitor: Visitor): Promise<Looked> {
    const progress = this.stage.look();
    if (progress.state === 'loading' || progress.state === 'changing')
      return { ...progress, state: progress.state };
    if ((await this.walls.toSee(visitor)) === null) return { ...progress, state: 'shown' };
    if ((await this.walls.toLoad(visitor)) !== null) return { ...progress, state: 'not_offered' };
    return { ...progress, state: progress.state === 'failed' ? 'failed' : 'offered' };
  }
}
