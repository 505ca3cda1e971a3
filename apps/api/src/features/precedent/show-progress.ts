import { filingTypes, contestsTheDenial } from '@chorus/domain/playbook/filing-type';
import { bandOf, type CountBand } from '@chorus/domain/precedent/bands';
import { rate } from '@chorus/domain/precedent/interval';
import { type Actor, system } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { statesThatFreeTheFiling } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import { Db, type ReadTx } from '../../platform/database/db.js';
import { findCampaign } from '../campaign/campaign.public.js';
import { agreesInSql } from '../consent/consent.public.js';
import { notLeaving } from '../identity/identity.public.js';
import { isAllowed } from '../organization/organization.public.js';
import type { CampaignBandRow } from './campaign-band.table.js';

interface Counts {
  readonly notAgreed: number;
  readonly joined: number;
  readonly filed: number;
  readonly filedInTime: number;
  readonly filedWithoutKnownDate: number;
  readonly filedInTimeAndResultReported: number;
  readonly filedInTimeAndResultVerified: number;
}

export interface CampaignProgress extends Counts {
  /** The north star: of those who joined, who filed in time and of whose filing the result is known. Null: nobody. */
  readonly share: number | null;
}

export interface CampaignBands {
  readonly joined: CountBand;
  readonly filed: CountBand;
}

/**
 * Cases are counted, each once, of people who agree to be counted; those of confidential care in no number, whatever was
 * agreed to. A filing counts once it was proved or reported sent, in time by its own act-by day.
 */
const counted = `
  WITH filing AS (
    SELECT s.case_id, s.act_by, s.satisfied_on, s.satisfied_on <= s.act_by AS in_time,
      coalesce(o.state IN ('reported', 'verified') AND o.result <> 'unknown', false) AS reported,
      coalesce(o.state = 'verified' AND o.result <> 'unknown', false) AS verified
    FROM submission_credit c JOIN submission s ON s.id = c.submission_id
    LEFT JOIN outcome o ON o.submission_id = s.id
    WHERE c.campaign_id = $1 AND s.filing_type = ANY($2) AND s.state <> ALL($3) AND s.satisfied_on IS NOT NULL),
  case_of AS (
    SELECT p.case_id, ${agreesInSql('pool', 'p.person_id', 'p.organization_id')} AS agreed,
      count(f.case_id) > 0 AS filed, coalesce(bool_or(f.in_time), false) AS in_time,
      coalesce(bool_or(f.act_by IS NULL AND f.satisfied_on IS NOT NULL), false) AS no_date,
      coalesce(bool_or(f.in_time AND f.reported), false) AS reported,
      coalesce(bool_or(f.in_time AND f.verified), false) AS verified
    FROM participation p JOIN denial_case d ON d.id = p.case_id AND NOT d.confidential
    LEFT JOIN filing f ON f.case_id = p.case_id
    WHERE p.campaign_id = $1 AND p.state <> 'left' AND ${notLeaving('p.person_id')}
    GROUP BY p.case_id, p.person_id, p.organization_id)
  SELECT count(*) AS joined, count(*) FILTER (WHERE filed) AS filed, count(*) FILTER (WHERE in_time) AS filed_in_time,
    count(*) FILTER (WHERE no_date AND NOT in_time) AS filed_without_known_date,
    count(*) FILTER (WHERE reported) AS filed_in_time_and_result_reported,
    count(*) FILTER (WHERE verified) AS filed_in_time_and_result_verified
    , (SELECT count(*) FROM case_of WHERE NOT agreed) AS not_agreed
  FROM case_of WHERE agreed`;

/** @param tx with the system's sight: who may see the counts need not see one case of them */
export const countCampaign = (tx: ReadTx, campaignId: string): Promise<Counts> =>
  tx.one<Counts>(counted, [campaignId, filingTypes.filter(contestsTheDenial), statesThatFreeTheFiling]);

/** How far a campaign has come, for members who see measures; counts only, no person. */
@Injectable()
export class ShowProgress {
  constructor(private readonly db: Db) {}

  /** @returns null for a campaign that the actor does not see or whose measures are not theirs */
  async execute(actor: Actor, campaignId: string): Promise<CampaignProgress | null> {
    const seen = await this.db.read(actor, async (tx) => {
      const campaign = isId(campaignId) ? await findCampaign(tx, campaignId) : null;
      return campaign !== null && (await isAllowed(tx, campaign.organizationId, 'measures.see'))
        ? campaign.id
        : null;
    });
    if (seen === null) return null;
    const counts = await this.asSystem((tx) => countCampaign(tx, seen));
    return { ...counts, share: rate(counts.filedInTimeAndResultReported, counts.joined) };
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
