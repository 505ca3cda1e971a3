import {
  draftChangedElsewhere,
  draftFollows,
  keptForms,
  mayKeep,
  tooManyDrafts,
  type DraftEdition,
  type MayKeep,
} from '@chorus/domain/identity/kept-draft';
import type { Actor } from '@chorus/domain/shared/actor';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { WallClock } from '../../../platform/clocks/clocks.js';
import { accountSubject, Vault } from '../../../platform/crypto/vault.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/ids/ids.js';
import { keptDraftTable } from './kept-draft.table.js';
import { editionOf, OwnDrafts, placeOfWords, unreadableIds, type WhichDraft } from './own-drafts.js';

export interface DraftToKeep extends WhichDraft, DraftEdition {
  readonly words: string;
  readonly seen: DraftEdition | null;
}

export interface DraftKept {
  readonly kind: 'DraftKept';
  readonly keptAt: Date;
}

type Refused = MayKeep | Refusal<'DraftChangedElsewhere' | 'TooManyDrafts' | 'InvalidInput'>;

/**
 * Keeps what somebody types. Without a line in the audit trail: nothing is done to anybody, nobody else sees it, and there would be
 * one a second.
 */
@Injectable()
export class KeepDraft {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly vault: Vault,
    private readonly drafts: OwnDrafts,
  ) {}

  async execute(actor: Actor, input: DraftToKeep): Promise<DraftKept | Refused> {
    if (actor.kind !== 'account') return refuse('InvalidInput', 'Sign in before something can be kept.');
    const { form, about, words, window, turn, seen } = input;
    const wrong =
      unreadableIds(about, window, seen) ??
      mayKeep(
        actor,
        form,
        Buffer.byteLength(words, 'utf8'),
        keptForms[form] === 'acting' && (await this.drafts.actsFor(actor, about)),
      );
    if (wrong !== null) return wrong;
    const { accountId } = actor;
    const key = await this.vault.keyFor(accountSubject(accountId));
    return this.db.transaction<DraftKept | Refused>(actor, async (tx) => {
      const standing = await this.drafts.locked(tx, accountId, { form, about });
      const follows = draftFollows(standing === null ? null : editionOf(standing), { window, turn }, seen);
      if (follows === 'elsewhere') return draftChangedElsewhere();
      if (standing !== null && follows === 'overtaken') return { kind: 'DraftKept', keptAt: standing.keptAt };
      const keptAt = this.clock.now();
      if (standing !== null) {
        const sealedWords = key.seal(placeOfWords(standing.id), words);
        await tx.update(
          keptDraftTable,
          { id: standing.id },
          { sealedWords, writtenIn: window, turn, keptAt },
        );
        return { kind: 'DraftKept', keptAt };
      }
      if (await this.drafts.full(tx, accountId)) return tooManyDrafts();
      const id = newId<'kept_draft'>();
      const written = await tx.insert(
        keptDraftTable,
        {
          id,
          accountId,
          form,
          about: about ?? accountId,
          sealedWords: key.seal(placeOfWords(id), words),
          writtenIn: window,
          turn,
          keptAt,
        },
        { onConflict: 'nothing' },
      );
      // Another window was the first at this very moment.
      return written === 0 ? draftChangedElsewhere() : { kind: 'DraftKept', keptAt };
    });
  }
}
