import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  act,
  givenCase,
  givenConsent,
  givenEvidence,
  givenMember,
  givenParticipation,
  givenPerson,
  noticeFacts,
  upload,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';

const show = `query ($id: ID!) { case(id: $id) { sees personId planType actBy story needsReview
  details { reasonText } calls { said } problems { field } evidence { evidenceKind file { id name } }
  parties { role payerId printedName } clocks { stage } } }`;

interface Shown {
  readonly sees: string;
  readonly personId: string | null;
  readonly planType: string;
  readonly actBy: string | null;
  readonly story: string | null;
  readonly needsReview: boolean | null;
  readonly details: object | null;
  readonly calls: readonly object[] | null;
  readonly problems: readonly object[] | null;
  readonly evidence: readonly { readonly evidenceKind: string; readonly file: object | null }[];
  readonly parties: readonly { readonly payerId: string | null; readonly printedName: string | null }[];
  readonly clocks: readonly object[];
}

describe('who sees a case', () => {
  let world: TestApp;
  let owner: GivenPerson;
  let caseId: string;
  let fileId: string;

  beforeAll(async () => {
    world = await testApp();
    owner = await givenPerson(world);
    caseId = await givenCase(world, owner, noticeFacts({ reasonText: 'Words of the notice.' }));
    fileId = await givenEvidence(world, owner, caseId);
    await act(world, 'writeStory', { caseId, text: 'Words of mine.' }, owner.token);
  });
  afterAll(() => world.close());

  const read = async (token: string, id = caseId): Promise<Shown | null> => {
    const { data, errors } = await world.ask<{ case: Shown | null }>(show, { id }, token);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.case;
  };
  const get = (token: string, id = fileId) =>
    fetch(`${world.url}/files/${id}`, { headers: { authorization: `Bearer ${token}` } });
  const member = async (role: string, takesPart = true) => {
    const who = await givenMember(world, role);
    if (takesPart) await givenParticipation(world, who, [caseId]);
    return who;
  };

  test('another account and an organization that takes no part see nothing, as if it did not exist', async () => {
    const stranger = await givenPerson(world);
    const foreign = await member('navigator', false);
    for (const { token } of [stranger, foreign]) {
      expect(await read(token)).toBeNull();
      expect((await get(token)).status).toBe(404);
      const denied = await act(world, 'recordDenial', { caseId, facts: { service: 'x' } }, token);
      const unknown = await act(
        world,
        'recordDenial',
        { caseId: '01990000-0000-7000-8000-000000000000', facts: { service: 'x' } },
        token,
      );
      expect(denied).toEqual(unknown);
      expect(denied.__typename).toBe('NotFound');
    }
  });

  test('nobody signed out is answered at all', async () => {
    const { errors } = await world.ask(show, { id: caseId });
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect((await fetch(`${world.url}/files/${fileId}`)).status).toBe(404);
  });

  test('row security alone shows a stranger nothing, and a taking-part organization the rows', async () => {
    const stranger = await givenPerson(world);
    const navigator = await member('navigator');
    const source = world.app.get(DataSource, { strict: false });
    const count = async (accountId: string, table: string, secondFactor = true): Promise<number> => {
      const runner = source.createQueryRunner();
      try {
        await runner.startTransaction();
        await runner.query(
          `SELECT set_config('chorus.actor_kind', 'account', true), set_config('chorus.account_id', $1, true),
             set_config('chorus.second_factor', $2, true),
             set_config('chorus.person_ids', chorus_persons_of($1::uuid)::text, true),
             set_config('chorus.organization_ids', chorus_organizations_of($1::uuid)::text, true)`,
          [accountId, String(secondFactor)],
        );
        const [row] = (await runner.query(`SELECT count(*)::int AS rows FROM ${table}`)) as {
          rows: number;
        }[];
        return row?.rows ?? -1;
      } finally {
        await runner.rollbackTransaction();
        await runner.release();
      }
    };
    for (const table of [
      'denial_case',
      'case_facet',
      'case_party',
      'case_evidence',
      'case_clock',
      'stored_file',
    ]) {
      expect(await count(stranger.accountId, table)).toBe(0);
      expect(await count(navigator.accountId, table)).toBeGreaterThan(0);
      expect(await count(navigator.accountId, table, false)).toBe(0);
      expect(await count(owner.accountId, table)).toBeGreaterThan(0);
    }
  });

  test('a member of a taking-part organization sees the clear facts and dates, and nothing sealed', async () => {
    for (const role of ['owner', 'organizer', 'navigator', 'reviewer']) {
      const { token } = await member(role);
      const shown = await read(token);
      expect(shown).toMatchObject({
        sees: 'clear',
        personId: null,
        planType: 'erisa_fully_insured',
        actBy: expect.stringMatching(/^2027-/),
        story: null,
        details: null,
        calls: null,
        problems: null,
        evidence: [{ evidenceKind: 'letter', file: null }],
        parties: [{ payerId: 'sample-payer', printedName: null }],
      });
      expect(shown?.clocks.length).toBeGreaterThan(0);
      expect(shown?.needsReview).toBe(role === 'navigator' ? null : false);
      expect((await get(token)).status).toBe(404);
    }
  });

  test('an analyst sees aggregates and no case', async () => {
    const { token } = await member('analyst');
    expect(await read(token)).toBeNull();
    const { data } = await world.ask<{ casesOf: { edges: readonly object[] } }>(
      'query ($id: ID!) { casesOf(personId: $id) { edges { node { id } } } }',
      { id: owner.personId },
      token,
    );
    expect(data.casesOf.edges).toEqual([]);
  });

  test('a navigator sees the story by consent, logs calls and adds evidence, and loses sight when it is withdrawn', async () => {
    const navigator = await member('navigator');
    const organizer = await member('organizer');
    for (const { organizationId } of [navigator, organizer])
      await givenConsent(world, owner, organizationId, 'share_with_helper');
    expect(await read(navigator.token)).toMatchObject({ sees: 'whole', story: 'Words of mine.' });
    expect(await read(organizer.token)).toMatchObject({ sees: 'clear', story: null });
    expect((await get(navigator.token)).status).toBe(200);
    const call = { caseId, at: '2026-11-03T15:00:00Z', said: 'Ask again next week.' };
    expect((await act(world, 'logCall', call, navigator.token)).__typename).toBe('CallLogged');
    const { body, status } = await upload(world, owner.personId, navigator.token);
    expect(status).toBe(201);
    const evidence = { caseId, evidenceKind: 'eob', fileId: body.fileId };
    expect((await act(world, 'addEvidence', evidence, navigator.token)).__typename).toBe('EvidenceAdded');
    for (const [field, input] of [
      ['recordDenial', { caseId, facts: { service: 'x' } }],
      ['writeStory', { caseId, text: 'Not mine.' }],
      ['stateUrgency', { caseId, urgency: 'urgent', statedBy: 'patient' }],
    ] as const)
      expect((await act(world, field, input, navigator.token)).__typename).toBe('NotAllowed');
    await world.ask(
      'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { __typename } }',
      {
        input: {
          personId: owner.personId,
          organizationId: navigator.organizationId,
          purpose: 'share_with_helper',
        },
      },
      owner.token,
    );
    expect(await read(navigator.token)).toMatchObject({ sees: 'clear', story: null });
    expect((await act(world, 'logCall', call, navigator.token)).__typename).toBe('NotAllowed');
    expect((await upload(world, owner.personId, navigator.token)).status).toBe(404);
    expect((await get(navigator.token)).status).toBe(404);
  });

  test('another navigator of the organization sees no more than its staff: the consent is to a named helper', async () => {
    const named = await member('navigator');
    const other = await world.signInAsStaff('sample.navigator.beside@example.org');
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'navigator', 'active', now())`,
      [other.accountId, named.organizationId],
    );
    await givenConsent(world, owner, named.organizationId, 'share_with_helper');
    expect(await read(named.token)).toMatchObject({ sees: 'whole' });
    expect(await read(other.token)).toMatchObject({ sees: 'clear', story: null, calls: null });
    expect((await get(other.token)).status).toBe(404);
    expect((await upload(world, owner.personId, other.token)).status).toBe(404);
  });

  test('a clinician of the organization may say that it is urgent, with consent and as a clinician only', async () => {
    const child = await givenPerson(world);
    const id = await givenCase(world, child);
    const clinician = await givenMember(world, 'clinician');
    await givenParticipation(world, clinician, [id]);
    const urgent = (statedBy: string) =>
      act(world, 'stateUrgency', { caseId: id, urgency: 'urgent', statedBy }, clinician.token);
    expect((await urgent('clinician')).__typename).toBe('NotAllowed');
    await givenConsent(world, child, clinician.organizationId, 'share_with_helper');
    expect((await urgent('patient')).__typename).toBe('NotAllowed');
    expect((await urgent('clinician')).__typename).toBe('UrgencyStated');
  });

  test('who leaves takes the organization’s sight away', async () => {
    const organizer = await member('organizer');
    await world.sql(`UPDATE participation SET state = 'left' WHERE organization_id = $1`, [
      organizer.organizationId,
    ]);
    expect(await read(organizer.token)).toBeNull();
  });

  test('a minor’s confidential care is not shown to a parent', async () => {
    const child = await givenPerson(world, { birthDate: '2011-05-05' });
    const parent = await world.signIn('sample.parent.0001@example.org');
    await world.sql(
      `INSERT INTO authority (id, account_id, person_id, basis, state, purposes, from_day, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'parent', 'in_force', ARRAY['view', 'prepare', 'sign', 'consent'], '2020-01-01', now())`,
      [parent.accountId, child.personId],
    );
    const open = await givenCase(world, child);
    const secret = await givenCase(world, child, noticeFacts(), { confidential: true });
    expect(await read(parent.token, open)).toMatchObject({ sees: 'whole' });
    expect(await read(parent.token, secret)).toBeNull();
    expect(await read(child.token, secret)).toMatchObject({ sees: 'whole' });
    const answer = await act(
      world,
      'recordDenial',
      { caseId: secret, facts: { service: 'x' } },
      parent.token,
    );
    expect(answer.__typename).toBe('NotFound');
  });

  test('an authority that has ended shows nothing any more', async () => {
    const one = await givenPerson(world);
    const id = await givenCase(world, one);
    await world.sql(`UPDATE authority SET state = 'ended' WHERE account_id = $1`, [one.accountId]);
    expect(await read(one.token, id)).toBeNull();
  });
});
