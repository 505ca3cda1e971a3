import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type FileId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { type AuthorityRow, authorityTable } from './identity.table.js';
import { authorityUnknown } from './decide-authority.js';

/** The papers by which somebody shows a right over a person, for the feature that keeps documents. */
@Injectable()
export class AuthorityPapers {
  /** Whether the actor's own authority over the person waits to be confirmed: its paper may come in. */
  async awaited(tx: ReadTx, actor: Actor, personId: string): Promise<boolean> {
    if (actor.kind !== 'account') return false;
    const found = await tx.maybe(
      `SELECT 1 FROM authority WHERE account_id = $1 AND person_id = $2 AND state = 'asked'
         AND accepted_at IS NOT NULL LIMIT 1`,
      [actor.accountId, personId],
    );
    return found !== null;
  }

  /** Whether the file is the paper of an authority that the actor holds, or has to look at. */
  async mayRead(tx: ReadTx, actor: Actor, fileId: string): Promise<boolean> {
    if (actor.kind !== 'account') return false;
    const found = await tx.maybe(
      `SELECT 1 FROM authority WHERE evidence_file_id = $1
         AND (account_id = $2 OR (chorus_is_administrator() AND state <> 'ended')) LIMIT 1`,
      [fileId, actor.accountId],
    );
    return found !== null;
  }

  /** The actor's own authority, locked, where a paper may still be put to it. */
  async open(
    tx: Tx,
    actor: Actor,
    authorityId: string,
  ): Promise<AuthorityRow | Refusal<'NotFound' | 'NotAllowed'>> {
    const row = isId(authorityId) ? await tx.lock(authorityTable, authorityId) : null;
    if (row === null || actor.kind !== 'account' || row.accountId !== actor.accountId)
      return authorityUnknown();
    return row.state === 'asked'
      ? row
      : refuse('NotAllowed', 'This was decided already; its paper stays as it was seen.');
  }

  async attach(tx: Tx, row: AuthorityRow, fileId: FileId): Promise<AuthorityRow> {
    await tx.elevated(() => tx.update(authorityTable, { id: row.id }, { evidenceFileId: fileId }));
    const subjects = [
      { kind: 'authority', id: row.id },
      { kind: 'file', id: fileId },
    ];
    await audit(tx, { operation: 'identity.show-authority-paper', subjects });
    return { ...row, evidenceFileId: fileId };
  }
}
