import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { WorkItemState } from '@chorus/domain/assignment/work-item';
import type { Actor } from '@chorus/domain/shared/actor';
import { Db, type ReadTx } from '../../platform/database/db.js';
import { connectionOf, pageOf } from '../../platform/graphql/connections.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { findCampaign } from '../campaign/campaign.public.js';
import { CaseAccess } from '../case/case.public.js';
import { isAllowed } from '../organization/organization.public.js';
import {
  findPlan,
  firstOfAll,
  planInForce,
  unassignedOf,
  unassignedOfPerson,
  workItemsOf,
  workOfPerson,
} from './assignment.repository.js';
import { CancelAssignment } from './cancel-assignment.js';
import { CommitAssignment } from './commit-assignment.js';
import { PreviewAssignment } from './preview-assignment.js';
import { ReassignWorkItem, type ReassignWorkItemInput } from './reassign-work-item.js';
import { shownUnassigned, shownWork } from './veiled-work.js';

@Resolver()
export class AssignmentResolver {
  constructor(
    private readonly db: Db,
    private readonly cases: CaseAccess,
    private readonly preview: PreviewAssignment,
    private readonly commit: CommitAssignment,
    private readonly reassign: ReassignWorkItem,
    private readonly cancel: CancelAssignment,
  ) {}

  @Query('assignmentPlan')
  assignmentPlan(@CurrentActor() actor: Actor, @Args('id') id: string) {
    return this.db.read(actor, (tx) => findPlan(tx, id));
  }

  @Query('assignmentInForce')
  assignmentInForce(@CurrentActor() actor: Actor, @Args('campaignId') campaignId: string) {
    return this.db.read(actor, (tx) => planInForce(tx, campaignId));
  }

  @Query('workItems')
  async workItems(
    @CurrentActor() actor: Actor,
    @Args('campaignId') campaignId: string,
    @Args('first') first?: number,
    @Args('after') after?: string,
    @Args('state') state?: WorkItemState,
  ) {
    const page = pageOf({ first, after }, 2);
    const rows = await this.db.read(actor, async (tx) => {
      const campaign = await findCampaign(tx, campaignId);
      if (campaign === null || !(await mayList(tx, campaign.organizationId))) return [];
      return shownWork(tx, this.cases, await workItemsOf(tx, campaignId, state ?? null, page));
    });
    return connectionOf(rows, page, (row) => [row.sendBy ?? firstOfAll, row.id]);
  }

  @Query('unassigned')
  async unassigned(
    @CurrentActor() actor: Actor,
    @Args('planId') planId: string,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ) {
    const page = pageOf({ first, after }, 1);
    const rows = await this.db.read(actor, async (tx) => {
      const plan = await findPlan(tx, planId);
      if (plan === null || !(await mayList(tx, plan.organizationId))) return [];
      return shownUnassigned(tx, this.cases, await unassignedOf(tx, planId, page));
    });
    return connectionOf(rows, page, (row) => [row.id]);
  }

  @Query('myWork')
  myWork(@CurrentActor() actor: Actor, @Args('personId') personId: string) {
    return this.db.read(actor, async (tx) => {
      // Row security would also show a member the work of others; "mine" is only of whom the account acts for.
      const { acts } = await tx.one<{ acts: boolean }>(
        'SELECT $1::uuid = ANY ((SELECT chorus_person_ids())::uuid[]) AS acts',
        [personId],
      );
      if (!acts) return { items: [], unassigned: [] };
      return {
        items: await workOfPerson(tx, personId),
        unassigned: await unassignedOfPerson(tx, personId),
      };
    });
  }

  @Mutation('previewAssignment')
  previewAssignment(@CurrentActor() actor: Actor, @Args('campaignId') campaignId: string) {
    return this.preview.execute(actor, campaignId);
  }

  @Mutation('cancelAssignment')
  cancelAssignment(@CurrentActor() actor: Actor, @Args('planId') planId: string) {
    return this.cancel.execute(actor, planId);
  }

  @Mutation('commitAssignment')
  commitAssignment(@CurrentActor() actor: Actor, @Args('planId') planId: string) {
    return this.commit.execute(actor, planId);
  }

  @Mutation('reassignWorkItem')
  reassignWorkItem(@CurrentActor() actor: Actor, @Args('input') input: ReassignWorkItemInput) {
    return this.reassign.execute(actor, input);
  }
}

const mayList = (tx: ReadTx, organizationId: string): Promise<boolean> =>
  isAllowed(tx, organizationId, 'participants.list');
