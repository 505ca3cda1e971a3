import { Injectable } from '@nestjs/common';
import type { CallBack, CallRecord } from '@chorus/domain/justification/call-result';
import type { PersonId } from '@chorus/domain/shared/ids';
import { personSubject, Vault } from '../../platform/crypto/vault.js';
import type { CallBackRow, PeerCallRow } from './call.table.js';

/** What was said in a call, as far as it names somebody or tells what it was about. */
export type CallSaid = Pick<
  CallRecord,
  'reviewerName' | 'reviewerCredentials' | 'criterion' | 'alternative' | 'reference'
>;
export type TryWords = Pick<CallBack, 'number' | 'note'>;

const at = (table: string, column: string, row: string) => ({ table, column, row });

/** Words of calls, under the key of the person they are about. */
@Injectable()
export class CallSeals {
  constructor(private readonly vault: Vault) {}

  async sealSaid(personId: PersonId, id: string, said: CallSaid): Promise<Buffer> {
    return (await this.vault.keyFor(personSubject(personId))).seal(
      at('peer_call', 'sealed_record', id),
      JSON.stringify(said),
    );
  }

  async said({ id, personId, sealedRecord }: PeerCallRow): Promise<CallSaid | null> {
    if (sealedRecord === null) return null;
    const key = await this.vault.existingKey(personSubject(personId));
    return JSON.parse(key.open(at('peer_call', 'sealed_record', id), sealedRecord)) as CallSaid;
  }

  async sealWords(personId: PersonId, id: string, words: TryWords): Promise<Buffer | null> {
    if (words.number === null && words.note === null) return null;
    return (await this.vault.keyFor(personSubject(personId))).seal(
      at('call_back', 'sealed_words', id),
      JSON.stringify(words),
    );
  }

  async words({ id, personId, sealedWords }: CallBackRow): Promise<TryWords> {
    if (sealedWords === null) return { number: null, note: null };
    const key = await this.vault.existingKey(personSubject(personId));
    return JSON.parse(key.open(at('call_back', 'sealed_words', id), sealedWords)) as TryWords;
  }
}
