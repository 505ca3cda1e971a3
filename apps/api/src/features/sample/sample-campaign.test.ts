import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { givenCampaign } from '../../../../../test/support/given-campaign.js';
import { nothingYet, type SampleProgress, SampleStage } from './sample.public.js';

/** A stage that only writes down what it was asked for. */
class NotedStage extends SampleStage {
  isThere = true;
  asked: string[] = [];
  progress: SampleProgress = nothingYet('none', 12);
  look(): SampleProgress {
    return this.progress;
  }
  stillRefused: () => Promise<unknown> = () => Promise.reject(new Error('Nothing was loaded.'));
  load(stillRefused: () => Promise<unknown>): void {
    this.stillRefused = stillRefused;
    this.asked.push('load');
    this.progress = nothingYet('loading', 12);
  }
  remove(): void {
    this.asked.push('remove');
  }
}

const load = 'mutation { loadSampleCampaign { __typename ... on Refusal { message } } }';
const enter =
  'mutation { enterSample(as: owner) { __typename ... on SampleEntered { campaignId } ... on Refusal { message } } }';
const remove = 'mutation { removeSampleCampaign { __typename ... on Refusal { message } } }';

describe('the sample campaign of a server', () => {
  const stage = new NotedStage();
  let world: TestApp;

  const asked = async (query: string): Promise<{ __typename: string; message?: string }> =>
    Object.values((await world.ask<Record<string, { __typename: string }>>(query)).data)[0] as never;
  const state = async (): Promise<string> =>
    (await world.ask<{ sampleCampaign: { state: string } }>('{ sampleCampaign { state } }')).data
      .sampleCampaign.state;
  const written = async (operation: string): Promise<number> =>
    (await world.sql('SELECT 1 FROM audit_entry WHERE operation = $1', [operation])).length;

  beforeAll(async () => {
    world = await testApp({ sampleStage: stage });
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    stage.isThere = true;
    stage.asked = [];
    stage.progress = nothingYet('none', 12);
    await world.sql('UPDATE home SET sample = false');
    await world.sql('DELETE FROM rate_limit');
  });

  test('is played once however often it is asked for, and written down', async () => {
    expect(await state()).toBe('offered');
    expect((await asked(load)).__typename).toBe('SampleLoading');
    expect((await asked(load)).__typename).toBe('SampleLoading');
    expect(stage.asked).toEqual(['load']);
    expect(await state()).toBe('loading');
    expect(await written('sample.load')).toBe(1);
  });

  test('is for whoever sits at this machine', async () => {
    const elsewhere = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.7' },
      body: JSON.stringify({ query: load }),
    });
    expect(await elsewhere.json()).toMatchObject({
      data: { loadSampleCampaign: { message: expect.stringMatching(/sits at the computer/) } },
    });
  });

  test('where no home can be changed, there is none', async () => {
    stage.isThere = false;
    expect(await state()).toBe('not_offered');
    expect((await asked(load)).__typename).toBe('SampleNotOffered');
  });

  test('stops whoever asks again and again', async () => {
    for (let times = 0; times < 20; times += 1) await asked(load);
    expect((await asked(load)).__typename).toBe('TooManyRequests');
  });

  test('in a sample home a visitor stands in for its owner with a strong session, and removes it', async () => {
    await world.sql('UPDATE home SET sample = true');
    expect(await state()).toBe('shown');
    expect((await asked(enter)).__typename).toBe('NotFound');
    const { owner } = await givenCampaign(world);
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: enter }),
    });
    expect(await response.json()).toMatchObject({ data: { enterSample: { __typename: 'SampleEntered' } } });
    const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const me = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: '{ me { account { id } secondFactorNeeded } }' }),
    });
    expect(await me.json()).toEqual({
      data: { me: { account: { id: owner.accountId }, secondFactorNeeded: null } },
    });
    expect(await written('identity.stand-in')).toBe(1);
    expect((await asked(remove)).__typename).toBe('SampleRemoved');
    expect(stage.asked).toEqual(['remove']);
  });

  test('is not offered where an organization of real people is, and nobody is let in there', async () => {
    const founder = await world.signIn('founder@sample.invalid');
    const found = (sample: boolean) =>
      world.ask(
        'mutation ($input: FoundOrganizationInput!) { foundOrganization(input: $input) { __typename } }',
        { input: { name: 'Sample Neighbours', sample } },
        founder.token,
      );
    await found(true);
    expect(await state()).toBe('offered');
    await asked(load);
    expect(await stage.stillRefused()).toBeNull();
    await found(false);
    // While the story is played somebody may begin for real: then nothing is changed over to.
    expect(await stage.stillRefused()).toMatchObject({ kind: 'SampleNotOffered' });
    stage.progress = nothingYet('none', 12);
    stage.asked = [];
    expect(await state()).toBe('not_offered');
    expect(await asked(load)).toMatchObject({
      __typename: 'SampleNotOffered',
      message: expect.stringMatching(/has an organization of its own/),
    });
    expect(await asked(enter)).toMatchObject({ __typename: 'NotSampleHome' });
    expect(await asked(remove)).toMatchObject({ __typename: 'NotSampleHome' });
    expect(stage.asked).toEqual([]);
  });
});
