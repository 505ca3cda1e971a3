import type { PersonId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import { type OpenKey, personSubject, Vault } from '../../platform/crypto/vault.js';
import type { PersonRow } from './identity.table.js';

export interface PersonName {
  readonly given: string;
  readonly family: string;
}

export interface PostalAddress {
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  /** Two letters: a state, DC or a territory. */
  readonly state: string;
  readonly postalCode: string;
}

export interface PersonContact {
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: PostalAddress | null;
}

/** What is sealed about a person, open. Goes to the person, to whoever may act, and into their own filings only. */
export interface PersonDetails {
  readonly name: PersonName;
  readonly contact: PersonContact;
  /** Plain date. */
  readonly birthDate: string;
  readonly diedOn: string | null;
}

type SealedColumns = Pick<PersonRow, 'sealedName' | 'sealedContact' | 'sealedBirthDate' | 'sealedDiedOn'>;

const place = (row: string, column: string) => ({ table: 'person', column, row });

/** Seals and opens a person's details under the person's own key. */
@Injectable()
export class PersonSeals {
  constructor(private readonly vault: Vault) {}

  async seal(id: PersonId, details: PersonDetails): Promise<SealedColumns> {
    const key = await this.vault.keyFor(personSubject(id));
    return {
      sealedName: key.seal(place(id, 'sealed_name'), JSON.stringify(details.name)),
      sealedContact: key.seal(place(id, 'sealed_contact'), JSON.stringify(details.contact)),
      sealedBirthDate: key.seal(place(id, 'sealed_birth_date'), details.birthDate),
      sealedDiedOn: details.diedOn === null ? null : key.seal(place(id, 'sealed_died_on'), details.diedOn),
    };
  }

  /** Throws KeyDestroyed for an erased person. */
  async open(row: Pick<PersonRow, 'id'> & SealedColumns): Promise<PersonDetails> {
    const key: OpenKey = await this.vault.existingKey(personSubject(row.id));
    return {
      name: JSON.parse(key.open(place(row.id, 'sealed_name'), row.sealedName)) as PersonName,
      contact: JSON.parse(key.open(place(row.id, 'sealed_contact'), row.sealedContact)) as PersonContact,
      birthDate: key.open(place(row.id, 'sealed_birth_date'), row.sealedBirthDate),
      diedOn: row.sealedDiedOn === null ? null : key.open(place(row.id, 'sealed_died_on'), row.sealedDiedOn),
    };
  }
}
