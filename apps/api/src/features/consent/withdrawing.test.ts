import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { givenCampaign, givenParticipant, run } from '../../../../../test/support/given-campaign.js';
import { givenConsent, type GivenPerson } from '../../../../../test/support/given-case.js';

const withdraw = `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) {
  __typename ... on ConsentWithdrawn { consequence } } }`;

describe('withdrawing a consent', () => {
  let world: TestApp;

  beforeAll(async () => {
    world = await testApp();
  });
  afterAll(() => world.close());

  const withdrawn = (who: GivenPerson, purpose: string, organizationId?: string) =>
    run<{ __typename: string; consequence: string }>(world, who.token, withdraw, {
      input: { personId: who.personId, purpose, organizationId },
    });
  const standing = async ({ personId }: GivenPerson): Promise<string[]> => {
    const rows = await world.sql<{ purpose: string; act: string }>(
      `SELECT DISTINCT ON (purpose, organization_id) purpose, act FROM consent_event WHERE person_id = $1
       ORDER BY purpose, organization_id, at DESC, act DESC`,
      [personId],
    );
    return rows.filter(({ act }) => act === 'given').map(({ purpose }) => purpose);
  };

  test('from helpers, without naming an organization, takes it from every one', async () => {
    const [first, second] = [await givenCampaign(world), await givenCampaign(world)];
    const person = await givenParticipant(world, first);
    for (const { organizationId } of [first, second])
      await givenConsent(world, person, organizationId, 'share_with_helper');
    expect((await standing(person)).filter((purpose) => purpose === 'share_with_helper')).toHaveLength(2);
    const answer = await withdrawn(person, 'share_with_helper');
    expect(answer.consequence).toContain('No helper sees your case');
    expect(await standing(person)).not.toContain('share_with_helper');
  });

  test('from one organization leaves the other', async () => {
    const [first, second] = [await givenCampaign(world), await givenCampaign(world)];
    const person = await givenParticipant(world, first);
    for (const { organizationId } of [first, second])
      await givenConsent(world, person, organizationId, 'share_with_helper');
    await withdrawn(person, 'share_with_helper', first.organizationId);
    expect((await standing(person)).filter((purpose) => purpose === 'share_with_helper')).toHaveLength(1);
  });

  test('to keep the case stops writing and sending with it, and promises no deletion that nobody does', async () => {
    const person = await givenParticipant(world, await givenCampaign(world));
    expect(await standing(person)).toEqual(['draft', 'send', 'store']);
    const switches = await run<readonly { purpose: string; withdrawalConsequence: string }[]>(
      world,
      person.token,
      'query ($id: ID!) { consents(personId: $id) { purpose withdrawalConsequence } }',
      { id: person.personId },
    );
    const saidBefore = switches.find(({ purpose }) => purpose === 'store')?.withdrawalConsequence;
    const { consequence } = await withdrawn(person, 'store');
    expect(await standing(person)).toEqual([]);
    expect(consequence).toBe(saidBefore);
    expect(consequence).toContain('handed to you');
    expect(consequence).not.toContain('We delete');
  });
});
