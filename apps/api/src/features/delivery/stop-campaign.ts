import { mayPlanStop, mayStopSo } from '@chorus/domain/campaign/campaign.policy';
import { unknownPlace } from '@chorus/domain/delivery/recipient-zone';
import {
  windDown,
  type StoppingMove,
  type UnsentFiling,
  type WindDownParticipant,
  type WindDownPlan,
} from '@chorus/domain/campaign/wind-down';
import { standingToSend } from '@chorus/domain/delivery/standing-to-send';
import { hasSecondFactor } from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { statesNotYetSent, type SubmissionState } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { campaignNotFound, campaignTable, type CampaignRow } from '../campaign/campaign.public.js';
import { isAllowed } from '../organization/organization.public.js';
import { HandOver, unsentAndSigned } from './hand-over.js';
import { creditsOf } from './sending-facts.js';

export interface StopCampaignInput {
  readonly campaignId: string;
  readonly to: StoppingMove;
  /** False answers what stopping would do, and changes nothing. */
  readonly confirm: boolean;
}

/** What is shown of a plan: counts to whoever may stop, which filings only to somebody with a second factor. */
export type ShownPlan = Pick<WindDownPlan, 'to' | 'dueSoon' | 'handToPerson' | 'packets'> & {
  readonly dueSoonCount: number;
  readonly handToPersonCount: number;
};

export interface WindDownPlanned {
  readonly kind: 'WindDownPlanned';
  readonly plan: ShownPlan;
}

export interface CampaignStopped {
  readonly kind: 'CampaignStopped';
  readonly campaign: CampaignRow;
  readonly plan: ShownPlan;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'CampaignCannotStop' | 'SecondFactorNeeded'>;

const eventOf = { paused: 'campaign.paused', closed: 'campaign.closed', killed: 'campaign.killed' } as const;

/**
 * Pausing, closing and the kill switch. Shown first, done on the second word, and all in one transaction: the state,
 * what was signed in its people's hands, and the news from which everybody gets packet and date at once [21].
 */
@Injectable()
export class StopCampaign {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly handOver: HandOver,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: StopCampaignInput): Promise<WindDownPlanned | CampaignStopped | Refused> {
    return this.db.transaction<WindDownPlanned | CampaignStopped | Refused>(actor, async (tx) => {
      const campaign = isId(input.campaignId) ? await tx.lock(campaignTable, input.campaignId) : null;
      if (campaign === null) return campaignNotFound();
      const mayPlan = mayPlanStop(await isAllowed(tx, campaign.organizationId, 'campaign.stop'));
      if (isRefusal(mayPlan)) return mayPlan;
      const plan = await tx.elevated(() => this.plan(tx, campaign, input.to));
      if (isRefusal(plan)) return plan;
      const shown = shownTo(actor, plan);
      if (!input.confirm) return { kind: 'WindDownPlanned', plan: shown };
      const mayStop = mayStopSo(actor, input.to);
      if (isRefusal(mayStop)) return mayStop;
      const endedAt = input.to === 'paused' ? null : await this.clock.now(tx);
      await tx.update(campaignTable, { id: campaign.id }, { state: input.to, endedAt });
      await tx.elevated(() => this.handOver.all(tx, plan.handToPerson, 'campaign_stopped'));
      await audit(tx, {
        operation: eventOf[input.to],
        subjects: [
          { kind: 'campaign', id: campaign.id },
          ...plan.handToPerson.map((id) => ({ kind: 'submission', id })),
        ],
      });
      await this.outbox.publish(tx, eventOf[input.to], { campaignId: campaign.id });
      return { kind: 'CampaignStopped', campaign: { ...campaign, state: input.to, endedAt }, plan: shown };
    });
  }

  private async plan(
    tx: Tx,
    campaign: CampaignRow,
    to: StoppingMove,
  ): Promise<WindDownPlan | Refusal<'CampaignCannotStop'>> {
    const filings = await tx.rows<Omit<UnsentFiling, 'signed'> & { readonly state: SubmissionState }>(
      unsentOf,
      [campaign.id, statesNotYetSent],
    );
    const credits = await creditsOf(
      tx,
      filings.map(({ submissionId }) => submissionId),
    );
    const carriedElsewhere = (id: string): boolean => {
      const others = (credits.get(id) ?? []).filter(({ campaignId }) => campaignId !== campaign.id);
      return others.length > 0 && standingToSend(others).standing === 'go';
    };
    const unsent = filings.map(({ state, ...filing }): UnsentFiling => ({
      ...filing,
      signed:
        (unsentAndSigned as readonly SubmissionState[]).includes(state) &&
        !carriedElsewhere(filing.submissionId),
    }));
    const participants = await tx.rows<WindDownParticipant>(participantsOf, [campaign.id]);
    return windDown(campaign.state, to, unsent, participants, await this.clock.today(tx, unknownPlace.zone));
  }
}

const shownTo = (actor: Actor, plan: WindDownPlan): ShownPlan => ({
  ...plan,
  dueSoonCount: plan.dueSoon.length,
  handToPersonCount: plan.handToPerson.length,
  ...(hasSecondFactor(actor) ? {} : { dueSoon: [], handToPerson: [] }),
});

const unsentOf = `
  SELECT s.id AS submission_id, p.id AS participation_id, s.case_id, s.state, s.act_by
  FROM submission_credit c
  JOIN submission s ON s.id = c.submission_id
  JOIN participation p ON p.campaign_id = c.campaign_id AND p.case_id = s.case_id AND p.state <> 'left'
  WHERE c.campaign_id = $1 AND s.state = ANY($2) ORDER BY s.id`;

const participantsOf = `
  SELECT p.id AS participation_id, p.case_id,
    (SELECT min(k.act_by) FROM case_clock k WHERE k.case_id = p.case_id AND k.state = 'running' AND k.side = 'file') AS act_by
  FROM participation p WHERE p.campaign_id = $1 AND p.state <> 'left' ORDER BY p.id`;
