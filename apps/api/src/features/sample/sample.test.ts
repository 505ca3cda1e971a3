import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';

const advance = `mutation ($to: DateTime!) { advanceBusinessClock(to: $to) {
  __typename ... on BusinessClockAdvanced { now } ... on Refusal { message } } }`;
const state = '{ workState { idle deadLetters pendingSchedules } clocks { business virtual } }';

describe('the clock of a sample home', () => {
  let world: TestApp;
  let owner: SignedIn;

  const move = async (to: string, who: SignedIn = owner): Promise<string> => {
    const { data } = await world.ask<{ advanceBusinessClock: { __typename: string } }>(
      advance,
      { to },
      who.token,
    );
    return data.advanceBusinessClock.__typename;
  };
  const look = async (who: SignedIn) =>
    (
      await world.ask<{
        workState: { idle: boolean; deadLetters: number } | null;
        clocks: { business: string; virtual: boolean };
      }>(state, {}, who.token)
    ).data;

  beforeAll(async () => {
    world = await testApp({ sampleHome: true, worker: true });
    owner = await world.signInAsStaff('owner@example.org');
    await world.ask(
      'mutation ($input: FoundOrganizationInput!) { foundOrganization(input: $input) { __typename } }',
      { input: { name: 'Sample Patients Together', sample: true, funders: [] } },
      owner.token,
    );
  });
  afterAll(() => world.close());

  test('real time is never moved, and what is left to do there is nobody’s to see', async () => {
    expect(await move('2027-01-04T15:00:00Z')).toBe('NotSampleHome');
    expect((await look(owner)).workState).toBeNull();
  });

  test('an owner moves it forward, everything that runs by it looks again, and it never goes back', async () => {
    await world.sql('UPDATE home SET sample = true');
    expect(await move('2027-01-04T15:00:00Z')).toBe('BusinessClockAdvanced');
    expect((await look(owner)).clocks).toEqual({ business: '2027-01-04T15:00:00.000Z', virtual: true });
    while ((await look(owner)).workState?.idle !== true) continue;
    const [late] = await world.sql('SELECT name FROM schedule_run WHERE finished_at IS NULL');
    expect(late).toBeUndefined();
    expect(await move('2027-01-03T15:00:00Z')).toBe('ClockNeverGoesBack');
  });

  test('nobody else moves it or sees what is left to do', async () => {
    const other = await world.signIn('somebody@example.org');
    expect(await move('2027-02-01T15:00:00Z', other)).toBe('NotAllowed');
    expect((await look(other)).workState).toBeNull();
  });
});
