import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import { givenCampaign, run } from '../../../../../test/support/given-campaign.js';
import { givenCase, givenPerson } from '../../../../../test/support/given-case.js';

const refusal = '... on Refusal { message field }';
const edit = `mutation ($input: EditCampaignInput!) {
  editCampaign(input: $input) { __typename ${refusal} ... on CampaignEdited { campaign { id title state } }
    ... on CampaignChangeProposed { campaign { id title } approval { id subject subjectHash } } }
}`;
const apply = `mutation ($id: ID!) {
  applyCampaignChange(campaignId: $id) { __typename ${refusal} ... on CampaignEdited { campaign { title pacePerHour } } }
}`;
const decide = `mutation ($id: ID!, $hash: String!) {
  decideApproval(approvalId: $id, subjectHash: $hash, approve: true) { __typename ${refusal} }
}`;

interface Answer {
  readonly __typename: string;
  readonly campaign?: object;
  readonly approval?: { readonly id: string; readonly subjectHash: string };
}

describe('a campaign once it is open', () => {
  let world: TestApp;

  beforeAll(async () => {
    world = await testApp();
  });
  afterAll(() => world.close());

  const agree = (who: SignedIn, { approval }: Answer): Promise<Answer> =>
    run<Answer>(world, who.token, decide, { id: approval?.id, hash: approval?.subjectHash });

  test('it asks for less at once, and for more only by the word of a second person', async () => {
    const { campaignId: id, owner, organizer } = await givenCampaign(world);
    const less = { campaignId: id, pacePerHour: 3, states: [{ state: 'MT' }] };
    expect((await run<Answer>(world, owner.token, edit, { input: less })).__typename).toBe('CampaignEdited');

    const asked = await run<Answer>(world, owner.token, edit, {
      input: { campaignId: id, pacePerHour: 500 },
    });
    expect(asked).toMatchObject({
      __typename: 'CampaignChangeProposed',
      approval: { subject: 'campaign_change' },
    });
    const pace = async () =>
      (await world.sql<{ pace: number }>('SELECT pace_per_hour AS pace FROM campaign WHERE id = $1', [id]))[0]
        ?.pace;
    expect(await pace()).toBe(3);
    expect((await run<Answer>(world, owner.token, apply, { id })).__typename).toBe('NotApproved');

    await agree(organizer, asked);
    await run<Answer>(world, owner.token, edit, { input: { campaignId: id, pacePerHour: 2 } });
    expect((await run<Answer>(world, owner.token, apply, { id })).__typename).toBe('CampaignMoveNotAllowed');

    await agree(
      organizer,
      await run<Answer>(world, owner.token, edit, { input: { campaignId: id, pacePerHour: 500 } }),
    );
    expect((await run<Answer>(world, owner.token, apply, { id })).campaign).toMatchObject({
      pacePerHour: 500,
    });
    expect((await run<Answer>(world, owner.token, apply, { id })).__typename).toBe('CampaignMoveNotAllowed');
  });

  test('it is about keys of our lists: another is refused with what is known, and one that left them may stay', async () => {
    const { campaignId: id, owner, organizationId } = await givenCampaign(world);
    const targets = { reasonKeys: ['somebody-s-own-words'] };
    const known = expect.stringContaining('Choose from these: medical_necessity, ');
    const refused = { __typename: 'InvalidInput', field: 'targets.reasonKeys', message: known };
    expect(await run<Answer>(world, owner.token, edit, { input: { campaignId: id, targets } })).toEqual(
      refused,
    );
    const create = `mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) { __typename ${refusal} } }`;
    const input = {
      organizationId,
      kind: 'CLAIMS_SURGE',
      title: 'Sample surge',
      purpose: 'A decision on each denied claim, on time.',
      targets,
      states: [{ state: 'MT' }],
    };
    expect(await run<Answer>(world, owner.token, create, { input })).toEqual(refused);
    await world.sql(
      `UPDATE campaign SET targets = jsonb_set(targets, '{conditionKeys}', '["a-former-key"]') WHERE id = $1`,
      [id],
    );
    const less = { campaignId: id, pacePerHour: 3 };
    expect((await run<Answer>(world, owner.token, edit, { input: less })).__typename).toBe('CampaignEdited');
  });

  test.each([
    ['apply an approved change', apply],
    ['resume what somebody paused', `mutation ($id: ID!) { resumeCampaign(campaignId: $id) { __typename } }`],
  ])('a mailbox alone does not %s', async (_, mutation) => {
    const { campaignId: id, owner, organizationId } = await givenCampaign(world);
    const weak = await world.signIn(`sample.weak.${id}@example.org`);
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'owner', 'active', now())`,
      [weak.accountId, organizationId],
    );
    expect((await run<Answer>(world, weak.token, mutation, { id })).__typename).toBe('SecondFactorNeeded');
    expect((await run<Answer>(world, owner.token, mutation, { id })).__typename).toBe(
      'CampaignMoveNotAllowed',
    );
  });

  test.each([
    ['title', { title: 'Something else altogether' }],
    ['purpose', { purpose: 'A decision on each claim of another kind.' }],
    ['states', { states: [{ state: 'MT' }, { state: 'MN' }, { state: 'ND' }] }],
    ['targets', { targets: { reasonKeys: ['medical_necessity', 'out_of_network'] } }],
    ['waves', { waves: [] }],
  ])('more of its %s waits for a second person', async (_, change) => {
    const { campaignId: id, owner } = await givenCampaign(world, {
      targets: { reasonKeys: ['medical_necessity'] },
      waves: [{ state: 'MT', startsOn: '2030-02-01', endsOn: '2030-02-10' }],
    });
    const answer = await run<Answer>(world, owner.token, edit, { input: { campaignId: id, ...change } });
    expect(answer.__typename).toBe('CampaignChangeProposed');
  });

  test('what would block an opening is not even proposed', async () => {
    const { campaignId: id, owner } = await givenCampaign(world);
    const answer = await run<Answer>(world, owner.token, edit, {
      input: { campaignId: id, letterDateRequired: false },
    });
    expect(answer.__typename).toBe('CampaignNotReady');
  });

  test('a filing window that is over stands in nobody’s way, and no new one may be over', async () => {
    const { campaignId: id, owner } = await givenCampaign(world);
    const past = { state: 'MT', startsOn: '2020-02-01', endsOn: '2020-02-10' };
    await world.sql('UPDATE campaign SET waves = $2 WHERE id = $1', [id, JSON.stringify([past])]);
    const next = { state: 'MT', startsOn: '2031-02-01', endsOn: '2031-02-10' };
    const answer = await run<Answer>(world, owner.token, edit, {
      input: { campaignId: id, waves: [past, next] },
    });
    expect(answer.__typename).toBe('CampaignChangeProposed');
    const over = { ...past, state: 'MN' };
    expect(
      await run<Answer>(world, owner.token, edit, { input: { campaignId: id, waves: [past, over] } }),
    ).toMatchObject({
      __typename: 'InvalidInput',
      field: 'waves',
    });
  });

  test('readiness says that lead cases are missing until there are some', async () => {
    const { campaignId: id, owner, organizationId } = await givenCampaign(world);
    const check = async (): Promise<string | undefined> => {
      const { data } = await world.ask<{
        campaign: { readiness: { campaign: { check: string; level: string }[] } };
      }>(
        `query ($id: ID!) { campaign(id: $id) { readiness { campaign { check level } } } }`,
        { id },
        owner.token,
      );
      return data.campaign.readiness.campaign.find((one) => one.check === 'lead_cases')?.level;
    };
    expect(await check()).toBe('warning');
    const person = await givenPerson(world);
    const caseId = await givenCase(world, person);
    await world.sql(
      `INSERT INTO participation (id, case_id, campaign_id, organization_id, person_id, state, lead_case, joined_at, changed_at)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, 'active', true, now(), now())`,
      [caseId, id, organizationId, person.personId],
    );
    expect(await check()).toBe('ok');
  });

  test('readiness says when one person alone could check what is reported [5]', async () => {
    const { campaignId: id, owner, organizer } = await givenCampaign(world);
    const check = async () => {
      const { data } = await world.ask<{
        campaign: { readiness: { canOpen: boolean; campaign: { check: string; level: string }[] } };
      }>(
        `query ($id: ID!) { campaign(id: $id) { readiness { canOpen campaign { check level } } } }`,
        { id },
        owner.token,
      );
      const { canOpen, campaign } = data.campaign.readiness;
      return { canOpen, level: campaign.find((one) => one.check === 'verifiers')?.level };
    };
    expect(await check()).toEqual({ canOpen: true, level: 'ok' });
    await world.sql(`UPDATE membership SET state = 'ended' WHERE account_id = $1`, [organizer.accountId]);
    expect(await check()).toEqual({ canOpen: true, level: 'warning' });
  });

  test('only members see what waits', async () => {
    const {
      campaignId: id,
      owner,
      organizer,
    } = await givenCampaign(world, {
      title: 'Sample of members',
    });
    await run<Answer>(world, owner.token, edit, { input: { campaignId: id, title: 'Seen by all of us' } });
    const shown = async (who: SignedIn): Promise<unknown> => {
      const { data } = await world.ask<{ campaign: { title: string; proposedChange: unknown } }>(
        'query ($id: ID!) { campaign(id: $id) { title proposedChange { title } } }',
        { id },
        who.token,
      );
      expect(data.campaign.title).toBe('Sample of members');
      return data.campaign.proposedChange;
    };
    expect(await shown(organizer)).toEqual({ title: 'Seen by all of us' });
    expect(await shown(await world.signIn('passer.by@example.org'))).toBeNull();
  });
});
