import { decisionResults, standings } from '@chorus/domain/precedent/decision-result';
import { contestsTheDenial, filingTypes } from '@chorus/domain/playbook/filing-type';
import { type Actor, system } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { statesThatFreeTheFiling, type SubmissionState } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import { Db, type ReadTx } from '../../platform/database/db.js';
import { findCampaign } from '../campaign/campaign.public.js';
import { agreesInSql } from '../consent/consent.public.js';
import { notLeaving } from '../identity/identity.public.js';
import { isAllowed } from '../organization/organization.public.js';

/** People of one state who joined in one month, and how far they have come. */
interface BoardCell {
  readonly state: string | null;
  readonly month: string;
  readonly joined: number;
  readonly begun: number;
  readonly signed: number;
  readonly filed: number;
  readonly filedInTime: number;
  readonly resultKnown: number;
  readonly verified: number;
  readonly relieved: number;
}

/** A day to act by, and how many have not filed. */
interface BoardDay {
  readonly day: string;
  readonly state: string | null;
  readonly cases: number;
}

interface BoardCases {
  readonly cells: readonly BoardCell[];
  readonly days: readonly BoardDay[];
  readonly withoutDate: number;
}

interface BoardNeeds {
  readonly outcomesToVerify: number;
  readonly callsToMake: number;
  readonly seatsToAskAgain: number;
}

export interface CampaignBoard extends BoardCases, BoardNeeds {
  readonly today: string;
  readonly filings: readonly { readonly state: SubmissionState; readonly count: number }[];
  readonly releases: readonly {
    readonly day: string;
    readonly waiting: number;
    readonly gone: number;
    readonly stuck: number;
  }[];
}

const withRelief = decisionResults.filter((result) => standings[result].relief !== 'none');
/** How far ahead and back days are listed one by one; what is later is not yet anybody's worry. */
const daysBack = 30;
const daysAhead = 92;

/**
 * One pass over those who take part. `cells` counts as `campaignProgress` does: each case once, only of people who agree to
 * be counted, none of confidential care. `days` is work and not a measure: it counts everybody whose date an organization sees.
 */
const cases = `
  WITH filing AS (
    SELECT s.case_id, bool_or(s.signed_at IS NOT NULL) AS signed, bool_or(s.satisfied_on IS NOT NULL) AS filed,
      coalesce(bool_or(s.satisfied_on <= s.act_by), false) AS in_time,
      coalesce(bool_or(s.satisfied_on <= s.act_by AND o.state IN ('reported', 'verified') AND o.result <> 'unknown'), false) AS reported,
      coalesce(bool_or(o.state = 'verified' AND o.result <> 'unknown'), false) AS verified,
      coalesce(bool_or(o.state = 'verified' AND o.result = ANY($4)), false) AS relieved
    FROM submission_credit c JOIN submission s ON s.id = c.submission_id
    LEFT JOIN outcome o ON o.submission_id = s.id
    WHERE c.campaign_id = $1 AND s.filing_type = ANY($2) AND s.state <> ALL($3)
    GROUP BY s.case_id),
  case_of AS MATERIALIZED (
    SELECT coalesce(x.contract_state, x.residence_state) AS state, to_char(p.joined_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month,
      x.act_by, ${agreesInSql('pool', 'p.person_id', 'p.organization_id')} AS agreed,
      f.case_id IS NOT NULL AS begun, coalesce(f.signed, false) AS signed, coalesce(f.filed, false) AS filed,
      coalesce(f.in_time, false) AS in_time, coalesce(f.reported, false) AS reported,
      coalesce(f.verified, false) AS verified, coalesce(f.relieved, false) AS relieved
    FROM participation p
    JOIN denial_case d ON d.id = p.case_id AND NOT d.confidential
    JOIN case_facet x ON x.id = d.facet_id
    LEFT JOIN filing f ON f.case_id = p.case_id
    WHERE p.campaign_id = $1 AND p.state <> 'left' AND ${notLeaving('p.person_id')}),
  cell AS (
    SELECT state, month, count(*) AS joined, count(*) FILTER (WHERE begun) AS begun,
      count(*) FILTER (WHERE signed) AS signed, count(*) FILTER (WHERE filed) AS filed,
      count(*) FILTER (WHERE in_time) AS "filedInTime", count(*) FILTER (WHERE reported) AS "resultKnown",
      count(*) FILTER (WHERE verified) AS verified, count(*) FILTER (WHERE relieved) AS relieved
    FROM case_of WHERE agreed GROUP BY state, month ORDER BY month, state),
  due AS (
    SELECT act_by AS day, state, count(*) AS cases FROM case_of
    WHERE NOT filed AND act_by BETWEEN chorus_today() - ${daysBack} AND chorus_today() + ${daysAhead}
    GROUP BY act_by, state ORDER BY act_by, state)
  SELECT (SELECT coalesce(json_agg(cell), '[]') FROM cell) AS cells, (SELECT coalesce(json_agg(due), '[]') FROM due) AS days,
    (SELECT count(*) FROM case_of WHERE NOT filed AND act_by IS NULL) AS without_date`;

const credited = `submission_credit c JOIN submission s ON s.id = c.submission_id
  JOIN denial_case d ON d.id = s.case_id AND NOT d.confidential`;

const filings = `SELECT s.state, count(*) AS count FROM ${credited} WHERE c.campaign_id = $1 GROUP BY s.state ORDER BY s.state`;

const releases = `
  SELECT s.release_from AS day, count(*) FILTER (WHERE s.state IN ('signed', 'queued', 'handed_to_person')) AS waiting,
    count(*) FILTER (WHERE s.state IN ('released', 'attempting', 'sent', 'reported_sent', 'proved', 'answered')) AS gone,
    count(*) FILTER (WHERE s.state IN ('held_locally', 'uncertain', 'failed', 'bounced', 'rejected_by_recipient')) AS stuck
  FROM ${credited}
  WHERE c.campaign_id = $1 AND s.release_from BETWEEN chorus_today() - ${daysBack} AND chorus_today() + ${daysAhead}
  GROUP BY s.release_from ORDER BY s.release_from`;

const needs = `
  SELECT count(*) FILTER (WHERE evidence_since IS NULL AND NOT (result = 'unknown' AND reported_by IS NULL)) AS outcomes_to_verify,
    count(*) FILTER (WHERE result = 'unknown' AND reported_by IS NULL) AS calls_to_make,
    (SELECT count(*) FROM hearing_seat WHERE campaign_id = $1 AND held_because = 'hearing_moved' AND state = 'held') AS seats_to_ask_again
  FROM (
    SELECT o.evidence_since, o.result, o.reported_by
    FROM participation p JOIN denial_case d ON d.id = p.case_id AND NOT d.confidential
    JOIN outcome o ON o.case_id = p.case_id AND o.state = 'reported'
    WHERE p.campaign_id = $1 AND p.state <> 'left' AND (o.submission_id IS NULL OR EXISTS (
      SELECT 1 FROM submission_credit c WHERE c.submission_id = o.submission_id AND c.campaign_id = $1))) waiting`;

/** Everything a campaign's board draws, counted in one round: numbers only, no person. */
@Injectable()
export class ShowBoard {
  constructor(private readonly db: Db) {}

  /** @returns null for a campaign that the actor does not see or whose measures are not theirs */
  async execute(actor: Actor, campaignId: string): Promise<CampaignBoard | null> {
    const seen = await this.db.read(actor, async (tx) => {
      const campaign = isId(campaignId) ? await findCampaign(tx, campaignId) : null;
      return campaign !== null && (await isAllowed(tx, campaign.organizationId, 'measures.see'))
        ? campaign.id
        : null;
    });
    // Counted with the system's sight: who may see the counts need not see one case of them.
    return seen === null ? null : this.db.read(system('worker'), (tx) => counted(tx, seen));
  }
}

async function counted(tx: ReadTx, campaignId: string): Promise<CampaignBoard> {
  const contesting = filingTypes.filter(contestsTheDenial);
  const { today } = await tx.one<{ today: string }>('SELECT chorus_today() AS today');
  return {
    today,
    ...(await tx.one<BoardCases>(cases, [campaignId, contesting, statesThatFreeTheFiling, withRelief])),
    ...(await tx.one<BoardNeeds>(needs, [campaignId])),
    filings: await tx.rows(filings, [campaignId]),
    releases: await tx.rows(releases, [campaignId]),
  };
}
