import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type OrganizationId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { CaseAccess } from '../case/case.public.js';
import type { FileGrant, StoredFileRow } from '../file/file.public.js';
import { Authorities } from '../identity/identity.public.js';
import { isAllowed } from '../organization/organization.public.js';
import type { SubmissionRow } from '../submission/submission.public.js';
import { outcomeTable, type OutcomeRow } from './outcome.table.js';

export const outcomeNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such outcome, or it is not yours to see.');

/** Who reports what came, and who looks at it. What they then do runs with the system's sight. */
@Injectable()
export class OutcomeAccess implements FileGrant {
  readonly name = 'outcome';

  constructor(
    private readonly authorities: Authorities,
    private readonly cases: CaseAccess,
  ) {}

  /** The person, whoever acts for them, or by their consent a helper or the practice whose word counts too [29]. */
  async reporter(
    tx: Tx,
    actor: Actor,
    submission: SubmissionRow,
  ): Promise<'person' | 'helper' | Refusal<'NotFound' | 'NotAllowed'>> {
    const matter = { caseId: submission.caseId, urgent: submission.urgent };
    const may = await this.authorities.mayAct(tx, actor, submission.personId, 'prepare', matter);
    if (!isRefusal(may)) return 'person';
    const sight = await this.cases.sight(tx, submission.caseId);
    if (sight.helps || sight.speaksAsClinician) return 'helper';
    return may.kind === 'NoAuthority' && sight.sees === 'nothing'
      ? outcomeNotFound()
      : refuse('NotAllowed', 'Your role does not cover reporting for this person. Nothing was changed.');
  }

  /**
   * The outcome, locked, for a reviewer of a credited organization who has nothing to do with the person: nobody
   * verifies what they reported themselves or for somebody of their own.
   */
  async review(
    tx: Tx,
    actor: Actor,
    outcomeId: string,
  ): Promise<OutcomeRow | Refusal<'NotFound' | 'NotAllowed' | 'ReviewerIsReporter'>> {
    const seen = isId(outcomeId)
      ? await tx.maybe<OutcomeRow>('SELECT * FROM outcome WHERE id = $1', [outcomeId])
      : null;
    if (seen === null) return outcomeNotFound();
    if (!(await this.mayReview(tx, seen.submissionId))) {
      return refuse('NotAllowed', 'Only a reviewer checks outcomes. Nothing was changed.');
    }
    if (!isRefusal(await this.authorities.mayAct(tx, actor, seen.personId, 'view'))) {
      return refuse('ReviewerIsReporter', 'Somebody other than who reported it must look at the evidence.');
    }
    return (await tx.elevated(() => tx.lock(outcomeTable, seen.id))) ?? outcomeNotFound();
  }

  async mayReview(tx: ReadTx, submissionId: string | null): Promise<boolean> {
    const credited = await tx.rows<{ organizationId: OrganizationId }>(
      'SELECT DISTINCT organization_id FROM submission_credit WHERE submission_id = $1',
      [submissionId],
    );
    for (const { organizationId } of credited) {
      if (await isAllowed(tx, organizationId, 'outcome.verify')) return true;
    }
    return false;
  }

  async mayAdd(): Promise<boolean> {
    return false;
  }

  /** A reviewer opens the decision letter they are asked to check, and no other document of the person. */
  async mayRead(tx: ReadTx, _actor: Actor, file: StoredFileRow): Promise<boolean> {
    const shown = await tx.rows<{ submissionId: string | null }>(
      'SELECT submission_id FROM outcome WHERE evidence_file_id = $1',
      [file.id],
    );
    for (const { submissionId } of shown) if (await this.mayReview(tx, submissionId)) return true;
    return false;
  }
}
