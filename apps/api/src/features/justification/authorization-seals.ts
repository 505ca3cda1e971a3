import { Injectable } from '@nestjs/common';
import type { AuthorizationParty } from '@chorus/domain/justification/authorization';
import type { PersonId } from '@chorus/domain/shared/ids';
import { personSubject, Vault } from '../../platform/crypto/vault.js';
import type { AuthorizationRow } from './authorization.table.js';

/** What a signed authorization says, as it was printed. */
export interface AuthorizationElements {
  readonly information: string;
  readonly disclosers: readonly AuthorizationParty[];
  readonly recipients: readonly AuthorizationParty[];
  readonly purpose: string;
  readonly signerName: string;
  /** Null: the person signed themselves. */
  readonly authority: string | null;
}

const at = (row: string) => ({ table: 'hipaa_authorization', column: 'sealed_elements', row });

@Injectable()
export class AuthorizationSeals {
  constructor(private readonly vault: Vault) {}

  async seal(personId: PersonId, id: string, elements: AuthorizationElements): Promise<Buffer> {
    return (await this.vault.keyFor(personSubject(personId))).seal(at(id), JSON.stringify(elements));
  }

  /** Throws KeyDestroyed for an erased person. */
  async open({
    id,
    personId,
    sealedElements,
  }: Pick<AuthorizationRow, 'id' | 'personId' | 'sealedElements'>): Promise<AuthorizationElements> {
    const key = await this.vault.existingKey(personSubject(personId));
    return JSON.parse(key.open(at(id), sealedElements)) as AuthorizationElements;
  }
}
