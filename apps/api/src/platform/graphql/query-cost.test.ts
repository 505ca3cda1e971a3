import { expect, test } from '@jest/globals';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { CostBudget } from './cost-budget.js';
import { costOf } from './query-cost.js';

const schema = buildSchema(`
  type Query { thing: Thing things(first: Int, after: String): Things! named: [Thing!]! number: Int }
  type Mutation { change: Thing }
  type Things { edges: [Edge!]! pageInfo: Page! }
  type Edge { node: Thing! cursor: String! }
  type Page { hasNextPage: Boolean! }
  type Thing { id: ID! parts: [Thing!]! words: [String!]! parent: Thing things(first: Int): Things! }`);

function cost(text: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(text);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition',
  );
  if (operation === undefined) throw new Error('No operation.');
  return costOf(schema, document, operation, variables);
}

test.each([
  ['a plain value', '{ number }', 1],
  ['an object', '{ thing { id words } }', 2],
  ['an object in an object', '{ thing { parent { parent { id } } } }', 4],
  ['a list without a length', '{ named { id } }', 11],
  ['a list in a list', '{ named { parts { id } } }', 111],
  ['a page as long as it says', '{ things(first: 50) { edges { node { id } } } }', 102],
  ['a page without a length', '{ things { edges { cursor node { id } } pageInfo { hasNextPage } } }', 43],
  ['the same under two names', '{ a: thing { id } b: thing { id } }', 4],
  [
    'a fragment spread twice',
    '{ a: thing { ...f } b: thing { ...f } } fragment f on Thing { parts { id } }',
    24,
  ],
  ['an inline fragment', '{ ... { thing { ... on Thing { parts { id } } } } }', 12],
  ['a change', 'mutation { change { id } }', 21],
])('%s costs what could come back', (_what, text, expected) => {
  expect(cost(text)).toBe(expected);
});

test('a page costs what its variable or its default asks, and never more than a page may hold', () => {
  const text = 'query ($n: Int = 30) { things(first: $n) { edges { cursor } } }';
  expect(cost(text)).toBe(32);
  expect(cost(text, { n: 5 })).toBe(7);
  expect(cost(text, { n: 1_000_000 })).toBe(102);
  expect(cost(text, { n: -5 })).toBe(3);
  expect(cost('query ($n: Int) { things(first: $n) { edges { cursor } } }')).toBe(22);
});

test('a page in a page costs their product', () => {
  const text = '{ things(first: 100) { edges { node { things(first: 100) { edges { node { id } } } } } } }';
  expect(cost(text)).toBeGreaterThan(20_000);
});

test('a budget is an asker’s own, is not touched by what it refuses, and begins anew with the minute', () => {
  const budget = new CostBudget({ perRequest: 100, perMinute: 100 });
  expect(budget.take('one', 80, 0)).toBeNull();
  expect(budget.take('one', 30, 20_000)).toBe(40);
  expect(budget.take('one', 20, 30_000)).toBeNull();
  expect(budget.take('another', 100, 30_000)).toBeNull();
  expect(budget.take('one', 1, 59_500)).toBe(1);
  expect(budget.take('one', 100, 60_000)).toBeNull();
});
