import { noSight } from '@chorus/domain/case/case-sight';
import {
  filingNotFound,
  filingNotYours,
  mayWorkOnSending,
  type WorksOnSending,
} from '@chorus/domain/delivery/delivery.policy';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type OrganizationId } from '@chorus/domain/shared/ids';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { CaseAccess } from '../case/case.public.js';
import { Authorities } from '../identity/identity.public.js';
import { isAllowed } from '../organization/organization.public.js';
import { Submissions, type SubmissionRow } from '../submission/submission.public.js';

export { filingNotFound };

type Matter = Pick<SubmissionRow, 'caseId' | 'personId' | 'urgent'>;

/** Opens a filing for somebody who works on its sending. What they then do runs with the system's sight. */
@Injectable()
export class FilingAccess {
  constructor(
    private readonly authorities: Authorities,
    private readonly cases: CaseAccess,
    private readonly submissions: Submissions,
  ) {}

  /**
   * The filing, locked, for whoever acts for its person, for a helper by the person's consent, and, where `staff` says
   * so, for members of a credited organization who settle what waits in its queue. Unknown and foreign answer alike.
   */
  async open(
    tx: Tx,
    actor: Actor,
    submissionId: string,
    staff: boolean,
  ): Promise<SubmissionRow | Refusal<'NotFound' | 'NotAllowed'>> {
    const row = isId(submissionId) ? await this.submissions.lock(tx, submissionId) : null;
    if (row === null) return filingNotFound();
    const may = await this.mayDo(tx, actor, row);
    if (isRefusal(may)) return may;
    return may === 'acts' || staff ? row : filingNotYours();
  }

  /**
   * What somebody may do in the sending of a filing they see: `acts` for its person or helps them, `settles` what waits
   * in its queue as a member of a credited organization and nothing besides.
   */
  async mayDo(
    tx: Tx,
    actor: Actor,
    row: SubmissionRow,
  ): Promise<WorksOnSending | Refusal<'NotFound' | 'NotAllowed'>> {
    const may = await this.mayAct(tx, actor, row);
    // Whoever acts for the person needs no other right; what would give one is not looked up.
    if (!isRefusal(may)) return mayWorkOnSending(may, noSight, false);
    const sight = await this.cases.sight(tx, row.caseId);
    return mayWorkOnSending(may, sight, !sight.helps && (await this.isStaff(tx, row)));
  }

  /** Whether the actor stands for the person themselves, as writing down what their notice says asks for. */
  async writesForPerson(tx: ReadTx, actor: Actor, matter: Matter): Promise<boolean> {
    return !isRefusal(await this.mayAct(tx, actor, matter));
  }

  private mayAct(tx: ReadTx, actor: Actor, { caseId, urgent, personId }: Matter) {
    return this.authorities.mayAct(tx, actor, personId, 'prepare', { caseId, urgent });
  }

  private async isStaff(tx: Tx, row: SubmissionRow): Promise<boolean> {
    const credited = await tx.rows<{ organizationId: OrganizationId }>(
      'SELECT DISTINCT organization_id FROM submission_credit WHERE submission_id = $1',
      [row.id],
    );
    for (const { organizationId } of credited) {
      if (await isAllowed(tx, organizationId, 'delivery.resolve')) return true;
    }
    return false;
  }
}
