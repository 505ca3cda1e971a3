import { type GraphQLObjectType, type GraphQLSchema, isAbstractType } from 'graphql';
import { isRefusal } from '@chorus/domain/shared/refusal';

/**
 * Says for every union and interface which type a value is: a refusal by its `kind`; anything else by its
 * `__typename` or `kind` when that names a member, and otherwise by being the only member that is no refusal. So a
 * use case returns its plain result or a refusal, and neither carries a GraphQL word.
 */
export function resolveAbstractTypes(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type) || type.resolveType) continue;
    const members = schema.getPossibleTypes(type);
    const names = new Set(members.map(({ name }) => name));
    const plain = members.filter((member) => !implementsRefusal(member));
    const only = plain.length === 1 ? plain[0]?.name : undefined;
    type.resolveType = (value: unknown): string => {
      const named = nameOf(value, names) ?? only;
      if (named === undefined) {
        throw new TypeError(`A value of ${type.name} carries no kind that names one of its members.`);
      }
      return named;
    };
  }
  return schema;
}

function nameOf(value: unknown, names: ReadonlySet<string>): string | undefined {
  if (isRefusal(value)) {
    if (!names.has(value.kind))
      throw new TypeError(`The refusal ${value.kind} is missing from the schema's union.`);
    return value.kind;
  }
  const { __typename: typename, kind } = value as { __typename?: unknown; kind?: unknown };
  if (typeof typename === 'string' && names.has(typename)) return typename;
  return typeof kind === 'string' && names.has(kind) ? kind : undefined;
}

const implementsRefusal = (type: GraphQLObjectType): boolean =>
  type.getInterfaces().some(({ name }) => name === 'Refusal');
