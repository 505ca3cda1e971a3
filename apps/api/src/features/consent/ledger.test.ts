import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { consentPurposes } from '@chorus/domain/consent/consent';
import { canonicalWording, wordingOf } from '@chorus/domain/consent/wording';
import { system } from '@chorus/domain/shared/actor';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import { run } from '../../../../../test/support/given-campaign.js';
import {
  givenConsent,
  givenMember,
  givenPerson,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';
import { Db } from '../../platform/database/db.js';
import { consentEventTable, type ConsentEventRow } from './consent.table.js';

const switches = `query ($person: ID!, $organization: ID, $language: Language! = en) {
  consents(personId: $person, organizationId: $organization, language: $language) {
    purpose on wording wordingVersion withdrawalConsequence } }`;
const ledger = `query ($person: ID!) { consentLedger(personId: $person) {
  id purpose act organizationId organizationName at wording wordingVersion wordingHash language accountId withdraws } }`;
const give = `mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { __typename } }`;
const withdraw = `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { __typename
  ... on ConsentWithdrawn { consequence consents { purpose on } } } }`;

interface Switch {
  readonly purpose: string;
  readonly on: boolean;
  readonly wording: string;
}
type Line = Omit<ConsentEventRow, 'at'> & { readonly at: string; readonly wording: string | null };

describe('the ledger of consents', () => {
  let world: TestApp;
  let person: GivenPerson;
  let group: SignedIn & { readonly organizationId: string };

  beforeAll(async () => {
    world = await testApp();
    person = await givenPerson(world);
    group = await givenMember(world, 'organizer');
  });
  afterAll(() => world.close());

  const standing = async (
    who: SignedIn,
    organization: string | null = null,
  ): Promise<readonly Switch[] | null> =>
    (
      await world.ask<{ consents: readonly Switch[] | null }>(
        switches,
        { person: person.personId, organization },
        who.token,
      )
    ).data.consents;
  const lines = async (who: SignedIn): Promise<readonly Line[] | null> =>
    (
      await world.ask<{ consentLedger: readonly Line[] | null }>(
        ledger,
        { person: person.personId },
        who.token,
      )
    ).data.consentLedger;
  const given = (purposes: readonly string[], more: object = {}) =>
    run<{ __typename: string }>(world, person.token, give, {
      input: { personId: person.personId, purposes, wordingVersion: 1, ...more },
    });
  const withdrawn = (purpose: string, more: object = {}) =>
    run<{ __typename: string; consequence: string }>(world, person.token, withdraw, {
      input: { personId: person.personId, purpose, ...more },
    });

  test('begins with eight switches, each off, and no line', async () => {
    const off = await standing(person, group.organizationId);
    expect(off?.map(({ purpose, on }) => [purpose, on])).toEqual(consentPurposes.map((one) => [one, false]));
    expect(consentPurposes).toHaveLength(8);
    expect(await lines(person)).toEqual([]);
  });

  test('keeps of each line who, when, for whom, and the very sentence, which its hash proves', async () => {
    const before = Date.now();
    expect((await given(['store'], { language: 'es' })).__typename).toBe('ConsentGiven');
    await givenConsent(world, person, group.organizationId, 'pool');
    const [store, pool] = (await lines(person)) ?? [];
    expect(store).toMatchObject({
      purpose: 'store',
      act: 'given',
      organizationId: null,
      language: 'es',
      wordingVersion: 1,
      accountId: person.accountId,
      withdraws: null,
    });
    expect(store?.wording).toContain('Chorus puede guardar');
    expect(Date.parse(store?.at ?? '')).toBeGreaterThanOrEqual(before - 1);
    expect(pool).toMatchObject({ organizationId: group.organizationId, organizationName: 'Sample Alliance' });
    expect(pool?.wording).toContain('figures of Sample Alliance that');
    await world.sql(`UPDATE organization SET name = 'Sample Alliance Renamed' WHERE id = $1`, [
      group.organizationId,
    ]);
    for (const line of (await lines(person)) ?? []) {
      const wording = wordingOf(line.purpose, line.wordingVersion, line.language);
      if (wording === null) throw new Error('A line holds a wording nobody knows.');
      const made = createHash('sha256')
        .update(canonicalWording(wording, line.organizationName))
        .digest('hex');
      expect(line.wordingHash).toBe(made);
    }
  });

  test('writes a withdrawal as a line of its own that repeats the wording and names what it takes back', async () => {
    const answer = await withdrawn('store', { language: 'en' });
    expect(answer.consequence).toContain('is handed to you with its date');
    const all = (await lines(person)) ?? [];
    const [first, , last] = all;
    expect(last).toMatchObject({
      purpose: 'store',
      act: 'withdrawn',
      withdraws: first?.id,
      wordingHash: first?.wordingHash,
      language: 'es',
      accountId: person.accountId,
    });
    const again = await withdrawn('store', { language: 'es' });
    expect(again.consequence).toContain('lo que aún no se envió se le entrega');
    expect(await lines(person)).toHaveLength(all.length);
  });

  test('answers as unknown, never as off, to whoever may not see it; members see what was given to them', async () => {
    const stranger = await world.signIn('sample.stranger.301@example.org');
    for (const who of [stranger, group]) expect(await standing(who, group.organizationId)).toBeNull();
    expect(await lines(stranger)).toBeNull();
    expect((await lines(group))?.map(({ purpose }) => purpose)).toEqual(['pool']);
  });

  test.each(['UPDATE', 'DELETE', 'TRUNCATE'] as const)(
    'gives neither the application nor the worker a right to %s',
    async (right) => {
      const held = await world.sql<{ role: string; held: boolean }>(
        `SELECT role, has_table_privilege(role, 'consent_event', $1) AS held
         FROM unnest('{chorus_app,chorus_system}'::text[]) AS role`,
        [right],
      );
      expect(held).toEqual([
        { role: 'chorus_app', held: false },
        { role: 'chorus_system', held: false },
      ]);
    },
  );

  test('refuses the system, and even the owner of the tables, every change of a line', async () => {
    const db = world.app.get(Db, { strict: false });
    const bySystem = db.transaction(system('worker'), (tx) =>
      tx.update(
        consentEventTable,
        { personId: person.personId as ConsentEventRow['personId'] },
        { act: 'given' },
      ),
    );
    await expect(bySystem).rejects.toMatchObject({ code: '42501' });
    for (const change of [
      `UPDATE consent_event SET act = 'given' WHERE person_id = $1`,
      `UPDATE consent_event SET at = at - interval '1 day' WHERE person_id = $1`,
      'DELETE FROM consent_event WHERE person_id = $1',
    ]) {
      await expect(world.sql(change, [person.personId])).rejects.toMatchObject({ code: '23514' });
    }
    await expect(world.sql('TRUNCATE consent_event')).rejects.toMatchObject({ code: '23514' });
    expect(await lines(person)).toHaveLength(3);
  });

  test('forgets an account that is gone, and lets an erased person’s lines go', async () => {
    await world.sql('UPDATE consent_event SET account_id = NULL WHERE person_id = $1', [person.personId]);
    expect((await lines(person))?.map(({ accountId }) => accountId)).toEqual([null, null, null]);
    await world.sql(`UPDATE person SET state = 'erased' WHERE id = $1`, [person.personId]);
    await world.sql('DELETE FROM consent_event WHERE person_id = $1', [person.personId]);
    expect(await world.sql('SELECT 1 FROM consent_event WHERE person_id = $1', [person.personId])).toEqual(
      [],
    );
  });
});
