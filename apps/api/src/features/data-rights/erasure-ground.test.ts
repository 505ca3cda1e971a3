import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCase,
  givenMember,
  givenParticipation,
  givenPerson,
  nextNumber,
  noticeFacts,
} from '../../../../../test/support/given-case.js';
import { localMails } from '../../../../../test/support/local-mail.js';
import { newId } from '../../platform/ids/ids.js';
import { until } from '../../platform/outbox/testing/world.js';

const ask = `mutation ($input: AskErasureInput!) { answer: askErasure(input: $input) {
  __typename ... on ErasureAsked { erasures { id } } } }`;
const off = `mutation ($id: ID!) { answer: callOffErasure(erasureId: $id) { __typename } }`;
const died = `mutation ($input: RecordDeathInput!) { answer: recordDeath(input: $input) { __typename } }`;

interface Answer {
  readonly __typename: string;
  readonly erasures?: readonly { readonly id: string }[];
}

/** Three days lie between the word and the deed, and what the word was given on may be gone by then. */
describe('what an erasure was asked on', () => {
  let world: TestApp;
  beforeAll(async () => {
    world = await testApp({ worker: true });
  });
  afterAll(() => world.close());

  const run = async (who: { token: string }, query: string, variables: object): Promise<Answer> => {
    const { data, errors } = await world.ask<{ answer: Answer }>(query, { ...variables }, who.token);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data.answer;
  };
  const asks = async (who: { token: string }, input: object): Promise<string> => {
    const answer = await run(who, ask, { input });
    const id = answer.erasures?.[0]?.id;
    if (id === undefined) throw new Error(answer.__typename);
    return id;
  };
  const stateOf = async (erasureId: string): Promise<string> => {
    const [row] = await world.sql<{ state: string }>('SELECT state FROM erasure WHERE id = $1', [erasureId]);
    return row?.state ?? 'none';
  };
  const holdOf = async (personId: string): Promise<string | null> => {
    const [row] = await world.sql<{ suspendedFor: string | null }>(
      'SELECT suspended_for AS "suspendedFor" FROM person WHERE id = $1',
      [personId],
    );
    return row?.suspendedFor ?? null;
  };
  /** Its time has come, and it ended in one way or the other. */
  const comes = async (erasureId: string): Promise<string> => {
    await world.sql('UPDATE erasure SET erase_from = now() WHERE id = $1', [erasureId]);
    await until('it came to an end', async () => {
      await world.sql('UPDATE erasure SET next_at = now() WHERE id = $1', [erasureId]);
      await world.sql(
        `UPDATE schedule_run SET next_at = now() WHERE name = 'data-rights.carry-out-erasures'`,
      );
      return ['erased', 'called_off'].includes(await stateOf(erasureId));
    });
    return stateOf(erasureId);
  };
  const mailsOf = async (erasureId: string) =>
    (await localMails(world.home)).filter(({ file }) => file.startsWith(`erasure-${erasureId}-`));
  const adult = (accountId: string, personId: string, basis: string) =>
    world.sql(
      `INSERT INTO authority (id, account_id, person_id, basis, state, purposes, from_day, created_at)
       SELECT $1, $2, $3, $4, 'in_force', a.purposes, a.from_day, now() FROM authority a WHERE a.person_id = $3 LIMIT 1`,
      [newId<'authority'>(), accountId, personId, basis],
    );

  test('a death that was told and taken back leaves the hold of an erasure as it is', async () => {
    const person = await givenPerson(world);
    await givenCase(world, person, noticeFacts());
    const erasure = await asks(person, { personId: person.personId });
    const tell = (diedOn: string | null) =>
      run(person, died, { input: { personId: person.personId, diedOn } });
    expect((await tell('2026-01-02')).__typename).toBe('DeathRecorded');
    expect(await holdOf(person.personId)).toBe('erasure');
    expect((await tell(null)).__typename).toBe('DeathRecorded');
    expect(await holdOf(person.personId)).toBe('erasure');
    expect((await run(person, off, { id: erasure })).__typename).toBe('ErasureCalledOff');
    expect(await holdOf(person.personId)).toBeNull();
  });

  test('the record of somebody who dies meanwhile stays for the estate', async () => {
    const person = await givenPerson(world);
    const caseId = await givenCase(world, person, noticeFacts());
    const erasure = await asks(person, { personId: person.personId });
    await run(person, died, { input: { personId: person.personId, diedOn: '2026-01-02' } });
    expect(await comes(erasure)).toBe('called_off');
    expect(await holdOf(person.personId)).toBe('death');
    expect(await world.sql('SELECT 1 FROM denial_case WHERE id = $1', [caseId])).toHaveLength(1);
  });

  test('a right that ended meanwhile erases nothing, and whoever reads the notices is told both times', async () => {
    const parent = await givenPerson(world, { basis: 'parent', birthDate: '2015-03-04' });
    const other = await world.signIn(`sample.second.parent.${nextNumber()}@example.org`);
    await adult(other.accountId, parent.personId, 'parent');
    const erasure = await asks(parent, { personId: parent.personId });
    await until('both were told', async () => (await mailsOf(erasure)).length === 2);
    await world.sql(`UPDATE authority SET state = 'ended', ended_at = now() WHERE account_id = $1`, [
      parent.accountId,
    ]);
    expect(await comes(erasure)).toBe('called_off');
    expect(await holdOf(parent.personId)).toBeNull();
    await until('both were told again', async () => (await mailsOf(erasure)).length === 4);
  });

  test('of two owners one stays: whoever is about to go is no owner one can be left with', async () => {
    const first = await givenMember(world, 'owner');
    const second = await givenMember(world, 'owner');
    await world.sql('UPDATE membership SET organization_id = $1 WHERE account_id = $2', [
      first.organizationId,
      second.accountId,
    ]);
    const erasure = await asks(first, { account: true });
    expect((await run(second, ask, { input: { account: true } })).__typename).toBe('LastOwner');
    await run(first, off, { id: erasure });
    expect((await run(second, ask, { input: { account: true } })).__typename).toBe('ErasureAsked');
  });

  test('an account that came to act alone for somebody while it waited stays, and is told', async () => {
    const who = await world.signIn(`sample.waiting.${nextNumber()}@example.org`);
    const erasure = await asks(who, { account: true });
    await givenPerson(world, { as: who, basis: 'parent', birthDate: '2015-03-04' });
    await until('it was told of the asking', async () => (await mailsOf(erasure)).length === 1);
    expect(await comes(erasure)).toBe('called_off');
    await until('it was told of the end', async () => (await mailsOf(erasure)).length === 2);
    const [account] = await world.sql<{ state: string }>('SELECT state FROM account WHERE id = $1', [
      who.accountId,
    ]);
    expect(account?.state).toBe('active');
  });

  test('a login asked for on its own stays when the record it left is not erased after all', async () => {
    const person = await givenPerson(world);
    const ofPerson = await asks(person, { personId: person.personId });
    const ofAccount = await asks(person, { account: true });
    await run(person, off, { id: ofPerson });
    expect(await stateOf(ofAccount)).toBe('called_off');
  });

  test('a call-off is known although the database came from a dump of before it', async () => {
    const person = await givenPerson(world);
    const both = await run(person, ask, { input: { personId: person.personId, account: true } });
    const [ofPerson, ofAccount] = (both.erasures ?? []).map(({ id }) => id);
    await run(person, off, { id: ofPerson });
    await world.sql(`UPDATE erasure SET state = 'asked' WHERE id = ANY ($1)`, [[ofPerson, ofAccount]]);
    await world.sql(`UPDATE person SET state = 'suspended', suspended_for = 'erasure' WHERE id = $1`, [
      person.personId,
    ]);
    expect(await comes(ofPerson ?? '')).toBe('called_off');
    expect(await comes(ofAccount ?? '')).toBe('called_off');
    expect(await holdOf(person.personId)).toBeNull();
  });

  test('an agreement can be taken back and a campaign left while everything is on hold, and none can be given', async () => {
    const person = await givenPerson(world);
    const caseId = await givenCase(world, person, noticeFacts());
    await givenParticipation(world, await givenMember(world, 'organizer'), [caseId]);
    await asks(person, { personId: person.personId });
    const { personId } = person;
    const [participation] = await world.sql<{ id: string }>(
      'SELECT id FROM participation WHERE case_id = $1',
      [caseId],
    );
    const left = await run(
      person,
      'mutation ($id: ID!) { answer: leaveCampaign(participationId: $id) { __typename } }',
      { id: participation?.id },
    );
    expect(left.__typename).not.toBe('NotAllowed');
    const state = await world.sql('SELECT state FROM participation WHERE case_id = $1', [caseId]);
    expect(state).toEqual([{ state: 'left' }]);
    const taken = await run(
      person,
      'mutation ($input: WithdrawConsentInput!) { answer: withdrawConsent(input: $input) { __typename } }',
      { input: { personId, purpose: 'store' } },
    );
    expect(taken.__typename).toBe('ConsentWithdrawn');
    const given = await run(
      person,
      'mutation ($input: GiveConsentInput!) { answer: giveConsent(input: $input) { __typename } }',
      { input: { personId, purposes: ['store'], wordingVersion: 1 } },
    );
    expect(given.__typename).toBe('NotAllowed');
  });

  test('nobody is left behind by what happens while an account is being erased', async () => {
    const who = await world.signIn(`sample.going.${nextNumber()}@example.org`);
    const erasure = await asks(who, { account: true });
    await givenPerson(world, { as: who, basis: 'parent', birthDate: '2015-03-04' });
    await world.sql(
      `UPDATE erasure SET state = 'erasing', step = 'rows', erase_from = now(), started_at = now(), next_at = now() WHERE id = $1`,
      [erasure],
    );
    const failure = async (): Promise<string | null> => {
      await world.sql(
        `UPDATE schedule_run SET next_at = now() WHERE name = 'data-rights.carry-out-erasures'`,
      );
      const [row] = await world.sql<{ failure: string | null }>('SELECT failure FROM erasure WHERE id = $1', [
        erasure,
      ]);
      return row?.failure ?? null;
    };
    await until('it waits, and shows', async () => (await failure()) === 'WouldStrand');
    expect(await world.sql(`SELECT 1 FROM authority WHERE account_id = $1`, [who.accountId])).toHaveLength(1);
  });
});
