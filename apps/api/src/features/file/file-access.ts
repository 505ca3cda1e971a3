import { Injectable } from '@nestjs/common';
import { mayAddFile, mayReadFile, type ReadingGround } from '@chorus/domain/file/file.policy';
import type { Actor } from '@chorus/domain/shared/actor';
import type { CaseId, PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import type { ReadTx } from '../../platform/database/db.js';
import { Authorities, AuthorityPapers } from '../identity/identity.public.js';
import type { StoredFileRow } from './file.table.js';

/** A reason beside authority over the person for which somebody may add or read documents. */
export interface FileGrant {
  readonly name: string;
  mayAdd(tx: ReadTx, actor: Actor, personId: PersonId): Promise<boolean>;
  /** The case for the sake of which they may read it; null: they may not. */
  mayRead(tx: ReadTx, actor: Actor, file: StoredFileRow): Promise<CaseId | null>;
}

/** Who may add and read a person's documents: whoever acts for the person, and those a feature above vouches for. */
@Injectable()
export class FileAccess {
  private readonly grants: FileGrant[] = [];

  constructor(
    private readonly authorities: Authorities,
    private readonly papers: AuthorityPapers,
  ) {}

  /** Called by a feature above when its module starts; files know no case. */
  register(grant: FileGrant): void {
    this.grants.push(grant);
  }

  /** Whom the file comes from, or why it may not come in; a person that does not exist and a stranger's answer alike. */
  async mayAdd(
    tx: ReadTx,
    actor: Actor,
    personId: PersonId,
  ): Promise<'uploaded_by_person' | 'uploaded_by_helper' | Refusal<'NotFound' | 'NotAllowed'>> {
    const may = await this.authorities.mayAct(tx, actor, personId, 'prepare', { urgent: true });
    return mayAddFile(may, isRefusal(may) && (await this.vouchedForAdding(tx, actor, personId)));
  }

  private async vouchedForAdding(tx: ReadTx, actor: Actor, personId: PersonId): Promise<boolean> {
    if (await this.papers.awaited(tx, actor, personId)) return true;
    for (const grant of this.grants) if (await grant.mayAdd(tx, actor, personId)) return true;
    return false;
  }

  /** For the sake of which case the actor may read the file, if for one's; null: they may not. */
  async mayRead(tx: ReadTx, actor: Actor, file: StoredFileRow): Promise<ReadingGround | null> {
    const may = await this.authorities.mayAct(tx, actor, file.personId, 'view');
    // What cannot change the answer is not asked for: each further ground costs queries.
    const isTheirPaper = isRefusal(may) && (await this.papers.mayRead(tx, actor, file.id));
    const vouchedFor = isRefusal(may) && !isTheirPaper ? await this.vouchedForReading(tx, actor, file) : null;
    return mayReadFile(may, { isTheirPaper, vouchedFor });
  }

  private async vouchedForReading(tx: ReadTx, actor: Actor, file: StoredFileRow): Promise<CaseId | null> {
    for (const grant of this.grants) {
      const caseId = await grant.mayRead(tx, actor, file);
      if (caseId !== null) return caseId;
    }
    return null;
  }
}
