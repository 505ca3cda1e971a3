import type { TestApp } from '../support/app.js';
import type { Subject } from './subject.js';

async function one<Row extends object>(app: TestApp, sql: string, values: readonly unknown[]): Promise<Row> {
  const [row] = await app.sql<Row & Record<string, unknown>>(sql, values);
  if (row === undefined) throw new Error(`Nothing for ${sql}`);
  return row;
}

export const idOf = async (app: TestApp, sql: string, ...values: readonly unknown[]): Promise<string> =>
  (await one<{ id: string }>(app, sql, values)).id;

export const member = (
  app: TestApp,
  accountId: string,
  organizationId: string,
  role: string,
  expiresAt: string | null = null,
): Promise<unknown> =>
  app.sql(
    `INSERT INTO membership (id, account_id, organization_id, role, state, created_at, expires_at)
     VALUES (gen_random_uuid(), $1, $2, $3, 'active', now() - interval '60 days', $4)`,
    [accountId, organizationId, role, expiresAt],
  );

const everyPurpose = ['view', 'view_confidential', 'prepare', 'sign', 'consent', 'receive_notices'];

export interface GivenAuthority {
  readonly basis: string;
  readonly purposes?: readonly string[];
  readonly state?: string;
  readonly untilDay?: string | null;
  readonly caseIds?: readonly string[] | null;
}

export const authorityOver = (
  app: TestApp,
  accountId: string,
  { personId, paperId }: Pick<Subject, 'personId' | 'paperId'>,
  { basis, purposes = everyPurpose, state = 'in_force', untilDay = null, caseIds = null }: GivenAuthority,
): Promise<string> =>
  idOf(
    app,
    `INSERT INTO authority (id, account_id, person_id, basis, state, purposes, case_ids, from_day, until_day, created_at,
       accepted_at, ended_at, may_be_asked_anew, evidence_file_id)
     VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, '2020-01-01', $7, now(), now(),
       CASE WHEN $4::text = 'ended' THEN now() END, false, $8) RETURNING id`,
    accountId,
    personId,
    basis,
    state,
    purposes,
    caseIds,
    untilDay,
    paperId,
  );
