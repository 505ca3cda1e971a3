import { describe, expect, test } from '@jest/globals';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { refuse } from '@chorus/domain/shared/refusal';
import { type DocumentNode, parse } from 'graphql';
import { compileQuery } from 'graphql-jit';
import { resolveAbstractTypes } from './abstract-types.js';
import { isCompilable } from './compilable.js';
import { compiledExecutor, referenceExecutor } from './compiled-executor.js';
import { scalars } from './scalars.js';

interface Thing {
  readonly id: number;
  readonly name: string;
  readonly at: Date;
  readonly parent: Thing | null;
}

const thing = (id: number): Thing => ({
  id,
  name: `thing ${id}`,
  at: new Date(Date.UTC(2026, 0, id + 1)),
  parent: id === 0 ? null : thing(id - 1),
});

const schema = resolveAbstractTypes(
  makeExecutableSchema({
    typeDefs: `
      scalar Date scalar DateTime scalar Cents
      enum Color { RED GREEN }
      interface Refusal { message: String! field: String }
      type Refused implements Refusal { message: String! field: String }
      type Thing { id: ID! name: String! at: DateTime! day: Date price: Cents count: Int ratio: Float
        late: String failing: String failingStrictly: String! parent: Thing things(first: Int = 3): [Thing!]! }
      input Deep { day: Date, color: Color = GREEN, list: [Int!], flat: Flat }
      input Flat { day: Date!, amounts: [Cents!]! = [1] }
      input Endless { more: [Endless!] }
      union Result = Thing | Refused
      type Query { thing(id: Int!): Thing things(first: Int, color: Color): [Thing!]! echo(input: Deep): String endless(input: Endless): String
        result(refused: Boolean!): Result! nothing: Thing broken: [Thing!]! }
      type Mutation { add(to: String!): Int! }`,
    resolvers: {
      ...scalars,
      Query: {
        thing: (_: unknown, { id }: { id: number }) => (id < 0 ? null : thing(id)),
        things: async (_: unknown, { first }: { first?: number }) =>
          Array.from({ length: first ?? 2 }, (_entry, index) => thing(index)),
        echo: (_: unknown, { input }: { input?: unknown }) => JSON.stringify(input),
        result: (_: unknown, { refused }: { refused: boolean }) =>
          refused ? refuse('Refused', 'Not today.', 'field') : thing(1),
        nothing: () => Promise.resolve(null),
        broken: () => [thing(1), null],
      },
      Thing: {
        late: async (parent: Thing) => `late ${parent.id}`,
        failing: () => Promise.reject(new Error('failing')),
        failingStrictly: () => {
          throw new Error('failing strictly');
        },
        day: () => '2028-02-29',
        price: () => 12_345_678_901,
        count: (parent: Thing) => parent.id,
        ratio: () => 0.5,
        things: (_: Thing, { first }: { first: number }) =>
          Array.from({ length: first }, (_entry, i) => thing(i)),
      },
      Mutation: { add: (_: unknown, _args: unknown, context: { sum: number[] }) => context.sum.push(1) },
    },
  }),
);

const operations = (
  [
    ['{ things { id name at day price count ratio late parent { name parent { id } } } }'],
    ['query ($n: Int) { things(first: $n) { id things { id late } } }', { n: 5 }],
    ['query ($n: Int = 1) { things(first: $n) { id } }'],
    ['{ thing(id: 3) { failing id } nothing { id } }'],
    ['{ thing(id: 3) { id parent { failingStrictly } } }'],
    ['{ things { id failingStrictly } }'],
    ['{ broken { id } }'],
    [
      'query ($r: Boolean!) { result(refused: $r) { __typename ... on Thing { id } ... on Refusal { message field } } }',
      { r: true },
    ],
    [
      'query ($r: Boolean!) { result(refused: $r) { __typename ... on Thing { id } ... on Refusal { message field } } }',
      { r: false },
    ],
    ['query ($yes: Boolean!) { thing(id: 1) { id @include(if: $yes) name @skip(if: $yes) } }', { yes: true }],
    [
      'query ($yes: Boolean!) { thing(id: 1) { ...all @include(if: $yes) id } } fragment all on Thing { name parent { id } }',
      { yes: false },
    ],
    [
      'query ($input: Deep) { echo(input: $input) }',
      { input: { day: '2028-02-29', list: 3, flat: { day: '2026-03-01' } } },
    ],
    ['query ($input: Deep) { echo(input: $input) }', { input: null }],
    ['query ($input: Deep) { echo(input: $input) }', {}],
    ['query ($c: Color) { things(color: $c) { id } }', { c: 'RED' }],
    ['{ a: thing(id: 1) { b: id, b2: name } c: thing(id: -1) { id } }'],
    ['mutation ($to: String!) { first: add(to: $to) second: add(to: $to) }', { to: 'x' }],
  ] as readonly (readonly [string, Record<string, unknown>?])[]
).map(([text, variables]) => [text, variables ?? {}] as const);

const wrongVariables: readonly (readonly [string, Record<string, unknown>])[] = [
  ['query ($n: Int) { things(first: $n) { id } }', { n: 'many' }],
  ['query ($n: Int!) { thing(id: $n) { id } }', {}],
  ['query ($input: Deep) { echo(input: $input) }', { input: { day: '2027-02-29' } }],
  ['query ($input: Deep) { echo(input: $input) }', { input: { unknown: 1 } }],
  ['query ($c: Color) { things(color: $c) { id } }', { c: 'BLUE' }],
];

/** Errors compared by what callers see; the two list several errors in different orders. */
async function outcome(
  executor: ReturnType<typeof referenceExecutor>,
  document: DocumentNode,
  variables: Record<string, unknown>,
) {
  const { data, errors } = await executor.execute({ document, variables }, { sum: [] });
  const seen = (errors ?? []).map(({ message, path }) => JSON.stringify({ message, path })).sort();
  return { data: JSON.parse(JSON.stringify(data ?? null)) as unknown, seen };
}

describe('compiled queries', () => {
  test.each(operations)('answer as graphql-js does: %s %j', async (text, variables) => {
    const document = parse(text);
    expect(isCompilable(schema, document)).toBe(true);
    const compiled = compiledExecutor(schema);
    const expected = await outcome(referenceExecutor(schema), document, variables);
    for (const use of ['interpreted', 'compiled', 'compiled again']) {
      const { data, seen } = await outcome(compiled, document, variables);
      expect([use, data]).toEqual([use, expected.data]);
      expect([use, seen]).toEqual([use, expected.seen]);
    }
  });

  test.each(wrongVariables)(
    'say what is wrong with variables as graphql-js does: %s %j',
    async (text, variables) => {
      const document = parse(text);
      const compiled = compiledExecutor(schema);
      const expected = await outcome(referenceExecutor(schema), document, variables);
      expect(expected.seen).not.toEqual([]);
      for (let i = 0; i < 3; i += 1) expect(await outcome(compiled, document, variables)).toEqual(expected);
    },
  );

  test('a document of several operations runs the one that is named', async () => {
    const document = parse('query A { thing(id: 1) { id } } query B { thing(id: 2) { id } }');
    const compiled = compiledExecutor(schema);
    for (const [operationName, id] of [
      ['A', '1'],
      ['B', '2'],
      ['A', '1'],
    ] as const) {
      expect((await compiled.execute({ document, operationName }, {})).data).toEqual({ thing: { id } });
    }
  });

  test('asking for an operation that the document does not hold is an error, also when it is compiled', async () => {
    const document = parse('query A { thing(id: 1) { id } }');
    const compiled = compiledExecutor(schema);
    for (let i = 0; i < 3; i += 1) {
      expect((await compiled.execute({ document, operationName: 'B' }, {})).errors?.[0]?.message).toContain(
        '"B"',
      );
    }
  });
});

describe('what is never compiled', () => {
  test('the compiler turns a certain literal string into code, which is why no literal string reaches it', async () => {
    const marker = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d';
    const document = parse(`mutation { add(to: "${marker}0)+(process.env.TAKEN=1") }`);
    const direct = compileQuery(schema, document, '');
    if ('query' in direct) await direct.query(undefined, { sum: [] }, {});
    expect(process.env.TAKEN).toBe('1');
    delete process.env.TAKEN;

    const compiled = compiledExecutor(schema);
    for (let i = 0; i < 3; i += 1) await compiled.execute({ document }, { sum: [] });
    expect(process.env.TAKEN).toBeUndefined();
  });

  test.each([
    ['a literal string', 'mutation { add(to: "x") }'],
    ['a literal block string', 'mutation { add(to: """x""") }'],
    ['a literal string as the default of a variable', 'mutation ($to: String! = "x") { add(to: $to) }'],
    ['an alias that could name a prototype', '{ __proto__: thing(id: 1) { id } }'],
    ['introspection', '{ __schema { queryType { name } } }'],
    ['a directive other than skip and include', '{ thing(id: 1) { id @defer } }'],
    ['a variable whose type contains itself', 'query ($input: Endless) { endless(input: $input) }'],
    ['several operations', 'query A { nothing { id } } query B { nothing { id } }'],
  ])('%s', (_what, text) => {
    expect(isCompilable(schema, parse(text))).toBe(false);
  });
});
