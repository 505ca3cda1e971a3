import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCampaign,
  givenParticipant,
  run,
  type GivenCampaign,
  type GivenParticipant,
} from '../../../../../test/support/given-campaign.js';
import { givenConsent } from '../../../../../test/support/given-case.js';
import { until } from '../../platform/outbox/testing/world.js';

const facet = `facet { residenceState contractState conditionKey treatmentKey payerIds planType reasonKey urgency amountBand noticeDate actBy }`;
const listed = `query ($id: ID!) { participations(campaignId: $id) { edges { node { id ${facet} } } } }`;
const keep = `mutation ($id: ID!, $on: Boolean!) { keepCaseConfidential(caseId: $id, confidential: $on) { __typename } }`;
const progress = `query ($id: ID!) { campaignProgress(campaignId: $id) { joined notAgreed } }`;

type Facet = Readonly<Record<string, unknown>>;

describe('a condition that is legally sensitive (lawful conduct G15)', () => {
  let world: TestApp;
  let campaign: GivenCampaign;
  let holder: GivenParticipant;

  beforeAll(async () => {
    world = await testApp({ worker: true });
    campaign = await givenCampaign(world);
    holder = await givenParticipant(world, campaign);
    await givenConsent(world, holder, campaign.organizationId, 'pool');
  });
  afterAll(() => world.close());

  const seen = async (): Promise<Facet> => {
    const { edges } = await run<{ edges: { node: { id: string; facet: Facet } }[] }>(
      world,
      campaign.organizer.token,
      listed,
      { id: campaign.campaignId },
    );
    return edges.find(({ node }) => node.id === holder.participationId)?.node.facet ?? {};
  };
  const marked = (on: boolean) => run(world, holder.token, keep, { id: holder.caseId, on });
  const counted = () =>
    run<{ joined: number; notAgreed: number }>(world, campaign.organizer.token, progress, {
      id: campaign.campaignId,
    });

  test('an adult marks it: their group sees that a date runs and nothing else, and no figure counts it', async () => {
    const before = await seen();
    expect(before).toMatchObject({
      contractState: 'MN',
      planType: 'erisa_fully_insured',
      payerIds: ['sample-payer'],
    });
    expect(await counted()).toEqual({ joined: 1, notAgreed: 0 });
    expect((await marked(true)).__typename).toBe('ConfidentialityKept');
    expect(await seen()).toEqual({
      residenceState: null,
      contractState: null,
      conditionKey: null,
      treatmentKey: null,
      payerIds: [],
      planType: 'unknown',
      reasonKey: null,
      urgency: null,
      amountBand: 'unknown',
      noticeDate: null,
      actBy: before.actBy,
    });
    expect(before.actBy).not.toBeNull();
    expect(await counted()).toEqual({ joined: 0, notAgreed: 0 });
  });

  test('the person sees their own as before', async () => {
    const [own] = await run<readonly { facet: Facet }[]>(
      world,
      holder.token,
      `{ myParticipations { ${facet} } }`,
      {},
    );
    expect(own?.facet).toMatchObject({ contractState: 'MN', planType: 'erisa_fully_insured' });
  });

  test('it goes half a year after it is finished, another after three years', async () => {
    const other = await givenParticipant(world, campaign);
    await world.sql(
      `UPDATE denial_case SET state = 'closed', changed_at = '2026-01-01T12:00:00Z' WHERE id = ANY ($1)`,
      [[holder.caseId, other.caseId]],
    );
    await world.sql(`UPDATE schedule_run SET next_at = now() WHERE name = 'data-rights.end-finished-cases'`);
    const goesOn = async (id: string): Promise<string | undefined> =>
      (
        await world.sql<{ day: string }>('SELECT goes_on::text AS day FROM case_keeping WHERE id = $1', [id])
      )[0]?.day;
    await until('both are counted', async () => (await goesOn(other.caseId)) !== undefined);
    expect(await goesOn(holder.caseId)).toBe('2026-07-02');
    expect(await goesOn(other.caseId)).toBe('2028-12-31');
  });
});
