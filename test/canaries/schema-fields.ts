import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  isEnumType,
  parse,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** The API as it is committed: what a person can write is read from it, never listed by hand. */
export const schema: GraphQLSchema = buildASTSchema(
  parse(readFileSync(new URL('../../apps/api/src/generated/schema.graphql', import.meta.url), 'utf8')),
  { assumeValidSDL: true },
);

export const mutations = schema.getMutationType()?.getFields() ?? {};

/** One place for a text of somebody's: its key is the same for every mutation that takes the input object. */
export interface Leaf {
  readonly key: string;
  readonly type: string;
  readonly path: readonly (string | number)[];
}

/** Every field of a mutation’s input that takes any text, by the name of its input object, without repeats. */
export function textFieldsOf(mutation: string): readonly string[] {
  const found = new Set<string>();
  const walk = (key: string, type: GraphQLInputType, above: readonly string[]): void => {
    const named = getNamedType(type);
    if (named.name === 'String') found.add(key);
    if (!isInputObjectType(named) || above.includes(named.name)) return;
    for (const { name, type: inner } of Object.values(named.getFields()))
      walk(`${named.name}.${name}`, inner, [...above, named.name]);
  };
  for (const { name, type } of mutations[mutation]?.args ?? []) walk(`${mutation}.${name}`, type, []);
  return [...found];
}

export const textFields = (): readonly string[] =>
  [...new Set(Object.keys(mutations).flatMap(textFieldsOf))].sort();

const samples: Readonly<Record<string, unknown>> = {
  ID: '019a0000-0000-7000-8000-000000000000',
  Int: 1,
  Boolean: true,
  String: 'sample',
  Date: '2026-12-01',
  DateTime: '2026-12-01T12:00:00Z',
  Cents: 1,
};

/** Variables with what a mutation must have made up, and a word in one field. */
export function madeUp(mutation: string, field: string, word: string): Readonly<Record<string, unknown>> {
  const leadsThere = (key: string, type: GraphQLInputType): boolean => {
    const named = getNamedType(type);
    return (
      key === field ||
      (isInputObjectType(named) &&
        Object.values(named.getFields()).some((one) => leadsThere(`${named.name}.${one.name}`, one.type)))
    );
  };
  const make = (key: string, type: GraphQLInputType): unknown => {
    if (isNonNullType(type)) return make(key, type.ofType);
    if (isListType(type)) return [make(key, type.ofType)];
    if (isEnumType(type)) return type.getValues()[0]?.name;
    if (!isInputObjectType(type)) return key === field ? word : samples[type.name];
    return fieldsOf(type.name, Object.values(type.getFields()));
  };
  const fieldsOf = (owner: string, fields: readonly { name: string; type: GraphQLInputType }[]) =>
    Object.fromEntries(
      fields
        .filter(({ name, type }) => isNonNullType(type) || leadsThere(`${owner}.${name}`, type))
        .map(({ name, type }) => [name, make(`${owner}.${name}`, type)]),
    );
  return fieldsOf(mutation, mutations[mutation]?.args ?? []);
}

/** The leaves of what was really given to a mutation. */
export function leavesOf(mutation: string, given: Readonly<Record<string, unknown>>): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (key: string, type: GraphQLInputType, value: unknown, path: Leaf['path']): void => {
    if (value === null || value === undefined) return;
    if (isNonNullType(type)) return walk(key, type.ofType, value, path);
    if (isListType(type)) {
      (value as readonly unknown[]).forEach((entry, at) => walk(key, type.ofType, entry, [...path, at]));
      return;
    }
    if (isInputObjectType(type)) {
      const fields = type.getFields();
      for (const [name, entry] of Object.entries(value as Record<string, unknown>)) {
        const field = fields[name];
        if (field === undefined) throw new Error(`${type.name} has no field ${name}.`);
        walk(`${type.name}.${name}`, field.type, entry, [...path, name]);
      }
      return;
    }
    leaves.push({ key, type: getNamedType(type).name, path });
  };
  for (const { name, type } of mutations[mutation]?.args ?? [])
    walk(`${mutation}.${name}`, type, given[name], [name]);
  return leaves;
}

export const valueAt = (given: unknown, path: Leaf['path']): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], given);

export function withValueAt<T>(given: T, path: Leaf['path'], value: unknown): T {
  const copy = structuredClone(given);
  const above = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  above[path.at(-1) ?? ''] = value;
  return copy;
}

const told = new Set([
  'id',
  'state',
  'reference',
  'subjectHash',
  'documentHash',
  'slug',
  'pdf',
  'html',
  'token',
]);
const isLeaf = (field: GraphQLField<unknown, unknown>): boolean => {
  const named = getNamedType(field.type);
  return (isScalarType(named) || isEnumType(named)) && field.args.every(({ type }) => !isNonNullType(type));
};

function selectionOf(type: GraphQLObjectType, deep: boolean): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const label = deep ? `${type.name}_${field.name}: ${field.name}` : field.name;
    if (isLeaf(field)) return deep || told.has(field.name) ? [label] : [];
    const inner = getNamedType(field.type);
    if (!deep || !isObjectType(inner)) return [];
    const below = selectionOf(inner, false);
    return below === '' ? [] : [`${label} { ${below} }`];
  });
  return fields.join(' ');
}

/** A mutation that asks for its whole answer one level deep; each field under the name of its type, so that none conflict. */
export function mutationText(mutation: string): string {
  const field = mutations[mutation];
  if (field === undefined) throw new Error(`There is no mutation ${mutation}.`);
  const declared = field.args.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const type = getNamedType(field.type);
  const members = isUnionType(type) ? type.getTypes() : isObjectType(type) ? [type] : [];
  const parts = members
    .filter((member) => !isRefusal(member))
    .map((member) => `... on ${member.name} { __typename ${selectionOf(member, true)} }`);
  const refusal = members.some(isRefusal) ? '... on Refusal { message field }' : '';
  const selection = members.length === 0 ? '' : `{ __typename ${refusal} ${parts.join(' ')} }`;
  const head = declared === '' ? '' : `(${declared})`;
  return `mutation ${head} { answer: ${mutation}${given === '' ? '' : `(${given})`} ${selection} }`;
}

export const isRefusal = (type: GraphQLObjectType): boolean =>
  type.getInterfaces().some((one) => isInterfaceType(one) && one.name === 'Refusal');

export const isRefusalName = (name: string): boolean => {
  const type = schema.getType(name);
  return isObjectType(type) && isRefusal(type);
};
