import { createHash } from 'node:crypto';
import { roleAllows } from '@chorus/domain/identity/roles';
import {
  approvalNeeded,
  approve,
  decline,
  requestApproval,
  takeUp,
  type Approval,
  type ApprovalSubject,
  type NotApproved,
} from '@chorus/domain/organization/approval';
import type { AccountId, OrganizationId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import type { Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { approverCount, openApproval } from './organization.repository.js';
import {
  approvalTable,
  type ApprovalRow,
  type ApprovedExport,
  type MembershipRow,
} from './organization.table.js';

export interface ApprovalQuestion {
  readonly organizationId: OrganizationId;
  readonly subject: ApprovalSubject;
  readonly subjectId: string;
  /** Digest of what is to be approved, so that a later change needs a new request. */
  readonly subjectHash: string;
  /** What the second person is shown of it. */
  readonly facts?: ApprovedExport;
}

/** SHA-256 over everything an approval covers, the same whether it comes from memory or from the database. */
export function hashOfSubject(covered: unknown): string {
  return createHash('sha256').update(canonical(covered)).digest('hex');
}

/** JSON with keys in order: jsonb gives them back in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Asks for a second person's agreement. An older open request about the same thing is withdrawn first. */
export async function askApproval(tx: Tx, question: ApprovalQuestion, by: AccountId): Promise<ApprovalRow> {
  const { facts = null, ...asked } = question;
  const { subject, subjectId, organizationId } = asked;
  const open = await tx.elevated(() => openApproval(tx, subject, subjectId, by));
  if (open !== null) await write(tx, open.id, { state: 'withdrawn' });
  const approvers = await approverCount(tx, organizationId);
  const approval = requestApproval({ ...asked, requestedBy: by, now: new Date().toISOString() });
  const row: ApprovalRow = { id: newId<'approval'>(), ...rowOf(approval), approvers, facts };
  await tx.elevated(() => tx.insert(approvalTable, row));
  return row;
}

/** What was asked about is changed, so whoever is asked or has agreed has not seen it: it is asked for anew. */
export async function withdrawApproval(tx: Tx, subject: ApprovalSubject, subjectId: string): Promise<void> {
  const open = await tx.elevated(() => openApproval(tx, subject, subjectId, null));
  if (open !== null) await write(tx, open.id, { state: 'withdrawn' });
}

/** Agrees with or declines a locked request. `authenticatedAt` is when `by` last proved who they are. */
export async function decide(
  tx: Tx,
  row: ApprovalRow,
  decision: {
    readonly by: AccountId;
    readonly agree: boolean;
    readonly subjectHash: string;
    readonly authenticatedAt: Date | null;
    readonly sameOwner: boolean;
  },
): Promise<ApprovalRow | NotApproved> {
  const now = new Date().toISOString();
  const { by, subjectHash } = decision;
  const decided = decision.agree
    ? approve(approvalOf(row), {
        by,
        now,
        subjectHash,
        need: approvalNeeded(row.subject, {
          approvers: Math.max(row.approvers, await approverCount(tx, row.organizationId)),
        }),
        reauthenticatedAt: decision.authenticatedAt?.toISOString() ?? null,
        sameOwner: decision.sameOwner,
      })
    : decline(approvalOf(row), { by, now });
  if (isRefusal(decided)) return decided;
  const patch = rowOf(decided);
  await write(tx, row.id, patch);
  return { ...row, ...patch };
}

/** What `decide` will say of whoever asked, for the page that offers it: by how many of the members could agree now. */
export function mayBeAgreedAlone(
  { subject, approvers }: Pick<ApprovalRow, 'subject' | 'approvers'>,
  members: readonly Pick<MembershipRow, 'accountId' | 'role' | 'state' | 'expiresAt'>[],
): boolean {
  const now = Date.now();
  const could = members.filter(
    ({ role, state, expiresAt }) =>
      state === 'active' &&
      roleAllows(role, 'campaign.approve') &&
      (expiresAt === null || expiresAt.getTime() > now),
  );
  const people = new Set(could.map(({ accountId }) => accountId)).size;
  const need = approvalNeeded(subject, { approvers: Math.max(approvers, people) });
  return need === 'single_person_with_reauthentication';
}

/** Members may read what is asked; what becomes of it is decided here and written with the system's right. */
const write = (tx: Tx, id: ApprovalRow['id'], patch: Partial<ApprovalRow>): Promise<number> =>
  tx.elevated(() => tx.update(approvalTable, { id }, patch));

/** Uses an approval up: it works once, for exactly what was approved. */
export async function useApproval(
  tx: Tx,
  question: ApprovalQuestion,
): Promise<ApprovalRow | Refusal<'NotApproved' | 'ApprovalExpired' | 'ApprovalOutdated'>> {
  const by = accountOf(tx);
  const row = await tx.elevated(() => openApproval(tx, question.subject, question.subjectId, by));
  if (row === null)
    return refuse('NotApproved', 'This has not been approved. Ask a second member to approve it.');
  const used = takeUp(approvalOf(row), question.subjectHash, new Date().toISOString());
  if (isRefusal(used)) return used;
  await write(tx, row.id, { state: 'used' });
  return { ...row, state: 'used' };
}

/**
 * Uses an approval up, or asks for one: what two people decide is done by calling it twice. Asking again while the same
 * question waits changes nothing.
 */
export async function approvedOrAsked(
  tx: Tx,
  question: ApprovalQuestion,
  by: AccountId,
): Promise<{ readonly approved: ApprovalRow } | { readonly asked: ApprovalRow }> {
  const used = await useApproval(tx, question);
  if (!isRefusal(used)) return { approved: used };
  const open = await tx.elevated(() => openApproval(tx, question.subject, question.subjectId, by));
  const waits =
    open?.state === 'requested' &&
    open.subjectHash === question.subjectHash &&
    open.expiresAt.getTime() > Date.now();
  return { asked: waits ? open : await askApproval(tx, question, by) };
}

const accountOf = ({ actor }: Tx): AccountId | null => (actor.kind === 'account' ? actor.accountId : null);

const approvalOf = (row: ApprovalRow): Approval => ({
  organizationId: row.organizationId,
  subject: row.subject,
  subjectId: row.subjectId,
  subjectHash: row.subjectHash,
  state: row.state,
  requestedBy: row.requestedBy,
  requestedAt: row.requestedAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  decidedBy: row.decidedBy,
  decidedAt: row.decidedAt?.toISOString() ?? null,
  singlePerson: row.singlePerson,
});

const rowOf = (approval: Approval): Omit<ApprovalRow, 'id' | 'approvers' | 'facts'> => ({
  ...approval,
  requestedAt: new Date(approval.requestedAt),
  expiresAt: new Date(approval.expiresAt),
  decidedAt: approval.decidedAt === null ? null : new Date(approval.decidedAt),
});
