import { expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openToTokens, tokenNeeds } from './token-scopes.js';

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '..', '..', 'generated', 'schema.graphql'), 'utf8'),
);
const needs = (text: string) => {
  const { scopes, closed } = tokenNeeds(schema, parse(text));
  return { scopes: [...scopes].sort(), closed: [...closed].sort() };
};

/**
 * Reviewed. A token stands in somebody's program for months: nothing here signs, consents, signs in, makes tokens or factors,
 * exports, decides in the place of a second person, opens a campaign or moves a filing.
 */
const reviewedMutations = {
  'Mutation.createCampaign': 'write_campaigns',
  'Mutation.editCampaign': 'write_campaigns',
};

test('the mutations a token may run are the reviewed ones', () => {
  const mutations = Object.entries(openToTokens(schema)).filter(([name]) => name.startsWith('Mutation.'));
  expect(Object.fromEntries(mutations)).toEqual(reviewedMutations);
});

test('the queries a token may run are the reviewed ones', () => {
  const queries = Object.keys(openToTokens(schema)).filter((name) => name.startsWith('Query.'));
  expect(queries.sort()).toEqual(
    [
      ...['authority', 'checkEligibility', 'clocks', 'conditions', 'denialReasons', 'insurers'],
      ...['jurisdictions', 'legalClocks', 'planTypes'],
      ...['campaign', 'campaignBySlug', 'campaigns', 'myOrganizations', 'organization'],
      ...[
        'campaignBoard',
        'campaignProgress',
        'campaignSimilarity',
        'edition',
        'editions',
        'precedentTable',
        'publishedEditions',
      ],
      ...['publicDecisions', 'publicMeasure', 'participations', 'submissions', 'workItems'],
      ...['case', 'casesOf'],
    ]
      .map((field) => `Query.${field}`)
      .sort(),
  );
});

test('every scope opens something', () => {
  const scopes = schema.getType('TokenScope');
  const names =
    scopes !== undefined && 'getValues' in scopes ? scopes.getValues().map(({ name }) => name) : [];
  // read_stories opens fields of a case, not a root.
  expect([...new Set(Object.values(openToTokens(schema)))].sort()).toEqual(
    names.filter((name) => name !== 'read_stories').sort(),
  );
});

test('a field without a scope is closed, whatever stands beside it', () => {
  expect(needs('{ clocks { virtual } me { account { email } } }').closed).toEqual([
    'Account.email',
    'Query.me',
  ]);
});

test('through a campaign no token reaches what its scope does not name', () => {
  const { scopes, closed } = needs(
    '{ campaign(id: "x") { id organization { name members { id } approvals { id } } } }',
  );
  expect(scopes).toEqual(['read_campaigns']);
  expect(closed).toEqual(['Approval.id', 'Membership.id']);
});

test('a story asks for a scope of its own, also in a fragment', () => {
  const text = '{ case(id: "x") { ...told } } fragment told on Case { actBy story }';
  expect(needs(text)).toEqual({ scopes: ['read_cases', 'read_stories'], closed: [] });
});

test('members of a union are asked about each', () => {
  const { scopes, closed } = needs(
    'mutation ($i: EditCampaignInput!) { editCampaign(input: $i) { __typename ... on Refusal { message } } }',
  );
  expect({ scopes, closed }).toEqual({ scopes: ['write_campaigns'], closed: [] });
});
