import { Injectable } from '@nestjs/common';
import { type InviterNow, onAcceptance } from '@chorus/domain/identity/asking';
import { isAdult } from '@chorus/domain/identity/majority';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { endedByAge } from './authority-terms.js';
import { authorityUnknown } from './decide-authority.js';
import { type AuthorityRow, authorityTable, type PersonRow } from './identity.table.js';
import { PersonSeals } from './person-details.js';

export interface AcceptAuthorityInput {
  readonly authorityId: string;
  /** "What I say about my right to act for this person is true." Asked for everybody but oneself. */
  readonly attested: boolean;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'AttestationNeeded' | 'AlreadyRegistered'>;

/** Takes an invitation on. In force at once by the word of who may give it; else once its paper was seen. */
@Injectable()
export class AcceptAuthority {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly businessClock: BusinessClock,
    private readonly seals: PersonSeals,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: AcceptAuthorityInput): Promise<AuthorityRow | Refused> {
    return this.db.transaction(actor, async (tx): Promise<AuthorityRow | Refused> => {
      const row = isId(input.authorityId) ? await tx.lock(authorityTable, input.authorityId) : null;
      if (row === null || actor.kind !== 'account' || row.accountId !== actor.accountId)
        return authorityUnknown();
      if (row.state !== 'asked' || row.acceptedAt !== null)
        return refuse('NotAllowed', 'This was answered already. Nothing was changed.');
      if (row.basis !== 'self' && !input.attested) {
        return refuse(
          'AttestationNeeded',
          'Please confirm that you may act for this person. Nothing was saved yet.',
          'attested',
        );
      }
      return tx.elevated(() => this.take(tx, row));
    });
  }

  private async take(tx: Tx, row: AuthorityRow): Promise<AuthorityRow | Refused> {
    const person = await tx.maybe<PersonRow>(`SELECT * FROM person WHERE id = $1 AND state <> 'erased'`, [
      row.personId,
    ]);
    if (person === null) return authorityUnknown();
    const today = await this.businessClock.today(tx, person.zone);
    const { birthDate } = await this.seals.open(person);
    if (row.basis === 'parent' && isAdult(birthDate, today))
      return refuse('NotAllowed', 'This person is of age by now and decides alone. Nothing was changed.');
    if (row.basis === 'self' && (await hasOwnRecord(tx, row.accountId))) {
      return refuse(
        'AlreadyRegistered',
        'You have a record of your own here already, and two cannot be one. Ask the operator of this site.',
      );
    }
    const state = onAcceptance(row.basis, await inviterOf(tx, row));
    const patch = { state, acceptedAt: this.clock.now(), fromDay: today };
    await tx.update(authorityTable, { id: row.id }, patch);
    const event = state === 'in_force' ? 'authority.granted' : 'authority.asked';
    await this.outbox.publish(tx, event, { authorityId: row.id });
    const subjects = [
      { kind: 'authority', id: row.id },
      { kind: 'person', id: row.personId },
    ];
    await audit(tx, { operation: 'identity.accept-authority', subjects });
    return { ...row, ...patch };
  }
}

/** An invitation is worth no more than its writer's right when it is taken on. */
async function inviterOf(tx: ReadTx, { invitedBy, personId }: AuthorityRow): Promise<InviterNow> {
  const found = await tx.rows<{ basis: string; over: boolean }>(
    `SELECT basis, coalesce(until_day < chorus_today(), false) AS over FROM authority
     WHERE account_id = $1 AND person_id = $2
       AND (state = 'in_force' OR (basis = 'parent' AND ${endedByAge}))`,
    [invitedBy, personId],
  );
  if (found.some(({ basis, over }) => basis === 'self' && !over)) return 'themselves';
  const parents = found.filter(({ basis }) => basis === 'parent');
  if (parents.length === 0) return 'somebody_else';
  return parents.some(({ over }) => !over) ? 'parent' : 'parent_until_majority';
}

async function hasOwnRecord(tx: ReadTx, accountId: string): Promise<boolean> {
  const found = await tx.maybe(
    `SELECT 1 FROM authority WHERE account_id = $1 AND basis = 'self' AND state = 'in_force'`,
    [accountId],
  );
  return found !== null;
}
