import type { AccountId } from '@chorus/domain/shared/ids';

/** How a request says who it is: the browser's cookie, or a token in the Authorization header. */
export interface Credential {
  readonly kind: 'cookie' | 'bearer';
  readonly token: string;
}

/** A session that stands now. What the account may see follows from the database, never from this. */
export interface Session {
  readonly id: string;
  readonly accountId: AccountId;
  readonly platformAdministrator: boolean;
  readonly kind: Credential['kind'];
  readonly expiresAt: Date;
  /** When the person last proved who they are; openings alone, signatures and exports ask for a recent proof [5]. */
  readonly authenticatedAt: Date;
  /** It has shown a second factor beside the mail. */
  readonly secondFactor: boolean;
}

/**
 * Answers whose session a credential is, or null: unknown, expired, revoked and a closed account look alike. The
 * feature that owns accounts provides it; the platform knows no feature.
 */
export abstract class Sessions {
  abstract authenticate(credential: Credential): Promise<Session | null>;
}
