import { renderMail } from '@chorus/templates/mail';
import { Injectable } from '@nestjs/common';
import { WallClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import { noticeMail, Notices, type Notice } from '../../platform/transport/notices.js';
import { Accounts, type AccountRow } from '../identity/identity.public.js';
import type { PersonalExportRow } from './export.table.js';

/** Tells whoever asked that their copy is ready. The mail says nothing of what is in it. */
@Injectable()
export class ExportMail {
  readonly reaction;

  constructor(
    private readonly notices: Notices,
    private readonly accounts: Accounts,
    private readonly clock: WallClock,
  ) {
    this.reaction = this.notices.reaction({
      name: 'data-rights.tell-export-ready',
      on: 'export.ready',
      patience: 'days',
      evenWhenStopped: true,
      write: (tx, { ids }) => this.write(tx, ids.exportId),
    });
  }

  private async write(tx: Tx, exportId: string): Promise<readonly Notice[]> {
    const row = await tx.maybe<PersonalExportRow>(
      `SELECT * FROM personal_export WHERE id = $1 AND state = 'ready'`,
      [exportId],
    );
    if (row === null || row.expiresAt === null || row.expiresAt <= this.clock.now()) return [];
    const account = await tx.maybe<AccountRow>(`SELECT * FROM account WHERE id = $1 AND state = 'active'`, [
      row.accountId,
    ]);
    if (account === null) return [];
    const words = renderMail('personal_export_ready', row.language, {
      link: this.notices.link(`/exports/${row.id}`),
      until: row.expiresAt.toISOString().slice(0, 10),
    });
    const envelope = {
      key: `personal-export-${row.id}`,
      about: { kind: 'personal_export', id: row.id },
      to: await this.accounts.emailOf(account),
    };
    return [{ readerId: account.id, sender: null, mail: noticeMail(words, envelope) }];
  }
}
