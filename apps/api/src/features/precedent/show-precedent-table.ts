import { Injectable } from '@nestjs/common';
import { measureGroups, measureMethod, type Measure } from '@chorus/domain/precedent/measure';
import {
  editionDays,
  standingOn,
  type OwnDimension,
  type OwnOutcome,
} from '@chorus/domain/precedent/own-decisions';
import { withholdPool, type PooledDecision, type PublicMeasure } from '@chorus/domain/precedent/withholding';
import { system, type Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { findCampaign } from '../campaign/campaign.public.js';
import { isAllowed } from '../organization/organization.public.js';
import { OwnOutcomes } from './own-outcomes.repository.js';

export interface PrecedentTable {
  readonly by: readonly OwnDimension[];
  readonly measures: readonly (Measure | PublicMeasure)[];
  readonly asOf: string;
  readonly edition: boolean;
  readonly groupsWithheld: boolean;
  readonly method: string;
}

const mostDimensions = { inside: 4, outside: 1 } as const;

/**
 * What a campaign's filings came to. Outside the organization two tables by different dimensions, or the same table on
 * two days, could be subtracted from each other; so there one dimension at a time, and months instead of days.
 */
@Injectable()
export class ShowPrecedentTable {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly outcomes: OwnOutcomes,
  ) {}

  /** @returns null for a campaign that the actor does not see */
  async execute(
    actor: Actor,
    input: { readonly campaignId: string; readonly by: readonly OwnDimension[] },
  ): Promise<PrecedentTable | Refusal<'InvalidInput'> | null> {
    const { campaignId, by } = input;
    if (!isId(campaignId)) return null;
    const asked = await this.db.read(actor, async (tx) => {
      const campaign = await findCampaign(tx, campaignId);
      if (campaign === null) return null;
      const inside = await isAllowed(tx, campaign.organizationId, 'measures.see');
      return { inside, today: await this.clock.today(tx) };
    });
    if (asked === null) return null;
    const most = asked.inside ? mostDimensions.inside : mostDimensions.outside;
    if (by.length > most || new Set(by).size < by.length) {
      return refuse('InvalidInput', `Choose at most ${most} different dimension(s).`, 'by');
    }
    const outcomes = await this.db.read(system('worker'), (tx) => this.outcomes.ofCampaign(tx, campaignId));
    return asked.inside ? inside(outcomes, by, asked.today) : outside(outcomes, by, asked.today);
  }
}

function inside(outcomes: readonly OwnOutcome[], by: readonly OwnDimension[], today: string): PrecedentTable {
  const pool = poolOn(outcomes, by, dayAfter(today));
  const measures = measureGroups(pool.map(({ keys, result }) => ({ keys, result, count: 1 })));
  return {
    by,
    measures,
    asOf: dayAfter(today),
    edition: false,
    groupsWithheld: false,
    method: measureMethod,
  };
}

function outside(
  outcomes: readonly OwnOutcome[],
  by: readonly OwnDimension[],
  today: string,
): PrecedentTable {
  const { current, previous } = editionDays(today);
  const table = withholdPool(poolOn(outcomes, by, current), poolOn(outcomes, by, previous));
  return { by, ...table, asOf: current, edition: true, method: measureMethod };
}

function poolOn(outcomes: readonly OwnOutcome[], by: readonly OwnDimension[], day: string): PooledDecision[] {
  return outcomes.flatMap((outcome) => {
    const result = standingOn(outcome, day);
    const keys = by.map((dimension) => outcome.dimensions[dimension] ?? '');
    return result === null ? [] : [{ keys, result, personId: outcome.personId }];
  });
}

/** Today's verifications and today's due ones count for the people who work with them. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
