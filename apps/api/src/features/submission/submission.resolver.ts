import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Channel } from '@chorus/domain/playbook/channel';
import { type Actor, system } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import type { GateAnswer } from '@chorus/domain/submission/completeness-gate';
import type { SubmissionState } from '@chorus/domain/submission/submission-states';
import { Db, type ReadTx } from '../../platform/database/db.js';
import { connectionOf, pageOf } from '../../platform/graphql/connections.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import { CaseLoaders } from '../case/case.public.js';
import { findCampaign } from '../campaign/campaign.public.js';
import { isAllowed } from '../organization/organization.public.js';
import { mayListParticipants } from '../participation/participation.public.js';
import { DraftSubmission, type DraftSubmissionInput } from './draft-submission.js';
import { comparedAtMost, likenessOf, type CampaignLikeness } from './likeness.js';
import { PrepareDocument } from './prepare-document.js';
import { SignSubmission, type SignSubmissionInput } from './sign-submission.js';
import { SubmissionAccess } from './submission-access.js';
import {
  findSubmission,
  sketchesOfCampaign,
  submissionsOfCampaign,
  submissionsOfCase,
} from './submission.repository.js';
import type { SubmissionRow } from './submission.table.js';
import { TakeBack } from './take-back.js';
import { WriteSubmission, type FactsGiven } from './write-submission.js';

@Resolver()
export class SubmissionResolver {
  constructor(
    private readonly db: Db,
    private readonly access: SubmissionAccess,
    private readonly draft: DraftSubmission,
    private readonly write: WriteSubmission,
    private readonly prepare: PrepareDocument,
    private readonly sign: SignSubmission,
    private readonly takeBack: TakeBack,
    private readonly caseLoaders: CaseLoaders,
  ) {}

  @Query('submission')
  async submission(@Ctx() context: GraphqlContext, @Args('id') id: string): Promise<SubmissionRow | null> {
    const [row] = await this.shown(context, async (tx) => {
      const found = isId(id) ? await findSubmission(tx, id) : null;
      return found === null ? [] : [found];
    });
    return row ?? null;
  }

  @Query('submissionsOf')
  submissionsOf(@Ctx() context: GraphqlContext, @Args('caseId') caseId: string): Promise<SubmissionRow[]> {
    return this.shown(context, async (tx) => (isId(caseId) ? submissionsOfCase(tx, caseId) : []));
  }

  /** Filings of one case, for whoever may see its papers; how they see the case is handed on to the fields. */
  private async shown(
    { actor, loaders }: GraphqlContext,
    find: (tx: ReadTx) => Promise<SubmissionRow[]>,
  ): Promise<SubmissionRow[]> {
    return this.db.read(actor, async (tx) => {
      const rows = await find(tx);
      const [first] = rows;
      if (first === undefined) return [];
      const sight = await this.access.sight(tx, first);
      loaders.prime(this.caseLoaders.sight, first.caseId, sight);
      return sight.sees === 'whole' ? rows : [];
    });
  }

  @Query('submissions')
  async submissions(
    @CurrentActor() actor: Actor,
    @Args('campaignId') campaignId: string,
    @Args('first') first?: number,
    @Args('after') after?: string,
    @Args('state') state?: SubmissionState | null,
  ) {
    const page = pageOf({ first, after }, 2);
    const rows = await this.db.read(actor, async (tx) =>
      this.access.veiled(
        tx,
        await submissionsOfCampaign(
          tx,
          campaignId,
          await mayListParticipants(tx, campaignId),
          state ?? null,
          page,
        ),
      ),
    );
    return connectionOf(rows, page, (row) => [row.sendBy, row.id]);
  }

  @Query('campaignSimilarity')
  async campaignSimilarity(
    @CurrentActor() actor: Actor,
    @Args('campaignId') campaignId: string,
  ): Promise<CampaignLikeness | null> {
    const seen = await this.db.read(actor, async (tx) => {
      const campaign = isId(campaignId) ? await findCampaign(tx, campaignId) : null;
      return campaign !== null && (await isAllowed(tx, campaign.organizationId, 'measures.see'))
        ? campaign.id
        : null;
    });
    if (seen === null) return null;
    // Compared with the system's sight: who may see how alike they are need not see one of them.
    const sketches = await this.db.read(system('worker'), (tx) =>
      sketchesOfCampaign(tx, seen, comparedAtMost),
    );
    return likenessOf(sketches.map(({ digest }) => digest));
  }

  @Mutation('draftSubmission')
  draftSubmission(@CurrentActor() actor: Actor, @Args('input') input: DraftSubmissionInput) {
    return this.draft.execute(actor, input);
  }

  @Mutation('writeOwnWords')
  writeOwnWords(
    @CurrentActor() actor: Actor,
    @Args('submissionId') id: string,
    @Args('text') text: string,
    @Args('seen') seen?: readonly number[] | null,
  ) {
    return this.write.ownWords(actor, id, text, seen);
  }

  @Mutation('fillLetter')
  fillLetter(
    @CurrentActor() actor: Actor,
    @Args('submissionId') id: string,
    @Args('facts') facts: FactsGiven,
  ) {
    return this.write.facts(actor, id, facts);
  }

  @Mutation('answerGate')
  answerGate(
    @CurrentActor() actor: Actor,
    @Args('submissionId') id: string,
    @Args('items') items: readonly GateAnswer[],
  ) {
    return this.write.gate(actor, id, items);
  }

  @Mutation('changeChannel')
  changeChannel(
    @CurrentActor() actor: Actor,
    @Args('submissionId') id: string,
    @Args('channel') channel: Channel,
  ) {
    return this.write.channel(actor, id, channel);
  }

  @Mutation('prepareDocument')
  prepareDocument(@CurrentActor() actor: Actor, @Args('submissionId') id: string) {
    return this.prepare.execute(actor, id);
  }

  @Mutation('signSubmission')
  signSubmission(
    @CurrentActor() actor: Actor,
    @Args('input') input: SignSubmissionInput,
    @Ctx() { address }: GraphqlContext,
  ) {
    return this.sign.execute(actor, input, address);
  }

  @Mutation('recallSubmission')
  recallSubmission(@CurrentActor() actor: Actor, @Args('submissionId') id: string) {
    return this.takeBack.recall(actor, id);
  }

  @Mutation('withdrawSubmission')
  withdrawSubmission(@CurrentActor() actor: Actor, @Args('submissionId') id: string) {
    return this.takeBack.withdraw(actor, id);
  }
}
