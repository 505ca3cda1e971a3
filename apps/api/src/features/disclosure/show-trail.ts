import { Injectable } from '@nestjs/common';
import { operationsOf, trailKindOf, type TrailKind } from '@chorus/domain/disclosure/trail';
import { hasSecondFactor } from '@chorus/domain/identity/strong-sign-in';
import { type Actor, system } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { Db } from '../../platform/database/db.js';
import { connectionOf, type Connection, type Page } from '../../platform/graphql/connections.js';
import { Accounts } from '../identity/identity.public.js';
import { isAllowed } from '../organization/organization.public.js';
import { membersEver, trailOf, type MemberEver, type TrailFilter } from './trail.repository.js';

export interface TrailLine {
  readonly id: string;
  readonly at: Date;
  readonly kind: TrailKind;
  readonly operation: string;
  readonly accountId: string | null;
  readonly email: string | null;
  readonly campaignId: string | null;
  readonly campaignTitle: string | null;
}

export interface TrailMember extends MemberEver {
  readonly email: string | null;
}

/** Who did what for an organization, and when, for its owners. */
@Injectable()
export class ShowTrail {
  constructor(
    private readonly db: Db,
    private readonly accounts: Accounts,
  ) {}

  async execute(actor: Actor, filter: TrailFilter, page: Page): Promise<Connection<TrailLine>> {
    const ids = [filter.organizationId, filter.campaignId, filter.accountId];
    const known = ids.every((id) => id == null || isId(id));
    if (!known || !(await this.maySee(actor, filter.organizationId))) return connectionOf([], page, () => []);
    // The trail is the system's: an account's own sight of it ends at what it did itself.
    return this.db.read(system('command-line'), async (tx) => {
      const rows = await trailOf(tx, filter, operationsOf(filter.kind ?? null), page);
      const members = rows.flatMap(({ member, accountId }) =>
        member && accountId !== null ? [accountId] : [],
      );
      const emails = await this.accounts.emailsOf(tx, [...new Set(members)]);
      const lines = rows.flatMap(({ member: _member, ...row }): readonly TrailLine[] => {
        const kind = trailKindOf(row.operation);
        const email = row.accountId === null ? null : (emails.get(row.accountId) ?? null);
        return kind === null ? [] : [{ ...row, kind, email }];
      });
      return connectionOf(lines, page, ({ at, id }) => [at.toISOString(), id]);
    });
  }

  /** Whoever left is among them: what they did stays in the trail. */
  async members(actor: Actor, organizationId: string): Promise<readonly TrailMember[]> {
    if (!isId(organizationId) || !(await this.maySee(actor, organizationId))) return [];
    return this.db.read(system('command-line'), async (tx) => {
      const rows = await membersEver(tx, organizationId);
      const emails = await this.accounts.emailsOf(
        tx,
        rows.map(({ accountId }) => accountId),
      );
      return rows.map((row) => ({ ...row, email: emails.get(row.accountId) ?? null }));
    });
  }

  private async maySee(actor: Actor, organizationId: string): Promise<boolean> {
    return (
      hasSecondFactor(actor) &&
      (await this.db.read(actor, (tx) => isAllowed(tx, organizationId, 'trail.see')))
    );
  }
}
