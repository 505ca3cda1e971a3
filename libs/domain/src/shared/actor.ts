import type { AccountId } from './ids.js';

/** Named parts of the platform that act without a person; each name appears in the audit trail. */
export const systemActors = [
  'relay',
  'worker',
  'schedule',
  'migration',
  'command-line',
  'sign-in',
  'inbound',
] as const;
export type SystemActorName = (typeof systemActors)[number];

/**
 * Who asks. Row security and every policy function take this and nothing else; what an account may see follows
 * from its memberships and authorities in the database, never from claims carried by the request.
 */
export type Actor =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'account';
      readonly accountId: AccountId;
      /** Which request it was, for the audit trail; no right follows from it. */
      readonly requestId?: string;
      /**
       * The session has shown a second factor. Proven by the session and never claimed by the request; without it nobody
       * sees other people's cases through an organization.
       */
      readonly secondFactor: boolean;
      /** When the person last proved who they are, by signing in or since, ISO instant; null: this session never did. */
      readonly authenticatedAt: string | null;
      /** A program asks with a personal access token: it runs nothing for the installation, and sees nothing by its owner's doing so. */
      readonly byToken?: boolean;
    }
  | { readonly kind: 'system'; readonly name: SystemActorName };

/** Somebody who is signed in. */
export type AccountActor = Extract<Actor, { kind: 'account' }>;

export const anonymous: Actor = { kind: 'anonymous' };
export const system = (name: SystemActorName): Actor => ({ kind: 'system', name });

export interface AsAccount {
  readonly requestId?: string;
  readonly secondFactor?: boolean;
  readonly authenticatedAt?: string | null;
  readonly byToken?: boolean;
}

/** @param how a request's id alone, or with whether its session has shown a second factor; without: it has not. */
export function asAccount(accountId: AccountId, how: string | AsAccount = {}): AccountActor {
  const {
    requestId,
    secondFactor = false,
    authenticatedAt = null,
    byToken = false,
  }: AsAccount = typeof how === 'string' ? { requestId: how } : how;
  return {
    kind: 'account',
    accountId,
    secondFactor,
    authenticatedAt,
    ...(byToken ? { byToken } : {}),
    ...(requestId === undefined ? {} : { requestId }),
  };
}
