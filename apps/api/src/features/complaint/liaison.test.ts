import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  givenCampaign,
  givenParticipant,
  run,
  type GivenCampaign,
} from '../../../../../test/support/given-campaign.js';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { readPdf } from '../../../../../libs/templates/src/testing/read-pdf.js';
import { noticeFacts } from '../case/testing/given.js';
import { download } from '../submission/testing/given.js';

const office = `{ regulator { key } expected listed contact preferredIntake agreedPerDay toldOn contacts { on channel note } memo }`;

interface Office {
  readonly regulator: { readonly key: string };
  readonly expected: string;
  readonly listed: string;
  readonly contact: string | null;
  readonly toldOn: string | null;
  readonly contacts: readonly { readonly note: string }[];
  readonly memo: string;
}
interface Saved {
  readonly __typename: string;
  readonly message?: string;
  readonly office?: Office;
}

let world: TestApp;
let campaign: GivenCampaign;

const offices = (token: string) =>
  run<readonly Office[]>(world, token, `query ($id: ID!) { liaisons(campaignId: $id) ${office} }`, {
    id: campaign.campaignId,
  });
const change = (name: 'saveLiaison' | 'noteLiaisonContact', more: object, token = campaign.owner.token) =>
  run<Saved>(
    world,
    token,
    `mutation ($input: ${name === 'saveLiaison' ? 'SaveLiaisonInput' : 'NoteLiaisonContactInput'}!) {
       ${name}(input: $input) { __typename ... on LiaisonSaved { office ${office} } ... on Refusal { message field } } }`,
    { input: { campaignId: campaign.campaignId, regulatorKey: 'MT/csi', ...more } },
  );
const memoOf = async (token: string, path: string): Promise<{ status: number; text: string }> => {
  const { status, bytes } = await download(world, path, token);
  if (status !== 200) return { status, text: '' };
  return { status, text: (await readPdf(bytes)).pages.join(' ').replace(/\s+/g, ' ') };
};

beforeAll(async () => {
  world = await testApp();
  campaign = await givenCampaign(world, { kind: 'COMPLAINT_FILING' });
  for (let at = 0; at < 12; at += 1) {
    const person = await givenParticipant(world, campaign, {
      facts: noticeFacts({ planType: 'erisa_fully_insured', contractState: 'MT' }),
    });
    if (at < 2)
      await world.sql(
        `INSERT INTO consent_event (id, person_id, organization_id, purpose, act, at, wording_version, wording_hash, language)
         VALUES (gen_random_uuid(), $1, $2, 'list_to_regulator', 'given', now(), 1, 'a', 'en')`,
        [person.personId, campaign.organizationId],
      );
  }
});
afterAll(() => world.close());

describe('telling an office what is coming', () => {
  test('offices follow from states, plan types and the people who take part; small counts are not told', async () => {
    const found = await offices(campaign.owner.token);
    expect(found.map(({ regulator }) => regulator.key)).toEqual(['MT/csi', 'ebsa']);
    expect(found[0]).toMatchObject({ expected: '12', listed: 'fewer than 11', toldOn: null, contact: null });
    expect(found[1]).toMatchObject({ expected: '0' });
  });

  test('readiness of this kind says that the office was not told, and then that it was', async () => {
    const readiness = async () =>
      (
        await run<{ readiness: { campaign: { check: string; level: string }[] } }>(
          world,
          campaign.owner.token,
          'query ($id: ID!) { campaign(id: $id) { readiness { campaign { check level } } } }',
          { id: campaign.campaignId },
        )
      ).readiness.campaign.filter(({ check }) => check === 'liaison');
    expect((await readiness()).map(({ level }) => level)).toContain('warning');
    const told = {
      on: '2026-11-10',
      channel: 'phone',
      note: 'They would rather get each by portal.',
      told: true,
    };
    expect((await change('noteLiaisonContact', told)).office).toMatchObject({ toldOn: '2026-11-10' });
    expect((await readiness()).map(({ level }) => level)).toContain('ok');
  });

  test('the contact is sealed, and the log only grows', async () => {
    const saved = await change('saveLiaison', {
      contact: 'Sample Desk Zwiebel',
      agreedPerDay: 5,
      preferredIntake: 'portal_each',
    });
    expect(saved.office).toMatchObject({ contact: 'Sample Desk Zwiebel', agreedPerDay: 5 });
    const [{ sealed }] = (await world.sql<{ sealed: Buffer }>(
      'SELECT sealed_contact AS sealed FROM complaint_liaison WHERE sealed_contact IS NOT NULL',
    )) as [{ sealed: Buffer }];
    expect(sealed.toString('utf8')).not.toContain('Zwiebel');
    await expect(world.sql('UPDATE complaint_contact SET on_day = on_day')).rejects.toThrow(/not changed/);
  });

  test('two colleagues who save one thing each do not take the other’s away', async () => {
    await change('saveLiaison', { contact: 'Sample Desk', agreedPerDay: 7, preferredIntake: 'fax' });
    await change('saveLiaison', { contact: 'Another Desk' });
    const saved = await change('saveLiaison', { preferredIntake: null });
    expect(saved.office).toMatchObject({
      contact: 'Another Desk',
      agreedPerDay: 7,
      preferredIntake: null,
    });
  });

  test('an office that no case leads to, a day to come and a pace of nothing are refused', async () => {
    expect((await change('saveLiaison', { regulatorKey: 'TX/tdi' })).__typename).toBe('InvalidInput');
    expect((await change('saveLiaison', { agreedPerDay: 0 })).__typename).toBe('InvalidInput');
    const told = { on: '2199-01-01', channel: 'phone', note: 'A sample talk.' };
    expect((await change('noteLiaisonContact', told)).__typename).toBe('InvalidInput');
  });

  test('the memo names who agreed and nobody else, and each of them sees who made it', async () => {
    const path = (await offices(campaign.owner.token))[0]?.memo ?? '';
    const { status, text } = await memoOf(campaign.owner.token, path);
    expect(status).toBe(200);
    expect(text).toContain('plan is yours by its type and by the state where it was issued: 12.');
    expect(text).toContain('not listed: fewer than 11');
    const readings = await world.sql(`SELECT 1 FROM reading WHERE thing = 'office_list'`);
    expect(readings).toHaveLength(2);
  });

  test('whoever takes back their word is in no later memo', async () => {
    await world.sql(
      `INSERT INTO consent_event (id, person_id, organization_id, purpose, act, at, wording_version, wording_hash, language)
       SELECT gen_random_uuid(), person_id, organization_id, purpose, 'withdrawn', now(), 1, 'a', 'en'
       FROM consent_event WHERE purpose = 'list_to_regulator'`,
    );
    const path = (await offices(campaign.owner.token))[0]?.memo ?? '';
    expect((await memoOf(campaign.owner.token, path)).text).toContain('None of them is listed here.');
  });

  test('nobody else sees offices or memos', async () => {
    const stranger = await world.signInAsStaff('sample.stranger.048@example.org');
    expect(await offices(stranger.token)).toEqual([]);
    const path = (await offices(campaign.owner.token))[0]?.memo ?? '';
    expect((await memoOf(stranger.token, path)).status).toBe(404);
    expect((await change('saveLiaison', {}, stranger.token)).__typename).toMatch(/NotFound|NotAllowed/);
  });
});
