import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCase,
  givenEvidence,
  givenMember,
  givenPerson,
  noticeFacts,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';
import { localMails } from '../../../../../test/support/local-mail.js';
import { provenAgo } from '../../../../../test/support/old-proof.js';
import { givenFiler } from '../submission/testing/given.js';
import { FILE_STORE, type FileStore } from '../../platform/files/file-store.js';
import { newId } from '../../platform/ids/ids.js';
import { until } from '../../platform/outbox/testing/world.js';

const ask = `mutation ($input: AskErasureInput!) { answer: askErasure(input: $input) {
  __typename ... on Refusal { message } ... on ErasureAsked { receiptToken erasures { id kind state eraseFrom askedAt } } } }`;
const off = `mutation ($id: ID!) { answer: callOffErasure(erasureId: $id) {
  __typename ... on Refusal { message } ... on ErasureCalledOff { erasure { state } } } }`;

interface Answer {
  readonly __typename: string;
  readonly receiptToken?: string;
  readonly erasures?: readonly {
    id: string;
    kind: string;
    state: string;
    eraseFrom: string;
    askedAt: string;
  }[];
}

describe('asking for an erasure', () => {
  let world: TestApp;
  beforeAll(async () => {
    world = await testApp({ worker: true });
  });
  afterAll(() => world.close());

  const run = async (token: string | null, query: string, variables: object): Promise<Answer> => {
    const { data, errors } = await world.ask<{ answer: Answer }>(query, { ...variables }, token);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data.answer;
  };
  const asks = (who: { token: string }, input: object) => run(who.token, ask, { input });
  const stateOf = async (caseId: string): Promise<string> => {
    const [row] = await world.sql<{ state: string }>('SELECT state FROM denial_case WHERE id = $1', [caseId]);
    return row?.state ?? 'gone';
  };
  const givenSufferer = async (): Promise<GivenPerson & { caseId: string }> => {
    const person = await givenPerson(world);
    const caseId = await givenCase(world, person, noticeFacts());
    await givenEvidence(world, person, caseId);
    return { ...person, caseId };
  };

  test('shows first what goes, what stays and why, and which dates run on', async () => {
    const person = await givenSufferer();
    const { data } = await world.ask<{ erasurePreview: Record<string, never[]> }>(
      `query ($id: ID!) { erasurePreview(personId: $id) { goes { what rows } stays { what because } outside { name }
         recipients { who } dates { caseId actBy verified soon } eraseFrom keyBackupsUntil } }`,
      { id: person.personId },
      person.token,
    );
    const preview = data.erasurePreview;
    expect(preview.goes).toEqual(
      expect.arrayContaining([
        { what: 'denial_case', rows: 1 },
        { what: 'stored_file', rows: 1 },
      ]),
    );
    expect(preview.stays?.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['person', 'consent_event', 'audit_entry']),
    );
    expect(preview.dates).toEqual(
      expect.arrayContaining([expect.objectContaining({ caseId: person.caseId, verified: true })]),
    );
    // A rule whose words nobody has read: the date is not shown as a certain one.
    await world.sql(`UPDATE case_clock SET verified = false WHERE case_id = $1`, [person.caseId]);
    const { data: after } = await world.ask<{ erasurePreview: { dates: { verified: boolean }[] } }>(
      'query ($id: ID!) { erasurePreview(personId: $id) { dates { verified } } }',
      { id: person.personId },
      person.token,
    );
    expect(after.erasurePreview.dates.map(({ verified }) => verified)).not.toContain(true);
  });

  test('names everybody who saw or received something, however long the list is', async () => {
    const person = await givenSufferer();
    const early = await givenMember(world, 'navigator');
    await world.sql(`UPDATE organization SET name = 'Sample Alliance of long ago' WHERE id = $1`, [
      early.organizationId,
    ]);
    const late = await givenMember(world, 'navigator');
    const looks = (who: { accountId: string; organizationId: string }, count: number, daysAgo: number) =>
      world.sql(
        `INSERT INTO reading (id, person_id, case_id, thing, thing_id, account_id, organization_id, roles, helper, hour, at)
         SELECT gen_random_uuid(), $1, $2, 'case', $2, $3, $4, '{navigator}', false, h, h FROM generate_series(1, $5) n,
           LATERAL (SELECT date_trunc('hour', now()) - make_interval(days => $6, hours => n) AS h) at`,
        [person.personId, person.caseId, who.accountId, who.organizationId, count, daysAgo],
      );
    await looks(late, 1_050, 0);
    await looks(early, 1, 100);
    const { data } = await world.ask<{ erasurePreview: { recipients: { who: string; times: number }[] } }>(
      'query ($id: ID!) { erasurePreview(personId: $id) { recipients { who times } } }',
      { id: person.personId },
      person.token,
    );
    const { recipients } = data.erasurePreview;
    expect(recipients.map(({ times }) => times).sort()).toEqual([1, 1_050]);
    expect(recipients.map(({ who }) => who).join()).toContain('Sample Alliance of long ago');
  });

  test('holds the case at once, and calling it off lets it go on where it was', async () => {
    const person = await givenSufferer();
    const before = await stateOf(person.caseId);
    const asked = await asks(person, { personId: person.personId });
    expect(asked).toMatchObject({
      __typename: 'ErasureAsked',
      erasures: [{ kind: 'person', state: 'asked' }],
    });
    const [erasure] = asked.erasures ?? [];
    expect(Date.parse(erasure?.eraseFrom ?? '') - Date.parse(erasure?.askedAt ?? '')).toBe(72 * 3_600_000);
    await until('it is on hold', async () => (await stateOf(person.caseId)) === 'suspended');
    expect((await asks(person, { personId: person.personId })).__typename).toBe('ErasureUnderWay');
    const called = await run(person.token, off, { id: erasure?.id });
    expect(called).toMatchObject({ __typename: 'ErasureCalledOff', erasure: { state: 'called_off' } });
    await until('it goes on', async () => (await stateOf(person.caseId)) === before);
    expect((await run(person.token, off, { id: erasure?.id })).__typename).toBe('TooLateToCallOff');
  });

  test('cannot be called off once its time is over', async () => {
    const person = await givenSufferer();
    const [erasure] = (await asks(person, { personId: person.personId })).erasures ?? [];
    await world.sql(
      `UPDATE erasure SET erase_from = now() - interval '1 second', next_at = now() + interval '1 hour' WHERE id = $1`,
      [erasure?.id],
    );
    expect((await run(person.token, off, { id: erasure?.id })).__typename).toBe('TooLateToCallOff');
  });

  test('sends a mail whose page calls it off, for its people alone', async () => {
    const person = await givenSufferer();
    const [erasure] = (await asks(person, { personId: person.personId })).erasures ?? [];
    const mails = async () =>
      (await localMails(world.home)).filter(({ file }) => file.startsWith(`erasure-${erasure?.id}-`));
    await until('a mail went', async () => (await mails()).length === 1);
    expect((await mails())[0]?.text).toContain(`/erasures/${erasure?.id}`);
    const page = (who: GivenPerson, method: 'GET' | 'POST') =>
      fetch(`${world.url}/erasures/${erasure?.id}`, {
        method,
        headers: { authorization: `Bearer ${who.token}`, accept: 'text/html', 'sec-fetch-dest': 'document' },
      });
    const stranger = await givenPerson(world);
    expect((await page(stranger, 'GET')).status).toBe(404);
    expect((await page(stranger, 'POST')).status).toBe(404);
    const shown = await page(person, 'GET');
    expect(shown.status).toBe(200);
    expect(await shown.text()).toContain('Call it off');
    expect((await page(person, 'POST')).status).toBe(200);
    await until('it goes on', async () => (await stateOf(person.caseId)) !== 'suspended');
    expect((await page(person, 'GET')).status).toBe(404);
  });

  test('asks for a proof of the last ten minutes of who it is', async () => {
    const person = await givenFiler(world, '081');
    const again = await world.signIn('sample.filer.081@example.org');
    await provenAgo(world, 11, person.accountId);
    expect((await asks(again, { personId: person.personId })).__typename).toBe('ReauthenticationNeeded');
  });

  test('a stranger and somebody who asks for nobody get the same answer', async () => {
    const person = await givenSufferer();
    const stranger = await givenPerson(world);
    const ofOther = await asks(stranger, { personId: person.personId });
    const ofNobody = await asks(stranger, { personId: '01a20317-2194-759d-8e30-3b09b76d81a0' });
    expect(ofOther).toEqual(ofNobody);
    expect(ofOther.__typename).toBe('NotFound');
  });

  test('an account stays where an organization would have no owner, or a person nobody', async () => {
    const owner = await givenMember(world, 'owner');
    expect((await asks(owner, { account: true })).__typename).toBe('LastOwner');
    const person = await givenSufferer();
    expect((await asks(person, { account: true })).__typename).toBe('ActsAlone');
    const both = await asks(person, { personId: person.personId, account: true });
    expect(both).toMatchObject({
      __typename: 'ErasureAsked',
      erasures: [{ kind: 'person' }, { kind: 'account' }],
    });
  });

  test('is carried out when its time has come: nobody signs in, and the receipt is read without a login', async () => {
    const person = await givenSufferer();
    const store = world.app.get<FileStore>(FILE_STORE, { strict: false });
    const copy = newId<'file'>();
    await store.put(copy, Buffer.from('a copy that was asked for'));
    await world.sql(
      `INSERT INTO personal_export (id, account_id, person_id, state, language, asked_at, bytes_key, ready_at, expires_at)
       VALUES (gen_random_uuid(), $1, $2, 'ready', 'en', now(), $3, now(), now() + interval '1 day')`,
      [person.accountId, person.personId, copy],
    );
    const asked = await asks(person, { personId: person.personId, account: true });
    await until('it is on hold', async () => (await stateOf(person.caseId)) === 'suspended');
    const receipt = async () => {
      await world.sql(
        `UPDATE erasure SET erase_from = now(), next_at = now() WHERE state IN ('asked', 'erasing') AND asked_by = $1`,
        [person.accountId],
      );
      await world.sql(
        `UPDATE schedule_run SET next_at = now() WHERE name = 'data-rights.carry-out-erasures'`,
      );
      const { data } = await world.ask<{ erasureReceipt: readonly { state: string }[] }>(
        'query ($token: String!) { erasureReceipt(token: $token) { state files keyBackupsUntil } }',
        { token: asked.receiptToken },
      );
      return data.erasureReceipt;
    };
    await until('all is erased', async () => (await receipt()).every(({ state }) => state === 'erased'));
    expect(await receipt()).toMatchObject([{ files: 2 }, { files: 0 }]);
    expect(await store.get(copy)).toBeNull();
    const { rows } = {
      rows: await world.sql('SELECT 1 FROM session WHERE account_id = $1', [person.accountId]),
    };
    expect(rows).toEqual([]);
    const failed = await world.sql('SELECT failure FROM erasure WHERE failure IS NOT NULL');
    expect(failed).toEqual([]);
    const dead = await world.sql('SELECT * FROM dead_letter');
    expect(dead).toEqual([]);
  });

  test('what takes lines out of logs is for the system’s role, and finds no table of a session’s own making', async () => {
    const [found] = await world.sql<{ path: string; app: boolean; system: boolean }>(
      `SELECT array_to_string(proconfig, ';') AS path, has_function_privilege('chorus_app', oid, 'EXECUTE') AS app,
         has_function_privilege('chorus_system', oid, 'EXECUTE') AS system
       FROM pg_proc WHERE proname = 'chorus_erase_lines'`,
    );
    expect(found).toEqual({ path: 'search_path=pg_catalog, pg_temp', app: false, system: true });
  });

  test('no line of a log goes in any other way than by a running erasure of its person', async () => {
    const person = await givenSufferer();
    const [erasure] = (await asks(person, { personId: person.personId })).erasures ?? [];
    await expect(
      world.sql('SELECT chorus_erase_lines($1, $2, $3)', [erasure?.id, 'case_call', []]),
    ).rejects.toThrow('No such erasure');
    await expect(
      world.sql('SELECT chorus_erase_lines($1, $2, $3)', [erasure?.id, 'audit_entry', []]),
    ).rejects.toThrow('Nothing is erased');
  });
});
