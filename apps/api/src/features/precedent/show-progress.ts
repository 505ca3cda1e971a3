import { bandOf, type CountBand } from '@chorus/domain/precedent/bands';
import { rate } from '@chorus/domain/precedent/interval';
import { type Actor, system } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import { Db, type ReadTx } from '../../platform/database/db.js';
import { findCampaign } from '../campaign/campaign.public.js';
import { bitOf } from './board-shares.js';
import { measuresSeen, sumsOf, tookIn, type CampaignSums } from './board-sums.js';
import { askTally, type TallyWay } from './board-tally.js';
import type { CampaignBandRow } from './campaign-band.table.js';

export interface CampaignCounts {
  readonly notAgreed: number;
  readonly joined: number;
  readonly filed: number;
  readonly filedInTime: number;
  readonly filedWithoutKnownDate: number;
  readonly filedInTimeAndResultReported: number;
  readonly filedInTimeAndResultVerified: number;
}

/** Null: withheld from who sees sums only. */
type ShownCounts = { readonly [Key in keyof CampaignCounts]: number | null };

export interface CampaignProgress extends ShownCounts {
  readonly sumsOnly: boolean;
  /** The north star: of those who joined, who filed in time and of whose filing the result is known. Null: nobody. */
  readonly share: number | null;
}

export interface CampaignBands {
  readonly joined: CountBand;
  readonly filed: CountBand;
}

const having = (step: Parameters<typeof bitOf>[0]): string =>
  `figure = 'case' AND steps & ${bitOf(step)} <> 0`;
const sumOf = (rows: string): string => `coalesce(sum(count) FILTER (WHERE ${rows}), 0)::int`;

const shown = `
  SELECT ${sumOf(`figure = 'not_agreed'`)} AS not_agreed, ${sumOf(`figure = 'case'`)} AS joined, ${sumOf(having('filed'))} AS filed,
    ${sumOf(having('filedInTime'))} AS filed_in_time, ${sumOf(having('filedUndated'))} AS filed_without_known_date,
    ${sumOf(having('resultKnown'))} AS filed_in_time_and_result_reported,
    ${sumOf(having('verifiedInTime'))} AS filed_in_time_and_result_verified
  FROM tally`;

/** @param way only for who compares the two */
export const countCampaign = (tx: ReadTx, campaignId: string, way?: TallyWay): Promise<CampaignCounts> =>
  askTally(tx, campaignId, shown, way);

/** How far a campaign has come, for members who see measures; counts only, no person. */
@Injectable()
export class ShowProgress {
  constructor(private readonly db: Db) {}

  /** @returns null for a campaign that the actor does not see or whose measures are not theirs */
  async execute(actor: Actor, campaignId: string): Promise<CampaignProgress | null> {
    const seen = await this.db.read(actor, (tx) => measuresSeen(tx, campaignId));
    if (seen === null) return null;
    const { sumsOnly } = seen;
    const counts: ShownCounts = await this.asSystem(async (tx) =>
      sumsOnly ? sumsToCount(await sumsOf(tx, seen.campaignId)) : countCampaign(tx, seen.campaignId),
    );
    const { filedInTimeAndResultReported: reported, joined } = counts;
    const share = reported === null || joined === null ? null : rate(reported, joined);
    return { ...counts, sumsOnly, share };
  }

  /**
   * For everybody who sees the campaign: bands, of which the lowest holds every number that could point at somebody, as they
   * stood when the day was looked at. Filed is of joined and never shown as more.
   */
  async bands(actor: Actor, campaignId: string): Promise<CampaignBands | null> {
    const seen = await this.db.read(actor, (tx) =>
      isId(campaignId) ? findCampaign(tx, campaignId) : Promise.resolve(null),
    );
    if (seen === null) return null;
    const shown = await this.asSystem((tx) =>
      tx.maybe<CampaignBandRow>('SELECT * FROM campaign_band WHERE campaign_id = $1', [seen.id]),
    );
    const joined = shown?.joined ?? 0;
    return { joined: bandOf(joined), filed: bandOf(Math.min(shown?.filed ?? 0, joined)) };
  }

  private asSystem<T>(work: (tx: ReadTx) => Promise<T>): Promise<T> {
    return this.db.read(system('worker'), work);
  }
}

const sumsToCount = ({ sums: { whole }, notAgreed }: CampaignSums): ShownCounts => ({
  notAgreed,
  joined: whole?.total ?? null,
  filed: tookIn(whole, 'filed'),
  filedInTime: tookIn(whole, 'filedInTime'),
  filedWithoutKnownDate: tookIn(whole, 'filedUndated'),
  filedInTimeAndResultReported: tookIn(whole, 'resultKnown'),
  filedInTimeAndResultVerified: null,
});
