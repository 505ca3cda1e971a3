import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Channel } from '@chorus/domain/playbook/channel';
import { hasSecondFactor } from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { Db, type ReadTx } from '../../platform/database/db.js';
import { connectionOf, pageOf } from '../../platform/graphql/connections.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { findCampaign, type CampaignRow } from '../campaign/campaign.public.js';
import { isAllowed } from '../organization/organization.public.js';
import { AddProof, type AddProofInput } from './add-proof.js';
import { CorrectProof, type CorrectProofInput } from './correct-proof.js';
import { waitingFilings } from './delivery.repository.js';
import { linesOf, roomToday } from './line-pace.js';
import { ReportReturned, type ReportReturnedInput } from './report-returned.js';
import { ReportSent, type ReportSentInput } from './report-sent.js';
import { RequeueFiling } from './requeue-filing.js';
import { ResolveUncertain, type ResolveUncertainInput } from './resolve-uncertain.js';
import { StopCampaign, type StopCampaignInput } from './stop-campaign.js';
import { SwitchChannel } from './switch-channel.js';
import { UndoReport } from './undo-report.js';

@Resolver()
export class DeliveryResolver {
  constructor(
    private readonly db: Db,
    private readonly report: ReportSent,
    private readonly proof: AddProof,
    private readonly correction: CorrectProof,
    private readonly undo: UndoReport,
    private readonly returned: ReportReturned,
    private readonly uncertain: ResolveUncertain,
    private readonly requeue: RequeueFiling,
    private readonly otherWay: SwitchChannel,
    private readonly stop: StopCampaign,
  ) {}

  @Query('deliveryQueue')
  async deliveryQueue(
    @CurrentActor() actor: Actor,
    @Args('campaignId') campaignId: string,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ) {
    const page = pageOf({ first, after }, 2);
    const rows = await this.db.read(actor, async (tx) =>
      (await settledBy(tx, campaignId)) === null ? [] : waitingFilings(tx, campaignId, page),
    );
    return connectionOf(rows, page, (row) => [row.actBy, row.submissionId]);
  }

  @Query('linePace')
  linePace(@CurrentActor() actor: Actor, @Args('campaignId') campaignId: string) {
    return this.db.transaction(actor, async (tx) => {
      const campaign = await settledBy(tx, campaignId);
      if (campaign === null) return [];
      const lines = await tx.elevated(() => linesOf(tx, campaignId));
      // Days of filings are single people's, where few wait.
      const seesDays = hasSecondFactor(actor);
      return lines.map(({ lineKey, hoursLeft, waits, ...line }) => ({
        ...line,
        waits: seesDays ? waits : [],
        roomToday: roomToday(campaign, line.today, line.lastHour, hoursLeft),
        line: lineKey.slice(0, 12),
        perHour: campaign.pacePerHour,
        perBusinessDay: campaign.pacePerDay,
      }));
    });
  }

  @Mutation('reportSent')
  reportSent(@CurrentActor() actor: Actor, @Args('input') input: ReportSentInput) {
    return this.report.execute(actor, input);
  }

  @Mutation('addProof')
  addProof(@CurrentActor() actor: Actor, @Args('input') input: AddProofInput) {
    return this.proof.execute(actor, input);
  }

  @Mutation('correctProof')
  correctProof(@CurrentActor() actor: Actor, @Args('input') input: CorrectProofInput) {
    return this.correction.execute(actor, input);
  }

  @Mutation('undoReportSent')
  undoReportSent(@CurrentActor() actor: Actor, @Args('submissionId') submissionId: string) {
    return this.undo.execute(actor, submissionId);
  }

  @Mutation('reportReturned')
  reportReturned(@CurrentActor() actor: Actor, @Args('input') input: ReportReturnedInput) {
    return this.returned.execute(actor, input);
  }

  @Mutation('resolveUncertain')
  resolveUncertain(@CurrentActor() actor: Actor, @Args('input') input: ResolveUncertainInput) {
    return this.uncertain.execute(actor, input);
  }

  @Mutation('requeueFailed')
  requeueFailed(@CurrentActor() actor: Actor, @Args('submissionId') submissionId: string) {
    return this.requeue.execute(actor, submissionId);
  }

  @Mutation('switchChannel')
  switchChannel(
    @CurrentActor() actor: Actor,
    @Args('submissionId') submissionId: string,
    @Args('channel') channel: Channel,
  ) {
    return this.otherWay.execute(actor, submissionId, channel);
  }

  @Mutation('stopCampaign')
  stopCampaign(
    @CurrentActor() actor: Actor,
    @Args('campaignId') campaignId: string,
    @Args('to') to: StopCampaignInput['to'],
    @Args('confirm') confirm: boolean,
  ) {
    return this.stop.execute(actor, { campaignId, to, confirm });
  }
}

/** The campaign, for somebody who settles what waits in its queue; null for everybody else. */
async function settledBy(tx: ReadTx, campaignId: string): Promise<CampaignRow | null> {
  const campaign = isId(campaignId) ? await findCampaign(tx, campaignId) : null;
  if (campaign === null) return null;
  return (await isAllowed(tx, campaign.organizationId, 'delivery.resolve')) ? campaign : null;
}
