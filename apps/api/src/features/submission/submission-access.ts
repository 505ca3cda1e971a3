import { Injectable } from '@nestjs/common';
import { notShown, type CaseSight } from '@chorus/domain/case/case-sight';
import type { ActPurpose, Authority } from '@chorus/domain/identity/authority';
import type { ConsentPurpose } from '@chorus/domain/consent/consent';
import { purposesGiven, requireConsents } from '@chorus/domain/consent/consent-state';
import { isId, type PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { mayWriteFiling, submissionNotFound } from '@chorus/domain/submission/submission.policy';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { CaseAccess } from '../case/case.public.js';
import { consentsOf } from '../consent/consent.public.js';
import { Authorities } from '../identity/identity.public.js';
import { findSubmission, type CampaignSubmission } from './submission.repository.js';
import type { SubmissionRow } from './submission.table.js';
import { Submissions } from './submissions.js';

/** A filing somebody may act in. `authority` is null for a helper, who has none over the person. */
export interface Acting {
  readonly row: SubmissionRow;
  readonly authority: Authority | null;
}

/** Asks who may do what with a filing. Unknown and invisible answer alike. */
@Injectable()
export class SubmissionAccess {
  constructor(
    private readonly authorities: Authorities,
    private readonly cases: CaseAccess,
    private readonly submissions: Submissions,
  ) {}

  /** The filing, locked, for somebody who acts for its person; with `orHelper` also for a helper the person agreed to. */
  async lock(
    tx: Tx,
    id: string,
    purpose: ActPurpose,
    orHelper = false,
  ): Promise<Acting | Refusal<'NotFound' | 'NotAllowed'>> {
    const row = isId(id) ? await this.submissions.lock(tx, id) : null;
    return this.acting(tx, row, purpose, orHelper);
  }

  /** The same without a lock, before something slow is done outside a transaction. */
  async read(
    tx: ReadTx,
    id: string,
    purpose: ActPurpose,
  ): Promise<Acting | Refusal<'NotFound' | 'NotAllowed'>> {
    return this.acting(tx, isId(id) ? await findSubmission(tx, id) : null, purpose, false);
  }

  private async acting(
    tx: ReadTx,
    row: SubmissionRow | null,
    purpose: ActPurpose,
    orHelper: boolean,
  ): Promise<Acting | Refusal<'NotFound' | 'NotAllowed'>> {
    if (row === null) return submissionNotFound();
    const { caseId, urgent } = row;
    const sight = await this.cases.sight(tx, caseId);
    const may = await this.authorities.mayAct(tx, tx.actor, row.personId, purpose, { caseId, urgent });
    const as = mayWriteFiling(may, sight, orHelper);
    if (isRefusal(as)) return as;
    return { row, authority: isRefusal(may) ? null : may.authority };
  }

  /** Whether the actor may see the person's papers: their own, of somebody they act for, or by consent as a helper. */
  async seesPapers(tx: ReadTx, row: SubmissionRow): Promise<boolean> {
    return (await this.sight(tx, row)).sees === 'whole';
  }

  /** Filings of a campaign as the actor is shown them: of a case kept confidential, its state, the way and the days. */
  async veiled(tx: ReadTx, rows: readonly CampaignSubmission[]): Promise<readonly CampaignSubmission[]> {
    const veiled = await this.cases.onlyDates(
      tx,
      rows.map(({ caseId }) => caseId),
    );
    return rows.map((row) =>
      veiled.has(row.caseId)
        ? { ...row, filingType: notShown, stage: notShown, urgent: false, lastArguable: null }
        : row,
    );
  }

  sight(tx: ReadTx, { caseId }: Pick<SubmissionRow, 'caseId'>): Promise<CaseSight> {
    return this.cases.sight(tx, caseId);
  }
}

/** Consents are read with the system's sight: a helper acts by them and does not see the ledger. */
export async function requirePlatformConsents(
  tx: Tx,
  personId: PersonId,
  purposes: readonly ConsentPurpose[],
): Promise<true | Refusal<'ConsentMissing'>> {
  const state = await tx.elevated(() => consentsOf(tx, personId));
  return requireConsents(purposesGiven(state, null), purposes);
}
