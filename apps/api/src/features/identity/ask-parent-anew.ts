import { Injectable } from '@nestjs/common';
import { correctBirthDate } from '@chorus/domain/identity/birth-date-correction';
import { isAdult } from '@chorus/domain/identity/majority';
import type { Actor } from '@chorus/domain/shared/actor';
import { type AccountId, isId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { endedByAge, newAuthority } from './authority-terms.js';
import { type AuthorityRow, authorityTable, type PersonRow, personTable } from './identity.table.js';
import { endParentsRight } from './parents-right.js';
import { type PersonDetails, PersonSeals } from './person-details.js';
import { checkedDetails } from './person-input.js';
import { whoActs } from './who-acts.js';

export interface AskParentAnewInput {
  readonly personId: string;
  /** Plain date, as the paper says. */
  readonly birthDate: string;
  readonly attested: boolean;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'InvalidInput' | 'AttestationNeeded'>;

/**
 * A parent's right that ended by a mistyped birth date: mends the date and asks for the right anew. It shows the parent
 * nothing until whoever runs the installation saw a paper with the date.
 */
@Injectable()
export class AskParentAnew {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly businessClock: BusinessClock,
    private readonly seals: PersonSeals,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: AskParentAnewInput): Promise<AuthorityRow | Refused> {
    return this.db.transaction(actor, async (tx): Promise<AuthorityRow | Refused> => {
      if (actor.kind !== 'account' || !isId(input.personId)) return personUnknown();
      const { accountId } = actor;
      const was = await asParent(tx, accountId, input.personId);
      if (was === null) return personUnknown();
      return tx.elevated(async () => {
        const person = await tx.lock(personTable, input.personId);
        if (person === null || person.state === 'erased') return personUnknown();
        const before = await this.seals.open(person);
        const today = await this.businessClock.today(tx, person.zone);
        if (was === 'acting' && !isAdult(before.birthDate, today)) return personUnknown();
        const details = checkedDetails({ ...before, birthDate: input.birthDate }, today);
        if (isRefusal(details)) return details;
        const may = correctBirthDate({
          ...(await whoActs(tx, person.id)),
          before: before.birthDate,
          after: details.birthDate,
          today,
          by: 'parent_until_majority',
          endsParents: false,
        });
        if (isRefusal(may)) return refuse('NotAllowed', may.message, 'birthDate');
        if (!input.attested) return attestFirst();
        return this.write(tx, accountId, person, { ...details, diedOn: before.diedOn }, today);
      });
    });
  }

  private async write(
    tx: Tx,
    accountId: AccountId,
    { id: personId }: PersonRow,
    details: PersonDetails,
    today: string,
  ): Promise<AuthorityRow> {
    const createdAt = this.clock.now();
    await tx.update(personTable, { id: personId }, await this.seals.seal(personId, details));
    await endParentsRight(tx, this.outbox, personId);
    const { birthDate } = details;
    const asked = newAuthority({
      accountId,
      personId,
      basis: 'parent',
      state: 'asked',
      birthDate,
      today,
      createdAt,
    });
    await tx.insert(authorityTable, asked);
    await this.outbox.publish(tx, 'authority.asked', { authorityId: asked.id });
    await this.outbox.publish(tx, 'person.changed', { personId });
    const person = { kind: 'person', id: personId };
    await audit(tx, { operation: 'identity.correct-birth-date', subjects: [person] });
    await audit(tx, {
      operation: 'identity.ask-parent-anew',
      subjects: [{ kind: 'authority', id: asked.id }, person],
    });
    return asked;
  }
}

const attestFirst = (): Refused =>
  refuse(
    'AttestationNeeded',
    'Please confirm that you are a parent and that the date is right. Nothing was changed yet.',
    'attested',
  );

const personUnknown = (): Refused =>
  refuse('NotFound', 'There is no such person whose parent you were here. Nothing was changed.', 'personId');

/** `waiting`: has asked anew already and may mend the date once more. Nobody's word must have ended what was before. */
async function asParent(
  tx: ReadTx,
  accountId: AccountId,
  personId: string,
): Promise<'waiting' | 'acting' | null> {
  const found = await tx.rows<{ waiting: boolean }>(
    `SELECT state = 'asked' AS waiting FROM authority WHERE account_id = $1 AND person_id = $2 AND basis = 'parent'
       AND (state = 'in_force' OR (state = 'asked' AND invited_by IS NULL) OR ${endedByAge})`,
    [accountId, personId],
  );
  if (found.length === 0) return null;
  return found.some(({ waiting }) => waiting) ? 'waiting' : 'acting';
}
