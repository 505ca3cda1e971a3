import { isSmall } from '@chorus/domain/precedent/small-cells';
import { tellSums, type CountedSteps, type SumsOnly } from '@chorus/domain/precedent/sums-only';
import { isId, type CampaignId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import { findCampaign } from '../campaign/campaign.public.js';
import { isAllowed } from '../organization/organization.public.js';
import { bitOf } from './board-shares.js';
import { askTally } from './board-tally.js';

/** As whom somebody asks for the counts of a campaign. */
export interface MeasuresSeen {
  readonly campaignId: CampaignId;
  /** They see nobody who takes part, so counts are told as sums that are about nobody [3]. */
  readonly sumsOnly: boolean;
}

/** @returns null for a campaign that the actor does not see or whose measures are not theirs */
export async function measuresSeen(tx: ReadTx, id: string): Promise<MeasuresSeen | null> {
  const campaign = isId(id) ? await findCampaign(tx, id) : null;
  if (campaign === null || !(await isAllowed(tx, campaign.organizationId, 'measures.see'))) return null;
  const sumsOnly = !(await isAllowed(tx, campaign.organizationId, 'participants.list'));
  return { campaignId: campaign.id, sumsOnly };
}

/** The most wanted first. What reviewers verified is not here but in editions: told twice, one could be taken off the other. */
const toldSteps = ['filedInTime', 'resultKnown', 'filed', 'signed', 'begun', 'filedUndated'] as const;
export type ToldStep = (typeof toldSteps)[number];

export interface CampaignSums {
  readonly today: string;
  readonly sums: SumsOnly;
  /** Null: withheld. */
  readonly notAgreed: number | null;
}

interface Row {
  readonly today: string;
  readonly rows: readonly CountedSteps[];
  readonly notAgreed: number;
}

/** What somebody is told of a campaign who sees sums and nobody in them, by state; of all months together. */
export async function sumsOf(tx: ReadTx, campaignId: string): Promise<CampaignSums> {
  const { today, rows, notAgreed } = await askTally<Row>(
    tx,
    campaignId,
    `SELECT (SELECT chorus_today()) AS today,
       (SELECT coalesce(json_agg(one), '[]') FROM (SELECT word AS "group", steps, sum(count)::int AS count
          FROM tally WHERE figure = 'case' GROUP BY word, steps ORDER BY word, steps) one) AS rows,
       (SELECT coalesce(sum(count), 0)::int FROM tally WHERE figure = 'not_agreed') AS not_agreed`,
  );
  const sums = tellSums(rows, toldSteps.map(bitOf));
  return { today, sums, notAgreed: isSmall(notAgreed) ? null : notAgreed };
}

/** Null: withheld. */
export const tookIn = (told: { readonly took: ReadonlyMap<number, number> } | null, step: ToldStep) =>
  told?.took.get(bitOf(step)) ?? null;
