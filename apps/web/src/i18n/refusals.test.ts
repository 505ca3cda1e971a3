import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isInterfaceType, isUnionType, getNamedType, type GraphQLSchema, parse } from 'graphql';
import { refusals as english } from './en/refusals.js';
import { refusals as spanish } from './es/refusals.js';

const source = join(import.meta.dirname, '..');
const committed = join(source, '..', '..', 'api', 'src', 'generated', 'schema.graphql');
const schema: GraphQLSchema = buildSchema(readFileSync(committed, 'utf8'));

const refusal = schema.getType('Refusal');
const every = isInterfaceType(refusal) ? schema.getPossibleTypes(refusal).map(({ name }) => name) : [];

/** The names of every refusal that the web app's operations can be answered with at their first level. */
async function answered(): Promise<readonly string[]> {
  const files = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.name.endsWith('.operations.ts'),
  );
  const modules = await Promise.all(
    files.map(async (entry) => (await import(join(entry.parentPath, entry.name))) as Record<string, unknown>),
  );
  const texts = modules
    .flatMap((exported) => Object.values(exported))
    .flatMap((value) => (typeof value === 'object' && value !== null && 'text' in value ? [value.text] : []));
  return texts.flatMap((text) => refusalsOf(String(text)));
}

function refusalsOf(text: string): readonly string[] {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== 'OperationDefinition') return [];
  const root = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType();
  return operation.selectionSet.selections
    .flatMap((selection) => (selection.kind === 'Field' ? [selection.name.value] : []))
    .flatMap((field) => root?.getFields()[field] ?? [])
    .map(({ type }) => getNamedType(type))
    .flatMap((type) => (isUnionType(type) ? type.getTypes() : []))
    .map(({ name }) => name)
    .filter((name) => every.includes(name));
}

describe('the book of refusals', () => {
  it('has a sentence for every refusal a page can be answered with', async () => {
    const met = await answered();
    expect(met.length).toBeGreaterThan(20);
    expect([...new Set(met)].filter((name) => !(`refusal.${name}` in english))).toEqual([]);
  });

  it('has one for every refusal of the schema, and for nothing else', () => {
    expect(every.length).toBeGreaterThan(200);
    const keys = every.map((name) => `refusal.${name}`).sort();
    expect(Object.keys(english).sort()).toEqual(keys);
    expect(Object.keys(spanish).sort()).toEqual(keys);
  });

  it('says each as one or more whole sentences, short enough to be read at once', () => {
    for (const [key, sentence] of [...Object.entries(english), ...Object.entries(spanish)]) {
      expect(`${key} ${sentence.slice(0, 1)}`).toMatch(/ [\p{Lu}]$/u);
      expect(`${key} ${sentence.slice(-1)}`).toMatch(/\.$/);
      expect({ key, long: sentence.length > 140 }).toEqual({ key, long: false });
    }
  });
});
