import {
  draftChangedElsewhere,
  draftFollows,
  type DraftEdition,
  type KeptForm,
} from '@chorus/domain/identity/kept-draft';
import type { Actor } from '@chorus/domain/shared/actor';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { Db } from '../../../platform/database/db.js';
import { keptDraftTable } from './kept-draft.table.js';
import { editionOf, OwnDrafts, unreadableIds, type WhichDraft } from './own-drafts.js';

export interface DraftToDrop extends WhichDraft {
  readonly window: string;
  readonly seen: DraftEdition | null;
}

export interface DraftDropped {
  readonly kind: 'DraftDropped';
  readonly form: KeptForm;
}

/** Nothing is kept of a form any more; what another window kept since is not this one's to drop. */
@Injectable()
export class DropDraft {
  constructor(
    private readonly db: Db,
    private readonly drafts: OwnDrafts,
  ) {}

  async execute(
    actor: Actor,
    { form, about, window, seen }: DraftToDrop,
  ): Promise<DraftDropped | Refusal<'DraftChangedElsewhere' | 'InvalidInput'>> {
    if (actor.kind !== 'account') return refuse('InvalidInput', 'Sign in before something can be dropped.');
    const wrong = unreadableIds(about, window, seen);
    if (wrong !== null) return wrong;
    return this.db.transaction<DraftDropped | Refusal<'DraftChangedElsewhere'>>(actor, async (tx) => {
      const standing = await this.drafts.locked(tx, actor.accountId, { form, about });
      if (standing !== null) {
        const edition = editionOf(standing);
        const last = { window, turn: edition.turn + 1 };
        if (draftFollows(edition, last, seen) === 'elsewhere') return draftChangedElsewhere();
        await tx.remove(keptDraftTable, { id: standing.id });
      }
      return { kind: 'DraftDropped', form };
    });
  }
}
