import { Injectable } from '@nestjs/common';
import type { Language } from '@chorus/domain/identity/account';
import type { AuthorityBasis } from '@chorus/domain/identity/authority';
import { isAdult } from '@chorus/domain/identity/majority';
import type { Actor } from '@chorus/domain/shared/actor';
import type { PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { newAuthority } from './authority-terms.js';
import { type AuthorityRow, authorityTable, type PersonRow, personTable } from './identity.table.js';
import { type PersonContact, type PersonDetails, type PersonName, PersonSeals } from './person-details.js';
import { checkedDetails, isZone } from './person-input.js';

export interface RegisterPersonInput {
  readonly basis: AuthorityBasis;
  readonly name: PersonName;
  readonly contact: PersonContact;
  readonly birthDate: string;
  readonly language: Language;
  readonly zone: string;
  /** "What I say about my right to act for this person is true." Asked for everybody but oneself. */
  readonly attested: boolean;
  /** Only for the representative of an estate. */
  readonly diedOn: string | null;
}

export interface RegisteredPerson {
  readonly person: PersonRow;
  readonly details: PersonDetails;
  readonly authority: AuthorityRow;
}

type Refused = Refusal<'InvalidInput' | 'AttestationNeeded' | 'NotAllowed' | 'AlreadyRegistered'>;

/**
 * Enters a person, and why this account may act for them. Oneself, and a child by a parent who attests, is in force
 * at once; every other basis is asked and waits for its paper to be seen.
 */
@Injectable()
export class RegisterPerson {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly businessClock: BusinessClock,
    private readonly seals: PersonSeals,
    private readonly outbox: Outbox,
  ) {}

  async execute(actor: Actor, input: RegisterPersonInput): Promise<RegisteredPerson | Refused> {
    if (actor.kind !== 'account') return refuse('NotAllowed', 'Sign in before you enter a person.');
    if (!isZone(input.zone)) return refuse('InvalidInput', 'This time zone is not known.', 'zone');
    const today = await this.db.read(actor, (tx) => this.businessClock.today(tx, input.zone));
    const checked = checkedDetails(input, today);
    if (isRefusal(checked)) return checked;
    const diedOn = input.basis === 'personal_representative' ? input.diedOn : null;
    if (diedOn !== null && (diedOn > today || diedOn < checked.birthDate))
      return refuse('InvalidInput', 'Check the date of death.', 'diedOn');
    const details = { ...checked, diedOn };
    const basis = allowedBasis(input, today);
    if (isRefusal(basis)) return basis;
    const id = newId<'person'>() as PersonId;
    const person: PersonRow = {
      id,
      state: diedOn === null ? 'active' : 'suspended',
      language: input.language,
      zone: input.zone,
      suspendedFor: diedOn === null ? null : 'death',
      createdAt: this.clock.now(),
      ...(await this.seals.seal(id, details)),
    };
    const authority = newAuthority({
      accountId: actor.accountId,
      personId: id,
      basis: input.basis,
      state: input.basis === 'self' || input.basis === 'parent' ? 'in_force' : 'asked',
      birthDate: details.birthDate,
      today,
      createdAt: person.createdAt,
    });
    return this.db.transaction(actor, async (tx): Promise<RegisteredPerson | Refused> => {
      if (input.basis === 'self' && (await selfExists(tx))) return alreadyEntered();
      await tx.insert(personTable, person);
      // Two tabs at once: the second meets the first one's row, and the person goes with the refusal.
      if ((await tx.insert(authorityTable, authority, { onConflict: 'nothing' })) === 0)
        return alreadyEntered();
      if (authority.state === 'asked')
        await this.outbox.publish(tx, 'authority.asked', { authorityId: authority.id });
      const subjects = [
        { kind: 'person', id },
        { kind: 'authority', id: authority.id },
      ];
      await audit(tx, { operation: 'identity.register-person', subjects });
      return { person, details, authority };
    });
  }
}

function allowedBasis(input: RegisterPersonInput, today: string): true | Refused {
  if (input.basis === 'self') return true;
  if (!input.attested) {
    return refuse(
      'AttestationNeeded',
      'Please confirm that you may act for this person. Nothing was saved yet.',
      'attested',
    );
  }
  if (input.basis === 'parent' && isAdult(input.birthDate, today)) {
    return refuse(
      'NotAllowed',
      'This person is of age and decides alone; they can name you as their representative.',
      'basis',
    );
  }
  return true;
}

const alreadyEntered = (): Refused =>
  refuse('AlreadyRegistered', 'You have entered yourself already. Nothing was changed.');

async function selfExists(tx: { rows<T>(sql: string): Promise<T[]> }): Promise<boolean> {
  const found = await tx.rows(
    `SELECT 1 AS one FROM authority WHERE account_id = chorus_account_id() AND basis = 'self' AND state = 'in_force'`,
  );
  return found.length > 0;
}
