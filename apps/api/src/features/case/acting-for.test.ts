import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  act,
  givenCase,
  givenEvidence,
  givenPerson,
  nextNumber,
  noticeFacts,
  upload,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';
import { until } from '../../platform/outbox/testing/world.js';

interface Decided {
  readonly __typename: string;
  readonly id?: string;
  readonly state?: string;
  readonly message?: string;
}

describe('acting for somebody else', () => {
  let world: TestApp;
  let administrator: SignedIn;

  beforeAll(async () => {
    world = await testApp({ worker: true });
    await world.sql(`UPDATE home SET sample = true, business_now = '2026-12-07T15:00:00Z'`);
    administrator = await world.signInAsStaff('sample.administrator.002@example.org');
    await world.sql('UPDATE account SET platform_administrator = true WHERE id = $1', [
      administrator.accountId,
    ]);
  });
  afterAll(() => world.close());

  const asked = (email: string, token: string, input: object): Promise<Decided> =>
    decide(
      'inviteAuthority(input: $input)',
      '$input: InviteAuthorityInput!',
      { input: { email, ...input } },
      token,
    );
  const accept = (id: string, token: string): Promise<Decided> =>
    decide('acceptAuthority(authorityId: $id, attested: true)', '$id: ID!', { id }, token);
  const confirm = (id: string, token: string, more = ''): Promise<Decided> =>
    decide(`confirmAuthority(authorityId: $id${more})`, '$id: ID!', { id }, token);
  const end = (id: string, token: string, more = ''): Promise<Decided> =>
    decide(`endAuthority(authorityId: $id${more})`, '$id: ID!', { id }, token);

  async function decide(
    call: string,
    parameters: string,
    variables: object,
    token: string,
  ): Promise<Decided> {
    const { data, errors } = await world.ask<Record<string, Decided>>(
      `mutation (${parameters}) { ${call} { __typename ... on Authority { id state } ... on Refusal { message } } }`,
      variables as Record<string, unknown>,
      token,
    );
    const [answer] = Object.values(data ?? {});
    if (answer === undefined || answer === null) throw new Error(JSON.stringify(errors));
    return answer;
  }

  const mailbox = () => `sample.relative.${nextNumber()}@example.org`;
  const sees = async ({ token }: SignedIn, caseId: string): Promise<string | null> =>
    (
      await world.ask<{ case: { sees: string } | null }>(
        'query ($id: ID!) { case(id: $id) { sees } }',
        { id: caseId },
        token,
      )
    ).data.case?.sees ?? null;
  const stateOf = async (caseId: string): Promise<string | undefined> =>
    (await world.sql<{ state: string }>('SELECT state FROM denial_case WHERE id = $1', [caseId]))[0]?.state;
  const comesTo = (caseId: string, state: string) =>
    until(`the case is ${state}`, async () => (await stateOf(caseId)) === state);
  /** Invited with an address, signed in with it, accepted. */
  async function joined(
    owner: GivenPerson,
    input: object,
  ): Promise<SignedIn & { id: string; answer: Decided }> {
    const email = mailbox();
    const { id } = await asked(email, owner.token, { personId: owner.personId, ...input });
    if (id === undefined) throw new Error('Nobody was invited.');
    const who = await world.signIn(email);
    return { ...who, id, answer: await accept(id, who.token) };
  }

  test('the other parent is invited, sees nothing before accepting, and everything afterwards', async () => {
    const owner = await givenPerson(world, { basis: 'parent', birthDate: '2015-05-05' });
    const caseId = await givenCase(world, owner);
    const email = mailbox();
    const { id } = await asked(email, owner.token, { personId: owner.personId, basis: 'parent' });
    const other = await world.signIn(email);
    expect(await sees(other, caseId)).toBeNull();
    expect((await accept(id ?? '', owner.token)).__typename).toBe('NotFound');
    expect(await accept(id ?? '', other.token)).toMatchObject({ state: 'in_force' });
    expect(await sees(other, caseId)).toBe('whole');
    const stranger = await givenPerson(world);
    expect(
      (await asked(mailbox(), stranger.token, { personId: owner.personId, basis: 'parent' })).__typename,
    ).toBe('NotFound');
  });

  test('the mail of an invitation leads to a page that asks, names nobody, and takes the answer', async () => {
    const owner = await givenPerson(world, { basis: 'parent', birthDate: '2015-05-05' });
    const caseId = await givenCase(world, owner);
    const email = mailbox();
    const { id } = await asked(email, owner.token, { personId: owner.personId, basis: 'parent' });
    const other = await world.signIn(email);
    const page = (token: string | null, form: string | null = null, language = 'en') =>
      fetch(`${world.url}/authorities/${id}`, {
        method: form === null ? 'GET' : 'POST',
        headers: {
          'accept-language': language,
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          'content-type': 'application/x-www-form-urlencoded',
        },
        ...(form === null ? {} : { body: form }),
      });
    expect((await page(null)).headers.get('set-cookie')).toContain(encodeURIComponent(`/authorities/${id}`));
    expect((await page(owner.token)).status).toBe(404);
    const asks = await (await page(other.token)).text();
    expect(asks).toContain('You are asked to act for a child as a parent.');
    expect(asks).not.toContain(owner.personId);
    expect((await page(other.token, 'answer=accept')).status).toBe(409);
    const spanish = await (await page(other.token, 'answer=accept', 'es')).text();
    expect(spanish).toContain('Por favor, confirme que puede actuar por esta persona.');
    expect(spanish).not.toContain('Please confirm');
    expect(await sees(other, caseId)).toBeNull();
    expect(await (await page(other.token, 'answer=accept&attested=yes')).text()).toContain(
      'It holds from now on.',
    );
    expect(await sees(other, caseId)).toBe('whole');
    expect((await page(other.token)).status).toBe(404);
  });

  test('an invitation to a mistyped address is taken back by whoever wrote it, and the right one goes out', async () => {
    const owner = await givenPerson(world, { basis: 'parent', birthDate: '2015-05-05' });
    const wrong = mailbox();
    const { id } = await asked(wrong, owner.token, { personId: owner.personId, basis: 'self' });
    const right = { personId: owner.personId, basis: 'self' };
    expect((await asked(mailbox(), owner.token, right)).__typename).toBe('AlreadyRegistered');
    const stranger = await givenPerson(world);
    expect((await end(id ?? '', stranger.token)).__typename).toBe('NotFound');
    expect(await end(id ?? '', owner.token)).toMatchObject({ state: 'ended' });
    const other = await world.signIn(wrong);
    expect((await accept(id ?? '', other.token)).__typename).toBe('NotAllowed');
    expect((await asked(mailbox(), owner.token, right)).__typename).toBe('Authority');
  });

  test('an invitation nobody answers for two weeks is over', async () => {
    const owner = await givenPerson(world, { basis: 'parent', birthDate: '2015-05-05' });
    const { id } = await asked(mailbox(), owner.token, { personId: owner.personId, basis: 'self' });
    await world.sql(`UPDATE authority SET created_at = now() - interval '15 days' WHERE id = $1`, [id]);
    await world.sql(`UPDATE schedule_run SET next_at = now() WHERE name = 'identity.end-authorities'`);
    await until('the invitation is over', async () => {
      const [row] = await world.sql<{ state: string }>('SELECT state FROM authority WHERE id = $1', [id]);
      return row?.state === 'ended';
    });
  });

  test('whoever a person named puts nobody in that person’s place, themselves least of all', async () => {
    const person = await world.signIn(`sample.person.new.${nextNumber()}@example.org`);
    const owner = await givenPerson(world, { as: person });
    const friend = await joined(owner, { basis: 'named_representative', alsoConsent: true });
    const again = { personId: owner.personId, basis: 'self' };
    expect((await asked(mailbox(), friend.token, again)).__typename).toBe('AlreadyRegistered');
    await world.sql(
      `UPDATE authority SET state = 'ended', ended_at = now() WHERE person_id = $1 AND basis = 'self'`,
      [owner.personId],
    );
    const second = mailbox();
    const { id } = await asked(second, friend.token, again);
    const impostor = await world.signIn(second);
    expect(await accept(id ?? '', impostor.token)).toMatchObject({ state: 'asked' });
  });

  test('a friend named by the person may agree to the keeping of a case where the person says so', async () => {
    const tag = nextNumber();
    const person = await world.signIn(`sample.person.new.${tag}@example.org`);
    const owner = await givenPerson(world, { as: person });
    const start = (token: string) =>
      act(
        world,
        'startCase',
        { personId: owner.personId, facts: noticeFacts(), consentToStore: { wordingVersion: 1 } },
        token,
      );
    const silent = await joined(owner, { basis: 'named_representative' });
    expect((await start(silent.token)).__typename).toBe('NotAllowed');
    const trusted = await joined(owner, { basis: 'named_representative', alsoConsent: true });
    expect(trusted.answer).toMatchObject({ state: 'in_force' });
    expect((await start(trusted.token)).__typename).toBe('CaseStarted');
  });

  test('a treating professional begins an urgent case and no other (29 CFR 2560.503-1(b)(4))', async () => {
    const owner = await givenPerson(world);
    await givenCase(world, owner);
    const doctor = await joined(owner, { basis: 'treating_professional' });
    const start = (more: object) =>
      act(world, 'startCase', { personId: owner.personId, facts: noticeFacts(), ...more }, doctor.token);
    expect((await start({})).__typename).toBe('NotAllowed');
    const begun = await start({ urgentBy: 'clinician' });
    expect(begun.__typename).toBe('CaseStarted');
    expect(await sees(doctor, begun.case?.id ?? '')).toBe('whole');
  });

  test('a guardian shows the paper, and whoever runs the installation sees it and the names before confirming', async () => {
    const owner = await givenPerson(world, { basis: 'parent', birthDate: '2015-05-05' });
    const guardian = await joined(owner, { basis: 'guardian' });
    expect(guardian.answer).toMatchObject({ state: 'asked' });
    expect((await confirm(guardian.id, administrator.token)).__typename).toBe('NotAllowed');
    const { body, status } = await upload(world, owner.personId, guardian.token);
    expect(status).toBe(201);
    const show = (fileId: string | undefined, token: string) =>
      decide(
        'showAuthorityPaper(authorityId: $id, fileId: $fileId)',
        '$id: ID!, $fileId: ID!',
        { id: guardian.id, fileId },
        token,
      );
    const theirs = await upload(world, owner.personId, owner.token);
    expect((await show(theirs.body.fileId, guardian.token)).__typename).toBe('InvalidInput');
    expect((await show(body.fileId, guardian.token)).__typename).toBe('Authority');
    const read = (token: string, id = body.fileId) =>
      fetch(`${world.url}/files/${id}`, { headers: { authorization: `Bearer ${token}` } });
    expect((await read(administrator.token)).status).toBe(200);
    expect((await read(administrator.token, theirs.body.fileId)).status).toBe(404);
    const list =
      '{ askedAuthorities { authority { id evidenceFileId basis } personName { family } holderEmail } }';
    const { data } = await world.ask<{ askedAuthorities: { authority: { id: string } }[] }>(
      list,
      {},
      administrator.token,
    );
    expect(data.askedAuthorities.find(({ authority }) => authority.id === guardian.id)).toMatchObject({
      authority: { evidenceFileId: body.fileId, basis: 'guardian' },
      personName: { family: expect.stringMatching(/^Person/) },
      holderEmail: expect.stringMatching(/^sample\.relative/),
    });
    expect((await world.ask(list, {}, owner.token)).data).toEqual({ askedAuthorities: [] });
    expect(await confirm(guardian.id, administrator.token)).toMatchObject({ state: 'in_force' });
  });

  test('who comes of age takes the record over, and their case goes on where it was', async () => {
    const owner = await givenPerson(world, { basis: 'parent', birthDate: '2009-01-10' });
    const caseId = await givenCase(world, owner);
    await givenEvidence(world, owner, caseId);
    try {
      await world.sql(`UPDATE home SET business_now = '2027-02-01T15:00:00Z'`);
      await world.sql(`UPDATE schedule_run SET next_at = now() WHERE name = 'identity.end-authorities'`);
      await comesTo(caseId, 'suspended');
      expect(await sees(owner, caseId)).toBeNull();
      const grown = await joined(owner, { basis: 'self' });
      expect(grown.answer).toMatchObject({ state: 'in_force' });
      await comesTo(caseId, 'evidenced');
      expect(await sees(grown, caseId)).toBe('whole');
    } finally {
      await world.sql(`UPDATE home SET business_now = '2026-12-07T15:00:00Z'`);
    }
  });

  test('a death stops everything until the estate’s papers were seen; told wrongly, the person takes it back', async () => {
    const owner = await givenPerson(world);
    const caseId = await givenCase(world, owner);
    const tell = (diedOn: string | null, token: string) =>
      world.ask<{ recordDeath: { __typename: string } }>(
        'mutation ($input: RecordDeathInput!) { recordDeath(input: $input) { __typename } }',
        { input: { personId: owner.personId, diedOn } },
        token,
      );
    const friend = await joined(owner, { basis: 'named_representative' });
    const estate = await joined(owner, { basis: 'personal_representative' });
    expect(estate.answer).toMatchObject({ state: 'asked' });
    expect((await tell('2026-12-01', estate.token)).data.recordDeath.__typename).toBe('NotFound');
    await tell('2026-12-01', friend.token);
    await comesTo(caseId, 'suspended');
    await tell(null, owner.token);
    await comesTo(caseId, 'intake');
    await tell('2026-12-01', friend.token);
    await comesTo(caseId, 'suspended');
    const { body } = await upload(world, owner.personId, estate.token);
    await decide(
      'showAuthorityPaper(authorityId: $id, fileId: $fileId)',
      '$id: ID!, $fileId: ID!',
      { id: estate.id, fileId: body.fileId },
      estate.token,
    );
    await confirm(estate.id, administrator.token);
    await comesTo(caseId, 'intake');
    const record = (token: string) => act(world, 'recordDenial', { caseId, facts: { service: 'x' } }, token);
    expect((await record(estate.token)).__typename).toBe('DenialRecorded');
    expect((await record(friend.token)).__typename).toBe('NotAllowed');
  });

  test('the last who may act goes only when they say that nobody is left, and the case is on hold then', async () => {
    const owner = await givenPerson(world, { basis: 'parent', birthDate: '2015-05-05' });
    const caseId = await givenCase(world, owner);
    const other = await joined(owner, { basis: 'parent' });
    const [mine] = await world.sql<{ id: string }>(
      'SELECT id FROM authority WHERE account_id = $1 AND person_id = $2',
      [owner.accountId, owner.personId],
    );
    expect(await end(mine?.id ?? '', owner.token)).toMatchObject({ state: 'ended' });
    expect((await end(other.id, other.token)).__typename).toBe('LastAuthority');
    expect(await stateOf(caseId)).toBe('intake');
    expect(await end(other.id, other.token, ', leaveNobody: true')).toMatchObject({ state: 'ended' });
    await comesTo(caseId, 'suspended');
  });

  test('confidential care is begun by the person alone, and shown or hidden by them later', async () => {
    const owner = await givenPerson(world, { basis: 'parent', birthDate: '2011-05-05' });
    const child = await joined(owner, { basis: 'self' });
    await givenCase(world, owner);
    const begin = (token: string) =>
      act(world, 'startCase', { personId: owner.personId, facts: noticeFacts(), confidential: true }, token);
    expect(await begin(owner.token)).toMatchObject({ __typename: 'NotAllowed', field: 'confidential' });
    const caseId = (await begin(child.token)).case?.id ?? '';
    expect(await sees(owner, caseId)).toBeNull();
    const keep = async (confidential: boolean, token: string) =>
      (
        await world.ask<{ keepCaseConfidential: { __typename: string } }>(
          'mutation ($id: ID!, $is: Boolean!) { keepCaseConfidential(caseId: $id, confidential: $is) { __typename } }',
          { id: caseId, is: confidential },
          token,
        )
      ).data.keepCaseConfidential.__typename;
    expect(await keep(false, owner.token)).toBe('NotFound');
    expect(await keep(false, child.token)).toBe('ConfidentialityKept');
    expect(await sees(owner, caseId)).toBe('whole');
    expect(await keep(true, owner.token)).toBe('NotAllowed');
    expect(await keep(true, child.token)).toBe('ConfidentialityKept');
    expect(await sees(owner, caseId)).toBeNull();
  });
});
