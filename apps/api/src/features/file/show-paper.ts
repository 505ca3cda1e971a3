import { Injectable } from '@nestjs/common';
import { mayShowAsPaper } from '@chorus/domain/file/file.policy';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { Db } from '../../platform/database/db.js';
import { AuthorityPapers, type AuthorityRow } from '../identity/identity.public.js';
import { findFile } from './file.repository.js';
import { Files } from './files.js';

export interface ShowPaperInput {
  readonly authorityId: string;
  readonly fileId: string;
}

/** Puts the paper to an authority that was asked for: the court's order, the named person's form. */
@Injectable()
export class ShowPaper {
  constructor(
    private readonly db: Db,
    private readonly papers: AuthorityPapers,
    private readonly files: Files,
  ) {}

  execute(
    actor: Actor,
    input: ShowPaperInput,
  ): Promise<AuthorityRow | Refusal<'NotFound' | 'NotAllowed' | 'InvalidInput'>> {
    return this.db.transaction(actor, async (tx) => {
      const row = await this.papers.open(tx, actor, input.authorityId);
      if (isRefusal(row)) return row;
      return tx.elevated(async () => {
        const file = mayShowAsPaper(isId(input.fileId) ? await findFile(tx, input.fileId) : null, row);
        if (isRefusal(file)) return file;
        await this.files.markKept(tx, file);
        return this.papers.attach(tx, row, file.id);
      });
    });
  }
}
