import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCampaign,
  givenParticipant,
  run,
  type GivenCampaign,
  type GivenParticipant,
} from '../../../../../test/support/given-campaign.js';
import { act, givenConsent } from '../../../../../test/support/given-case.js';
import { provenAgo } from '../../../../../test/support/old-proof.js';

const refusal = '... on Refusal { message }';
const exported = `mutation ($id: ID!, $stories: Boolean! = false) { exportParticipants(campaignId: $id, stories: $stories) { __typename ${refusal}
  ... on ParticipantsExported { csv people } ... on PersonalExportRequested { approval { id subject subjectHash export { campaign stories people columns } } } } }`;
const decide = `mutation ($id: ID!, $hash: String!) { decideApproval(approvalId: $id, subjectHash: $hash, approve: true) { __typename } }`;

interface Answer {
  readonly __typename: string;
  readonly csv?: string;
  readonly people?: number;
  readonly approval?: {
    readonly id: string;
    readonly subject: string;
    readonly subjectHash: string;
    readonly export: unknown;
  };
}

describe('data of people that an organization takes out', () => {
  let world: TestApp;
  let campaign: GivenCampaign;
  let agreeing: GivenParticipant;
  let silent: GivenParticipant;
  let hidden: GivenParticipant;

  beforeAll(async () => {
    world = await testApp();
    campaign = await givenCampaign(world);
    [agreeing, silent, hidden] = [
      await givenParticipant(world, campaign),
      await givenParticipant(world, campaign),
      await givenParticipant(world, campaign),
    ];
    for (const [who, text] of [
      [agreeing, '=HYPERLINK("sample Mirabelle")'],
      [silent, 'Sample words Sanddorn'],
      [hidden, 'Sample words Holunder'],
    ] as const)
      await act(world, 'writeStory', { caseId: who.caseId, text }, who.token);
    await world.sql('UPDATE denial_case SET confidential = true WHERE id = $1', [hidden.caseId]);
    // The organizer is also a navigator, and the named helper of both who are not hidden; one of them agrees to it.
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'navigator', 'active', now())`,
      [campaign.organizer.accountId, campaign.organizationId],
    );
    await world.sql('UPDATE participation SET helper_id = $1 WHERE campaign_id = $2', [
      campaign.organizer.accountId,
      campaign.campaignId,
    ]);
    await givenConsent(world, agreeing, campaign.organizationId, 'share_with_helper');
  });
  afterAll(() => world.close());

  const ask = (who: SignedIn, stories = false) =>
    run<Answer>(world, who.token, exported, { id: campaign.campaignId, stories });
  const agree = async (who: SignedIn, { approval }: Answer) =>
    (await run(world, who.token, decide, { id: approval?.id, hash: approval?.subjectHash })).__typename;
  const takenOut = async (stories: boolean): Promise<Answer> => {
    const asked = await ask(campaign.organizer, stories);
    expect(asked).toMatchObject({
      __typename: 'PersonalExportRequested',
      approval: { subject: 'personal_export' },
    });
    expect(await agree(campaign.owner, asked)).toBe('ApprovalDecided');
    return ask(campaign.organizer, stories);
  };

  test('leaves by two members’ word and never by one’s own [5]', async () => {
    const asked = await ask(campaign.organizer);
    expect((await ask(campaign.organizer)).approval?.id).toBe(asked.approval?.id);
    expect(await agree(campaign.organizer, asked)).toBe('ApprovalNeedsAnother');
    expect(await agree(campaign.owner, asked)).toBe('ApprovalDecided');
    const answer = await ask(campaign.organizer);
    expect(answer).toMatchObject({ __typename: 'ParticipantsExported', people: 2 });
    expect((await ask(campaign.organizer)).__typename).toBe('PersonalExportRequested');
  });

  test('an agreement to states and dates is none to stories', async () => {
    const asked = await ask(campaign.organizer);
    expect(await agree(campaign.owner, asked)).toBe('ApprovalDecided');
    expect((await ask(campaign.organizer, true)).__typename).toBe('PersonalExportRequested');
  });

  test('the second member sees what would leave; another number needs another agreement', async () => {
    const asked = await ask(campaign.organizer, true);
    expect(asked.approval?.export).toMatchObject({ stories: true, people: 2 });
    expect((asked.approval?.export as { columns: string[] }).columns).toEqual(
      expect.arrayContaining(['act_by', 'story']),
    );
    expect(await agree(campaign.owner, asked)).toBe('ApprovalDecided');
    await world.sql('UPDATE denial_case SET confidential = true WHERE id = $1', [silent.caseId]);
    expect(await ask(campaign.organizer, true)).toMatchObject({
      __typename: 'PersonalExportRequested',
      approval: { export: { people: 1 } },
    });
    await world.sql('UPDATE denial_case SET confidential = false WHERE id = $1', [silent.caseId]);
  });

  test('a request of one member does not withdraw what a colleague was granted', async () => {
    const asked = await ask(campaign.organizer);
    expect(await agree(campaign.owner, asked)).toBe('ApprovalDecided');
    expect((await ask(campaign.owner)).__typename).toBe('PersonalExportRequested');
    expect((await ask(campaign.organizer)).__typename).toBe('ParticipantsExported');
  });

  test('stands in the list of who received what of everybody in it', async () => {
    const lines = async (who: GivenParticipant) =>
      (
        await run<{ edges: { node: { thing: string; who: string } }[] }>(
          world,
          who.token,
          'query ($id: ID!) { disclosures(personId: $id, first: 20) { edges { node { thing who what } } } }',
          { id: who.personId },
        )
      ).edges.filter(({ node }) => node.thing === 'export');
    expect(await lines(silent)).toHaveLength(1);
    expect((await lines(silent))[0]?.node.who).toContain('Sample Alliance');
    expect(await lines(hidden)).toEqual([]);
  });

  test('is states and dates, without a name and without confidential care', async () => {
    const { csv = '' } = await takenOut(false);
    expect(csv.split('\r\n')[0]).toBe(
      'participation,taking_part,joined_on,case,act_by,last_arguable,filing,send_by,made_on',
    );
    expect(csv).toContain(`${agreeing.participationId},`);
    expect(csv).not.toContain(hidden.participationId);
    expect(csv).not.toMatch(/Sample|Mirabelle|Sanddorn|Holunder|@/);
  });

  test('holds a story only by consent to this helper, harmless to a spreadsheet, and says so in the person’s list', async () => {
    const { csv = '' } = await takenOut(true);
    expect(csv).toContain(`"'=HYPERLINK(""sample Mirabelle"")"`);
    expect(csv).not.toMatch(/Sanddorn|Holunder/);
    const read = await world.sql<{ person_id: string }>(
      `SELECT person_id FROM reading WHERE account_id = $1 AND thing = 'case'`,
      [campaign.organizer.accountId],
    );
    expect(read.map(({ person_id }) => person_id)).toEqual([agreeing.personId]);
  });

  test('stands in the audit trail with everybody whose data it was', async () => {
    const [entry] = await world.sql<{ subjects: { kind: string; id: string }[] }>(
      `SELECT subjects FROM audit_entry WHERE operation = 'participants.exported' ORDER BY at LIMIT 1`,
    );
    const people = (entry?.subjects ?? []).filter(({ kind }) => kind === 'participation').map(({ id }) => id);
    expect(people.sort()).toEqual([agreeing.participationId, silent.participationId].sort());
  });

  test('needs a second factor, a fresh proof and the role; a stranger learns of no campaign', async () => {
    const address = 'sample.weak.091@example.org';
    const weak = await world.signIn(address);
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'organizer', 'active', now())`,
      [weak.accountId, campaign.organizationId],
    );
    expect((await ask(weak)).__typename).toBe('SecondFactorNeeded');
    expect(['NotFound', 'NotAllowed']).toContain((await ask(agreeing)).__typename);
    const stale = await world.signInAsStaff('sample.stale.091@example.org');
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'organizer', 'active', now())`,
      [stale.accountId, campaign.organizationId],
    );
    const late = await world.signInAsStaff('sample.stale.091@example.org');
    await provenAgo(world, 11, late.accountId);
    expect((await ask(late)).__typename).toBe('ReauthenticationNeeded');
  });
});
