import { noSight } from '@chorus/domain/case/case-sight';
import {
  mayReportOutcome,
  mayReviewOutcome,
  outcomeNotFound,
  reportedAnew,
} from '@chorus/domain/outcome/outcome.policy';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type CaseId, type OrganizationId, type PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { CaseAccess } from '../case/case.public.js';
import type { FileGrant, StoredFileRow } from '../file/file.public.js';
import { Authorities } from '../identity/identity.public.js';
import { isAllowed } from '../organization/organization.public.js';
import { Submissions } from '../submission/submission.public.js';
import { outcomeTable, type OutcomeRow } from './outcome.table.js';

export { outcomeNotFound };

/** Who reports what came, and who looks at it. What they then do runs with the system's sight. */
@Injectable()
export class OutcomeAccess implements FileGrant {
  readonly name = 'outcome';

  constructor(
    private readonly authorities: Authorities,
    private readonly cases: CaseAccess,
    private readonly submissions: Submissions,
  ) {}

  /** The person, whoever acts for them, or by their consent a helper or the practice whose word counts too [29]. @param unseen what is said of a thing that does not exist, and so of one the actor does not see */
  async reporter(
    tx: Tx,
    actor: Actor,
    matter: { readonly caseId: CaseId; readonly personId: PersonId; readonly urgent: boolean },
    unseen: () => Refusal<'NotFound'> = outcomeNotFound,
  ): Promise<'person' | 'helper' | Refusal<'NotFound' | 'NotAllowed'>> {
    const may = await this.authorities.mayAct(tx, actor, matter.personId, 'prepare', matter);
    return mayReportOutcome(
      may,
      isRefusal(may) ? await this.cases.sight(tx, matter.caseId) : noSight,
      unseen,
    );
  }

  /**
   * The outcome, locked, for a reviewer of a credited organization who has nothing to do with the person: nobody
   * verifies what they reported themselves or for somebody of their own.
   * @param read when the report they have before them was made; null where they do not say
   */
  async review(
    tx: Tx,
    actor: Actor,
    outcomeId: string,
    read: Date | null,
  ): Promise<OutcomeRow | Refusal<'NotFound' | 'NotAllowed' | 'ReviewerIsReporter' | 'OutcomeReportedAnew'>> {
    const seen = isId(outcomeId)
      ? await tx.maybe<OutcomeRow>('SELECT * FROM outcome WHERE id = $1', [outcomeId])
      : null;
    if (seen === null) return outcomeNotFound();
    const own = await this.authorities.mayAct(tx, actor, seen.personId, 'view', { caseId: seen.caseId });
    const may = mayReviewOutcome({ reviews: await this.mayReview(tx, seen), actsForPerson: !isRefusal(own) });
    if (isRefusal(may)) return may;
    const outcome = await this.lock(tx, seen);
    if (outcome === null) return outcomeNotFound();
    return read === null || outcome.reportedAt?.getTime() === read.getTime() ? outcome : reportedAnew();
  }

  /** The filing first and its outcome after it, in the order in which everybody takes the two. */
  async lock(
    tx: Tx,
    { id, submissionId }: Pick<OutcomeRow, 'id' | 'submissionId'>,
  ): Promise<OutcomeRow | null> {
    if (submissionId !== null) await this.submissions.lock(tx, submissionId);
    return tx.elevated(() => tx.lock(outcomeTable, id));
  }

  /** Through a campaign the filing is credited to; without a filing of ours, through one the case takes part in. */
  async mayReview(tx: ReadTx, outcome: Pick<OutcomeRow, 'submissionId' | 'caseId'>): Promise<boolean> {
    if ((await this.cases.onlyDates(tx, [outcome.caseId])).size > 0) return false;
    const through = await tx.rows<{ organizationId: OrganizationId }>(
      `SELECT DISTINCT p.organization_id FROM participation p
       WHERE p.case_id = $1 AND p.state <> 'left' AND ($2::uuid IS NULL OR EXISTS (
         SELECT 1 FROM submission_credit c WHERE c.submission_id = $2 AND c.organization_id = p.organization_id))`,
      [outcome.caseId, outcome.submissionId],
    );
    for (const { organizationId } of through) {
      if (await isAllowed(tx, organizationId, 'outcome.verify')) return true;
    }
    return false;
  }

  async mayAdd(): Promise<boolean> {
    return false;
  }

  /** A reviewer opens the decision letter they are asked to check, and no other document of the person. */
  async mayRead(tx: ReadTx, _actor: Actor, file: StoredFileRow): Promise<CaseId | null> {
    const shown = await tx.rows<Pick<OutcomeRow, 'submissionId' | 'caseId'>>(
      'SELECT submission_id, case_id FROM outcome WHERE evidence_file_id = $1',
      [file.id],
    );
    for (const outcome of shown) if (await this.mayReview(tx, outcome)) return outcome.caseId;
    return null;
  }
}
