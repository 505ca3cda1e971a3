import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { oneCaseLinkTable, type OneCaseLinkRow } from './paper-answer.table.js';
import { WaysAccess, type NotActing } from './ways-access.js';

export interface OneCaseLinkRevoked {
  readonly kind: 'OneCaseLinkRevoked';
  readonly link: OneCaseLinkRow;
}

/** Closes a link at once. What came in through it before stays. */
@Injectable()
export class RevokeOneCaseLink {
  constructor(
    private readonly db: Db,
    private readonly access: WaysAccess,
  ) {}

  execute(actor: Actor, id: string): Promise<OneCaseLinkRevoked | NotActing> {
    return this.db.transaction<OneCaseLinkRevoked | NotActing>(actor, async (tx) => {
      const link = isId(id) ? await tx.elevated(() => tx.lock(oneCaseLinkTable, id)) : null;
      if (link === null) return linkNotFound();
      const acting = await this.access.lock(tx, link.requestId, 'hand_over_page');
      if (isRefusal(acting)) return acting.kind === 'NotFound' ? linkNotFound() : acting;
      if (link.revokedAt !== null) return { kind: 'OneCaseLinkRevoked', link };
      const revokedAt = new Date();
      await tx.elevated(() => tx.update(oneCaseLinkTable, { id: link.id }, { revokedAt }));
      const subjects = [
        { kind: 'case', id: link.caseId },
        { kind: 'one_case_link', id: link.id },
      ];
      await audit(tx, { operation: 'justification.link_revoked', subjects });
      return { kind: 'OneCaseLinkRevoked', link: { ...link, revokedAt } };
    });
  }
}

const linkNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such link, or it is not yours to see.');
