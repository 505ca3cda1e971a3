import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stateTables } from '@chorus/domain/state-tables';
import { buildSchema, isEnumType } from 'graphql';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { tables } from './schema.js';

/** The quoted words of an SQL expression: a CHECK is printed back in another shape than it was written in. */
const wordsOf = (expression: string): string[] =>
  [...new Set([...expression.matchAll(/'([^']*)'/g)].map(([, word]) => word ?? ''))].sort();

const declared = tables.flatMap(({ options }) =>
  (options.checks ?? []).map(({ name, expression }) => ({ name: name ?? '', words: wordsOf(expression) })),
);

/**
 * The comparison of migrations with tables looks at constraints by name only. A state that was added to a transition
 * table and to nothing else would pass it, and the first row in that state would be refused in production.
 */
describe('the words the database allows', () => {
  let database: TestDatabase;
  let made: Map<string, string[]>;

  beforeAll(async () => {
    database = await testDatabase();
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<{ name: string; definition: string }>(
      `SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
       WHERE contype = 'c' AND connamespace = 'public'::regnamespace`,
    );
    made = new Map(rows.map(({ name, definition }) => [name, wordsOf(definition)]));
    await owner.end();
  });

  afterAll(() => database.drop());

  test.each(declared.filter(({ words }) => words.length > 0))(
    'are those of the code in $name',
    ({ name, words }) => {
      expect(made.get(name)).toEqual(words);
    },
  );
});

describe('the words the API answers', () => {
  const committed = readFileSync(join(import.meta.dirname, 'generated', 'schema.graphql'), 'utf8');
  const schema = buildSchema(committed);
  const enums = stateTables.flatMap(({ thing, transitions }) => {
    const name = `${thing.replace(/(^|_)(\w)/g, (_, _gap, letter: string) => letter.toUpperCase())}State`;
    const type = schema.getType(name);
    return isEnumType(type) ? [{ name, type, states: Object.keys(transitions) }] : [];
  });

  test('cover most of the things that have a life', () => expect(enums.length).toBeGreaterThan(5));

  test.each(enums)('are those of the code in $name', ({ type, states }) => {
    expect(
      type
        .getValues()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...states].sort());
  });
});
