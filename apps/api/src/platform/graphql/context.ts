import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import type { KeptSession } from '../auth/credentials.js';
import type { Session } from '../auth/sessions.js';
import type { Loaders } from './loaders.js';

/** What every resolver gets beside its arguments. Nothing in it is taken from the request unchecked. */
export interface GraphqlContext {
  readonly actor: Actor;
  /** The signed-in session, or null for an anonymous request. */
  readonly session: Session | null;
  readonly requestId: string;
  /** One cache for one request: two people never share it. */
  readonly loaders: Loaders;
  /** The document is none of our own: it keeps to a cost budget. */
  readonly free: boolean;
  /** Network address of the client, for limits only. */
  readonly address: string;
  /** Whoever asks sits at this very machine, and not behind a proxy. */
  readonly atThisMachine: boolean;
  /** What the browser says of having been signed in with before; to be checked against an address. */
  readonly device: string | null;
  /** What the browser says it is; nothing is decided by it. */
  readonly userAgent: string | undefined;
  /** `performance.now()` when the request was taken up. */
  readonly startedAt: number;
  /** Who asks now: one mutation of a request may have changed it for the next. */
  whoNow(): Promise<Pick<GraphqlContext, 'actor' | 'session' | 'loaders'>>;
  /** Counts and writes down that somebody was refused. @param operation a root field of the schema, @param rule our word for why */
  refused(operation: string, rule: string): Promise<void>;
  /** The only way for a resolver to touch the HTTP answer. */
  readonly cookies: CookieJar;
}

export interface CookieJar {
  setSession(session: KeptSession): void;
  /** The same session by a new token; what else the browser keeps of it stays. */
  renewSession(session: Pick<KeptSession, 'token' | 'expiresAt' | 'sharedDevice'>): void;
  /** Says later that this browser asked for a sign-in mail. @param page of the web app it was asked on, where the mail's link leads back to */
  setAsked(token: string, page: string | null): void;
  clearSession(): void;
}

const contextOf = (host: ExecutionContext): GraphqlContext => host.getArgByIndex<GraphqlContext>(2);

/** Who asks; hand it to the use case as its first argument. */
export const CurrentActor = createParamDecorator(
  (_: unknown, host: ExecutionContext) => contextOf(host).actor,
);

/** The whole context, for resolvers that load, set the session cookie or need the request id. */
export const Ctx = createParamDecorator((_: unknown, host: ExecutionContext) => contextOf(host));
