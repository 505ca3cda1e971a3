import { Injectable } from '@nestjs/common';
import type { CallLogEntry } from '@chorus/domain/case/call-log';
import type { GateAnswer } from '@chorus/domain/submission/completeness-gate';
import { type OpenKey, personSubject, Vault } from '../../platform/crypto/vault.js';
import type { DocumentSnapshot } from './document-snapshot.js';
import { type LetterFacts, noLetterFacts } from './letter-facts.js';
import type { Addressee } from './recipient.js';
import type { SealedCall } from './submission.repository.js';
import type { SubmissionRow, SubmissionSignatureRow } from './submission.table.js';

const place = (row: string, column: string) => ({ table: 'submission', column, row });

/** Everything of a filing that is sealed, under the key of the person it is about. */
@Injectable()
export class SubmissionSeals {
  constructor(private readonly vault: Vault) {}

  /** Throws KeyDestroyed for an erased person. */
  async of(personId: string): Promise<SubmissionKey> {
    return new SubmissionKey(await this.vault.existingKey(personSubject(personId)));
  }
}

type Sealed = Pick<SubmissionRow, 'id'>;

export class SubmissionKey {
  constructor(private readonly key: OpenKey) {}

  addressee(row: Sealed & Pick<SubmissionRow, 'sealedAddressee'>): Addressee {
    const { sealedAddressee } = row;
    if (sealedAddressee === null) throw new Error('A filing without an addressee.');
    return JSON.parse(this.key.open(place(row.id, 'sealed_addressee'), sealedAddressee)) as Addressee;
  }

  sealAddressee(id: string, addressee: Addressee): Buffer {
    return this.key.seal(place(id, 'sealed_addressee'), JSON.stringify(addressee));
  }

  ownWords(row: Sealed & Pick<SubmissionRow, 'sealedOwnWords'>): string | null {
    const { sealedOwnWords } = row;
    return sealedOwnWords === null ? null : this.key.open(place(row.id, 'sealed_own_words'), sealedOwnWords);
  }

  sealOwnWords(id: string, text: string): Buffer {
    return this.key.seal(place(id, 'sealed_own_words'), text);
  }

  letterFacts(row: Sealed & Pick<SubmissionRow, 'sealedLetterFacts'>): LetterFacts {
    const { sealedLetterFacts } = row;
    if (sealedLetterFacts === null) return noLetterFacts;
    const text = this.key.open(place(row.id, 'sealed_letter_facts'), sealedLetterFacts);
    return { ...noLetterFacts, ...(JSON.parse(text) as Partial<LetterFacts>) };
  }

  sealLetterFacts(id: string, facts: LetterFacts): Buffer {
    return this.key.seal(place(id, 'sealed_letter_facts'), JSON.stringify(facts));
  }

  gate(row: Sealed & Pick<SubmissionRow, 'sealedGate'>): readonly GateAnswer[] {
    const { sealedGate } = row;
    if (sealedGate === null) return [];
    return JSON.parse(this.key.open(place(row.id, 'sealed_gate'), sealedGate)) as GateAnswer[];
  }

  sealGate(id: string, answers: readonly GateAnswer[]): Buffer {
    return this.key.seal(place(id, 'sealed_gate'), JSON.stringify(answers));
  }

  snapshot(row: Sealed & Pick<SubmissionRow, 'sealedContext'>): DocumentSnapshot | null {
    const { sealedContext } = row;
    if (sealedContext === null) return null;
    return JSON.parse(this.key.open(place(row.id, 'sealed_context'), sealedContext)) as DocumentSnapshot;
  }

  sealSnapshot(id: string, snapshot: DocumentSnapshot): Buffer {
    return this.key.seal(place(id, 'sealed_context'), JSON.stringify(snapshot));
  }

  /** An entry of the case's log of calls, which lies sealed under the same key. */
  call({ id, at, sealedEntry }: SealedCall): CallLogEntry {
    const place = { table: 'case_call', column: 'sealed_entry', row: id };
    return {
      at: at.toISOString(),
      ...(JSON.parse(this.key.open(place, sealedEntry)) as Omit<CallLogEntry, 'at'>),
    };
  }

  typedName(row: Pick<SubmissionSignatureRow, 'id' | 'sealedTypedName'>): string {
    return this.key.open(signaturePlace(row.id, 'sealed_typed_name'), row.sealedTypedName);
  }

  sealTypedName(id: string, name: string): Buffer {
    return this.key.seal(signaturePlace(id, 'sealed_typed_name'), name);
  }

  sealSignedFrom(id: string, address: string): Buffer {
    return this.key.seal(signaturePlace(id, 'sealed_signed_from'), address);
  }
}

const signaturePlace = (row: string, column: string) => ({ table: 'submission_signature', column, row });
