import type { TrailKind } from '@chorus/domain/disclosure/trail';
import type { AccountId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import type { Page } from '../../platform/graphql/connections.js';

export interface TrailFilter {
  readonly organizationId: string;
  readonly campaignId?: string | null;
  readonly kind?: TrailKind | null;
  readonly accountId?: string | null;
  /** Plain dates, UTC, both included. */
  readonly from?: string | null;
  readonly until?: string | null;
}

export interface TrailRow {
  readonly id: string;
  readonly at: Date;
  readonly operation: string;
  readonly accountId: AccountId | null;
  /** A member of the organization now or once: whoever runs the installation is none. */
  readonly member: boolean;
  readonly campaignId: string | null;
  readonly campaignTitle: string | null;
}

export interface MemberEver {
  readonly accountId: AccountId;
  readonly former: boolean;
}

/** Every account that has or had a role in an organization. Reads as the system, as `trailOf` does. */
export const membersEver = (tx: ReadTx, organizationId: string): Promise<MemberEver[]> =>
  tx.rows(
    `SELECT account_id, NOT bool_or(state = 'active' AND (expires_at IS NULL OR expires_at > now())) AS former
     FROM membership WHERE organization_id = $1 AND account_id IS NOT NULL
     GROUP BY account_id ORDER BY former, min(created_at), account_id`,
    [organizationId],
  );

/** What the subjects of an entry belong to, by the tables their ids stand in; the first that is of the organization tells. */
const belonging = `
  SELECT o.id AS organization_id, NULL::uuid AS campaign_id FROM organization o WHERE s.kind = 'organization' AND o.id = s.id
  UNION ALL SELECT m.organization_id, NULL FROM membership m WHERE s.kind = 'membership' AND m.id = s.id
  UNION ALL SELECT c.organization_id, c.id FROM campaign c WHERE s.kind = 'campaign' AND c.id = s.id
  UNION ALL SELECT c.organization_id, c.id FROM assignment_plan x JOIN campaign c ON c.id = x.campaign_id
    WHERE s.kind = 'assignment_plan' AND x.id = s.id
  UNION ALL SELECT c.organization_id, c.id FROM work_item x JOIN campaign c ON c.id = x.campaign_id
    WHERE s.kind = 'work_item' AND x.id = s.id
  UNION ALL SELECT c.organization_id, c.id FROM edition x JOIN campaign c ON c.id = x.campaign_id
    WHERE s.kind = 'edition' AND x.id = s.id
  UNION ALL SELECT c.organization_id, c.id FROM hearing x JOIN campaign c ON c.id = x.campaign_id
    WHERE s.kind = 'hearing' AND x.id = s.id
  UNION ALL SELECT p.organization_id, p.campaign_id FROM participation p WHERE s.kind = 'participation' AND p.id = s.id
  UNION ALL SELECT c.organization_id, c.id FROM submission_credit x JOIN campaign c ON c.id = x.campaign_id
    WHERE s.kind IN ('submission', 'document') AND x.submission_id = s.id
  UNION ALL SELECT p.organization_id, p.campaign_id FROM outcome x JOIN participation p ON p.case_id = x.case_id
    WHERE s.kind = 'outcome' AND x.id = s.id
  UNION ALL SELECT p.organization_id, p.campaign_id FROM participation p WHERE s.kind = 'case' AND p.case_id = s.id
  UNION ALL SELECT p.organization_id, p.campaign_id FROM case_evidence x JOIN participation p ON p.case_id = x.case_id
    WHERE s.kind = 'file' AND x.file_id = s.id
  UNION ALL SELECT a.organization_id, NULL FROM approval a WHERE s.kind = 'approval' AND a.id = s.id`;

/**
 * Entries of the operations named, newest first, that are about something of the organization and were made by its members, by
 * this server, or by whoever runs it in verifying. Reads as the system: whose trail it is was decided before.
 */
export function trailOf(
  tx: ReadTx,
  filter: TrailFilter,
  operations: readonly string[],
  page: Page,
): Promise<TrailRow[]> {
  const [at, id] = page.after ?? [null, null];
  return tx.rows(
    `SELECT e.id, e.at, e.operation, e.account_id, belongs.campaign_id, c.title AS campaign_title,
       e.account_id IS NOT NULL AND e.operation <> 'organization.verified' AS member
     FROM audit_entry e
     CROSS JOIN LATERAL (
       SELECT b.campaign_id FROM jsonb_to_recordset(e.subjects) AS s (kind text, id uuid)
       CROSS JOIN LATERAL (${belonging}) AS b
       WHERE b.organization_id = $1 AND ($2::uuid IS NULL OR b.campaign_id = $2) LIMIT 1) AS belongs
     LEFT JOIN campaign c ON c.id = belongs.campaign_id
     WHERE e.operation = ANY ($3)
       AND ($4::uuid IS NULL OR e.account_id = $4)
       AND ($5::date IS NULL OR e.at >= $5::date::timestamp AT TIME ZONE 'UTC')
       AND ($6::date IS NULL OR e.at < ($6::date + 1)::timestamp AT TIME ZONE 'UTC')
       AND ($7::timestamptz IS NULL OR (e.at, e.id) < ($7::timestamptz, $8::uuid))
       AND (e.account_id IS NULL OR e.operation = 'organization.verified'
         OR EXISTS (SELECT 1 FROM membership m WHERE m.organization_id = $1 AND m.account_id = e.account_id))
     ORDER BY e.at DESC, e.id DESC LIMIT $9`,
    [
      filter.organizationId,
      filter.campaignId ?? null,
      operations,
      filter.accountId ?? null,
      filter.from ?? null,
      filter.until ?? null,
      at,
      id,
      page.limit,
    ],
  );
}
