import { isRefusal } from '@chorus/domain/shared/refusal';
import { defaultFieldResolver, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { GraphqlContext } from './context.js';

/**
 * What is asked around every root field. Before each further mutation of one request: who asks, and with what standing, because
 * the one before may have ended the session, taken a factor away or shown one. After each: whether somebody was refused, which is
 * counted and, for somebody signed in, written down.
 */
export function watchRoots(schema: GraphQLSchema): GraphQLSchema {
  const changes = schema.getMutationType();
  for (const root of [schema.getQueryType(), changes]) {
    for (const field of Object.values(root?.getFields() ?? {})) watch(field, root === changes);
  }
  return schema;
}

/** Contexts of requests that have begun a mutation. */
const begun = new WeakSet<GraphqlContext>();

function watch(field: GraphQLField<unknown, GraphqlContext>, changes: boolean): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = async (parent, args, context, info) => {
    if (changes && begun.has(context)) Object.assign(context, await context.whoNow());
    if (changes) begun.add(context);
    const answer: unknown = await resolve(parent, args, context, info);
    if (isRefusal(answer) && isRefusedAccess(answer.kind)) await context.refused(field.name, answer.kind);
    return answer;
  };
}

/**
 * Refusals that say "not you", "not so" or "not so often", by their names in the schema. Others are about the thing itself: a date
 * in the future says nothing about who asks. `NotFound` is among them, because what somebody may not see does not exist for them.
 */
export const refusedAccess = [
  'ActsAlone',
  'ApprovalNeedsAnother',
  'ChallengeFailed',
  'ConsentMissing',
  'HelperConsentMissing',
  'HelperNotMember',
  'NotAllowed',
  'NotFound',
  'PasskeyRefused',
  'ReauthenticationNeeded',
  'ReviewerIsReporter',
  'SecondFactorNeeded',
  'SignInFailed',
  'TooManyRequests',
  'WrongCode',
] as const;
const kinds: ReadonlySet<string> = new Set(refusedAccess);
const isRefusedAccess = (kind: string): boolean => kinds.has(kind);
