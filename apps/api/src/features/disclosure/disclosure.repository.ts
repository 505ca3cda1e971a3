import type { EvidenceKind } from '@chorus/domain/case/evidence';
import type { ReadThing } from '@chorus/domain/consent/reading';
import type { AttemptState } from '@chorus/domain/delivery/attempt';
import { statesThatLeft, type DisclosureWay } from '@chorus/domain/disclosure/disclosure';
import type { MembershipRole } from '@chorus/domain/identity/roles';
import type { Channel } from '@chorus/domain/playbook/channel';
import type { AccountId, CaseId, FileId, OrganizationId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import type { Page } from '../../platform/graphql/connections.js';

export interface DisclosureRow {
  readonly id: string;
  readonly way: DisclosureWay;
  readonly thing: ReadThing;
  readonly thingId: string;
  readonly at: Date;
  readonly caseId: CaseId | null;
  readonly accountId: AccountId | null;
  readonly organizationId: OrganizationId | null;
  readonly roles: readonly MembershipRole[];
  readonly helper: boolean;
  readonly channel: Channel | null;
  readonly state: AttemptState | null;
}

export interface Viewed {
  readonly personId: string;
  readonly caseIds: readonly CaseId[];
  /** Also what belongs to no case. */
  readonly whole: boolean;
}

/** Newest first, by key. Each of the three sources gives one page at most, by its own index. */
export function disclosuresOf(
  tx: ReadTx,
  { personId, caseIds, whole }: Viewed,
  page: Page,
): Promise<DisclosureRow[]> {
  const [at, id] = page.after ?? [null, null];
  const paged = `($4::timestamptz IS NULL OR (at, id) < ($4::timestamptz, $5::uuid)) ORDER BY at DESC, id DESC LIMIT $6`;
  return tx.rows(
    `(SELECT id, 'opened' AS way, thing, thing_id, at, case_id, account_id, organization_id, roles, helper,
        NULL AS channel, NULL AS state
      FROM reading WHERE person_id = $1 AND (case_id = ANY ($2::uuid[]) OR (case_id IS NULL AND $3)) AND ${paged})
     UNION ALL
     (SELECT * FROM (
        SELECT a.id, 'sent' AS way, 'submission' AS thing, a.submission_id AS thing_id,
          date_trunc('milliseconds', coalesce(a.finished_at, a.claimed_at, a.released_at)) AS at, s.case_id,
          NULL::uuid AS account_id, NULL::uuid AS organization_id, '{}'::text[] AS roles, false AS helper, a.channel, a.state
        FROM attempt a JOIN submission s ON s.id = a.submission_id
        WHERE a.person_id = $1 AND s.case_id = ANY ($2::uuid[]) AND a.state = ANY ($7)) sent WHERE ${paged})
     UNION ALL
     (SELECT * FROM (
        SELECT p.id, 'joined' AS way, 'case_facts' AS thing, p.case_id AS thing_id,
          date_trunc('milliseconds', p.joined_at) AS at, p.case_id, NULL::uuid AS account_id, p.organization_id,
          '{}'::text[] AS roles, false AS helper, NULL AS channel, NULL AS state
        FROM participation p WHERE p.person_id = $1 AND p.case_id = ANY ($2::uuid[])) joined WHERE ${paged})
     ORDER BY at DESC, id DESC LIMIT $6`,
    [personId, caseIds, whole, at, id, page.limit, statesThatLeft],
  );
}

export async function organizationNames(
  tx: ReadTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ id: string; name: string }>(
    'SELECT id, name FROM organization WHERE id = ANY ($1)',
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export async function evidenceKindsOf(
  tx: ReadTx,
  fileIds: readonly string[],
): Promise<ReadonlyMap<string, EvidenceKind>> {
  const rows = await tx.rows<{ fileId: FileId; evidenceKind: EvidenceKind }>(
    'SELECT file_id, evidence_kind FROM case_evidence WHERE file_id = ANY ($1) ORDER BY id',
    [fileIds],
  );
  return new Map(rows.map(({ fileId, evidenceKind }) => [fileId, evidenceKind]));
}

export interface Agreement {
  readonly purpose: 'share_with_helper' | 'send';
  readonly organizationId: OrganizationId | null;
  readonly at: Date;
}

/** What the person agreed to of what others see or receive things by, newest first. */
export function agreementsOf(tx: ReadTx, personId: string): Promise<Agreement[]> {
  return tx.rows(
    `SELECT purpose, organization_id, at FROM consent_event
     WHERE person_id = $1 AND act = 'given' AND purpose IN ('share_with_helper', 'send') ORDER BY at DESC, id DESC`,
    [personId],
  );
}
