import { decisionResults, standings } from '@chorus/domain/precedent/decision-result';
import { contestsTheDenial, filingTypes } from '@chorus/domain/playbook/filing-type';
import { statesThatFreeTheFiling } from '@chorus/domain/submission/submission-states';
import { stateOfCaseInSql } from '../case/case.public.js';
import { agreesInSql } from '../consent/consent.public.js';
import { notLeaving } from '../identity/identity.public.js';

/**
 * Raised with every change of what a person adds to a board, so that what was kept by the older rules is counted anew. A test
 * holds the two together.
 */
export const boardRules = 4;

/** How far a case may have come as a board draws it, each a bit of `steps`; the names are the API's. */
export const boardSteps = [
  'begun',
  'signed',
  'filed',
  'filedInTime',
  'resultKnown',
  'verified',
  'relieved',
] as const;
/** What a campaign's progress tells besides: of the filings in time, and of filings none of which has a day to be in time by. */
const progressSteps = ['verifiedInTime', 'filedUndated'] as const;
const allSteps = [...boardSteps, ...progressSteps];
type BoardStep = (typeof allSteps)[number];
export const bitOf = (step: BoardStep): number => 1 << allSteps.indexOf(step);

const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
const contesting = listed(filingTypes.filter(contestsTheDenial));
const freeing = listed(statesThatFreeTheFiling);
const withRelief = listed(decisionResults.filter((result) => standings[result].relief !== 'none'));
const known = `o.result <> 'unknown'`;

const reached: Readonly<Record<BoardStep, string>> = {
  begun: 'f.begun',
  signed: 'f.signed',
  filed: 'f.filed',
  filedInTime: 'f.in_time',
  resultKnown: 'f.reported',
  verified: 'f.verified',
  relieved: 'f.relieved',
  verifiedInTime: 'f.verified_in_time',
  filedUndated: 'f.undated AND f.in_time IS NOT TRUE',
};
const steps = allSteps.map((step) => `CASE WHEN ${reached[step]} THEN ${bitOf(step)} ELSE 0 END`).join(' + ');

const isOver = `d.state IN ('withdrawn', 'closed')`;
/** Nothing was filed yet; or an answer came since, and a further step has a day that still runs. Whoever ended their case is left alone. */
const isDue = `(NOT ${isOver} AND (f.filed IS NOT TRUE OR d.state = 'decided' AND x.act_by IS NOT NULL))`;

/**
 * SQL: common table expressions that end in `share`, with what each person of `people` adds to boards. Cases are counted each
 * once, only of people who agree to be counted, none of confidential care, whatever was agreed to; of who does not agree there
 * is no more than that they take part. A filing counts once it was proved or reported sent, in time by its own act-by day.
 * `due`, `filing`, `to_verify` and `to_call` are work and no measure: they count everybody whose date an organization sees.
 * Whatever is joined is looked up row by row: how many have changed is nothing a plan could know, and one that pairs many with
 * many, made for a few and kept, took minutes for ten thousand.
 * @param people a common table expression before these, with each `person_id` once
 * @param campaign an expression for the one campaign that is asked for; null: all of them
 */
export function sharesInSql(people: string, campaign: string | null): string {
  const of = (alias: string): string => (campaign === null ? '' : `AND ${alias}.campaign_id = ${campaign}`);
  const takesPart = `${people} one JOIN participation p ON p.person_id = one.person_id AND p.state <> 'left' ${of('p')}
      JOIN denial_case d ON d.id = p.case_id AND NOT d.confidential`;
  const credited = `${people} one JOIN submission s ON s.person_id = one.person_id
      JOIN submission_credit c ON c.submission_id = s.id ${of('c')}`;
  return `
  case_of AS MATERIALIZED (
    SELECT p.campaign_id, p.person_id, coalesce(${stateOfCaseInSql('x')}, '') AS place,
      date_trunc('month', p.joined_at AT TIME ZONE 'UTC')::date AS month, coalesce(x.act_by, 'infinity') AS act_by,
      ${agreesInSql('pool', 'p.person_id', 'p.organization_id')} AS agreed, ${isDue} AS due, ${steps} AS steps
    FROM ${takesPart} JOIN case_facet x ON x.id = d.facet_id CROSS JOIN LATERAL (
      SELECT count(*) > 0 AS begun, bool_or(s.signed_at IS NOT NULL) AS signed, bool_or(s.satisfied_on IS NOT NULL) AS filed,
        bool_or(s.satisfied_on <= s.act_by) AS in_time,
        bool_or(s.satisfied_on <= s.act_by AND o.state IN ('reported', 'verified') AND ${known}) AS reported,
        bool_or(o.state = 'verified' AND ${known}) AS verified,
        bool_or(s.satisfied_on <= s.act_by AND o.state = 'verified' AND ${known}) AS verified_in_time,
        bool_or(s.satisfied_on IS NOT NULL AND s.act_by IS NULL) AS undated,
        bool_or(o.state = 'verified' AND o.result IN (${withRelief})) AS relieved
      FROM submission s JOIN submission_credit c ON c.submission_id = s.id AND c.campaign_id = p.campaign_id
        LEFT JOIN outcome o ON o.submission_id = s.id
      WHERE s.case_id = p.case_id AND s.filing_type IN (${contesting}) AND s.state NOT IN (${freeing})) f
    WHERE ${notLeaving('p.person_id')}),
  waiting AS (
    SELECT p.campaign_id, p.person_id, CASE WHEN o.result = 'unknown' AND o.reported_by IS NULL AND NOT ${isOver} THEN 'to_call'
      WHEN o.result = 'unknown' AND o.reported_by IS NULL THEN NULL WHEN o.evidence_since IS NULL THEN 'to_verify' END AS figure
    FROM ${takesPart} JOIN outcome o ON o.case_id = p.case_id AND o.state = 'reported'
    WHERE o.submission_id IS NULL OR EXISTS (
      SELECT 1 FROM submission_credit c WHERE c.submission_id = o.submission_id AND c.campaign_id = p.campaign_id)),
  share AS (
    SELECT campaign_id, person_id, 'case' AS figure, place AS word, month AS day, steps, count(*) AS count
    FROM case_of WHERE agreed GROUP BY campaign_id, person_id, place, month, steps
    UNION ALL
    SELECT campaign_id, person_id, 'not_agreed', '', 'infinity', 0, count(*)
    FROM case_of WHERE NOT agreed GROUP BY campaign_id, person_id
    UNION ALL
    SELECT campaign_id, person_id, 'due', place, act_by, 0, count(*)
    FROM case_of WHERE due GROUP BY campaign_id, person_id, place, act_by
    UNION ALL
    SELECT c.campaign_id, s.person_id, 'filing', s.state, coalesce(s.release_from, 'infinity'), 0, count(*)
    FROM ${credited} JOIN denial_case d ON d.id = s.case_id AND NOT d.confidential
    GROUP BY c.campaign_id, s.person_id, s.state, s.release_from
    UNION ALL
    SELECT campaign_id, person_id, figure, '', 'infinity', 0, count(*)
    FROM waiting WHERE figure IS NOT NULL GROUP BY campaign_id, person_id, figure)`;
}
