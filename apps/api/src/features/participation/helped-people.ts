import { Injectable } from '@nestjs/common';
import type { Language } from '@chorus/domain/identity/account';
import type { Actor } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { Db } from '../../platform/database/db.js';
import { CaseAccess } from '../case/case.public.js';
import { noteReadings } from '../consent/consent.public.js';
import { Accounts, PersonSeals, type PersonRow } from '../identity/identity.public.js';
import type { ParticipationRow } from './participation.table.js';

export interface HelpedPerson {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly language: Language;
  readonly zone: string;
}

/** How a helper reaches whom they help. Nobody else of the organization is told, and each look is written down. */
@Injectable()
export class HelpedPeople {
  constructor(
    private readonly db: Db,
    private readonly cases: CaseAccess,
    private readonly persons: PersonSeals,
    private readonly accounts: Accounts,
  ) {}

  async of(actor: Actor, { caseId, personId, helperId }: ParticipationRow): Promise<HelpedPerson | null> {
    if (actor.kind !== 'account' || helperId !== actor.accountId) return null;
    return this.db.transaction<HelpedPerson | null>(actor, async (tx) => {
      if (!(await this.cases.sight(tx, caseId)).helps) return null;
      await noteReadings(tx, [{ thing: 'case', thingId: caseId, personId, caseId }]);
      return tx.elevated(async () => {
        const row = await tx.one<PersonRow>('SELECT * FROM person WHERE id = $1', [personId]);
        const { name, contact } = await this.persons.open(row);
        const { phone, email } = contact;
        return {
          name: `${name.given} ${name.family}`.trim(),
          phone,
          email,
          language: row.language,
          zone: row.zone,
        };
      });
    });
  }

  /** Empty for everybody but the helper: a member list is the owners' to keep. */
  async colleagues(actor: Actor, { organizationId, helperId }: ParticipationRow) {
    if (actor.kind !== 'account' || helperId !== actor.accountId) return [];
    return this.db.transaction<{ accountId: AccountId; email: string }[]>(actor, (tx) =>
      tx.elevated(async () => {
        const rows = await tx.rows<{ accountId: AccountId }>(
          `SELECT DISTINCT account_id FROM membership WHERE organization_id = $1 AND role = 'navigator' AND state = 'active'
             AND account_id <> $2 AND (expires_at IS NULL OR expires_at > now())`,
          [organizationId, actor.accountId],
        );
        const emails = await this.accounts.emailsOf(
          tx,
          rows.map(({ accountId }) => accountId),
        );
        return [...emails]
          .map(([accountId, email]) => ({ accountId, email }))
          .sort((a, b) => (a.email < b.email ? -1 : 1));
      }),
    );
  }
}
