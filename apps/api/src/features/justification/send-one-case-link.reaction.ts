import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { renderMail } from '@chorus/templates/mail';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import { Reactions } from '../../platform/outbox/reaction.js';
import { noticeMail, Notices, type Notice } from '../../platform/transport/notices.js';
import { OneCaseLinks } from './one-case-link.js';
import type { OneCaseLinkRow } from './paper-answer.table.js';

/**
 * Sends the link of a page to the practice, where the person chose that and nowhere else. Sending twice is harmless: link
 * and Message-ID are the same.
 */
@Injectable()
export class SendOneCaseLink implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly notices: Notices,
    private readonly links: OneCaseLinks,
  ) {}

  onModuleInit(): void {
    this.reactions.register(
      this.notices.reaction({
        name: 'justification.send-one-case-link',
        on: 'one_case_link.made',
        patience: 'days',
        write: (tx, { ids }) => this.write(tx, ids.oneCaseLinkId),
      }),
    );
  }

  private async write(tx: Tx, id: string): Promise<readonly Notice[]> {
    const row = await tx.maybe<
      OneCaseLinkRow & {
        readonly reference: string;
        readonly neededBy: string | null;
        readonly sample: boolean;
        readonly senderId: string;
      }
    >(
      `SELECT l.*, r.reference, r.needed_by, coalesce(o.id, l.person_id) AS sender_id,
         (SELECT h.sample FROM home h) OR coalesce(o.sample, false) AS sample
       FROM one_case_link l JOIN justification_request r ON r.id = l.request_id
       LEFT JOIN organization o ON o.id = r.organization_id
       WHERE l.id = $1 AND l.revoked_at IS NULL AND l.expires_at > now()`,
      [id],
    );
    const to = row === null ? null : await this.links.sentTo(row);
    const token = row === null ? null : this.links.tokenOf(row);
    if (row === null || to === null || token === null) return [];
    const words = renderMail('one_case_link', 'en', {
      reference: row.reference,
      neededBy: row.neededBy,
      until: addDays(plainDate(row.expiresAt.toISOString().slice(0, 10)), -1),
      link: this.notices.link(`/p/${token}`),
    });
    const envelope = { key: `one-case-link-${row.id}`, about: { kind: 'one_case_link', id: row.id }, to };
    const sender = { id: row.senderId, sample: row.sample, verifiedSmtp: null };
    return [{ readerId: row.id, sender, mail: noticeMail(words, envelope) }];
  }
}
