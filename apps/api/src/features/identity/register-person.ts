import { Injectable } from '@nestjs/common';
import type { Language } from '@chorus/domain/identity/account';
import type { AuthorityBasis } from '@chorus/domain/identity/authority';
import { isAdult, majorityOn } from '@chorus/domain/identity/majority';
import { defaultPurposes } from '@chorus/domain/identity/may-act-for';
import type { Actor } from '@chorus/domain/shared/actor';
import type { PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
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
    const details = checkedDetails(input, today);
    if (isRefusal(details)) return details;
    const basis = allowedBasis(input, today);
    if (isRefusal(basis)) return basis;
    const id = newId<'person'>() as PersonId;
    const person: PersonRow = {
      id,
      state: 'active',
      language: input.language,
      zone: input.zone,
      suspendedFor: null,
      createdAt: this.clock.now(),
      ...(await this.seals.seal(id, details)),
    };
    const authority = newAuthority(actor.accountId, person, input, today);
    return this.db.transaction(actor, async (tx): Promise<RegisteredPerson | Refused> => {
      if (input.basis === 'self' && (await selfExists(tx))) {
        return refuse('AlreadyRegistered', 'You have entered yourself already. Nothing was changed.');
      }
      await tx.insert(personTable, person);
      await tx.insert(authorityTable, authority);
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

function newAuthority(
  accountId: AuthorityRow['accountId'],
  person: PersonRow,
  input: RegisterPersonInput,
  today: string,
): AuthorityRow {
  return {
    id: newId<'authority'>() as AuthorityRow['id'],
    accountId,
    personId: person.id,
    basis: input.basis,
    state: input.basis === 'self' || input.basis === 'parent' ? 'in_force' : 'asked',
    purposes: defaultPurposes(input.basis),
    caseIds: null,
    evidenceFileId: null,
    fromDay: today,
    untilDay: input.basis === 'parent' ? endOfMonth(majorityOn(input.birthDate).on) : null,
    createdAt: person.createdAt,
    endedAt: null,
  };
}

/** The month only: the exact day would write the birth date down in the clear. */
function endOfMonth(day: string): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

async function selfExists(tx: { rows<T>(sql: string): Promise<T[]> }): Promise<boolean> {
  const found = await tx.rows(
    `SELECT 1 AS one FROM authority WHERE account_id = chorus_account_id() AND basis = 'self' AND state <> 'ended'`,
  );
  return found.length > 0;
}
