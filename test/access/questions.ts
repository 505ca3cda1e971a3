import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** A field of an object, and where in an answer such objects stand. */
export interface Place {
  readonly type: string;
  readonly field: string;
  /** Keys from the root of the data to the objects. */
  readonly at: readonly string[];
  /** The key of the field in these objects. */
  readonly key: string;
}

export interface Question {
  readonly text: string;
  readonly places: readonly Place[];
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly places: Place[];
  readonly seen: Set<string>;
  /** Fields that were refused to this viewer, as `Type.field`: a refused field that may not be null takes its object away. */
  readonly without: ReadonlySet<string>;
  /** Types that are asked for elsewhere and only named here. */
  readonly elsewhere: ReadonlySet<string>;
}

/** Everything that can be reached from a query field, each type opened once. @param given arguments as written in a query */
export function questionOf(
  schema: GraphQLSchema,
  field: string,
  given: string,
  without: ReadonlySet<string> = new Set(),
): Question {
  const root = fieldOf(schema.getQueryType(), field);
  const places: Place[] = [{ type: 'Query', field, at: [], key: field }];
  const walk: Walk = { schema, places, seen: new Set(), without, elsewhere: new Set() };
  const asked =
    root.args.some(({ name }) => name === 'first') && !given.includes('first:') ? firstOf(given) : given;
  return { text: `{ ${field}${asked}${selectionOf(walk, getNamedType(root.type), [field])} }`, places };
}

/**
 * A mutation with everything its answer shows that no query shows.
 * @param given the arguments it is asked with
 * @param elsewhere types that queries reach
 */
export function mutationOf(
  schema: GraphQLSchema,
  field: string,
  given: readonly string[],
  elsewhere: ReadonlySet<string>,
): Question {
  const root = fieldOf(schema.getMutationType(), field);
  const places: Place[] = [];
  const walk: Walk = { schema, places, seen: new Set(), without: new Set(), elsewhere };
  const args = root.args.filter(({ name }) => given.includes(name));
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const [head, call] = args.length === 0 ? ['', ''] : [`(${declared})`, `(${passed})`];
  const selection = selectionOf(walk, getNamedType(root.type), ['answer']);
  return { text: `mutation ${head} { answer: ${field}${call}${selection} }`, places };
}

/** Object types that some query field leads to. */
export function reachedByQueries(schema: GraphQLSchema): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = (type: GraphQLNamedType): void => {
    if (isUnionType(type) || isInterfaceType(type)) {
      for (const member of schema.getPossibleTypes(type)) open(member);
    } else if (isObjectType(type) && !reached.has(type.name)) {
      reached.add(type.name);
      for (const field of Object.values(type.getFields())) open(getNamedType(field.type));
    }
  };
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) open(getNamedType(field.type));
  return reached;
}

/** Lists are asked for in short: what a query may cost grows with them. */
const firstOf = (given: string): string =>
  given === '' ? '(first: 3)' : given.replace(/\)$/, ', first: 3)');

export const isRefusalType = (type: GraphQLObjectType): boolean =>
  type.getInterfaces().some(({ name }) => name === 'Refusal');

function selectionOf(walk: Walk, type: GraphQLNamedType, at: readonly string[]): string {
  if (!isCompositeType(type)) return '';
  const members = isObjectType(type) ? [type] : walk.schema.getPossibleTypes(type);
  const parts = members.map((member, index) => {
    const fields = fieldsOf(walk, member, at, isObjectType(type) ? '' : `m${index}_`);
    return isObjectType(type) ? fields : `... on ${member.name} { ${fields} }`;
  });
  const refusal = isObjectType(type) ? '' : ' ... on Refusal { message field }';
  return ` { __typename${refusal} ${parts.join(' ')} }`;
}

function fieldsOf(walk: Walk, type: GraphQLObjectType, at: readonly string[], prefix: string): string {
  if (walk.seen.has(type.name)) return '__typename';
  walk.seen.add(type.name);
  // One kind of answer says no more than the sentence: the fields every refusal has are asked for once, beside them.
  const shared = prefix !== '' && isRefusalType(type) ? ['message', 'field'] : [];
  const asked = Object.values(type.getFields()).flatMap((field) => {
    if (shared.includes(field.name) || walk.without.has(`${type.name}.${field.name}`)) return [];
    const key = `${prefix}${field.name}`;
    walk.places.push({ type: type.name, field: field.name, at, key });
    const named = getNamedType(field.type);
    const part = walk.elsewhere.has(named.name) ? ' { __typename }' : selectionOf(walk, named, [...at, key]);
    const few = field.args.some(({ name }) => name === 'first') ? firstOf('') : '';
    return [`${prefix === '' ? '' : `${key}: `}${field.name}${few}${part}`];
  });
  return asked.join(' ') || '__typename';
}

function fieldOf(type: GraphQLObjectType | null | undefined, name: string): GraphQLField<unknown, unknown> {
  const field = type?.getFields()[name];
  if (field === undefined) throw new Error(`The schema has no ${name}.`);
  return field;
}
