import { draftsAtMost, type DraftEdition, type KeptForm } from '@chorus/domain/identity/kept-draft';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type AccountId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { accountSubject, Vault } from '../../../platform/crypto/vault.js';
import { Db, type ReadTx, type Tx } from '../../../platform/database/db.js';
import type { KeptDraftRow } from './kept-draft.table.js';

/** Which form, and of which thing: null where it is about the account itself. */
export interface WhichDraft {
  readonly form: KeptForm;
  readonly about: string | null;
}

/** A draft as its writer is given it back. */
export interface OpenedDraft extends DraftEdition {
  readonly form: KeptForm;
  readonly words: string;
  readonly keptAt: Date;
}

export const placeOfWords = (id: string) => ({ table: 'kept_draft', column: 'sealed_words', row: id });

export const editionOf = ({ writtenIn, turn }: Pick<KeptDraftRow, 'writtenIn' | 'turn'>): DraftEdition => ({
  window: writtenIn,
  turn,
});

/** What is no number of ours, by its field; null: nothing. */
export function unreadableIds(
  about: string | null,
  window: string,
  seen: DraftEdition | null,
): Refusal<'InvalidInput'> | null {
  const none = (field: string) => refuse('InvalidInput', 'This is no number of a thing or window.', field);
  if (about !== null && !isId(about)) return none('about');
  if (!isId(window)) return none('window');
  return seen === null || isId(seen.window) ? null : none('seen.window');
}

const byForm = 'SELECT * FROM kept_draft WHERE account_id = $1 AND form = $2 AND about = $3';

@Injectable()
export class OwnDrafts {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  async opened(actor: Actor, { form, about }: WhichDraft): Promise<OpenedDraft | null> {
    if (actor.kind !== 'account' || (about !== null && !isId(about))) return null;
    const { accountId } = actor;
    const row = await this.db.read(actor, (tx) => this.standing(tx, accountId, { form, about }));
    if (row === null) return null;
    const key = await this.vault.existingKey(accountSubject(accountId));
    return {
      form,
      ...editionOf(row),
      words: key.open(placeOfWords(row.id), row.sealedWords),
      keptAt: row.keptAt,
    };
  }

  standing(tx: ReadTx, accountId: AccountId, which: WhichDraft): Promise<KeptDraftRow | null> {
    return tx.maybe<KeptDraftRow>(byForm, [accountId, which.form, which.about ?? accountId]);
  }

  /** The same, and nobody else changes it until the transaction is over. */
  locked(tx: Tx, accountId: AccountId, which: WhichDraft): Promise<KeptDraftRow | null> {
    return tx.maybe<KeptDraftRow>(`${byForm} FOR NO KEY UPDATE`, [
      accountId,
      which.form,
      which.about ?? accountId,
    ]);
  }

  /** Whether the actor acts for the person of a case, a request for a letter or a seat; what they do not see is nobody's. */
  async actsFor(actor: Actor, about: string | null): Promise<boolean> {
    if (about === null) return false;
    const sql = 'SELECT chorus_acts_for_about($1) AS acts';
    return (await this.db.read(actor, (tx) => tx.one<{ acts: boolean }>(sql, [about]))).acts;
  }

  /** Counted with those that this session does not see. */
  async full(tx: Tx, accountId: AccountId): Promise<boolean> {
    const { drafts } = await tx.elevated(() =>
      tx.one<{ drafts: number }>('SELECT count(*) AS drafts FROM kept_draft WHERE account_id = $1', [
        accountId,
      ]),
    );
    return drafts >= draftsAtMost;
  }
}
