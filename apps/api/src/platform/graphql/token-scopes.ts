import {
  type DirectiveNode,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** What a document needs of a personal access token. */
export interface TokenNeeds {
  /** Names of the schema's `TokenScope`. */
  readonly scopes: ReadonlySet<string>;
  /** Fields that no token may ask for, whatever its scopes, as `Type.field`. */
  readonly closed: readonly string[];
}

/**
 * What a token needs for a document. Closed unless opened: a root field without `@token` answers no token; below a root the
 * fields go with their object, and an object the database decides about (`@access(rule: ROWS)`) must be opened by a `@token` of
 * its own, so that the right to read campaigns reaches no case through them.
 */
export function tokenNeeds(schema: GraphQLSchema, document: DocumentNode): TokenNeeds {
  const scopes = new Set<string>();
  const closed = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field({ name }) {
        const parent = info.getParentType();
        if (parent == null || name.value === '__typename') return;
        for (const type of objectsOf(schema, parent)) {
          const scope = scopeOf(schema, type, name.value);
          if (scope === 'closed') closed.add(`${type.name}.${name.value}`);
          else if (scope !== null) scopes.add(scope);
        }
      },
    }),
  );
  return { scopes, closed: [...closed] };
}

/** Root fields that tokens may run, with the scope of each, by `Type.field`: for the reviewed list. */
export function openToTokens(schema: GraphQLSchema): Readonly<Record<string, string>> {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
  return Object.fromEntries(
    roots.flatMap((type) =>
      Object.keys(type.getFields()).flatMap((field) => {
        const scope = scopeOf(schema, type, field);
        return scope === null || scope === 'closed' ? [] : [[`${type.name}.${field}`, scope] as const];
      }),
    ),
  );
}

/** @returns the scope a field asks for, null where it goes with its parent. */
function scopeOf(schema: GraphQLSchema, type: GraphQLObjectType, field: string): string | null {
  const own = statedScope(type.getFields()[field]?.astNode?.directives);
  if (own !== null) return own;
  const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
  if (isRoot) return 'closed';
  const nodes = [type.astNode, ...type.extensionASTNodes];
  const ofType = nodes.map((node) => statedScope(node?.directives)).find((scope) => scope !== null);
  if (ofType !== undefined) return ofType;
  return nodes.some((node) => decidedByRows(node?.directives)) ? 'closed' : null;
}

const objectsOf = (schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLObjectType[] =>
  isObjectType(type) ? [type] : schema.getPossibleTypes(type);

function statedScope(directives: readonly DirectiveNode[] | undefined): string | null {
  return argumentOf(directives, 'token', 'scope');
}

const decidedByRows = (directives: readonly DirectiveNode[] | undefined): boolean =>
  argumentOf(directives, 'access', 'rule') === 'ROWS';

function argumentOf(
  directives: readonly DirectiveNode[] | undefined,
  directive: string,
  argument: string,
): string | null {
  const value = directives
    ?.find(({ name }) => name.value === directive)
    ?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value !== undefined && 'value' in value ? String(value.value) : null;
}
