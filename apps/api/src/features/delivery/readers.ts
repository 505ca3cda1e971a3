import type { Language } from '@chorus/domain/identity/account';
import { type MembershipRole, type Permission, roleAllows } from '@chorus/domain/identity/roles';
import type { AccountId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import type { ReadTx } from '../../platform/database/db.js';
import { Accounts, type AccountRow } from '../identity/identity.public.js';

/** Whom a notice goes to. */
export interface Reader {
  readonly accountId: AccountId;
  readonly address: string;
  readonly language: Language;
}

type Mailbox = Pick<AccountRow, 'id' | 'sealedEmail' | 'language'>;

/** Who reads notices about a person or an organization today. Read with the system's sight. */
@Injectable()
export class Readers {
  constructor(private readonly accounts: Accounts) {}

  /** Accounts that receive notices for the person about this case; an authority that has ended receives nothing, nor a parent of confidential care. */
  async ofPerson(tx: ReadTx, personId: string, caseId: string): Promise<readonly Reader[]> {
    const rows = await tx.rows<Mailbox>(
      `SELECT DISTINCT ON (a.id) a.id, a.sealed_email, a.language
       FROM authority h JOIN account a ON a.id = h.account_id
       WHERE h.person_id = $1 AND h.state = 'in_force' AND 'receive_notices' = ANY(h.purposes)
         AND h.from_day <= chorus_today() AND (h.until_day IS NULL OR h.until_day >= chorus_today())
         AND (h.case_ids IS NULL OR $2 = ANY(h.case_ids)) AND a.state = 'active'
         AND ('view_confidential' = ANY(h.purposes)
           OR NOT EXISTS (SELECT 1 FROM denial_case d WHERE d.id = $2 AND d.confidential))
       ORDER BY a.id`,
      [personId, caseId],
    );
    return this.open(rows);
  }

  /** Who receives notices of every case of the person. A right to one case alone is not one to all of it. */
  async ofAllOf(tx: ReadTx, personId: string): Promise<readonly Reader[]> {
    const rows = await tx.rows<Mailbox>(
      `SELECT DISTINCT ON (a.id) a.id, a.sealed_email, a.language
       FROM authority h JOIN account a ON a.id = h.account_id
       WHERE h.person_id = $1 AND h.state = 'in_force' AND 'receive_notices' = ANY(h.purposes)
         AND h.from_day <= chorus_today() AND (h.until_day IS NULL OR h.until_day >= chorus_today())
         AND h.case_ids IS NULL AND a.state = 'active'
       ORDER BY a.id`,
      [personId],
    );
    return this.open(rows);
  }

  /** Current members whose role gives the permission. */
  async ofStaff(tx: ReadTx, organizationId: string, permission: Permission): Promise<readonly Reader[]> {
    const rows = await tx.rows<Mailbox & { readonly role: MembershipRole }>(
      `SELECT a.id, a.sealed_email, a.language, m.role
       FROM membership m JOIN account a ON a.id = m.account_id
       WHERE m.organization_id = $1 AND m.state = 'active' AND (m.expires_at IS NULL OR m.expires_at > now())
         AND a.state = 'active' ORDER BY a.id`,
      [organizationId],
    );
    const allowed = rows.filter(({ role }) => roleAllows(role, permission));
    return this.open([...new Map(allowed.map((row) => [row.id, row])).values()]);
  }

  private open(rows: readonly Mailbox[]): Promise<readonly Reader[]> {
    return Promise.all(
      rows.map(async (row) => ({
        accountId: row.id,
        language: row.language,
        address: await this.accounts.emailOf(row),
      })),
    );
  }
}
