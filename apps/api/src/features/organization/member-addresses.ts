import { Injectable } from '@nestjs/common';
import { hasSecondFactor } from '@chorus/domain/identity/strong-sign-in';
import { type Actor, system } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { organizationSubject, Vault } from '../../platform/crypto/vault.js';
import { Db } from '../../platform/database/db.js';
import { Accounts } from '../identity/identity.public.js';
import { membershipsToAddress } from './organization.repository.js';
import { isAllowed } from './permission.js';

export interface MemberAddress {
  readonly membershipId: string;
  readonly email: string;
  readonly invitedBy: string | null;
}

/** Which mailbox stands behind a membership, so that whoever leads an organization ends the right one. */
@Injectable()
export class MemberAddresses {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
    private readonly accounts: Accounts,
  ) {}

  async of(actor: Actor, organizationId: string): Promise<readonly MemberAddress[]> {
    const may =
      hasSecondFactor(actor) &&
      (await this.db.read(actor, (tx) => isAllowed(tx, organizationId, 'members.addresses')));
    if (!may) return [];
    // Accounts show themselves to nobody else; whose addresses these are was decided before.
    return this.db.read(system('command-line'), async (tx) => {
      const rows = await membershipsToAddress(tx, organizationId);
      const ids = rows.flatMap(({ accountId, invitedBy }) =>
        [accountId, invitedBy].filter((id): id is AccountId => id !== null),
      );
      const emails = await this.accounts.emailsOf(tx, [...new Set(ids)]);
      const found = await Promise.all(
        rows.map(async ({ id, accountId, invitedBy, sealedAddress }) => ({
          membershipId: id,
          email:
            accountId === null
              ? await this.invited(organizationId, id, sealedAddress)
              : emails.get(accountId),
          invitedBy: invitedBy === null ? null : (emails.get(invitedBy) ?? null),
        })),
      );
      return found.flatMap(({ email, ...rest }) => (email === undefined ? [] : [{ ...rest, email }]));
    });
  }

  private async invited(
    organizationId: string,
    row: string,
    sealed: Buffer | null,
  ): Promise<string | undefined> {
    if (sealed === null) return undefined;
    const key = await this.vault.existingKey(organizationSubject(organizationId));
    const opened = key.open({ table: 'membership', column: 'sealed_address', row }, sealed);
    return (JSON.parse(opened) as { address: string }).address;
  }
}
