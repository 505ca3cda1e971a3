import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import { givenCase, givenPerson } from '../../../../../test/support/given-case.js';

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
  editCampaign(input: $input) { __typename ${refusal} ... on CampaignEdited { campaign { id title state } }
    ... on CampaignChangeProposed { campaign { id title } approval { id subject subjectHash } } }
}`;
const apply = `mutation ($id: ID!) {
  applyCampaignChange(campaignId: $id) { __typename ${refusal} ... on CampaignEdited { campaign { title pacePerHour } } }
}`;
const requestOpening = `mutation ($id: ID!) {
  requestCampaignOpening(campaignId: $id) {
    __typename ${refusal} ... on CampaignOpeningRequested { campaign { state } approval { id subjectHash state } }
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
    owner = await world.signIn('owner@example.org');
    colleague = await world.signIn('colleague@example.org');
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
    expect(asked.campaign).toEqual({ state: 'ready' });
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

  describe('once it is open', () => {
    const opened = async (title: string, more: object = {}): Promise<string> => {
      const created = await run(owner, create, { input: { ...campaignInput(title), ...more } });
      const { id } = created.campaign as { id: string };
      await agree(await run(owner, requestOpening, { id }));
      expect((await run(owner, open, { id })).__typename).toBe('CampaignOpened');
      return id;
    };
    const agree = ({ approval }: Answer): Promise<Answer> => {
      const { id, subjectHash } = approval as { id: string; subjectHash: string };
      return run(colleague, decide, { id, hash: subjectHash, approve: true });
    };

    test('it asks for less at once, and for more only by the word of a second person', async () => {
      const id = await opened('Already running');
      const less = { campaignId: id, pacePerHour: 3, states: [{ state: 'MT' }] };
      expect((await run(owner, edit, { input: less })).__typename).toBe('CampaignEdited');

      const asked = await run(owner, edit, { input: { campaignId: id, pacePerHour: 500 } });
      expect(asked).toMatchObject({
        __typename: 'CampaignChangeProposed',
        approval: { subject: 'campaign_change' },
      });
      const pace = async () =>
        (
          await world.sql<{ pace: number }>('SELECT pace_per_hour AS pace FROM campaign WHERE id = $1', [id])
        )[0]?.pace;
      expect(await pace()).toBe(3);
      expect((await run(owner, apply, { id })).__typename).toBe('NotApproved');

      await agree(asked);
      await run(owner, edit, { input: { campaignId: id, pacePerHour: 2 } });
      expect((await run(owner, apply, { id })).__typename).toBe('CampaignMoveNotAllowed');

      await agree(await run(owner, edit, { input: { campaignId: id, pacePerHour: 500 } }));
      expect((await run(owner, apply, { id })).campaign).toMatchObject({ pacePerHour: 500 });
      expect((await run(owner, apply, { id })).__typename).toBe('CampaignMoveNotAllowed');
    });

    test.each([
      ['title', { title: 'Something else altogether' }],
      ['purpose', { purpose: 'A decision on each claim of another kind.' }],
      ['states', { states: [{ state: 'MT' }, { state: 'MN' }, { state: 'ND' }] }],
      ['targets', { targets: { reasonKeys: ['medical_necessity', 'other'] } }],
      ['waves', { waves: [] }],
    ])('more of its %s waits for a second person', async (name, change) => {
      const id = await opened(`Waits with its ${name}`, {
        targets: { reasonKeys: ['medical_necessity'] },
        waves: [{ state: 'MT', startsOn: '2030-02-01', endsOn: '2030-02-10' }],
      });
      const answer = await run(owner, edit, { input: { campaignId: id, ...change } });
      expect(answer.__typename).toBe('CampaignChangeProposed');
    });

    test('what would block an opening is not even proposed', async () => {
      const id = await opened('Not without the letter');
      const answer = await run(owner, edit, { input: { campaignId: id, letterDateRequired: false } });
      expect(answer.__typename).toBe('CampaignNotReady');
    });

    test('a filing window that is over stands in nobody’s way, and no new one may be over', async () => {
      const id = await opened('Into the second month');
      const past = { state: 'MT', startsOn: '2020-02-01', endsOn: '2020-02-10' };
      await world.sql('UPDATE campaign SET waves = $2 WHERE id = $1', [id, JSON.stringify([past])]);
      const next = { state: 'MT', startsOn: '2031-02-01', endsOn: '2031-02-10' };
      const answer = await run(owner, edit, { input: { campaignId: id, waves: [past, next] } });
      expect(answer.__typename).toBe('CampaignChangeProposed');
      const over = { ...past, state: 'MN' };
      expect(await run(owner, edit, { input: { campaignId: id, waves: [past, over] } })).toMatchObject({
        __typename: 'InvalidInput',
        field: 'waves',
      });
    });

    test('readiness says that lead cases are missing until there are some', async () => {
      const id = await opened('With lead cases');
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

    test('only members see what waits', async () => {
      const id = await opened('Seen by members');
      await run(owner, edit, { input: { campaignId: id, title: 'Seen by all of us' } });
      const shown = async (who: SignedIn): Promise<unknown> => {
        const { data } = await world.ask<{ campaign: { title: string; proposedChange: unknown } }>(
          'query ($id: ID!) { campaign(id: $id) { title proposedChange { title } } }',
          { id },
          who.token,
        );
        expect(data.campaign.title).toBe('Seen by members');
        return data.campaign.proposedChange;
      };
      expect(await shown(colleague)).toEqual({ title: 'Seen by all of us' });
      expect(await shown(await world.signIn('passer.by@example.org'))).toBeNull();
    });
  });

  test('a declined request can be asked again', async () => {
    const id = await newCampaign('Declined once');
    const asked = await run(owner, requestOpening, { id });
    const approval = asked.approval as { id: string; subjectHash: string };
    await run(colleague, decide, { id: approval.id, hash: approval.subjectHash, approve: false });
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
    const single = await world.signIn('single@example.org');
    const founded = await run(single, found, { input: { name: 'One Person Group', sample: true } });
    const created = await run(single, create, {
      input: {
        ...campaignInput('Opened alone'),
        organizationId: (founded.organization as { id: string }).id,
      },
    });
    const id = (created.campaign as { id: string }).id;
    const asked = await run(single, requestOpening, { id });
    const approval = asked.approval as { id: string; subjectHash: string };
    const request = { id: approval.id, hash: approval.subjectHash, approve: true };
    const stale = await world.signIn('single@example.org');
    await world.sql(`UPDATE session SET created_at = now() - interval '11 minutes' WHERE account_id = $1`, [
      single.accountId,
    ]);
    expect((await run(stale, decide, request)).__typename).toBe('ReauthenticationNeeded');
    const fresh = await world.signIn('single@example.org');
    expect((await run(fresh, decide, request)).approval).toEqual({ state: 'approved', singlePerson: true });
    expect((await run(single, open, { id })).__typename).toBe('CampaignOpened');
  });
});
