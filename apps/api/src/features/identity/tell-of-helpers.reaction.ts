import { renderMail } from '@chorus/templates/mail';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import { Reactions } from '../../platform/outbox/reaction.js';
import { noticeMail, Notices, type Notice } from '../../platform/transport/notices.js';
import { Accounts } from './accounts.js';
import type { AccountRow, AuthorityRow } from './identity.table.js';

const told = [
  { on: 'authority.invited', mail: 'helper_invited' },
  { on: 'authority.granted', mail: 'helper_granted' },
] as const;

/**
 * Tells the person, or the parents of a minor, that somebody else was invited to act for them and may do so from now on:
 * whoever found a browser open could have given a right that lasts, and its holder would be told by the only mail. Whose
 * right it is that was given is not told of it; the mail names nobody.
 */
@Injectable()
export class TellOfHelpers implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly notices: Notices,
    private readonly accounts: Accounts,
  ) {}

  onModuleInit(): void {
    for (const { on, mail } of told) {
      this.reactions.register(
        this.notices.reaction({
          name: `identity.tell-${mail.replaceAll('_', '-')}`,
          on,
          patience: 'days',
          evenWhenStopped: true,
          write: (tx, { ids }) => this.write(tx, mail, ids.authorityId),
        }),
      );
    }
  }

  private async write(
    tx: Tx,
    mail: (typeof told)[number]['mail'],
    authorityId: string,
  ): Promise<readonly Notice[]> {
    const row = await tx.maybe<AuthorityRow>(`SELECT * FROM authority WHERE id = $1 AND state <> 'ended'`, [
      authorityId,
    ]);
    if (row === null) return [];
    const readers = await tx.rows<AccountRow>(
      `SELECT c.* FROM account c WHERE c.id <> $2 AND c.state = 'active' AND EXISTS (
         SELECT 1 FROM authority a WHERE a.account_id = c.id AND a.person_id = $1 AND a.state = 'in_force'
           AND a.basis IN ('self', 'parent') AND (a.until_day IS NULL OR a.until_day >= chorus_today()))
       ORDER BY c.id`,
      [row.personId, row.accountId],
    );
    return Promise.all(
      readers.map(async (reader) => {
        const envelope = {
          key: `${mail}-${row.id}-${reader.id}`,
          about: { kind: 'authority', id: row.id },
          to: await this.accounts.emailOf(reader),
        };
        const words = renderMail(mail, reader.language, { link: this.notices.link('/') });
        return { readerId: reader.id, sender: null, mail: noticeMail(words, envelope) };
      }),
    );
  }
}
