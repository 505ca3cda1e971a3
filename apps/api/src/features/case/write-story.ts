import { Injectable } from '@nestjs/common';
import { caseStillRuns } from '@chorus/domain/case/record-facts';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { CaseAccess } from './case-access.js';
import { CaseSeals } from './case-seals.js';
import { caseTable } from './case.table.js';

export interface WriteStoryInput {
  readonly caseId: string;
  readonly text: string;
}

export interface StoryWritten {
  readonly savedAt: Date;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'InvalidInput' | 'CaseOver'>;

/** Longer than any letter takes; there so that a slip of the paste key does not become a person's story. */
const longest = 30_000;

/** Keeps the person's own words as they stand. Made for a form that saves by itself: the same text twice is nothing. */
@Injectable()
export class WriteStory {
  constructor(
    private readonly db: Db,
    private readonly access: CaseAccess,
    private readonly seals: CaseSeals,
  ) {}

  execute(actor: Actor, { caseId, text }: WriteStoryInput): Promise<StoryWritten | Refused> {
    return this.db.transaction(actor, async (tx): Promise<StoryWritten | Refused> => {
      const before = await this.access.open(tx, actor, caseId, { purpose: 'prepare' });
      if (isRefusal(before)) return before;
      const runs = caseStillRuns(before);
      if (isRefusal(runs)) return runs;
      if (text.length > longest) {
        return refuse(
          'InvalidInput',
          'This is longer than we can keep. What was saved before stands.',
          'text',
        );
      }
      const story = text.trim() === '' ? null : text;
      if (story === before.story) return { savedAt: before.record.changedAt };
      const savedAt = new Date();
      const key = await this.seals.keyFor(before.personId);
      const sealedStory = this.seals.sealStory(key, before.id, story);
      // No clear fact hangs on the story: nothing is computed anew and nobody above needs to hear of every pause.
      await tx.update(caseTable, { id: before.id }, { sealedStory, changedAt: savedAt });
      await audit(tx, { operation: 'case.story-written', subjects: [{ kind: 'case', id: before.id }] });
      return { savedAt };
    });
  }
}
