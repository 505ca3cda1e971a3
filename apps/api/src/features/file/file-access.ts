import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import type { CaseId, PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
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
    // A document that comes in decides nothing: a treating professional may send one before anybody said "urgent".
    const may = await this.authorities.mayAct(tx, actor, personId, 'prepare', { urgent: true });
    if (!isRefusal(may)) return 'uploaded_by_person';
    if (await this.papers.awaited(tx, actor, personId)) return 'uploaded_by_helper';
    for (const grant of this.grants) {
      if (await grant.mayAdd(tx, actor, personId)) return 'uploaded_by_helper';
    }
    return may.kind === 'NoAuthority' ? personNotFound() : refuse('NotAllowed', may.message);
  }

  /** For the sake of which case the actor may read the file, if for one's; null: they may not. */
  async mayRead(
    tx: ReadTx,
    actor: Actor,
    file: StoredFileRow,
  ): Promise<{ readonly caseId: CaseId | null } | null> {
    const may = await this.authorities.mayAct(tx, actor, file.personId, 'view');
    if (!isRefusal(may)) return { caseId: null };
    if (await this.papers.mayRead(tx, actor, file.id)) return { caseId: null };
    for (const grant of this.grants) {
      const caseId = await grant.mayRead(tx, actor, file);
      if (caseId !== null) return { caseId };
    }
    return null;
  }
}

const personNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such person, or you may not act for them. Nothing was kept.', 'personId');
