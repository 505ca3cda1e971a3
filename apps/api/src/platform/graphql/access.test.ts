import { describe, expect, test } from '@jest/globals';
import { loadFiles } from '@graphql-tools/load-files';
import { mergeTypeDefs } from '@graphql-tools/merge';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql, type GraphQLSchema } from 'graphql';
import { features } from '../../features/registry.js';
import { accessPolicies } from '../../policies.js';
import { accessProblems, enforceAccess, walkAccess } from './access.js';
import { schemaFiles } from './schema-files.js';

const directive = `
  directive @access(rule: AccessRule!, policy: String) on FIELD_DEFINITION | OBJECT
  enum AccessRule { PUBLIC SIGNED_IN PLATFORM_ADMINISTRATOR ROWS GIVEN }`;

const known = { 'account: any': true };

const schemaOf = (types: string, resolvers = {}): GraphQLSchema =>
  makeExecutableSchema({ typeDefs: directive + types, resolvers });

describe('access rules', () => {
  test('every field of the schema of every feature has one', async () => {
    const documents = await loadFiles([...schemaFiles(features.map(({ name }) => name))]);
    const schema = makeExecutableSchema({ typeDefs: mergeTypeDefs(documents) });
    expect(accessProblems(schema, accessPolicies)).toEqual([]);
    expect(walkAccess(schema).length).toBeGreaterThan(50);
  });

  test('a field without a rule, on a root or on an object, is found and refused at boot', () => {
    const schema = schemaOf(`
      type Bare { id: ID! }
      type Query { bare: Bare open: String @access(rule: PUBLIC) }
      type Mutation { change: String }`);
    expect(accessProblems(schema, known)).toEqual([
      'Bare.id has no @access rule.',
      'Query.bare has no @access rule.',
      'Mutation.change has no @access rule.',
    ]);
    expect(() => enforceAccess(schema, known)).toThrow('Mutation.change has no @access rule.');
  });

  test('a rule that needs a row says nothing about a root field', () => {
    expect(accessProblems(schemaOf('type Query { thing: String @access(rule: ROWS) }'), known)).toEqual([
      'Query.thing is a root field; ROWS says nothing about one.',
    ]);
  });

  test('a policy that nobody knows, and rows or accounts without any, are found and refused at boot', () => {
    const schema = schemaOf(`
      type Row @access(rule: ROWS) { id: ID! }
      type Query {
        row: Row @access(rule: SIGNED_IN, policy: "rows: of anybody")
        account: String @access(rule: SIGNED_IN)
        open: String @access(rule: PUBLIC)
      }`);
    expect(accessProblems(schema, known)).toEqual([
      'Row.id: ROWS names no policy.',
      'Query.row names the policy "rows: of anybody", which policies.ts does not know.',
      'Query.account: SIGNED_IN names no policy.',
    ]);
    expect(() => enforceAccess(schema, known)).toThrow('rows: of anybody');
    expect(accessProblems(schema, { 'rows: of anybody': true })).toHaveLength(2);
  });

  test.each([
    ['PUBLIC', null, undefined],
    ['SIGNED_IN', null, 'UNAUTHENTICATED'],
    ['SIGNED_IN', { platformAdministrator: false, secondFactor: false }, undefined],
    ['PLATFORM_ADMINISTRATOR', null, 'UNAUTHENTICATED'],
    ['PLATFORM_ADMINISTRATOR', { platformAdministrator: false, secondFactor: true }, 'FORBIDDEN'],
    ['PLATFORM_ADMINISTRATOR', { platformAdministrator: true, secondFactor: false }, 'SECOND_FACTOR_NEEDED'],
    ['PLATFORM_ADMINISTRATOR', { platformAdministrator: true, secondFactor: true }, undefined],
  ])('%s for the session %j', async (rule, session, code) => {
    let ran = false;
    const resolve = (): string => {
      ran = true;
      return 'told';
    };
    const schema = enforceAccess(
      schemaOf(`type Query { told: String @access(rule: ${rule}, policy: "account: any") }`, {
        Query: { told: resolve },
      }),
      known,
    );
    const { errors } = await graphql({ schema, source: '{ told }', contextValue: { session } });
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(ran).toBe(code === undefined);
  });

  test('a field of an object may be closer guarded than its object', async () => {
    const schema = enforceAccess(
      schemaOf(
        `type Thing @access(rule: GIVEN) { open: String closed: String @access(rule: SIGNED_IN, policy: "account: any") }
         type Query { thing: Thing @access(rule: PUBLIC) }`,
        { Query: { thing: () => ({ open: 'open', closed: 'closed' }) } },
      ),
      known,
    );
    const { data, errors } = await graphql({
      schema,
      source: '{ thing { open closed } }',
      contextValue: { session: null },
    });
    expect(data).toEqual({ thing: { open: 'open', closed: null } });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
