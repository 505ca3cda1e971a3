import { Injectable } from '@nestjs/common';
import type { CallLogEntry } from '@chorus/domain/case/call-log';
import type { Case } from '@chorus/domain/case/case';
import { type OpenKey, personSubject, Vault } from '../../platform/crypto/vault.js';
import type { CaseCallRow, CasePartyRow, CaseRow } from './case.table.js';

/** What is sealed of a case in one piece: whatever could tell who or what of. */
export interface SealedFacts extends Pick<
  Case,
  | 'service'
  | 'codesAsPrinted'
  | 'reasonText'
  | 'criteriaName'
  | 'policyNumber'
  | 'noticeAddress'
  | 'amountCents'
> {
  readonly identifier: { readonly printed: string; readonly normalized: string } | null;
}

const nothing: SealedFacts = {
  identifier: null,
  service: null,
  codesAsPrinted: null,
  reasonText: null,
  criteriaName: null,
  policyNumber: null,
  noticeAddress: null,
  amountCents: null,
};

const place = (table: string, column: string, row: string) => ({ table, column, row });

/** Seals and opens what belongs to a case under its person's own key. */
@Injectable()
export class CaseSeals {
  constructor(private readonly vault: Vault) {}

  keyFor(personId: string): Promise<OpenKey> {
    return this.vault.keyFor(personSubject(personId));
  }

  /** Throws KeyDestroyed for an erased person. */
  keyOf(row: { readonly personId: string }): Promise<OpenKey> {
    return this.vault.existingKey(personSubject(row.personId));
  }

  facts(key: OpenKey, row: Pick<CaseRow, 'id' | 'sealedFacts'>): SealedFacts {
    if (row.sealedFacts === null) return nothing;
    const text = key.open(place('denial_case', 'sealed_facts', row.id), row.sealedFacts);
    return JSON.parse(text) as SealedFacts;
  }

  sealFacts(key: OpenKey, of: Case): Buffer {
    const { service, codesAsPrinted, reasonText, criteriaName, policyNumber, noticeAddress, amountCents } =
      of;
    const identifier =
      of.identifier === null
        ? null
        : { printed: of.identifier.printed, normalized: of.identifier.normalized };
    const facts: SealedFacts = {
      identifier,
      service,
      codesAsPrinted,
      reasonText,
      criteriaName,
      policyNumber,
      noticeAddress,
      amountCents,
    };
    return key.seal(place('denial_case', 'sealed_facts', of.id), JSON.stringify(facts));
  }

  story(key: OpenKey, row: Pick<CaseRow, 'id' | 'sealedStory'>): string | null {
    return row.sealedStory === null
      ? null
      : key.open(place('denial_case', 'sealed_story', row.id), row.sealedStory);
  }

  sealStory(key: OpenKey, id: string, story: string | null): Buffer | null {
    return story === null ? null : key.seal(place('denial_case', 'sealed_story', id), story);
  }

  partyName(key: OpenKey, row: Pick<CasePartyRow, 'id' | 'sealedPrintedName'>): string {
    return key.open(place('case_party', 'sealed_printed_name', row.id), row.sealedPrintedName);
  }

  sealPartyName(key: OpenKey, id: string, name: string): Buffer {
    return key.seal(place('case_party', 'sealed_printed_name', id), name);
  }

  call(key: OpenKey, row: Pick<CaseCallRow, 'id' | 'at' | 'sealedEntry'>): CallLogEntry {
    const entry = JSON.parse(key.open(place('case_call', 'sealed_entry', row.id), row.sealedEntry)) as Omit<
      CallLogEntry,
      'at'
    >;
    return { at: row.at.toISOString(), ...entry };
  }

  sealCall(
    key: OpenKey,
    id: string,
    { calledNumber, spokeWith, reference, said, minutes }: CallLogEntry,
  ): Buffer {
    const entry = { calledNumber, spokeWith, reference, said, minutes };
    return key.seal(place('case_call', 'sealed_entry', id), JSON.stringify(entry));
  }
}
