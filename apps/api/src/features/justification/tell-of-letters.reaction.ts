import { renderMail } from '@chorus/templates/mail';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Language } from '@chorus/domain/identity/account';
import { isAnswered, isEnded } from '@chorus/domain/justification/request-states';
import type { Tx } from '../../platform/database/db.js';
import { Reactions } from '../../platform/outbox/reaction.js';
import { noticeMail, Notices, type Notice } from '../../platform/transport/notices.js';
import { Accounts, type AccountRow } from '../identity/identity.public.js';
import type { JustificationRequestRow } from './justification.table.js';
import { RequestSeals } from './request-seals.js';
import { findRequest } from './requests.repository.js';

const toClinician = { 'request.offered': 'asked', 'request.needed_soon': 'needed_soon' } as const;
const toPerson = {
  'justification.answered': 'answered',
  'request.moved_on': 'moved_on',
  'request.expired': 'expired',
} as const;

/** Mails of requests: a reference, a day and a link. Nobody is named in them, and nothing of a case is said. */
@Injectable()
export class TellOfLetters implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly notices: Notices,
    private readonly accounts: Accounts,
    private readonly seals: RequestSeals,
  ) {}

  onModuleInit(): void {
    for (const on of ['request.offered', 'request.needed_soon'] as const)
      this.reactions.register(
        this.notices.reaction({
          name: `justification.tell-${toClinician[on].replace('_', '-')}`,
          on,
          patience: 'days',
          write: (tx, { ids }) => this.clinician(tx, ids.requestId, toClinician[on]),
        }),
      );
    for (const on of ['justification.answered', 'request.moved_on', 'request.expired'] as const)
      this.reactions.register(
        this.notices.reaction({
          name: `justification.tell-${toPerson[on].replace('_', '-')}`,
          on,
          patience: 'days',
          write: (tx, { ids }) => this.person(tx, ids.requestId, toPerson[on]),
        }),
      );
    this.reactions.register(
      this.notices.reaction({
        name: 'justification.invite',
        on: 'request.invited',
        patience: 'days',
        write: (tx, { ids }) => this.invited(tx, ids.requestId),
      }),
    );
    this.reactions.register(
      this.notices.reaction({
        name: 'justification.tell-licence-ending',
        on: 'clinician.licence_ending',
        patience: 'days',
        write: (tx, { ids }) => this.licence(tx, ids.clinicianId),
      }),
    );
  }

  /** Whoever has answered or is out of it meanwhile is not asked any more. */
  private async clinician(
    tx: Tx,
    requestId: string,
    because: 'asked' | 'needed_soon',
  ): Promise<readonly Notice[]> {
    const row = await findRequest(tx, requestId);
    if (row === null || isAnswered(row.state) || isEnded(row.state)) return [];
    const reader = await tx.maybe<AccountRow>(
      `SELECT a.* FROM account a JOIN clinician c ON c.account_id = a.id WHERE c.id = $1 AND a.state = 'active'`,
      [row.clinicianId],
    );
    return reader === null ? [] : [await this.asked(row, reader, because)];
  }

  private async invited(tx: Tx, requestId: string): Promise<readonly Notice[]> {
    const row = await findRequest(tx, requestId);
    if (row === null || row.clinicianId !== null || isEnded(row.state)) return [];
    const to = (await this.seals.of(row.personId)).practice(row)?.email ?? null;
    if (to === null) return [];
    const { language } = (row.askedBy === null
      ? null
      : await tx.maybe<{ language: Language }>('SELECT language FROM account WHERE id = $1', [
          row.askedBy,
        ])) ?? { language: 'en' as const };
    const { reference, neededBy } = row;
    const link = this.notices.link('/clinic');
    const words = renderMail('letter_asked', language, { reference, because: 'invited', neededBy, link });
    const envelope = {
      key: `letter-invited-${row.id}`,
      about: { kind: 'justification_request', id: row.id },
      to,
    };
    return [{ readerId: row.id, sender: null, mail: noticeMail(words, envelope) }];
  }

  private async person(
    tx: Tx,
    requestId: string,
    because: 'answered' | 'moved_on' | 'expired',
  ): Promise<readonly Notice[]> {
    const row = await findRequest(tx, requestId);
    if (row === null) return [];
    const readers = await tx.rows<AccountRow>(
      `SELECT c.* FROM account c WHERE c.state = 'active' AND EXISTS (
         SELECT 1 FROM authority a WHERE a.account_id = c.id AND a.person_id = $1 AND a.state = 'in_force'
           AND a.basis IN ('self', 'parent', 'guardian') AND (a.until_day IS NULL OR a.until_day >= chorus_today()))
         AND EXISTS (SELECT 1 FROM denial_case d WHERE d.id = $2
           AND (NOT d.confidential OR d.person_id = ANY (chorus_confidential_persons_of(c.id)))) ORDER BY c.id`,
      [row.personId, row.caseId],
    );
    const { reference } = row;
    return Promise.all(
      readers.map(async (reader) => {
        const words = renderMail('letter_news', reader.language, {
          reference,
          because,
          link: this.notices.link('/'),
        });
        const envelope = {
          key: `letter-${because}-${row.id}-${reader.id}`,
          about: { kind: 'justification_request', id: row.id },
          to: await this.accounts.emailOf(reader),
        };
        return { readerId: reader.id, sender: null, mail: noticeMail(words, envelope) };
      }),
    );
  }

  private async licence(tx: Tx, clinicianId: string): Promise<readonly Notice[]> {
    const reader = await tx.maybe<AccountRow & { readonly endsOn: string | null }>(
      `SELECT a.*, (SELECT min(l.expires_on) FROM clinician_licence l
         WHERE l.clinician_id = c.id AND l.warned_of = l.expires_on AND l.expires_on >= chorus_today()) AS ends_on
       FROM account a JOIN clinician c ON c.account_id = a.id WHERE c.id = $1 AND a.state = 'active'`,
      [clinicianId],
    );
    if (reader === null || reader.endsOn === null) return [];
    const words = renderMail('licence_ending', reader.language, {
      endsOn: reader.endsOn,
      link: this.notices.link('/clinic'),
    });
    const envelope = {
      key: `licence-ending-${clinicianId}-${reader.endsOn}`,
      about: { kind: 'clinician', id: clinicianId },
      to: await this.accounts.emailOf(reader),
    };
    return [{ readerId: reader.id, sender: null, mail: noticeMail(words, envelope) }];
  }

  private async asked(
    row: JustificationRequestRow,
    reader: AccountRow,
    because: 'asked' | 'needed_soon',
  ): Promise<Notice> {
    const { reference, neededBy } = row;
    const link = this.notices.link('/clinic');
    const words = renderMail('letter_asked', reader.language, { reference, because, neededBy, link });
    const envelope = {
      key: `letter-${because}-${row.id}-${neededBy ?? 'undated'}`,
      about: { kind: 'justification_request', id: row.id },
      to: await this.accounts.emailOf(reader),
    };
    return { readerId: reader.id, sender: null, mail: noticeMail(words, envelope) };
  }
}
