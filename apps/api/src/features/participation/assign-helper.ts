import { Injectable } from '@nestjs/common';
import { hasConsent } from '@chorus/domain/consent/consent-state';
import { takeHelp } from '@chorus/domain/participation/helping';
import { mayAssignHelper } from '@chorus/domain/participation/participation.policy';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type AccountId } from '@chorus/domain/shared/ids';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { consentsOf } from '../consent/consent.public.js';
import { isAllowed, rolesIn } from '../organization/organization.public.js';
import { caseloadOf } from './caseload.js';
import { participationNotFound } from './participation-access.js';
import { participationTable, type ParticipationRow } from './participation.table.js';

export interface HelperAssigned {
  readonly kind: 'HelperAssigned';
  readonly participation: ParticipationRow;
}

type Refused = Refusal<
  | 'NotFound'
  | 'NotAllowed'
  | 'HelperNotMember'
  | 'HelperConsentMissing'
  | 'HelperFull'
  | 'HelpedByAnother'
  | 'ParticipationMoveNotAllowed'
>;

/** A helper takes somebody, is given somebody, or hands them over [3]. */
@Injectable()
export class AssignHelper {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  /** @param helperId null: the actor takes the person */
  execute(actor: Actor, participationId: string, helperId: string | null): Promise<HelperAssigned | Refused> {
    return this.db.transaction<HelperAssigned | Refused>(actor, async (tx) => {
      const row = isId(participationId) ? await tx.lock(participationTable, participationId) : null;
      if (row === null || actor.kind !== 'account') return participationNotFound();
      const helper = helperId === null ? actor.accountId : (helperId as AccountId);
      const roles = isId(helper) ? await rolesIn(tx, row.organizationId, helper) : [];
      const may = mayAssignHelper({
        oneself: helper === actor.accountId,
        helps: row.helperId === actor.accountId,
        helpedByAnother: row.helperId !== null && row.helperId !== helper,
        helpersRoles: roles,
        runsAssignment: await isAllowed(tx, row.organizationId, 'assignment.run'),
      });
      if (isRefusal(may)) return may;
      const state = takeHelp(row.state, {
        consentToHelper: await this.agreed(tx, row),
        caseload: row.helperId === helper ? 0 : await caseloadOf(tx, helper),
      });
      if (isRefusal(state)) return state;
      const patch = { state, helperId: helper, changedAt: new Date() };
      await tx.update(participationTable, { id: row.id }, patch);
      await audit(tx, {
        operation: 'participation.helper_assigned',
        subjects: [
          { kind: 'participation', id: row.id },
          { kind: 'account', id: helper },
        ],
      });
      await this.outbox.publish(tx, 'participant.helped', { participationId: row.id });
      return { kind: 'HelperAssigned', participation: { ...row, ...patch } };
    });
  }

  private async agreed(tx: Tx, row: ParticipationRow): Promise<boolean> {
    const consents = await tx.elevated(() => consentsOf(tx, row.personId));
    return hasConsent(consents, 'share_with_helper', row.organizationId);
  }
}
