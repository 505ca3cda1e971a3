import { type AccountActor, asAccount } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';

/**
 * How a request says who it is: the browser's cookie, or in the Authorization header the token of a program somebody signed in,
 * or a personal access token that was made for certain scopes.
 */
export interface Credential {
  readonly kind: 'cookie' | 'bearer' | 'token';
  readonly token: string;
}

/** A session that stands now. What the account may see follows from the database, never from this. */
export interface Session {
  readonly id: string;
  readonly accountId: AccountId;
  readonly platformAdministrator: boolean;
  readonly kind: Credential['kind'];
  readonly expiresAt: Date;
  /** When the person last proved who they are; openings alone, signatures and exports ask for a recent proof [5]. Null: not in a way that counts. */
  readonly authenticatedAt: Date | null;
  /** It has shown a second factor beside the mail; of a personal access token: the session it was made in had. */
  readonly secondFactor: boolean;
  /** Of a personal access token what it was made for, by the schema's `TokenScope`; empty for others, which none limits. */
  readonly scopes: readonly string[];
  /** SHA-256 of the token it was found by: whoever proves something by it gets a new one, once. */
  readonly tokenHash: Buffer;
}

/** Who asks with this session, with what it has proved. */
export const actorOf = (session: Session, requestId: string): AccountActor =>
  asAccount(session.accountId, {
    requestId,
    secondFactor: session.secondFactor,
    authenticatedAt: session.authenticatedAt?.toISOString() ?? null,
    byToken: session.kind === 'token',
  });

/**
 * Answers whose session a credential is, or null: unknown, expired, revoked and a closed account look alike. The
 * feature that owns accounts provides it; the platform knows no feature.
 */
export abstract class Sessions {
  abstract authenticate(credential: Credential): Promise<Session | null>;
}
