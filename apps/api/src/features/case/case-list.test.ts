import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { queriesOf } from '../../../../../test/support/count-queries.js';
import { Db } from '../../platform/database/db.js';
import { system } from '@chorus/domain/shared/actor';
import { caseStandings } from './case-standings.js';
import {
  act,
  givenCase,
  givenConsent,
  givenEvidence,
  givenMember,
  givenParticipation,
  givenPerson,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';

const list = `query ($id: ID!, $first: Int, $after: String) { casesOf(personId: $id, first: $first, after: $after) {
  edges { node { id sees story stateSentence actBy clockNotes problems { field } details { reasonText }
    clocks { stage window basis { text } } parties { printedName } evidence { file { id name } } calls { said }
    authority { regulators { name } } needsReview } }
  pageInfo { hasNextPage endCursor } } }`;

interface Listed {
  readonly casesOf: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly sees: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

describe('a list of cases', () => {
  let world: TestApp;
  let owner: GivenPerson;
  let helper: Awaited<ReturnType<typeof givenMember>>;
  const ids: string[] = [];

  beforeAll(async () => {
    world = await testApp();
    owner = await givenPerson(world);
    helper = await givenMember(world, 'navigator');
    for (let i = 0; i < 50; i += 1) ids.push(await givenCase(world, owner));
    const call = { caseId: ids[0], at: '2026-11-03T15:00:00Z', said: 'No.' };
    await act(world, 'logCall', call, owner.token);
    await givenEvidence(world, owner, ids[0] as string);
    await givenParticipation(world, helper, ids);
    await givenConsent(world, owner, helper.organizationId, 'share_with_helper');
  });
  afterAll(() => world.close());

  const ask = async (
    token: string,
    first: number,
    after: string | null = null,
  ): Promise<Listed['casesOf']> => {
    const variables = { id: owner.personId, first, after };
    const { data, errors } = await world.ask<Listed>(list, variables, token);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.casesOf;
  };
  test.each(['the person', 'a helper'])(
    'costs %s the same number of queries for 1 and for 50',
    async (who) => {
      const token = who === 'a helper' ? helper.token : owner.token;
      await ask(token, 50);
      const one = await queriesOf(world, () => ask(token, 1));
      const fifty = await queriesOf(world, async () => {
        const { edges } = await ask(token, 50);
        expect(edges).toHaveLength(50);
        expect(edges.every(({ node }) => node.sees === 'whole')).toBe(true);
      });
      expect(one.length).toBeGreaterThan(5);
      expect(fifty).toEqual(one);
    },
  );

  test('is read page by page, every case once and in order', async () => {
    const found: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Listed['casesOf'] = await ask(owner.token, 17, after);
      found.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(found).toEqual(ids);
  });

  test('for planning opens no seal and takes two queries however many there are', async () => {
    const db = world.app.get(Db, { strict: false });
    const standings = await db.read(system('worker'), (tx) => caseStandings(tx, ids));
    expect(standings).toHaveLength(50);
    const first = standings.find(({ caseId }) => caseId === ids[0]);
    expect(first).toMatchObject({
      state: 'evidenced',
      evidence: 'written_decision',
      facet: { planType: 'erisa_fully_insured', residenceState: 'MT', payerIds: ['sample-payer'] },
    });
    expect(Object.keys(first?.facet ?? {}).sort()).toEqual(
      [
        'id',
        'residenceState',
        'contractState',
        'conditionKey',
        'treatmentKey',
        'payerIds',
        'planType',
        'reasonKey',
        'letterInHand',
        'urgency',
        'noticeDate',
        'actBy',
        'lastArguable',
        'amountBand',
      ].sort(),
    );
    const many = await queriesOf(world, () => db.read(system('worker'), (tx) => caseStandings(tx, ids)));
    const single = await queriesOf(world, () =>
      db.read(system('worker'), (tx) => caseStandings(tx, ids.slice(0, 1))),
    );
    expect(many).toHaveLength(2);
    expect(many).toEqual(single);
  });
});
