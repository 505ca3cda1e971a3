import { Injectable } from '@nestjs/common';
import { authorityTransitions, type AuthorityState } from '@chorus/domain/identity/authority';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { canMove } from '@chorus/domain/shared/transitions';
import { audit } from '../../platform/audit/audit.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { type AuthorityRow, authorityTable } from './identity.table.js';

export interface DecideAuthorityInput {
  readonly authorityId: string;
  readonly decision: 'confirm' | 'end';
}

type Refused = Refusal<'NotFound' | 'NotAllowed'>;

/**
 * Confirms an authority that was asked for, once its paper was seen, or ends one. The person themselves may do both;
 * who holds it may give it up; whoever runs the installation may confirm. It takes effect with the next request.
 */
@Injectable()
export class DecideAuthority {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly outbox: Outbox,
  ) {}

  async execute(actor: Actor, input: DecideAuthorityInput): Promise<AuthorityRow | Refused> {
    if (!isId(input.authorityId)) return unknown();
    return this.db.transaction(actor, async (tx): Promise<AuthorityRow | Refused> => {
      const row = await tx.lock(authorityTable, input.authorityId);
      if (row === null) return unknown();
      const refusal = whyNot(await rightsOver(tx, row.id), input.decision);
      if (refusal !== null) return refusal;
      const next: AuthorityState = input.decision === 'confirm' ? 'in_force' : 'ended';
      if (!canMove<AuthorityState>(authorityTransitions, row.state, next)) {
        return refuse('NotAllowed', 'This was decided already. Nothing was changed.');
      }
      const endedAt = next === 'ended' ? this.clock.now() : null;
      await tx.update(authorityTable, { id: row.id }, { state: next, endedAt });
      if (next === 'ended') await this.outbox.publish(tx, 'authority.ended', { authorityId: row.id });
      const subjects = [
        { kind: 'authority', id: row.id },
        { kind: 'person', id: row.personId },
      ];
      await audit(tx, { operation: `identity.${input.decision}-authority`, subjects });
      return { ...row, state: next, endedAt };
    });
  }
}

const unknown = (): Refused => refuse('NotFound', 'There is no such authority here. Nothing was changed.');

interface Rights {
  readonly isPerson: boolean;
  readonly isHolder: boolean;
  readonly isAdministrator: boolean;
}

function whyNot(rights: Rights, decision: DecideAuthorityInput['decision']): Refused | null {
  const may =
    decision === 'confirm' ? rights.isPerson || rights.isAdministrator : rights.isPerson || rights.isHolder;
  if (may) return null;
  return refuse(
    'NotAllowed',
    'The person decides this, or it follows once their paper was seen. Nothing was changed.',
  );
}

function rightsOver(tx: ReadTx, authorityId: string): Promise<Rights> {
  return tx.one<Rights>(
    `SELECT a.account_id = chorus_account_id() AS is_holder, chorus_is_administrator() AS is_administrator,
       EXISTS (SELECT 1 FROM authority mine WHERE mine.person_id = a.person_id AND mine.basis = 'self'
               AND mine.state = 'in_force' AND mine.account_id = chorus_account_id()) AS is_person
     FROM authority a WHERE a.id = $1`,
    [authorityId],
  );
}
