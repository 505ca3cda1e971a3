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
    }
  | { readonly kind: 'system'; readonly name: SystemActorName };

export const anonymous: Actor = { kind: 'anonymous' };
export const system = (name: SystemActorName): Actor => ({ kind: 'system', name });
export const asAccount = (accountId: AccountId, requestId?: string): Actor =>
  requestId === undefined ? { kind: 'account', accountId } : { kind: 'account', accountId, requestId };
