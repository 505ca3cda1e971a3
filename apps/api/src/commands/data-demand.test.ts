import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import {
  act,
  givenCase,
  givenEvidence,
  givenMember,
  givenParticipation,
  givenPerson,
  noticeFacts,
  type GivenPerson,
} from '../../../../test/support/given-case.js';
import { execute } from '../cli.js';
import type { DemandAnswer } from '../features/data-rights/data-demand.js';

describe('whose data a demand or a breach touches', () => {
  const before = { ...process.env };
  let world: TestApp;
  let first: GivenPerson;
  let second: GivenPerson;
  let firstCase: string;
  let secondCase: string;
  let helper: Awaited<ReturnType<typeof givenMember>>;

  beforeAll(async () => {
    world = await testApp();
    first = await givenPerson(world);
    second = await givenPerson(world);
    firstCase = await givenCase(world, first, noticeFacts({ residenceState: 'MT' }));
    secondCase = await givenCase(world, second, noticeFacts({ residenceState: 'WA' }));
    await givenEvidence(world, first, firstCase);
    await act(world, 'writeStory', { caseId: firstCase, text: 'Steinlaus on the stairs.' }, first.token);
    helper = await givenMember(world, 'navigator');
    await givenParticipation(world, helper, [secondCase]);
    Object.assign(process.env, {
      NODE_ENV: 'test',
      CHORUS_HOME: world.home,
      DATABASE_URL: world.database.appUrl,
      MIGRATION_DATABASE_URL: world.database.ownerUrl,
    });
  });
  afterAll(async () => {
    process.env = before;
    await world.close();
  });

  const chorus = async (...commandLine: string[]) => {
    let out = '';
    let err = '';
    const code = await execute(['data-demand', ...commandLine], {
      write: async (text) => void (out += text),
      say: (line) => void (err += `${line}\n`),
    });
    return { code, out, err };
  };
  const asked = async (...commandLine: string[]): Promise<DemandAnswer> => {
    const { code, out, err } = await chorus(...commandLine, '--json');
    if (code !== 0) throw new Error(err);
    return JSON.parse(out) as DemandAnswer;
  };
  const rowsIn = (answer: DemandAnswer, table: string): number =>
    answer.tables.find((one) => one.table === table)?.rows ?? 0;

  test('of a person: every table with rows of theirs, and nobody else', async () => {
    const answer = await asked('--person', first.personId);
    expect(answer.persons).toEqual([first.personId]);
    for (const table of ['person', 'authority', 'denial_case', 'case_facet', 'case_evidence', 'stored_file'])
      expect(rowsIn(answer, table)).toBe(1);
    expect(rowsIn(answer, 'participation')).toBe(0);
    expect(answer.residences).toEqual([{ state: 'MT', persons: 1 }]);
    expect(answer.outside.map(({ name }) => name)).toContain('file store');
  });

  test('of a table at a time: everybody whose rows are of that time', async () => {
    const all = await asked('--table', 'denial_case', '--since', '2026-01-01');
    expect(all.persons).toEqual([first.personId, second.personId].sort());
    await world.sql(`UPDATE denial_case SET created_at = '2020-05-05T10:00:00Z' WHERE id = $1`, [firstCase]);
    const then = await asked('--table', 'denial_case', '--since', '2020-05-05', '--until', '2020-05-06');
    expect(then.persons).toEqual([first.personId]);
    expect(then.residences).toEqual([{ state: 'MT', persons: 1 }]);
    const later = await asked('--table', 'denial_case', '--since', '2020-05-06');
    expect(later.persons).toEqual([second.personId]);
  });

  test('a breach reaches everybody, whenever their rows were made, and takes no time to narrow it', async () => {
    await world.sql(`UPDATE person SET created_at = '2020-05-05T10:00:00Z' WHERE id = $1`, [first.personId]);
    expect((await asked('--table', 'person', '--since', '2026-01-01')).persons).toEqual([second.personId]);
    const reached = await asked('--breach', '--table', 'person');
    expect(reached).toMatchObject({ rowsOf: 'kept', persons: [first.personId, second.personId].sort() });
    expect((await asked('--breach')).persons).toEqual([first.personId, second.personId].sort());
    const narrowed = await chorus('--breach', '--since', '2026-11-20');
    expect(narrowed.code).toBe(2);
    expect(narrowed.err).toContain('rows of all years');
    expect((await chorus('--since', '2026-01-01')).out).toContain('ask --breach');
  });

  test('rows without a time are never left out of a breach', async () => {
    const answer = await asked('--table', 'case_facet', '--since', '1990-01-01', '--until', '1990-01-02');
    expect(answer.tables).toEqual([expect.objectContaining({ rows: 2, undated: true })]);
    expect(answer.persons).toHaveLength(2);
  });

  test('of an organization: the people it was shown', async () => {
    const answer = await asked('--organization', helper.organizationId);
    expect(answer.persons).toEqual([second.personId]);
    expect(rowsIn(answer, 'participation')).toBe(1);
    expect(rowsIn(answer, 'membership')).toBe(1);
  });

  test('of an account: what is its own, and where it did something', async () => {
    const answer = await asked('--account', helper.accountId);
    expect(rowsIn(answer, 'account')).toBe(1);
    expect(answer.actedIn).toEqual(
      expect.arrayContaining([{ table: 'participation', column: 'helper_id', rows: 1 }]),
    );
  });

  test('says nothing that anybody wrote, and stands in the audit trail', async () => {
    const { out } = await chorus('--person', first.personId);
    expect(out).toContain(`person ${first.personId}`);
    expect(out).not.toContain('Steinlaus');
    const entries = await world.sql<{ subjects: unknown }>(
      `SELECT subjects FROM audit_entry WHERE operation = 'data_demand.answered' ORDER BY at DESC LIMIT 1`,
    );
    expect(entries[0]?.subjects).toEqual([{ kind: 'person', id: first.personId }]);
  });

  test.each([
    ['nothing said', [], 'Say whose'],
    ['two at once', ['--person', 'a', '--account', 'b'], 'Give one of'],
    ['no id', ['--person', 'somebody'], 'is no id'],
    ['no time', ['--since', 'yesterday'], 'is no time'],
    ['no table', ['--table', 'secrets'], 'no table'],
  ])('%s is answered with how to ask', async (_, commandLine, sentence) => {
    const { code, err } = await chorus(...commandLine);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
