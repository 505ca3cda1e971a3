import { Injectable } from '@nestjs/common';
import type { Language } from '@chorus/domain/identity/account';
import { correctBirthDate } from '@chorus/domain/identity/birth-date-correction';
import { isAdult } from '@chorus/domain/identity/majority';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Authorities } from './authorities.js';
import { type PersonRow, personTable } from './identity.table.js';
import { endParentsRight, moveParentsLastDay } from './parents-right.js';
import { type PersonContact, type PersonDetails, type PersonName, PersonSeals } from './person-details.js';
import { checkedDetails, isZone } from './person-input.js';
import { whoActs } from './who-acts.js';

/** What is left out stays as it is. */
export interface EditPersonInput {
  readonly personId: string;
  readonly name: PersonName | null;
  readonly contact: PersonContact | null;
  readonly birthDate: string | null;
  readonly language: Language | null;
  readonly zone: string | null;
  /** "The person is of age, and the right of the parents ends": asked where the birth date says so. */
  readonly endsParents: boolean;
}

export interface PersonEdited {
  readonly person: PersonRow;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'InvalidInput' | 'EndsParentsRight'>;

/** Corrects what is kept of a person. What is written and not sent is made anew from it. */
@Injectable()
export class EditPerson {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly authorities: Authorities,
    private readonly seals: PersonSeals,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: EditPersonInput): Promise<PersonEdited | Refused> {
    return this.db.transaction(actor, async (tx): Promise<PersonEdited | Refused> => {
      if (!isId(input.personId)) return personUnknown();
      const personId = input.personId as PersonId;
      const may = await this.authorities.mayAct(tx, actor, personId, 'prepare');
      if (isRefusal(may))
        return may.kind === 'NoAuthority' ? personUnknown() : refuse('NotAllowed', may.message);
      const person = await tx.lock(personTable, personId);
      if (person === null) return personUnknown();
      const zone = input.zone ?? person.zone;
      const todayBefore = await this.clock.today(tx, person.zone);
      if (!isZone(zone)) return refuse('InvalidInput', 'This time zone is not known.', 'zone');
      const before = await this.seals.open(person);
      const checked = checkedDetails(
        {
          name: input.name ?? before.name,
          contact: input.contact ?? before.contact,
          birthDate: input.birthDate ?? before.birthDate,
        },
        await this.clock.today(tx, zone),
      );
      if (isRefusal(checked)) return checked;
      if (checked.birthDate !== before.birthDate) {
        const corrected = correctBirthDate({
          ...(await tx.elevated(() => whoActs(tx, personId))),
          before: before.birthDate,
          after: checked.birthDate,
          today: todayBefore,
          by: may.authority.basis,
          endsParents: input.endsParents,
        });
        if (isRefusal(corrected)) return corrected;
      }
      const details = { ...checked, diedOn: before.diedOn };
      const patch = {
        ...(await this.seals.seal(personId, details)),
        language: input.language ?? person.language,
        zone,
      };
      await tx.update(personTable, { id: personId }, patch);
      // West of where it was today may still be yesterday, and who may act today may act there.
      const today = await this.clock.today(tx, zone);
      await tx.elevated(() =>
        tx.execute(
          `UPDATE authority SET from_day = $2 WHERE person_id = $1 AND state = 'in_force' AND from_day > $2::date
             AND from_day <= $3::date`,
          [personId, today, todayBefore],
        ),
      );
      await this.follow(tx, personId, before, details, todayBefore);
      return { person: { ...person, ...patch } };
    });
  }

  private async follow(
    tx: Tx,
    personId: PersonId,
    before: PersonDetails,
    after: PersonDetails,
    today: string,
  ): Promise<void> {
    const renamed = JSON.stringify(before.name) !== JSON.stringify(after.name);
    const reborn = before.birthDate !== after.birthDate;
    if (reborn) {
      const comesBack = isAdult(before.birthDate, today) && !isAdult(after.birthDate, today);
      await tx.elevated(() =>
        comesBack
          ? endParentsRight(tx, this.outbox, personId)
          : moveParentsLastDay(tx, personId, after.birthDate),
      );
    }
    await this.outbox.publish(tx, 'person.changed', { personId });
    const operations = [
      'identity.edit-person',
      ...(renamed ? ['identity.correct-name'] : []),
      ...(reborn ? ['identity.correct-birth-date'] : []),
    ];
    for (const operation of operations)
      await audit(tx, { operation, subjects: [{ kind: 'person', id: personId }] });
  }
}

const personUnknown = (): Refusal<'NotFound'> =>
  refuse(
    'NotFound',
    'There is no such person, or you may not act for them. Nothing was changed.',
    'personId',
  );
