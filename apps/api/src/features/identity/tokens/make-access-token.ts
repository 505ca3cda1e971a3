import { type AccessTokenWish, wishedAccessToken } from '@chorus/domain/identity/access-token';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { audit } from '../../../platform/audit/audit.js';
import type { Session } from '../../../platform/auth/sessions.js';
import { WallClock } from '../../../platform/clocks/clocks.js';
import { accountSubject, Vault } from '../../../platform/crypto/vault.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/ids/ids.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { digestOf } from '../sign-in-secrets.js';
import { type MayNotChange, OwnFactors } from '../strong-sign-in/own-factors.js';
import { accessTokenTable } from './access-token.table.js';
import { type ListedAccessToken, OwnAccessTokens, placeOfName } from './own-access-tokens.js';

export interface AccessTokenMade {
  readonly kind: 'AccessTokenMade';
  readonly accessToken: ListedAccessToken;
  /** Shown once, here; only its digest is kept. */
  readonly token: string;
}

const dayMs = 86_400_000;
/** Longer than a session's, as it lives longer; the prefix lets programs that look for lost secrets know it. */
const randomToken = (): string => `chp_${randomBytes(20).toString('base64url')}`;

/**
 * Makes a token that a program asks with in somebody's name. As dangerous as a factor: whoever found a browser open must not
 * take one along, so the same proofs are asked for.
 */
@Injectable()
export class MakeAccessToken {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly vault: Vault,
    private readonly factors: OwnFactors,
    private readonly tokens: OwnAccessTokens,
    private readonly outbox: Outbox,
  ) {}

  async execute(
    actor: Actor,
    session: Session | null,
    wish: AccessTokenWish,
  ): Promise<AccessTokenMade | MayNotChange | Refusal<'InvalidInput'>> {
    return this.db.transaction<AccessTokenMade | MayNotChange | Refusal<'InvalidInput'>>(
      actor,
      async (tx) => {
        const person = await this.factors.mayChange(tx, actor, session);
        if (isRefusal(person)) return person;
        const { accountId } = person;
        const wished = wishedAccessToken(wish, await this.tokens.standing(tx, accountId));
        if (isRefusal(wished)) return wished;
        const id = newId<'access_token'>();
        const token = randomToken();
        const now = this.clock.now();
        const key = await this.vault.keyFor(accountSubject(accountId));
        const kept = {
          id,
          scopes: wished.scopes,
          secondFactor: session?.secondFactor ?? false,
          createdAt: now,
          lastUsedOn: null,
          expiresAt: new Date(now.getTime() + wished.days * dayMs),
        };
        await tx.insert(accessTokenTable, {
          ...kept,
          accountId,
          sealedName: key.seal(placeOfName(id), wished.name),
          tokenHash: digestOf(token),
          revokedAt: null,
        });
        await audit(tx, {
          operation: 'identity.access-token-made',
          subjects: [
            { kind: 'account', id: accountId },
            { kind: 'access_token', id },
          ],
        });
        await this.outbox.publish(tx, 'access_token.made', { accessTokenId: id });
        return { kind: 'AccessTokenMade', accessToken: { ...kept, name: wished.name }, token };
      },
    );
  }
}
