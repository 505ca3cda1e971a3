import type { ProposedDuty } from '@chorus/domain/complaint/find-duties';
import { Injectable } from '@nestjs/common';
import { type OpenKey, organizationSubject, personSubject, Vault } from '../../platform/crypto/vault.js';
import type { ComplaintDutyRow } from './complaint.table.js';
import type { LiaisonContactRow, LiaisonRow } from './liaison.table.js';

/** A finding as the person saw it when they answered. */
export type KeptFinding = Pick<
  ProposedDuty,
  'statement' | 'owed' | 'citation' | 'sources' | 'verified' | 'dateRead' | 'restsOn'
>;

const place = (table: string, column: string, row: string) => ({ table, column, row });

/** Findings and words under the person's key; contacts and notes under the organization's. */
@Injectable()
export class ComplaintSeals {
  constructor(private readonly vault: Vault) {}

  /** Throws KeyDestroyed for an erased person. */
  ofPerson(personId: string): Promise<OpenKey> {
    return this.vault.existingKey(personSubject(personId));
  }

  ofOrganization(organizationId: string): Promise<OpenKey> {
    return this.vault.keyFor(organizationSubject(organizationId));
  }

  sealFinding(key: OpenKey, id: string, finding: KeptFinding): Buffer {
    return key.seal(place('complaint_duty', 'sealed_finding', id), JSON.stringify(finding));
  }

  finding(key: OpenKey, { id, sealedFinding }: Pick<ComplaintDutyRow, 'id' | 'sealedFinding'>): KeptFinding {
    return JSON.parse(key.open(place('complaint_duty', 'sealed_finding', id), sealedFinding)) as KeptFinding;
  }

  sealWords(key: OpenKey, id: string, words: string | null): Buffer | null {
    return words === null ? null : key.seal(place('complaint_duty', 'sealed_words', id), words);
  }

  words(key: OpenKey, { id, sealedWords }: Pick<ComplaintDutyRow, 'id' | 'sealedWords'>): string | null {
    return sealedWords === null ? null : key.open(place('complaint_duty', 'sealed_words', id), sealedWords);
  }

  sealContact(key: OpenKey, id: string, contact: string | null): Buffer | null {
    return contact === null ? null : key.seal(place('complaint_liaison', 'sealed_contact', id), contact);
  }

  contact(key: OpenKey, { id, sealedContact }: Pick<LiaisonRow, 'id' | 'sealedContact'>): string | null {
    return sealedContact === null
      ? null
      : key.open(place('complaint_liaison', 'sealed_contact', id), sealedContact);
  }

  sealNote(key: OpenKey, id: string, note: string): Buffer {
    return key.seal(place('complaint_contact', 'sealed_note', id), note);
  }

  note(key: OpenKey, { id, sealedNote }: Pick<LiaisonContactRow, 'id' | 'sealedNote'>): string {
    return key.open(place('complaint_contact', 'sealed_note', id), sealedNote);
  }
}
