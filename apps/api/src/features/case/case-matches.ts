import { membershipRoles, roleAllows } from '@chorus/domain/identity/roles';
import type { CaseId, Id } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { notLeaving } from '../identity/identity.public.js';
import { caseMatchTable, type CaseMatchRow } from './case-match.table.js';

/**
 * Which cases of different people have the same payer and number. A pair is there only while both cases run with the
 * number by which they were found. All of it runs with the system's sight: neither person may learn of the other.
 */
@Injectable()
export class CaseMatches {
  constructor(private readonly outbox: Outbox) {}

  /** Writes down that a case has the number of these others, of other people; all of them wait for review then. */
  async note(tx: Tx, caseId: CaseId, others: readonly CaseId[]): Promise<void> {
    if (others.length === 0) return;
    await tx.insert(
      caseMatchTable,
      others.map((other) => ({
        id: newId<'case_match'>() as Id<'case_match'>,
        firstCaseId: caseId < other ? caseId : other,
        secondCaseId: caseId < other ? other : caseId,
        foundAt: new Date(),
        answer: null,
        stoppedCaseId: null,
        answeredBy: null,
        answeredAt: null,
      })),
      { onConflict: 'nothing' },
    );
    await settleFlags(tx, [caseId, ...others]);
  }

  /**
   * The case has another number now, or is withdrawn: its pairs end. What a reviewer found of them was found of numbers
   * that meet no more, so who was stopped by it is asked about anew; should the two meet again, they are compared again.
   */
  async end(tx: Tx, caseId: CaseId): Promise<void> {
    const gone = await tx.rows<Pick<CaseMatchRow, 'firstCaseId' | 'secondCaseId' | 'stoppedCaseId'>>(
      `DELETE FROM case_match WHERE $1 IN (first_case_id, second_case_id)
       RETURNING first_case_id, second_case_id, stopped_case_id`,
      [caseId],
    );
    if (gone.length === 0) return;
    await settleFlags(
      tx,
      gone.flatMap(({ firstCaseId, secondCaseId }) => [firstCaseId, secondCaseId]),
    );
    const stopped = new Set(gone.map(({ stoppedCaseId }) => stoppedCaseId).filter((id) => id !== null));
    await this.outbox.publishAll(
      tx,
      'case.match_ended',
      [...stopped].map((id) => ({ caseId: id })),
    );
  }
}

/** The flag of a case says whether a comparison is still to be made. */
export async function settleFlags(tx: Tx, caseIds: readonly CaseId[]): Promise<void> {
  await tx.execute(
    `UPDATE denial_case d SET needs_review = open.is FROM (
       SELECT c.id, EXISTS (SELECT 1 FROM case_match m
         WHERE m.answer IS NULL AND c.id IN (m.first_case_id, m.second_case_id)) AS is
       FROM denial_case c WHERE c.id = ANY ($1) ORDER BY c.id) open
     WHERE d.id = open.id AND d.needs_review <> open.is`,
    [[...new Set(caseIds)].sort()],
  );
}

const reviewing = membershipRoles.filter((role) => roleAllows(role, 'outcome.verify'));

/**
 * Who may compare: whoever runs the installation, or a reviewer of an organization that both cases take part in. Never
 * somebody who acts for one of the two people.
 */
const comparableBy = `
  NOT EXISTS (SELECT 1 FROM authority a WHERE a.account_id = $1 AND a.state <> 'ended' AND a.person_id IN (one.person_id, two.person_id))
  AND (chorus_administrates($1) OR EXISTS (
    SELECT 1 FROM membership s WHERE s.account_id = $1 AND s.state = 'active' AND s.role = ANY ($2)
      AND (s.expires_at IS NULL OR s.expires_at > now())
      AND s.organization_id = ANY (chorus_organizations_in(one.id))
      AND s.organization_id = ANY (chorus_organizations_in(two.id))))`;

const matches = `SELECT m.* FROM case_match m
  JOIN denial_case one ON one.id = m.first_case_id AND one.state <> 'withdrawn'
  JOIN denial_case two ON two.id = m.second_case_id AND two.state <> 'withdrawn'
    AND ${notLeaving('one.person_id')} AND ${notLeaving('two.person_id')}`;

/** What waits to be compared by this account, oldest first. */
export function openMatchesFor(tx: ReadTx, accountId: string, limit: number): Promise<CaseMatchRow[]> {
  return tx.rows(`${matches} WHERE m.answer IS NULL AND ${comparableBy} ORDER BY m.found_at, m.id LIMIT $3`, [
    accountId,
    reviewing,
    limit,
  ]);
}

export async function countOpenMatchesFor(tx: ReadTx, accountId: string): Promise<number> {
  const { count } = await tx.one<{ count: number }>(
    `SELECT count(*) AS count FROM (${matches} WHERE m.answer IS NULL AND ${comparableBy}) open`,
    [accountId, reviewing],
  );
  return count;
}

export function matchFor(tx: ReadTx, accountId: string, matchId: string): Promise<CaseMatchRow | null> {
  return tx.maybe(`${matches} WHERE m.id = $3 AND ${comparableBy}`, [accountId, reviewing, matchId]);
}
