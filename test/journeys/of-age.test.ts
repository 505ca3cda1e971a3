import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type SignedIn, type TestApp } from '../support/app.js';
import {
  act,
  givenCase,
  givenEvidence,
  givenPerson,
  nextNumber,
  noticeFacts,
  type GivenPerson,
} from '../support/given-case.js';
import { until } from '../../apps/api/src/platform/outbox/testing/world.js';

/** What a parent asks of their child's record; each answer as it is when nothing is there. */
const reads: Readonly<Record<string, { readonly query: string; readonly nothing: unknown }>> = {
  person: { query: 'person(id: $person) { name { family } birthDate }', nothing: null },
  case: { query: 'case(id: $case) { state sees }', nothing: null },
  casesOf: { query: 'casesOf(personId: $person) { edges { node { id } } }', nothing: { edges: [] } },
  consents: { query: 'consents(personId: $person) { purpose }', nothing: null },
  consentLedger: { query: 'consentLedger(personId: $person) { id }', nothing: null },
  disclosures: { query: 'disclosures(personId: $person) { edges { node { id } } }', nothing: { edges: [] } },
  submissionsOf: { query: 'submissionsOf(caseId: $case) { id }', nothing: [] },
  storedFile: { query: 'storedFile(id: $file) { id }', nothing: null },
  myParticipations: { query: 'myParticipations { id }', nothing: [] },
};

describe('the eighteenth birthday', () => {
  let world: TestApp;
  let parent: GivenPerson;
  let childEmail: string;
  let caseId: string;
  let fileId: string;

  beforeAll(async () => {
    world = await testApp({ worker: true });
    // Born on 10 January 2009: of age on 10 January 2027, in the middle of a month.
    await world.sql(`UPDATE home SET sample = true, business_now = '2027-01-09T18:00:00Z'`);
    parent = await givenPerson(world, { basis: 'parent', birthDate: '2009-01-10' });
    caseId = await givenCase(world, parent);
    fileId = await givenEvidence(world, parent, caseId);
    childEmail = `sample.grown.${nextNumber()}@example.org`;
  });
  afterAll(() => world.close());

  const variables = () => ({ person: parent.personId, case: caseId, file: fileId });
  const asked = async (name: string, who: SignedIn): Promise<unknown> => {
    const query = reads[name]?.query ?? '';
    const used = Object.keys(variables()).filter((one) => query.includes(`$${one}`));
    const head = used.length === 0 ? '' : `(${used.map((one) => `$${one}: ID!`).join(', ')})`;
    const { data, errors } = await world.ask<Record<string, unknown>>(
      `query ${head} { ${query} }`,
      variables(),
      who.token,
    );
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data[name];
  };
  const download = async (who: SignedIn): Promise<number> =>
    (await fetch(`${world.url}/files/${fileId}`, { headers: { authorization: `Bearer ${who.token}` } }))
      .status;
  const dayComes = async (day: string): Promise<void> => {
    await world.sql('UPDATE home SET business_now = $1::timestamptz', [`${day}T18:00:00Z`]);
    await world.sql(`UPDATE schedule_run SET next_at = now() WHERE name = 'identity.end-authorities'`);
    await until('the rights were looked at', async () => {
      const due = await world.sql(
        `SELECT 1 FROM schedule_run WHERE name = 'identity.end-authorities' AND next_at <= now()`,
      );
      return due.length === 0;
    });
  };
  const stateOfCase = async (): Promise<string | undefined> =>
    (await world.sql<{ state: string }>('SELECT state FROM denial_case WHERE id = $1', [caseId]))[0]?.state;
  const refusedWith = async (field: string, input: object): Promise<string> =>
    (await act(world, field, { ...input }, parent.token)).__typename;

  test('until the day before, the parent reads everything', async () => {
    await dayComes('2027-01-09');
    for (const [name, { nothing }] of Object.entries(reads))
      if (!['disclosures', 'submissionsOf', 'myParticipations'].includes(name))
        expect([name, await asked(name, parent)]).not.toEqual([name, nothing]);
    expect(await download(parent)).toBe(200);
    expect(await refusedWith('writeStory', { caseId, text: 'Sample words of a parent.' })).toBe(
      'StoryWritten',
    );
  });

  test('on the day itself nothing can be read any more, and the case is on hold', async () => {
    await dayComes('2027-01-10');
    for (const [name, { nothing }] of Object.entries(reads))
      expect([name, await asked(name, parent)]).toEqual([name, nothing]);
    expect(await download(parent)).toBe(404);
    await until('the case is on hold', async () => (await stateOfCase()) === 'suspended');
  });

  test.each([
    ['writeStory', () => ({ caseId, text: 'Sample words that come too late.' })],
    ['recordDenial', () => ({ caseId, facts: { service: 'x' } })],
    ['addEvidence', () => ({ caseId, evidenceKind: 'letter', fileId, dated: '2026-10-30' })],
    ['logCall', () => ({ caseId, at: '2027-01-10T17:00:00Z', said: 'Sample' })],
    [
      'startCase',
      () => ({ personId: parent.personId, facts: noticeFacts(), consentToStore: { wordingVersion: 1 } }),
    ],
  ])('nor done: %s is refused', async (field, input) => {
    const answer = await refusedWith(field, input()).catch((problem: unknown) => String(problem));
    expect(['NotFound', 'NotAllowed', 'NoAuthority', 'AuthorityEndedAtMajority']).toContain(answer);
  });

  test.each([
    [
      'giveConsent',
      '{ giveConsent(input: { personId: $person, purposes: [send], wordingVersion: 1 }) { __typename } }',
    ],
    ['withdrawConsent', '{ withdrawConsent(input: { personId: $person, purpose: store }) { __typename } }'],
    [
      'editPerson',
      '{ editPerson(input: { personId: $person, name: { given: "Sample", family: "Other" } }) { __typename } }',
    ],
    ['withdrawCase', '{ withdrawCase(caseId: $case) { __typename } }'],
    ['reopenCase', '{ reopenCase(caseId: $case) { __typename } }'],
    ['keepCaseConfidential', '{ keepCaseConfidential(caseId: $case, confidential: true) { __typename } }'],
    ['recordDeath', '{ recordDeath(input: { personId: $person, diedOn: "2027-01-10" }) { __typename } }'],
    [
      'reportOwnFiling',
      '{ takeBackOwnFiling(caseId: $case, stage: "internal_appeal_level_1") { __typename } }',
    ],
  ])('nor decided: %s is refused', async (_, operation) => {
    const used = ['person', 'case'].filter((one) => operation.includes(`$${one}`));
    const { data, errors } = await world.ask<Record<string, { __typename: string }>>(
      `mutation (${used.map((one) => `$${one}: ID!`).join(', ')}) ${operation}`,
      variables(),
      parent.token,
    );
    if (data === undefined || data === null) throw new Error(JSON.stringify(errors));
    expect(['NotFound', 'NotAllowed']).toContain(Object.values(data)[0]?.__typename);
  });

  test('no row says which day it was: the end is written as the end of the month', async () => {
    const [right] = await world.sql<{ ended: string; until: string }>(
      `SELECT ended_at::date::text AS ended, until_day::text AS until FROM authority WHERE person_id = $1`,
      [parent.personId],
    );
    expect(right).toEqual({ ended: '2027-02-01', until: '2027-01-31' });
  });

  test('the grown child is asked anew, takes the record over, and lets the parent act only by naming them', async () => {
    const invite = async (
      token: string,
      email: string,
      basis: string,
    ): Promise<{ __typename: string; id?: string }> =>
      (
        await world.ask<{ inviteAuthority: { __typename: string; id?: string } }>(
          `mutation ($input: InviteAuthorityInput!) { inviteAuthority(input: $input) { __typename ... on Authority { id } } }`,
          { input: { personId: parent.personId, email, basis } },
          token,
        )
      ).data.inviteAuthority;
    const accept = async (id: string | undefined, token: string): Promise<unknown> =>
      (
        await world.ask<{ acceptAuthority: unknown }>(
          'mutation ($id: ID!) { acceptAuthority(authorityId: $id, attested: true) { ... on Authority { state } } }',
          { id },
          token,
        )
      ).data.acceptAuthority;
    const { id } = await invite(parent.token, childEmail, 'self');
    const grown = await world.signIn(childEmail);
    expect(await accept(id, grown.token)).toEqual({ state: 'in_force' });
    expect(await asked('case', grown)).toMatchObject({ sees: 'whole' });
    await until('the case goes on', async () => (await stateOfCase()) !== 'suspended');
    expect(await asked('case', parent)).toBeNull();
    const parentEmail = `sample.parent.again.${nextNumber()}@example.org`;
    const again = await invite(grown.token, parentEmail, 'named_representative');
    const back = await world.signIn(parentEmail);
    expect(await asked('case', back)).toBeNull();
    expect(await accept(again.id, back.token)).toEqual({ state: 'in_force' });
    expect(await asked('case', back)).toMatchObject({ sees: 'whole' });
    expect(await asked('case', parent)).toBeNull();
  });
});

describe('a death', () => {
  let world: TestApp;
  let person: GivenPerson;
  let caseId: string;

  beforeAll(async () => {
    world = await testApp({ worker: true });
    await world.sql(`UPDATE home SET sample = true, business_now = '2026-12-07T15:00:00Z'`);
    person = await givenPerson(world);
    caseId = await givenCase(world, person);
    await givenEvidence(world, person, caseId);
  });
  afterAll(() => world.close());

  test('suspends the case, closes it to the account that was the person’s own, and loses no date', async () => {
    const clocks = () =>
      world.sql(`SELECT stage, side, state, act_by::text FROM case_clock WHERE case_id = $1 ORDER BY id`, [
        caseId,
      ]);
    const before = await clocks();
    expect(before).not.toEqual([]);
    const { data } = await world.ask<{ recordDeath: { __typename: string } }>(
      `mutation ($person: ID!) { recordDeath(input: { personId: $person, diedOn: "2026-12-01" }) { __typename } }`,
      { person: person.personId },
      person.token,
    );
    expect(data.recordDeath.__typename).toBe('DeathRecorded');
    await until('the case is on hold', async () => {
      const [row] = await world.sql<{ state: string }>('SELECT state FROM denial_case WHERE id = $1', [
        caseId,
      ]);
      return row?.state === 'suspended';
    });
    const seen = await world.ask<{ case: { state: string } | null }>(
      'query ($id: ID!) { case(id: $id) { state } }',
      { id: caseId },
      person.token,
    );
    // The account was the person's own; whoever sits there now is not. The estate's representative is asked for.
    expect(seen.data.case).toBeNull();
    for (const [field, input] of [
      ['writeStory', { caseId, text: 'Sample words that come too late.' }],
      ['recordDenial', { caseId, facts: { service: 'x' } }],
    ] as const) {
      const { __typename: answer } = await act(world, field, input, person.token);
      expect(['NotAllowed', 'NotFound']).toContain(answer);
    }
    expect(await clocks()).toEqual(before);
  });
});
