import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import { provenAgo } from '../../../../../test/support/old-proof.js';

const refusal = '... on Refusal { message field }';
const found = `mutation ($input: FoundOrganizationInput!) {
  foundOrganization(input: $input) { __typename ${refusal} ... on OrganizationFounded { organization { id state myRoles sample } } }
}`;
const invite = `mutation ($input: InviteMemberInput!) {
  inviteMember(input: $input) { __typename ${refusal} ... on MemberInvited { membership { id state } } }
}`;
const create = `mutation ($input: CreateCampaignInput!) {
  createCampaign(input: $input) { __typename ${refusal} ... on CampaignCreated { campaign { id slug state approvalHash } } }
}`;
const edit = `mutation ($input: EditCampaignInput!) {
  editCampaign(input: $input) { __typename ${refusal} ... on CampaignEdited { campaign { id title state } } }
}`;
const requestOpening = `mutation ($id: ID!) {
  requestCampaignOpening(campaignId: $id) {
    __typename ${refusal} ... on CampaignOpeningRequested { campaign { state } approval { id subjectHash state aloneAllowed } }
  }
}`;
const decide = `mutation ($id: ID!, $hash: String!, $approve: Boolean!) {
  decideApproval(approvalId: $id, subjectHash: $hash, approve: $approve) {
    __typename ${refusal} ... on ApprovalDecided { approval { state singlePerson } }
  }
}`;
const open = `mutation ($id: ID!) {
  openCampaign(campaignId: $id) { __typename ${refusal} ... on CampaignOpened { campaign { state openedAt } } }
}`;

interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly field?: string | null;
  readonly [key: string]: unknown;
}

describe('opening a campaign', () => {
  let world: TestApp;
  let owner: SignedIn;
  let colleague: SignedIn;
  let organizationId: string;

  const run = async (
    who: SignedIn | null,
    query: string,
    variables: Record<string, unknown>,
  ): Promise<Answer> => {
    const { data, errors } = await world.ask<Record<string, Answer>>(query, variables, who?.token ?? null);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0] as Answer;
  };
  const campaignInput = (title: string) => ({
    organizationId,
    kind: 'CLAIMS_SURGE',
    title,
    purpose: 'A decision on each denied claim, on time.',
    targets: {},
    states: [{ state: 'MT' }, { state: 'MN', weight: 2, goal: 20 }],
  });
  const newCampaign = async (title: string): Promise<string> => {
    const created = await run(owner, create, { input: campaignInput(title) });
    return (created.campaign as { id: string }).id;
  };

  beforeAll(async () => {
    world = await testApp();
    owner = await world.signInAsStaff('owner@example.org');
    colleague = await world.signInAsStaff('colleague@example.org');
    const founded = await run(owner, found, {
      input: { name: 'Sample Patients Together', sample: true, funders: [] },
    });
    organizationId = (founded.organization as { id: string }).id;
    const invited = await run(owner, invite, {
      input: { organizationId, email: 'colleague@example.org', role: 'organizer' },
    });
    await world.sql(`UPDATE membership SET state = 'active', account_id = $2 WHERE id = $1`, [
      (invited.membership as { id: string }).id,
      colleague.accountId,
    ]);
  });
  afterAll(() => world.close());

  test('needs another member than the one who asked', async () => {
    const id = await newCampaign('Two people open it');
    const asked = await run(owner, requestOpening, { id });
    const approval = asked.approval as { id: string; subjectHash: string };
    expect(asked).toMatchObject({ campaign: { state: 'ready' }, approval: { aloneAllowed: false } });
    const alone = await run(owner, decide, { id: approval.id, hash: approval.subjectHash, approve: true });
    expect(alone.__typename).toBe('ApprovalNeedsAnother');
    expect((await run(owner, open, { id })).__typename).toBe('NotApproved');
    const agreed = await run(colleague, decide, {
      id: approval.id,
      hash: approval.subjectHash,
      approve: true,
    });
    expect(agreed.approval).toEqual({ state: 'approved', singlePerson: false });
    const opened = await run(owner, open, { id });
    expect(opened).toMatchObject({ __typename: 'CampaignOpened', campaign: { state: 'open' } });
    const trail = await world.sql<{ operation: string; account_id: string }>(
      `SELECT operation, account_id FROM audit_entry WHERE subjects @> $1 ORDER BY at`,
      [JSON.stringify([{ kind: 'campaign', id }])],
    );
    expect(trail.map((entry) => entry.operation)).toEqual([
      'campaign.created',
      'campaign.opening_requested',
      'campaign.opened',
    ]);
  });

  test('an edit after the approval makes it outdated', async () => {
    const id = await newCampaign('Changed in between');
    const asked = await run(owner, requestOpening, { id });
    const approval = asked.approval as { id: string; subjectHash: string };
    await run(colleague, decide, { id: approval.id, hash: approval.subjectHash, approve: true });
    const edited = await run(owner, edit, {
      input: { campaignId: id, purpose: 'Another decision on each claim.' },
    });
    expect(edited.campaign).toMatchObject({ state: 'draft' });
    expect((await run(owner, open, { id })).__typename).toBe('CampaignMoveNotAllowed');
    await run(owner, requestOpening, { id });
    expect((await run(owner, open, { id })).__typename).toBe('NotApproved');
  });

  test('what was agreed to, or asked about, and then changed waits no more and is asked for anew', async () => {
    const id = await newCampaign('Mended after the agreement');
    const asked = async () =>
      (await run(owner, requestOpening, { id })).approval as { id: string; subjectHash: string };
    const agree = (to: { id: string; subjectHash: string }) =>
      run(colleague, decide, { id: to.id, hash: to.subjectHash, approve: true });
    const change = (purpose: string) => run(owner, edit, { input: { campaignId: id, purpose } });
    const waiting = async () => {
      const { data } = await world.ask<{ organization: { approvals: { subjectId: string }[] } }>(
        'query ($id: ID!) { organization(id: $id) { approvals { subjectId state } } }',
        { id: organizationId },
        owner.token,
      );
      return data.organization.approvals.filter(({ subjectId }) => subjectId === id);
    };
    expect((await agree(await asked())).__typename).toBe('ApprovalDecided');
    expect(await waiting()).toEqual([{ subjectId: id, state: 'approved' }]);
    await change('A decision on each claim, in writing.');
    expect(await waiting()).toEqual([]);
    const stale = await asked();
    await change('A decision on each claim, in writing and on time.');
    expect((await agree(stale)).__typename).toBe('ApprovalNotOpen');
    expect((await agree(await asked())).__typename).toBe('ApprovalDecided');
    expect((await run(owner, open, { id })).__typename).toBe('CampaignOpened');
  });

  test('a declined request can be asked again', async () => {
    const id = await newCampaign('Declined once');
    const asked = await run(owner, requestOpening, { id });
    const approval = asked.approval as { id: string; subjectHash: string };
    await run(colleague, decide, { id: approval.id, hash: approval.subjectHash, approve: false });
    const became = async (who: SignedIn | null) =>
      (
        await world.ask<{ approval: unknown }>(
          'query ($id: ID!) { approval(id: $id) { state decidedBy } }',
          { id: approval.id },
          who?.token ?? null,
        )
      ).data?.approval ?? null;
    expect(await became(owner)).toEqual({ state: 'declined', decidedBy: colleague.accountId });
    expect(await became(await world.signIn('passer.by@example.org'))).toBeNull();
    expect(await became(null)).toBeNull();
    expect((await run(owner, requestOpening, { id })).__typename).toBe('CampaignOpeningRequested');
  });

  test('a draft is there for members only; strangers get the answer of an unknown id', async () => {
    const id = await newCampaign('Not to be seen yet');
    const query = '{ campaign(id: "ID") { id } }'.replace('ID', id);
    const stranger = await world.signIn('stranger@example.org');
    expect((await world.ask<{ campaign: unknown }>(query, {}, stranger.token)).data.campaign).toBeNull();
    expect((await world.ask<{ campaign: unknown }>(query)).data.campaign).toBeNull();
    expect((await world.ask<{ campaign: { id: string } }>(query, {}, colleague.token)).data.campaign.id).toBe(
      id,
    );
    const foreign = await run(stranger, edit, { input: { campaignId: id, title: 'Taken over' } });
    const unknown = await run(stranger, edit, {
      input: { campaignId: '00000000-0000-7000-8000-000000000000', title: 'Taken over' },
    });
    expect(foreign).toEqual(unknown);
  });

  test('an id that is none is told so, without a word of the inside', async () => {
    const { errors } = await world.ask('{ campaign(id: "not an id") { id } }');
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toBe(
      'An id in this request does not have the form of an id. Nothing was changed.',
    );
  });

  test.each([
    [{ purpose: 'Bury them in paper until they pay' }, 'PurposeNotAllowed', 'purpose'],
    [{ states: [] }, 'InvalidInput', 'states'],
    [{ states: [{ state: 'ZZ' }] }, 'InvalidInput', 'states'],
    [{ states: [{ state: 'MT' }, { state: 'MT' }] }, 'InvalidInput', 'states'],
    [{ title: 'x' }, 'InvalidInput', 'title'],
    [{ slug: 'Admin' }, 'InvalidInput', 'slug'],
    [{ waves: [{ state: 'MT', startsOn: '2030-02-10', endsOn: '2030-02-01' }] }, 'InvalidInput', 'waves'],
    [{ waves: [{ state: 'NY', startsOn: '2030-02-01', endsOn: '2030-02-10' }] }, 'InvalidInput', 'waves'],
    [{ pacePerHour: 0 }, 'InvalidInput', 'pacePerHour'],
    [{ kind: 'FLASH_MOB' }, 'InvalidInput', 'kind'],
  ])('refuses a campaign with %j and says which field', async (change, kind, field) => {
    const answer = await run(owner, create, {
      input: { ...campaignInput('Checked before kept'), ...change },
    });
    expect([answer.__typename, answer.field]).toEqual([kind, field]);
  });

  test('two campaigns cannot have one address', async () => {
    await newCampaign('The same words');
    const second = await run(owner, create, { input: campaignInput('The same words') });
    expect([second.__typename, second.field]).toEqual(['SlugTaken', 'slug']);
  });

  test('a real organization opens nothing before it is verified', async () => {
    const founded = await run(owner, found, { input: { name: 'Unverified Group', sample: false } });
    const real = (founded.organization as { id: string }).id;
    const created = await run(owner, create, {
      input: { ...campaignInput('Too early'), organizationId: real },
    });
    const asked = await run(owner, requestOpening, { id: (created.campaign as { id: string }).id });
    expect(asked.__typename).toBe('CampaignNotReady');
    expect(asked.message).toContain('verified');
  });

  test('alone in an organization, a fresh sign-in stands in and is recorded', async () => {
    const single = await world.signInAsStaff('single@example.org');
    const founded = await run(single, found, { input: { name: 'One Person Group', sample: true } });
    const created = await run(single, create, {
      input: {
        ...campaignInput('Opened alone'),
        organizationId: (founded.organization as { id: string }).id,
      },
    });
    const id = (created.campaign as { id: string }).id;
    const asked = await run(single, requestOpening, { id });
    expect(asked).toMatchObject({ approval: { aloneAllowed: true } });
    const approval = asked.approval as { id: string; subjectHash: string };
    const request = { id: approval.id, hash: approval.subjectHash, approve: true };
    const stale = await world.signInAsStaff('single@example.org');
    await provenAgo(world, 11, single.accountId);
    expect((await run(stale, decide, request)).__typename).toBe('ReauthenticationNeeded');
    const fresh = await world.signInAsStaff('single@example.org');
    expect((await run(fresh, decide, request)).approval).toEqual({ state: 'approved', singlePerson: true });
    expect((await run(single, open, { id })).__typename).toBe('CampaignOpened');
  });
});
