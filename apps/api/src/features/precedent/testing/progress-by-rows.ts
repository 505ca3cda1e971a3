import { contestsTheDenial, filingTypes } from '@chorus/domain/playbook/filing-type';
import { statesThatFreeTheFiling } from '@chorus/domain/submission/submission-states';
import type { ReadTx } from '../../../platform/database/db.js';
import { agreesInSql } from '../../consent/consent.public.js';
import { notLeaving } from '../../identity/identity.public.js';
import type { CampaignCounts } from '../show-progress.js';

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

/** A campaign's progress by another way of counting than the product's: no share, no sum that was kept. */
export const countByRows = (tx: ReadTx, campaignId: string): Promise<CampaignCounts> =>
  tx.one<CampaignCounts>(counted, [
    campaignId,
    filingTypes.filter(contestsTheDenial),
    statesThatFreeTheFiling,
  ]);
