import type { Language } from '@chorus/domain/identity/account';
import { renderMail, type RenderedMail } from '@chorus/templates/mail';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import { Reactions } from '../../platform/outbox/reaction.js';
import { noticeMail, Notices, type Notice } from '../../platform/transport/notices.js';
import { Readers } from '../delivery/delivery.public.js';
import { Accounts, type AccountRow } from '../identity/identity.public.js';
import type { CaseKeepingRow, ErasureRow } from './erasure.table.js';

/**
 * That everything is to be erased, and that it was not, go to whoever asked, because it may have been somebody else at their
 * device, and like the word that a finished case goes to whoever reads the person's notices. Dates and links only.
 */
@Injectable()
export class SendDataMails implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly notices: Notices,
    private readonly accounts: Accounts,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.reactions.register(
      this.notices.reaction({
        name: 'data-rights.say-erasure-asked',
        on: 'erasure.asked',
        patience: 'days',
        evenWhenStopped: true,
        write: (tx, { ids }) => this.asked(tx, ids.erasureId),
      }),
    );
    this.reactions.register(
      this.notices.reaction({
        name: 'data-rights.say-erasure-not-carried-out',
        on: 'erasure.not_carried_out',
        patience: 'days',
        evenWhenStopped: true,
        write: (tx, { ids }) => this.notCarriedOut(tx, ids.erasureId),
      }),
    );
    this.reactions.register(
      this.notices.reaction({
        name: 'data-rights.say-case-goes',
        on: 'case.goes_soon',
        patience: 'days',
        evenWhenStopped: true,
        write: (tx, { ids }) => this.goes(tx, ids.caseId),
      }),
    );
  }

  /** A login that goes with its holder's record needs no mail of its own. */
  private async asked(tx: Tx, erasureId: string): Promise<readonly Notice[]> {
    const row = await tx.maybe<ErasureRow>(
      `SELECT * FROM erasure WHERE id = $1 AND state = 'asked' AND after IS NULL AND asked_by IS NOT NULL`,
      [erasureId],
    );
    return row === null
      ? []
      : this.toPeopleOf(tx, row, `erasure-${row.id}-${row.eraseFrom.getTime()}`, (language) =>
          renderMail('erasure_asked', language, {
            eraseFrom: row.eraseFrom.toISOString().slice(0, 10),
            link: this.notices.link(`/erasures/${row.id}`),
          }),
        );
  }

  private async notCarriedOut(tx: Tx, erasureId: string): Promise<readonly Notice[]> {
    const row = await tx.maybe<ErasureRow>(
      `SELECT * FROM erasure WHERE id = $1 AND state = 'called_off' AND asked_by IS NOT NULL`,
      [erasureId],
    );
    return row === null
      ? []
      : this.toPeopleOf(tx, row, `erasure-${row.id}-kept`, (language) =>
          renderMail('erasure_not_carried_out', language, { link: this.notices.link('/') }),
        );
  }

  /** To whoever asked, and to whoever reads the notices of the person. */
  private async toPeopleOf(
    tx: Tx,
    { id, askedBy, personId }: ErasureRow,
    key: string,
    words: (language: Language) => RenderedMail,
  ): Promise<readonly Notice[]> {
    const asker = await tx.maybe<AccountRow>(`SELECT * FROM account WHERE id = $1 AND state = 'active'`, [
      askedBy,
    ]);
    const readers = personId === null ? [] : await this.readers.ofAllOf(tx, personId);
    const own =
      asker === null || readers.some(({ accountId }) => accountId === asker.id)
        ? []
        : [{ accountId: asker.id, language: asker.language, address: await this.accounts.emailOf(asker) }];
    return [...own, ...readers].map(({ accountId, language, address }) => ({
      readerId: accountId,
      sender: null,
      mail: noticeMail(words(language), {
        key: `${key}-${accountId}`,
        about: { kind: 'erasure', id },
        to: address,
      }),
    }));
  }

  private async goes(tx: Tx, caseId: string): Promise<readonly Notice[]> {
    const row = await tx.maybe<CaseKeepingRow>('SELECT * FROM case_keeping WHERE id = $1', [caseId]);
    if (row === null || row.told === 0) return [];
    const readers = await this.readers.ofPerson(tx, row.personId, caseId);
    return readers.map(({ accountId, address, language }) => ({
      readerId: accountId,
      sender: null,
      mail: noticeMail(
        renderMail('case_goes_soon', language, {
          goesOn: row.goesOn,
          link: this.notices.link(`/erasures/cases/${row.id}`),
        }),
        {
          key: `case-goes-${row.id}-${row.goesOn}-${row.told}-${accountId}`,
          about: { kind: 'case_keeping', id: row.id },
          to: address,
        },
      ),
    }));
  }
}
