import { Injectable } from '@nestjs/common';
import { mayTellOfDeath } from '@chorus/domain/identity/may-act-for';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type PersonId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { authorityOf } from './authorities.js';
import { type AuthorityRow, type PersonRow, personTable } from './identity.table.js';
import { PersonSeals } from './person-details.js';
import { PersonHold } from './person-hold.js';

export interface RecordDeathInput {
  readonly personId: string;
  /** Plain date; null takes back what was told wrongly. */
  readonly diedOn: string | null;
}

export interface DeathRecorded {
  readonly personId: PersonId;
  readonly diedOn: string | null;
}

/**
 * Writes down that a person died: everything is on hold until the representative of the estate shows the court's
 * papers. Whoever holds a right over the whole person may tell it and take it back; the person themselves most of all.
 */
@Injectable()
export class RecordDeath {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly seals: PersonSeals,
    private readonly hold: PersonHold,
  ) {}

  execute(
    actor: Actor,
    input: RecordDeathInput,
  ): Promise<DeathRecorded | Refusal<'NotFound' | 'InvalidInput'>> {
    return this.db.transaction(actor, async (tx) => {
      if (!isId(input.personId) || !(await this.mayTell(tx, input.personId as PersonId)))
        return personUnknown();
      return tx.elevated(async () => {
        const person = await tx.lock(personTable, input.personId);
        if (person === null || person.state === 'erased') return personUnknown();
        const details = await this.seals.open(person);
        const today = await this.clock.today(tx, person.zone);
        const { diedOn } = input;
        if (diedOn !== null && (diedOn > today || diedOn < details.birthDate))
          return refuse('InvalidInput', 'Check the date of death. Nothing was changed.', 'diedOn');
        return this.write(tx, person, diedOn, await this.seals.seal(person.id, { ...details, diedOn }));
      });
    });
  }

  /** By the rows themselves, also where a death that was told stops them. */
  private async mayTell(tx: ReadTx, personId: PersonId): Promise<boolean> {
    const rows = await tx.rows<AuthorityRow>(
      'SELECT * FROM authority WHERE account_id = chorus_account_id() AND person_id = $1',
      [personId],
    );
    const { today } = await tx.one<{ today: string }>('SELECT chorus_today() AS today');
    return mayTellOfDeath(rows.map(authorityOf), personId, today);
  }

  private async write(
    tx: Tx,
    person: PersonRow,
    diedOn: string | null,
    sealed: Pick<PersonRow, 'sealedDiedOn'>,
  ): Promise<DeathRecorded> {
    const { id } = person;
    await tx.update(personTable, { id }, { sealedDiedOn: sealed.sealedDiedOn });
    await this.hold.settle(tx, id);
    const operation = diedOn === null ? 'identity.take-back-death' : 'identity.record-death';
    await audit(tx, { operation, subjects: [{ kind: 'person', id }] });
    return { personId: id, diedOn };
  }
}

const personUnknown = (): Refusal<'NotFound'> =>
  refuse(
    'NotFound',
    'There is no such person, or you may not act for them. Nothing was changed.',
    'personId',
  );
