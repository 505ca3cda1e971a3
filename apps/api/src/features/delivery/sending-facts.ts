import type { CampaignState } from '@chorus/domain/campaign/campaign';
import type { CaseState } from '@chorus/domain/case/case';
import {
  caseStops,
  standingToSend,
  type CreditStanding,
  type StandingToSend,
} from '@chorus/domain/delivery/standing-to-send';
import type { ParticipationState } from '@chorus/domain/participation/participation';
import type { CampaignId, OrganizationId, SubmissionId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import type { SendingOrganization } from '../../platform/transport/transports.js';

interface CreditFact {
  readonly submissionId: SubmissionId;
  readonly campaignId: CampaignId;
  readonly organizationId: OrganizationId;
  readonly sample: boolean;
  readonly campaignState: CampaignState;
  readonly participationState: ParticipationState | null;
  readonly pacePerHour: number;
  readonly pacePerDay: number;
}

/** The day lines are counted by: releases of a line a day [25]. Dates of filings end in the zone of each. */
export const lineZone = 'America/New_York';

/** SQL: which day it is for the recipient of the filing `s`, at an instant of the business clock. */
export const recipientsDay = (at: string): string => `(${at} AT TIME ZONE s.recipient_zone)::date`;

/** The campaigns each filing is credited to, as they stand. Read with the system's sight. */
export async function creditsOf(
  tx: ReadTx,
  submissionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly CreditStanding[]>> {
  const rows = await tx.rows<CreditFact>(
    `SELECT c.submission_id, c.campaign_id, c.organization_id, o.sample, k.state AS campaign_state,
       k.pace_per_hour, k.pace_per_day,
       (SELECT p.state FROM participation p JOIN submission s ON s.id = c.submission_id
        WHERE p.campaign_id = c.campaign_id AND p.case_id = s.case_id
        ORDER BY p.joined_at DESC LIMIT 1) AS participation_state
     FROM submission_credit c
     JOIN campaign k ON k.id = c.campaign_id
     JOIN organization o ON o.id = c.organization_id
     WHERE c.submission_id = ANY($1) ORDER BY c.submission_id, c.campaign_id`,
    [submissionIds],
  );
  const credits = new Map<string, CreditStanding[]>();
  for (const { submissionId, pacePerHour, pacePerDay, ...standing } of rows) {
    const credit = { ...standing, pace: { perHour: pacePerHour, perBusinessDay: pacePerDay } };
    const known = credits.get(submissionId);
    if (known === undefined) credits.set(submissionId, [credit]);
    else known.push(credit);
  }
  return credits;
}

/** Whose persons have "send what I signed" switched on now; a withdrawal at the same instant wins. */
export async function mayBeSentFor(tx: ReadTx, personIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ personId: string; act: string }>(
    `SELECT DISTINCT ON (person_id) person_id, act FROM consent_event
     WHERE purpose = 'send' AND organization_id IS NULL AND person_id = ANY($1)
     ORDER BY person_id, at DESC, act DESC`,
    [personIds],
  );
  return new Set(rows.filter(({ act }) => act === 'given').map(({ personId }) => personId));
}

/** Cases of which nothing may leave from here, and why not. */
export interface HeldCases {
  /** Withdrawn, suspended or closed. */
  readonly stopped: ReadonlySet<string>;
  /** A reviewer still compares it with another of the same number: one claim is not sent twice [15]. */
  readonly underReview: ReadonlySet<string>;
}

export async function heldCases(tx: ReadTx, caseIds: readonly string[]): Promise<HeldCases> {
  const rows = await tx.rows<{ id: string; state: CaseState; needsReview: boolean }>(
    'SELECT id, state, needs_review FROM denial_case WHERE id = ANY($1)',
    [caseIds],
  );
  const idsOf = (some: readonly { readonly id: string }[]) => new Set(some.map(({ id }) => id));
  return {
    stopped: idsOf(rows.filter(({ state }) => caseStops(state))),
    underReview: idsOf(rows.filter(({ needsReview }) => needsReview)),
  };
}

export interface SendingFacts extends StandingToSend {
  readonly credits: readonly CreditStanding[];
  readonly consentToSend: boolean;
  readonly caseStopped: boolean;
  readonly caseUnderReview: boolean;
}

/**
 * SQL: whether somebody of a running campaign settles what waits of the filing `s`. The same question as `isWatched`.
 */
export const watchedInSql = `EXISTS (
  SELECT 1 FROM submission_credit c
  JOIN campaign k ON k.id = c.campaign_id AND k.state = 'open'
  JOIN participation p ON p.campaign_id = c.campaign_id AND p.case_id = s.case_id AND p.state <> 'left'
  WHERE c.submission_id = s.id)`;

/** Whether somebody of a running campaign settles what waits of the filing. */
export const isWatched = ({ credits }: Pick<SendingFacts, 'credits'>): boolean =>
  credits.some(
    ({ campaignState, participationState }) =>
      campaignState === 'open' && participationState !== null && participationState !== 'left',
  );

/** All of it for one filing. */
export async function sendingFacts(
  tx: ReadTx,
  submission: { readonly id: string; readonly personId: string; readonly caseId: string },
): Promise<SendingFacts> {
  const credits = (await creditsOf(tx, [submission.id])).get(submission.id) ?? [];
  const consenting = await mayBeSentFor(tx, [submission.personId]);
  const held = await heldCases(tx, [submission.caseId]);
  return {
    ...standingToSend(credits),
    credits,
    consentToSend: consenting.has(submission.personId),
    caseStopped: held.stopped.has(submission.caseId),
    caseUnderReview: held.underReview.has(submission.caseId),
  };
}

/**
 * Who the platform sends as. A filing of nobody's campaign goes with the platform's own server; the sample flag of the
 * filing itself is kept either way, so that invented people reach nobody whatever is configured [24].
 */
export function senderOf(
  submission: { readonly personId: string; readonly sample: boolean },
  by: CreditStanding | null,
): SendingOrganization {
  return {
    id: by?.organizationId ?? submission.personId,
    sample: submission.sample || (by?.sample ?? false),
    // Organizations bring a verified mail server of their own with TRUST; until then all send by the platform's.
    verifiedSmtp: null,
  };
}
