import { secondFactorNeeded } from '@chorus/domain/identity/strong-sign-in';
import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import type { GraphqlContext } from './context.js';

export const accessRules = ['PUBLIC', 'SIGNED_IN', 'PLATFORM_ADMINISTRATOR', 'ROWS', 'GIVEN'] as const;
export type AccessRule = (typeof accessRules)[number];

export interface Access {
  readonly rule: AccessRule;
  /** The domain policy or row-security rule that decides beyond the rule, by name. */
  readonly policy: string | null;
}

/** Where a field of the schema gets its rule from; null when it has none, which the build refuses. */
export interface FieldAccess {
  readonly type: string;
  readonly field: string;
  readonly access: Access | null;
  readonly statedOn: 'field' | 'object' | null;
}

/** Rules that are asked before a resolver runs. The others say that the database or the parent has decided. */
const asked: ReadonlySet<AccessRule> = new Set(['SIGNED_IN', 'PLATFORM_ADMINISTRATOR']);
/** A root field has no parent and no row, so only these say anything about it. */
const forRoots: ReadonlySet<AccessRule> = new Set(['PUBLIC', 'SIGNED_IN', 'PLATFORM_ADMINISTRATOR']);
/** Rules that say who may ask at all, or that rows decide; what decides beyond that has a name. */
const decidedFurther: ReadonlySet<AccessRule> = new Set(['SIGNED_IN', 'ROWS']);

/** Every field of every object type with the rule that covers it. Reads the `@access` directives of the schema. */
export function walkAccess(schema: GraphQLSchema): readonly FieldAccess[] {
  return objectTypes(schema).flatMap((type) => {
    const own = accessOf(type);
    const root = isRoot(schema, type);
    return Object.values(type.getFields()).map((field): FieldAccess => {
      const stated = accessOf(field);
      if (stated !== null) return { type: type.name, field: field.name, access: stated, statedOn: 'field' };
      const inherited = root ? null : own;
      return {
        type: type.name,
        field: field.name,
        access: inherited,
        statedOn: inherited === null ? null : 'object',
      };
    });
  });
}

/**
 * What is wrong with the rules, in words; empty when every field is covered and every policy named is known.
 * @param policies every name a rule may give; what stands behind each is the application's to say, not the platform's
 */
export function accessProblems(
  schema: GraphQLSchema,
  policies: Readonly<Record<string, unknown>>,
): readonly string[] {
  const roots = new Set(rootNames(schema));
  return walkAccess(schema).flatMap(({ type, field, access }) => {
    if (access === null) return [`${type}.${field} has no @access rule.`];
    if (roots.has(type) && !forRoots.has(access.rule)) {
      return [`${type}.${field} is a root field; ${access.rule} says nothing about one.`];
    }
    const { rule, policy } = access;
    if (policy === null)
      return decidedFurther.has(rule) ? [`${type}.${field}: ${rule} names no policy.`] : [];
    return Object.hasOwn(policies, policy)
      ? []
      : [`${type}.${field} names the policy "${policy}", which policies.ts does not know.`];
  });
}

/**
 * Puts the walls up, in this one place: a field whose rule is asked gets it before its resolver. A schema with a
 * field that no rule covers is refused at boot.
 */
export function enforceAccess(
  schema: GraphQLSchema,
  policies: Readonly<Record<string, unknown>>,
): GraphQLSchema {
  const problems = accessProblems(schema, policies);
  if (problems.length > 0)
    throw new Error(`The schema has fields without an access rule:\n${problems.join('\n')}`);
  for (const { type, field, access } of walkAccess(schema)) {
    if (access === null || !asked.has(access.rule)) continue;
    const guarded = (schema.getType(type) as GraphQLObjectType).getFields()[field];
    if (guarded !== undefined) guard(guarded, access.rule);
  }
  return schema;
}

function guard(field: GraphQLField<unknown, GraphqlContext>, rule: AccessRule): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (parent, args, context, info) => {
    refuseUnless(rule, context);
    return resolve(parent, args, context, info);
  };
}

function refuseUnless(rule: AccessRule, context: GraphqlContext): void {
  if (context.session === null) {
    throw new GraphQLError('Sign in first, then try again.', { extensions: { code: 'UNAUTHENTICATED' } });
  }
  if (rule === 'PLATFORM_ADMINISTRATOR' && !context.session.platformAdministrator) {
    throw new GraphQLError('Only people who run this installation may do this.', {
      extensions: { code: 'FORBIDDEN' },
    });
  }
  if (rule === 'PLATFORM_ADMINISTRATOR' && !context.session.secondFactor) {
    throw new GraphQLError(secondFactorNeeded().message, { extensions: { code: 'SECOND_FACTOR_NEEDED' } });
  }
}

function objectTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isIntrospectionType(type));
}

function rootNames(schema: GraphQLSchema): readonly string[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    type ? [type.name] : [],
  );
}

const isRoot = (schema: GraphQLSchema, type: GraphQLObjectType): boolean =>
  rootNames(schema).includes(type.name);

function accessOf(thing: GraphQLObjectType | GraphQLField<unknown, unknown>): Access | null {
  const nodes = [thing.astNode, ...('extensionASTNodes' in thing ? thing.extensionASTNodes : [])];
  for (const node of nodes) {
    const directive = node?.directives?.find(({ name }) => name.value === 'access');
    if (directive === undefined) continue;
    const text = (name: string): string | null => {
      const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
      return value !== undefined && 'value' in value ? String(value.value) : null;
    };
    return { rule: text('rule') as AccessRule, policy: text('policy') };
  }
  return null;
}
