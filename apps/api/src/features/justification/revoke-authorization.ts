import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Authorities } from '../identity/identity.public.js';
import { authorizationTable, type AuthorizationRow } from './authorization.table.js';

export interface AuthorizationTakenBack {
  readonly kind: 'AuthorizationTakenBack';
  readonly authorization: AuthorizationRow;
}

/**
 * Takes a permission back. It needs no fresh proof: to be seen less is never to be hard. What was shown was shown, and what
 * a clinician signed by it stays.
 */
@Injectable()
export class RevokeAuthorization {
  constructor(
    private readonly db: Db,
    private readonly authorities: Authorities,
    private readonly clock: BusinessClock,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, id: string): Promise<AuthorizationTakenBack | Refusal<'NotFound' | 'NotAllowed'>> {
    return this.db.transaction<AuthorizationTakenBack | Refusal<'NotFound' | 'NotAllowed'>>(
      actor,
      async (tx) => {
        const seen = isId(id)
          ? await tx.maybe<AuthorizationRow>('SELECT * FROM hipaa_authorization WHERE id = $1', [id])
          : null;
        if (seen === null) return authorizationNotFound();
        const { caseId, personId } = seen;
        const may = await this.authorities.mayAct(tx, actor, personId, 'sign', { caseId, takesBack: true });
        if (isRefusal(may)) return refuse('NotAllowed', may.message);
        const row = await tx.elevated(() => tx.lock(authorizationTable, seen.id));
        if (row === null) return authorizationNotFound();
        if (row.revokedOn !== null) return { kind: 'AuthorizationTakenBack', authorization: row };
        const patch = {
          revokedOn: await this.clock.today(tx),
          revokedBy: actor.kind === 'account' ? actor.accountId : null,
          endedAt: new Date(),
        };
        await tx.elevated(() => tx.update(authorizationTable, { id: row.id }, patch));
        const subjects = [
          { kind: 'case', id: caseId },
          { kind: 'authorization', id: row.id },
        ];
        await audit(tx, { operation: 'authorization.revoked', subjects });
        await this.outbox.publish(tx, 'authorization.revoked', { authorizationId: row.id, caseId });
        return { kind: 'AuthorizationTakenBack', authorization: { ...row, ...patch } };
      },
    );
  }
}

const authorizationNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such authorization, or it is not yours to see.');
