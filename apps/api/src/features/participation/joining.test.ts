import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCampaign,
  givenParticipant,
  run,
  type GivenCampaign,
} from '../../../../../test/support/given-campaign.js';
import { givenCase, givenConsent, givenPerson, noticeFacts } from '../../../../../test/support/given-case.js';

const join = `mutation ($input: JoinCampaignInput!) { joinCampaign(input: $input) {
  __typename ... on CampaignJoined { participation { id state } } ... on Refusal { message } } }`;
const check = `query ($slug: String!, $facts: EligibilityFactsInput!) {
  checkEligibility(slug: $slug, facts: $facts) { eligible reasons { check met known } } }`;

describe('joining a campaign about one reason', () => {
  let world: TestApp;
  let campaign: GivenCampaign;

  beforeAll(async () => {
    world = await testApp();
    campaign = await givenCampaign(world, { targets: { reasonKeys: ['medical_necessity'] } });
  });
  afterAll(() => world.close());

  async function joins(facts: Readonly<Record<string, unknown>>): Promise<string> {
    const person = await givenPerson(world);
    const caseId = await givenCase(world, person, noticeFacts(facts));
    const input = { slug: campaign.slug, caseId, consents: ['store'], wordingVersion: 1 };
    return (await run(world, person.token, join, { input })).__typename;
  }

  test('is open to somebody who does not know the reason yet, and not to somebody denied for another', async () => {
    expect(await joins({})).toBe('CampaignJoined');
    expect(await joins({ reasonKey: 'medical_necessity' })).toBe('CampaignJoined');
    expect(await joins({ reasonKey: 'out_of_network' })).toBe('NotEligible');
  });

  test('is closed to a case that was withdrawn, which keeps nothing of the try', async () => {
    const person = await givenPerson(world);
    const caseId = await givenCase(world, person, noticeFacts({}));
    const withdraw = 'mutation ($id: ID!) { withdrawCase(caseId: $id) { __typename } }';
    expect((await run(world, person.token, withdraw, { id: caseId })).__typename).not.toBe('NotFound');
    const input = { slug: campaign.slug, caseId, consents: ['store', 'pool'], wordingVersion: 1 };
    expect(await run(world, person.token, join, { input })).toEqual({
      __typename: 'CaseOver',
      message: 'This case was withdrawn. Start it anew to join; nothing was recorded.',
    });
    expect(await world.sql('SELECT id FROM participation WHERE case_id = $1', [caseId])).toEqual([]);
    expect(await world.sql(`SELECT id FROM consent_event WHERE purpose = 'pool'`)).toEqual([]);
  });

  test('an invented insurer meets nothing real: no campaign of real people is joined with it, and none is about it', async () => {
    const sample = await givenCampaign(world, { targets: {} });
    const [real] = await world.sql<{ id: string; slug: string }>(
      `INSERT INTO campaign SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'slug', 'real-people', 'sample', false))).*
       FROM campaign c WHERE c.id = $1 RETURNING id, slug`,
      [sample.campaignId],
    );
    const about = `mutation ($input: EditCampaignInput!) { editCampaign(input: $input) { __typename ... on Refusal { message field } } }`;
    const targets = { payerIds: ['sample-payer'] };
    const edits = (campaignId: string | undefined) =>
      run(world, sample.owner.token, about, { input: { campaignId, targets } });
    expect((await edits(sample.campaignId)).__typename).not.toBe('InvalidInput');
    const person = await givenPerson(world);
    const caseId = await givenCase(world, person, noticeFacts({}));
    const input = { slug: real?.slug, caseId, consents: ['store'], wordingVersion: 1 };
    expect(await run(world, person.token, join, { input })).toEqual({
      __typename: 'NotEligible',
      message: expect.stringContaining('names an invented insurer') as unknown,
    });
    expect(await edits(real?.id)).toMatchObject({ __typename: 'InvalidInput', field: 'targets' });
    // Where all of the home is invented, so may this be.
    await world.sql('UPDATE home SET sample = true');
    expect((await run(world, person.token, join, { input })).__typename).toBe('CampaignJoined');
    await world.sql('UPDATE home SET sample = false');
  });

  test('before joining, too, what is missing is told apart from what speaks against', async () => {
    const answer = await world.ask<{ checkEligibility: object }>(check, {
      slug: campaign.slug,
      facts: { residenceState: 'MT' },
    });
    expect(answer.data.checkEligibility).toEqual({
      eligible: null,
      reasons: [
        { check: 'state', met: true, known: true },
        { check: 'reason', met: false, known: false },
      ],
    });
  });

  test('whoever sees the campaign sees who calls, and may agree to more after joining', async () => {
    const person = await givenParticipant(world, campaign, { facts: { reasonKey: 'medical_necessity' } });
    await givenConsent(world, person, campaign.organizationId, 'share_with_helper');
    const { data, errors } = await world.ask<{ campaignBySlug: { organization: { id: string } } }>(
      'query ($slug: String!) { campaignBySlug(slug: $slug) { organization { id } } }',
      { slug: campaign.slug },
    );
    expect(errors).toBeUndefined();
    expect(data.campaignBySlug.organization.id).toBe(campaign.organizationId);
  });
});
