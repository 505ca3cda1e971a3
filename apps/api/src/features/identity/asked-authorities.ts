import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { Accounts } from './accounts.js';
import type { AuthorityRow, PersonRow } from './identity.table.js';
import { type PersonName, PersonSeals } from './person-details.js';

/** What whoever runs the installation compares with the paper: who asks, and for whom. */
export interface AskedAuthority {
  readonly authority: AuthorityRow;
  readonly personName: PersonName;
  readonly holderEmail: string;
  /** Only where a parent asks: whether they are one hangs on it. */
  readonly birthDate: string | null;
}

const longest = 100;

/** Authorities that wait for somebody to see their paper, oldest first. Names and dates are opened for nothing else. */
@Injectable()
export class AskedAuthorities {
  constructor(
    private readonly db: Db,
    private readonly seals: PersonSeals,
    private readonly accounts: Accounts,
  ) {}

  list(actor: Actor): Promise<readonly AskedAuthority[]> {
    return this.db.transaction(actor, async (tx) => {
      const { administrates } = await tx.one<{ administrates: boolean }>(
        'SELECT chorus_is_administrator() AS administrates',
      );
      if (!administrates) return [];
      return tx.elevated(async () => {
        const rows = await tx.rows<AuthorityRow>(
          `SELECT a.* FROM authority a JOIN person p ON p.id = a.person_id AND p.state <> 'erased'
           WHERE a.state = 'asked' AND a.accepted_at IS NOT NULL ORDER BY a.accepted_at, a.id LIMIT ${longest}`,
        );
        const persons = await tx.rows<PersonRow>('SELECT * FROM person WHERE id = ANY ($1)', [
          rows.map(({ personId }) => personId),
        ]);
        const opened = new Map(
          await Promise.all(
            persons.map(async (person) => [person.id, await this.seals.open(person)] as const),
          ),
        );
        const emails = await this.accounts.emailsOf(
          tx,
          rows.map(({ accountId }) => accountId),
        );
        if (rows.length > 0) {
          const subjects = rows.map(({ id }) => ({ kind: 'authority', id }));
          await audit(tx, { operation: 'identity.read-asked-authorities', subjects });
        }
        return rows.flatMap((authority) => {
          const person = opened.get(authority.personId);
          const holderEmail = emails.get(authority.accountId);
          if (person === undefined || holderEmail === undefined) return [];
          const birthDate = authority.basis === 'parent' ? person.birthDate : null;
          return [{ authority, personName: person.name, holderEmail, birthDate }];
        });
      });
    });
  }
}
