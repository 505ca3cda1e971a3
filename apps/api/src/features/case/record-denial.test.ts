import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  act,
  givenCase,
  givenEvidence,
  givenPerson,
  noticeFacts,
  nextNumber,
  upload,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';

interface Shown {
  readonly state: string;
  readonly actBy: string | null;
  readonly lastArguable: string | null;
  readonly payerIds: readonly string[];
  readonly noticeChannels: readonly string[];
  readonly details: Readonly<Record<string, unknown>> | null;
  readonly story: string | null;
  readonly clocks: readonly Clock[];
  readonly problems: readonly {
    readonly field: string;
    readonly blocks: boolean;
    readonly message: string;
  }[];
  readonly calls: readonly { readonly said: string; readonly at: string }[];
  readonly evidenceStanding: string;
  readonly authority: {
    readonly regulators: readonly { readonly name: string }[];
    readonly whoCanStillHelp: readonly { readonly name: string }[];
  };
}
interface Clock {
  readonly stage: string;
  readonly side: string;
  readonly state: string;
  readonly actBy: string | null;
  readonly lastArguable: string | null;
  readonly citation: string;
  readonly basis: readonly { readonly text: string }[];
  readonly letterDate: string | null;
}

const show = `query ($id: ID!) { case(id: $id) {
  state actBy lastArguable payerIds noticeChannels story evidenceStanding
  details { identifier { identifierKind printed } service codesAsPrinted { procedure diagnosis reason } reasonText amountCents
    noticeAddress { post fax } }
  clocks { stage side state actBy lastArguable citation letterDate basis { text } }
  problems { field blocks message } calls { said at } authority { regulators { name } whoCanStillHelp { name } } } }`;

describe('a denial on record', () => {
  let world: TestApp;
  let owner: GivenPerson;

  beforeAll(async () => {
    world = await testApp();
    owner = await givenPerson(world);
  });
  afterAll(() => world.close());

  const read = async (id: string, token = owner.token): Promise<Shown> => {
    const { data, errors } = await world.ask<{ case: Shown }>(show, { id }, token);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.case;
  };
  const record = (caseId: string, facts: Readonly<Record<string, unknown>>, token = owner.token) =>
    act(world, 'recordDenial', { caseId, facts }, token);
  const events = async (caseId: string, event: string) =>
    world.sql(`SELECT id FROM outbox_message WHERE event = $1 AND payload->>'caseId' = $2`, [event, caseId]);

  test('is kept only once the person agreed that cases are kept', async () => {
    const other = await givenPerson(world);
    const answer = await act(world, 'startCase', { personId: other.personId, facts: {} }, other.token);
    expect(answer).toMatchObject({ __typename: 'StoreConsentMissing', field: 'consentToStore' });
    expect(await world.sql('SELECT id FROM denial_case WHERE person_id = $1', [other.personId])).toEqual([]);
    expect(await givenCase(world, other)).toMatch(/^[0-9a-f-]{36}$/);
    const again = await act(world, 'startCase', { personId: other.personId, facts: {} }, other.token);
    expect(again.__typename).toBe('CaseStarted');
  });

  test('leaves intake when evidence, payer, number, date and the question about earlier appeals are there', async () => {
    const id = await givenCase(world, owner);
    expect((await read(id)).problems[0]).toMatchObject({ field: 'evidence', blocks: true });
    await givenEvidence(world, owner, id);
    const shown = await read(id);
    expect(shown.state).toBe('evidenced');
    expect(shown.problems.filter(({ blocks }) => blocks)).toEqual([]);
    expect(await events(id, 'case.evidenced')).toHaveLength(1);
    expect((await record(id, { identifier: null })).case?.state).toBe('intake');
  });

  test('180 days to appeal under 29 CFR 2560.503-1(h)(3)(i), counted from the notice and arguable from its arrival', async () => {
    const id = await givenCase(world, owner, noticeFacts({ planType: 'erisa_self_funded' }));
    const shown = await read(id);
    expect(shown).toMatchObject({ actBy: '2027-04-28', lastArguable: '2027-05-01' });
    const [clock] = shown.clocks;
    expect(clock).toMatchObject({ stage: 'internal_appeal_level_1', side: 'file', state: 'running' });
    expect(clock?.citation).toContain('2560.503-1');
    expect(clock?.basis.length).toBeGreaterThan(0);
  });

  test('a changed date supersedes the clocks, keeps the old ones and says so once', async () => {
    const id = await givenCase(world, owner, noticeFacts({ planType: 'erisa_self_funded' }));
    const before = await events(id, 'case.clock_changed');
    await record(id, { reasonText: 'The words on the notice.' });
    expect(await events(id, 'case.clock_changed')).toHaveLength(before.length);
    await record(id, { letterPrintsDeadline: 'yes', letterDeadline: '2027-04-20' });
    expect(await events(id, 'case.clock_changed')).toHaveLength(before.length + 1);
    const shown = await read(id);
    expect(shown).toMatchObject({ actBy: '2027-04-20' });
    expect(shown.clocks.every(({ letterDate }) => letterDate === '2027-04-20')).toBe(true);
    const rows = await world.sql<{ state: string }>('SELECT state FROM case_clock WHERE case_id = $1', [id]);
    expect(rows.filter(({ state }) => state === 'superseded').length).toBeGreaterThan(0);
    const [facet] = await world.sql<{ actBy: string }>(
      `SELECT act_by::text AS "actBy" FROM case_facet f JOIN denial_case d ON d.facet_id = f.id WHERE d.id = $1`,
      [id],
    );
    expect(facet?.actBy).toBe('2027-04-20');
  });

  test('an unknown plan type has no date, and shows who can still help', async () => {
    const id = await givenCase(world, owner, noticeFacts({ planType: 'unknown' }));
    const shown = await read(id);
    expect(shown).toMatchObject({ actBy: null, lastArguable: null, clocks: [] });
    expect(shown.authority.whoCanStillHelp.length).toBeGreaterThan(0);
  });

  test('codes are copied once; a later change is refused with the reason and leaves a trace (18 USC 1347)', async () => {
    const id = await givenCase(world, owner);
    const codes = { procedure: ['J-SAMPLE-1'], diagnosis: ['D-SAMPLE'], reason: [] };
    expect((await record(id, { codesAsPrinted: codes })).__typename).toBe('DenialRecorded');
    expect((await record(id, { codesAsPrinted: codes })).__typename).toBe('DenialRecorded');
    const changed = await record(id, { codesAsPrinted: { ...codes, procedure: ['J-SAMPLE-2'] } });
    expect(changed).toMatchObject({ __typename: 'CodesFixed', field: 'codesAsPrinted' });
    expect(changed.message).toContain('ask the provider');
    expect((await record(id, { codesAsPrinted: null })).__typename).toBe('CodesFixed');
    expect((await read(id)).details?.codesAsPrinted).toEqual(codes);
    const trace = await world.sql(
      `SELECT id FROM audit_entry WHERE operation = 'case.codes-change-refused' AND subjects::text LIKE $1`,
      [`%${id}%`],
    );
    expect(trace).toHaveLength(2);
  });

  test('the same claim of the same person is one case, and the refusal names it', async () => {
    const printed = `CLM ${nextNumber()}-A9`;
    const facts = noticeFacts({ identifier: { identifierKind: 'claim', printed } });
    const id = await givenCase(world, owner, facts);
    const again = await act(
      world,
      'startCase',
      {
        personId: owner.personId,
        facts: { ...facts, identifier: { identifierKind: 'claim', printed: printed.toLowerCase() } },
      },
      owner.token,
    );
    expect(again).toMatchObject({ __typename: 'CaseAlreadyExists', caseId: id });
    const other = await givenCase(world, owner);
    expect(await record(other, { identifier: facts.identifier })).toMatchObject({
      __typename: 'CaseAlreadyExists',
      caseId: id,
    });
  });

  test('the same claim under another person is taken, flagged for review on both sides, and told to neither', async () => {
    const facts = noticeFacts();
    const mine = await givenCase(world, owner, facts);
    const stranger = await givenPerson(world);
    const theirs = await givenCase(world, stranger, facts);
    const flagged = await world.sql<{ id: string }>(
      'SELECT id FROM denial_case WHERE needs_review AND id = ANY($1) ORDER BY id',
      [[mine, theirs]],
    );
    expect(flagged.map(({ id }) => id).sort()).toEqual([mine, theirs].sort());
    for (const [id, token] of [
      [mine, owner.token],
      [theirs, stranger.token],
    ] as const) {
      const { data } = await world.ask<{ case: { needsReview: boolean | null } }>(
        'query ($id: ID!) { case(id: $id) { needsReview } }',
        { id },
        token,
      );
      expect(data.case.needsReview).toBeNull();
    }
  });

  test('two arriving at once with the same claim of the same person become one case', async () => {
    const one = await givenPerson(world);
    await givenCase(world, one);
    const facts = noticeFacts();
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => act(world, 'startCase', { personId: one.personId, facts }, one.token)),
    );
    const kinds = answers.map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual(['CaseAlreadyExists', 'CaseAlreadyExists', 'CaseAlreadyExists', 'CaseStarted']);
  });

  test.each([
    ['a notice from the future', { noticeDate: '2149-01-01', receivedDate: null }, 'noticeDate'],
    ['a notice that came before it was written', { receivedDate: '2026-10-29' }, 'receivedDate'],
    ['a deadline before the notice', { letterDeadline: '2026-10-01' }, 'letterDeadline'],
    ['a state that is none', { contractState: 'ZZ' }, 'contractState'],
    ['a condition in words', { conditionKey: 'what my doctor said' }, 'conditionKey'],
    ['a treatment in words', { treatmentKey: 'the thing I need' }, 'treatmentKey'],
    ['a track of the review in a word of their own', { reviewScope: 'what_i_have' }, 'reviewScope'],
    [
      'a company that is not on the list',
      { parties: [{ role: 'risk_bearer', payerId: 'x', printedName: 'X' }] },
      'parties',
    ],
    [
      'a Social Security number',
      { identifier: { identifierKind: 'claim', printed: '123-45-6789' } },
      'identifier.printed',
    ],
  ])('refuses %s and keeps what was there', async (_, facts, field) => {
    const id = await givenCase(world, owner);
    const before = await read(id);
    expect(await record(id, facts)).toMatchObject({ __typename: 'InvalidInput', field });
    expect(await read(id)).toEqual(before);
  });

  test('urgent is a statement of the patient or a clinician, and brings the faster clocks', async () => {
    const id = await givenCase(world, owner, noticeFacts({ planType: 'erisa_self_funded' }));
    const urgency = (input: Readonly<Record<string, unknown>>) =>
      act(world, 'stateUrgency', { caseId: id, ...input }, owner.token);
    expect((await urgency({ urgency: 'urgent' })).__typename).toBe('UrgencyNotStated');
    expect((await urgency({ urgency: 'urgent', statedBy: 'patient' })).__typename).toBe('UrgencyStated');
    const stages = (await read(id)).clocks.map(({ stage }) => stage);
    expect(stages).toContain('expedited_internal_appeal');
    expect(stages).toContain('expedited_external_review');
  });

  test('a call with a date shows that there was a no, and nothing in writing is said to be missing', async () => {
    const id = await givenCase(world, owner, { planType: 'medicare_part_d', residenceState: 'MT' });
    const at = '2026-11-02T17:30:00Z';
    const call = await act(
      world,
      'logCall',
      { caseId: id, at, said: 'They said no.', showsDenial: true },
      owner.token,
    );
    expect(call.__typename).toBe('CallLogged');
    const shown = await read(id);
    expect(shown.evidenceStanding).toBe('nothing_in_writing');
    expect(shown.calls).toEqual([{ said: 'They said no.', at: '2026-11-02T17:30:00.000Z' }]);
    expect(shown.clocks.map(({ stage, side }) => `${stage} ${side}`)).toEqual(
      expect.arrayContaining(['initial_determination decide']),
    );
    expect(shown.clocks.some(({ stage }) => stage.startsWith('internal_appeal'))).toBe(false);
    expect(shown.actBy).toBeNull();
    // An evening of the caller's own calendar; where the case is from decides nothing about it.
    await world.sql(`UPDATE person SET zone = 'America/Los_Angeles' WHERE id = $1`, [owner.personId]);
    const evening = { caseId: id, at: '2026-11-05T06:45:00Z', said: 'No again.', showsDenial: true };
    expect((await act(world, 'logCall', evening, owner.token)).__typename).toBe('CallLogged');
    await world.sql(`UPDATE person SET zone = 'America/New_York' WHERE id = $1`, [owner.personId]);
    expect(
      await world.sql('SELECT dated::text FROM case_evidence WHERE case_id = $1 ORDER BY dated', [id]),
    ).toEqual([{ dated: '2026-11-02' }, { dated: '2026-11-04' }]);
    const later = { caseId: id, at: '2149-01-01T00:00:00Z', said: 'Later.' };
    expect((await act(world, 'logCall', later, owner.token)).__typename).toBe('InvalidInput');
  });

  test('the call log only grows: nothing may rewrite it', async () => {
    await expect(world.sql('SET ROLE chorus_app; UPDATE case_call SET at = now()')).rejects.toThrow(
      'permission denied',
    );
  });

  test('a story saves again and again; the same words change nothing', async () => {
    const id = await givenCase(world, owner);
    const write = (text: string) =>
      world.ask<{ writeStory: { savedAt: string } }>(
        'mutation ($input: WriteStoryInput!) { writeStory(input: $input) { ... on StoryWritten { savedAt } } }',
        { input: { caseId: id, text } },
        owner.token,
      );
    await write('I was told');
    const second = await write('I was told on a Tuesday.');
    const third = await write('I was told on a Tuesday.');
    expect(third.data.writeStory.savedAt).toBe(second.data.writeStory.savedAt);
    expect((await read(id)).story).toBe('I was told on a Tuesday.');
  });

  test('another person’s document is no evidence', async () => {
    const id = await givenCase(world, owner);
    const other = await givenPerson(world);
    const { body } = await upload(world, other.personId, other.token);
    const input = { caseId: id, evidenceKind: 'letter', fileId: body.fileId, dated: null };
    expect((await act(world, 'addEvidence', input, owner.token)).__typename).toBe('InvalidInput');
  });

  test('a withdrawn case keeps its dates and takes no more facts; the claim may come in anew', async () => {
    const facts = noticeFacts();
    const id = await givenCase(world, owner, facts);
    const withdraw =
      'mutation ($id: ID!) { withdrawCase(caseId: $id) { __typename ... on Refusal { message } } }';
    const { data } = await world.ask<{ withdrawCase: { __typename: string } }>(withdraw, { id }, owner.token);
    expect(data.withdrawCase.__typename).toBe('CaseWithdrawn');
    expect((await read(id)).clocks.length).toBeGreaterThan(0);
    expect((await record(id, { service: 'x' })).__typename).toBe('CaseOver');
    expect(await givenCase(world, owner, facts)).not.toBe(id);
  });

  test('the ways a notice names are clear, its addresses sealed', async () => {
    const noticeAddress = { post: ['Appeals', '1 Example Street'], fax: '+1 555 010 0100' };
    const id = await givenCase(world, owner, noticeFacts({ noticeAddress }));
    const shown = await read(id);
    expect(shown.noticeChannels).toEqual(['post', 'fax']);
    expect(shown.details?.noticeAddress).toEqual(noticeAddress);
  });
});
