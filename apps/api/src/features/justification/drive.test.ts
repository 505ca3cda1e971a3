import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCampaign,
  givenParticipant,
  type GivenCampaign,
  type GivenParticipant,
} from '../../../../../test/support/given-campaign.js';
import { provenAgo } from '../../../../../test/support/old-proof.js';
import { system } from '@chorus/domain/shared/actor';
import { Db } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { planning } from '../assignment/testing/planning.js';
import { givenAuthorization } from './testing/authorize.js';
import {
  act,
  givenClinician,
  myRequests,
  readyLetter,
  requestOf,
  signIt,
  type Asked,
  type GivenClinician,
} from './testing/given-letters.js';

let world: TestApp;
beforeAll(async () => {
  world = await testApp({ worker: true });
});
afterAll(() => world.close());

/** The outbox is followed by the worker; a settled state is waited for, however slow the machine is. */
async function until<Value>(look: () => Promise<Value | null>): Promise<Value> {
  for (let tries = 0; tries < 300; tries += 1) {
    const seen = await look();
    if (seen !== null) return seen;
    await pause(100);
  }
  throw new Error('What was waited for did not come.');
}

async function givenDrive(): Promise<GivenCampaign> {
  const campaign = await givenCampaign(world);
  await world.sql(
    `UPDATE campaign SET kind = 'CLINICIAN_DRIVE', letter_date_required = false WHERE id = $1`,
    [campaign.campaignId],
  );
  return campaign;
}

/** Somebody whose case says what was denied: of one that does not, no letter is made. */
const givenPatient = (campaign: GivenCampaign): Promise<GivenParticipant> =>
  givenParticipant(world, campaign, { facts: { service: 'Sample service' } });

async function givenSupporter(campaign: GivenCampaign, more: object = {}): Promise<GivenClinician> {
  const clinician = await givenClinician(world, more);
  await world.sql(
    `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
     VALUES (gen_random_uuid(), $1, $2, 'clinician', 'active', now())`,
    [clinician.accountId, campaign.organizationId],
  );
  return clinician;
}

async function planned(campaign: GivenCampaign) {
  const plans = planning(world, campaign);
  const shown = await plans.preview();
  const plan = await until(async () => {
    const now = await plans.plan(shown.plan.id);
    return now.state === 'solving' ? null : now;
  });
  const without = await plans.without(plan.id);
  const committed = await plans.commit(plan.id);
  return { items: await plans.items(), without, committed };
}

const askedOf = (clinician: GivenClinician, state: string): Promise<Asked> =>
  until(async () => (await myRequests(world, clinician.token)).find((one) => one.state === state) ?? null);

async function signedBy(clinician: GivenClinician, request: Asked, tag: string) {
  await act(world, 'takeRequest', { requestId: request.id }, clinician.token);
  const ready = await readyLetter(world, clinician.token, request.id, tag);
  await provenAgo(world, 0, clinician.accountId);
  return signIt(world, clinician, ready);
}

describe('a drive of clinicians', () => {
  let campaign: GivenCampaign;
  let person: GivenParticipant;
  let clinician: GivenClinician;

  beforeAll(async () => {
    campaign = await givenDrive();
    person = await givenPatient(campaign);
  });

  test('says what stands in the way of a letter, and files without one all the same', async () => {
    clinician = await givenSupporter(campaign);
    const { without, items } = await planned(campaign);
    expect(without).toContainEqual(
      expect.objectContaining({
        caseId: person.caseId,
        stepKey: 'clinician_letter',
        whatWouldUnblock: expect.stringContaining('authorization'),
      }),
    );
    expect(items).toContainEqual(expect.objectContaining({ caseId: person.caseId, actor: 'person' }));
  });

  test('asks a clinician licensed where the person lives, opens the case to them alone, and counts what is signed', async () => {
    await givenAuthorization(world, person, person.caseId);
    const elsewhere = await givenSupporter(campaign, {
      licences: [{ state: 'ID', number: 'SAMPLE-2', expiresOn: '2029-06-30' }],
    });
    const { items } = await planned(campaign);
    const letter = items.find(({ actor }) => actor === 'clinician');
    expect(letter).toMatchObject({ act: 'sign', resourceId: clinician.clinicianId, channel: null });

    const request = await askedOf(clinician, 'offered');
    expect(request).toMatchObject({ relation: 'supporting', shows: 'clear', case: null });
    expect(await myRequests(world, elsewhere.token)).toEqual([]);

    expect(await signedBy(clinician, request, 'alpha')).toMatchObject({ __typename: 'LetterSigned' });
    const [done] = await world.sql<{ state: string }>('SELECT state FROM work_item WHERE id = $1', [
      letter?.id,
    ]);
    expect(done?.state).toBe('done');
    const [asWritten] = await world.sql<{ letter: number }>(
      'SELECT count(*)::int AS letter FROM justification_letter WHERE case_id = $1 AND signed_at IS NOT NULL',
      [person.caseId],
    );
    expect(asWritten?.letter).toBe(1);

    const again = await planned(campaign);
    expect(again.items.filter(({ actor, state }) => actor === 'clinician' && state !== 'done')).toEqual([]);
  });

  test('is shown to its organizer in figures that name no clinician and no person (G4)', async () => {
    const query = `query ($id: ID!) { clinicianDrive(campaignId: $id) { clinicians supporting answered load requests { state count } } }`;
    const { data } = await world.ask<{ clinicianDrive: object }>(
      query,
      { id: campaign.campaignId },
      campaign.organizer.token,
    );
    expect(data.clinicianDrive).toMatchObject({
      clinicians: 2,
      answered: 1,
      load: 0,
      requests: [{ state: 'signed', count: 1 }],
    });
    expect(JSON.stringify(data)).not.toContain(clinician.clinicianId);
    for (const { token } of [clinician, person]) {
      const answer = await world.ask<{ clinicianDrive: object | null }>(
        query,
        { id: campaign.campaignId },
        token,
      );
      expect(answer.data.clinicianDrive).toBeNull();
    }
  });

  test('goes on to somebody else after a no, and never to the same one again', async () => {
    const drive = await givenDrive();
    const second = await givenPatient(drive);
    await givenAuthorization(world, second, second.caseId);
    const one = await givenSupporter(drive);
    await planned(drive);
    const request = await askedOf(one, 'offered');
    const no = await act(world, 'declineRequest', { requestId: request.id, reason: 'no_time' }, one.token);
    expect(no).toMatchObject({ __typename: 'RequestDeclined', next: 'ask_supporting' });

    const alone = await planned(drive);
    expect(alone.items.filter(({ actor, state }) => actor === 'clinician' && state === 'offered')).toEqual(
      [],
    );
    const other = await givenSupporter(drive);
    await planned(drive);
    expect((await askedOf(other, 'offered')).state).toBe('offered');
    expect(await myRequests(world, one.token)).toEqual([]);
  });

  test('asks who treats the person first, and nobody for an opinion beside them', async () => {
    const drive = await givenDrive();
    const somebody = await givenPatient(drive);
    await givenAuthorization(world, somebody, somebody.caseId);
    const supporter = await givenSupporter(drive);
    const treating = await givenClinician(world, {
      licences: [{ state: 'ID', number: 'SAMPLE-3', expiresOn: '2029-06-30' }],
    });
    await act(
      world,
      'askForJustification',
      {
        input: {
          caseId: somebody.caseId,
          relation: 'treating',
          clinicianName: treating.name,
          email: treating.email,
        },
      },
      somebody.token,
    );
    const { items } = await planned(drive);
    expect(items.find(({ actor }) => actor === 'clinician')?.resourceId).toBe(treating.clinicianId);
    const request = await askedOf(treating, 'offered');
    await until(async () => {
      const [row] = await world.sql<{ workItemId: string | null }>(
        'SELECT work_item_id AS "workItemId" FROM justification_request WHERE id = $1',
        [request.id],
      );
      return row?.workItemId ?? null;
    });
    expect(await myRequests(world, supporter.token)).toEqual([]);
    expect(await signedBy(treating, request, 'beta')).toMatchObject({ __typename: 'LetterSigned' });
  });

  test('a person who moves keeps what was signed, and an opinion that was begun goes to somebody licensed there', async () => {
    const drive = await givenDrive();
    const mover = await givenPatient(drive);
    await givenAuthorization(world, mover, mover.caseId);
    const one = await givenSupporter(drive);
    await planned(drive);
    const request = await askedOf(one, 'offered');
    await act(world, 'takeRequest', { requestId: request.id }, one.token);
    await world.ask(
      `mutation ($input: RecordDenialInput!) { recordDenial(input: $input) { __typename ... on Refusal { message } } }`,
      { input: { caseId: mover.caseId, facts: { residenceState: 'ID' } } },
      mover.token,
    );
    await until(async () =>
      (await requestOf(world, request.id, one.token))?.state === 'moved_on' ? true : null,
    );

    await world.ask(
      `mutation ($input: RecordDenialInput!) { recordDenial(input: $input) { __typename ... on Refusal { message } } }`,
      { input: { caseId: person.caseId, facts: { residenceState: 'ID' } } },
      person.token,
    );
    await until(async () => {
      const [followed] = await world.sql<{ count: number }>(
        `SELECT count(*)::int AS count FROM reaction_receipt WHERE reaction = 'justification.follow-move'`,
      );
      return (followed?.count ?? 0) >= 2 ? true : null;
    });
    const [signed] = await world.sql<{ state: string }>(
      'SELECT state FROM justification_request WHERE case_id = $1',
      [person.caseId],
    );
    expect(signed?.state).toBe('signed');
  });

  test('closes with the case, except for what was signed', async () => {
    const drive = await givenDrive();
    const leaver = await givenPatient(drive);
    await givenAuthorization(world, leaver, leaver.caseId);
    const one = await givenSupporter(drive);
    await planned(drive);
    const request = await askedOf(one, 'offered');
    await world.ask(
      'mutation ($id: ID!) { withdrawCase(caseId: $id) { __typename } }',
      { id: leaver.caseId },
      leaver.token,
    );
    await until(async () =>
      (await requestOf(world, request.id, leaver.token))?.state === 'withdrawn' ? true : null,
    );
  });

  test('a name of an insurer that was only written out keeps an opinion away, before it is asked for and after', async () => {
    const drive = await givenDrive();
    const somebody = await givenPatient(drive);
    await givenAuthorization(world, somebody, somebody.caseId);
    const conflicts = [
      { kind: 'insurer_employment', printedName: 'SAMPLE MUTUAL  ASSURANCE Zwiebelfisch, Inc.' },
    ];
    const barred = await givenSupporter(drive, { conflicts });
    const none = await planned(drive);
    expect(none.items.filter(({ actor }) => actor === 'clinician')).toEqual([]);
    expect(await myRequests(world, barred.token)).toEqual([]);
    const kept = await world.sql<{ problem: string }>(
      `SELECT count(*)::int AS n FROM planned_item p WHERE p::text ILIKE '%zwiebelfisch%'`,
    );
    expect(kept).toEqual([{ n: 0 }]);

    const free = await givenSupporter(drive);
    await planned(drive);
    const request = await askedOf(free, 'offered');
    const disclosed = await act(world, 'discloseConflicts', { conflicts }, free.token);
    expect(disclosed).toMatchObject({ __typename: 'ClinicianChanged', movedOn: 1 });
    expect((await requestOf(world, request.id, somebody.token))?.state).toBe('moved_on');
  });

  test('who writes no opinions any more is not waited for, and what they work in changes as a whole', async () => {
    const drive = await givenDrive();
    const somebody = await givenPatient(drive);
    await givenAuthorization(world, somebody, somebody.caseId);
    const one = await givenSupporter(drive);
    await planned(drive);
    const request = await askedOf(one, 'offered');
    const change = (more: object) =>
      act(
        world,
        'changePractising',
        { input: { specialties: ['hepatology'], languages: ['es'], supports: false, ...more } },
        one.token,
      );
    expect((await change({ specialties: ['healing'] })).__typename).toBe('SpecialtyUnknown');
    expect((await change({ languages: [] })).__typename).toBe('LanguageMissing');
    expect(await change({})).toMatchObject({ __typename: 'ClinicianChanged', movedOn: 1 });
    expect((await requestOf(world, request.id, somebody.token))?.state).toBe('moved_on');
    const [row] = await world.sql('SELECT specialties, languages, supports FROM clinician WHERE id = $1', [
      one.clinicianId,
    ]);
    expect(row).toEqual({ specialties: ['hepatology'], languages: ['es'], supports: false });
  });

  test('a campaign that closes asks nobody any more; what is begun may be finished, and what is signed stays', async () => {
    const drive = await givenDrive();
    const people = [];
    for (let at = 0; at < 3; at += 1) {
      const somebody = await givenPatient(drive);
      await givenAuthorization(world, somebody, somebody.caseId);
      people.push(somebody);
    }
    const one = await givenSupporter(drive);
    await planned(drive);
    const asked = await until(async () => {
      const all = (await myRequests(world, one.token)).filter(({ state }) => state === 'offered');
      return all.length === 3 ? all : null;
    });
    const [signed, begun, waiting] = asked as [Asked, Asked, Asked];
    expect(await signedBy(one, signed, 'delta')).toMatchObject({ __typename: 'LetterSigned' });
    await act(world, 'takeRequest', { requestId: begun.id }, one.token);
    await world.app
      .get(Db, { strict: false })
      .transaction(system('worker'), (tx) =>
        world.app
          .get(Outbox, { strict: false })
          .publish(tx, 'campaign.closed', { campaignId: drive.campaignId as never }),
      );
    const stateOf = async ({ id }: Asked): Promise<string | undefined> =>
      (await world.sql<{ state: string }>('SELECT state FROM justification_request WHERE id = $1', [id]))[0]
        ?.state;
    await until(async () => ((await stateOf(waiting)) === 'withdrawn' ? true : null));
    expect([await stateOf(signed), await stateOf(begun)]).toEqual(['signed', 'held']);
  });

  test('a consent that is withdrawn in the middle closes what is open to its clinician, and keeps what is signed', async () => {
    const drive = await givenDrive();
    const somebody = await givenPatient(drive);
    await givenAuthorization(world, somebody, somebody.caseId);
    const one = await givenSupporter(drive);
    await planned(drive);
    const request = await askedOf(one, 'offered');
    await act(world, 'takeRequest', { requestId: request.id }, one.token);
    const [event] = await world.sql<{ id: string }>(
      `INSERT INTO consent_event (id, person_id, organization_id, purpose, act, at, wording_version, wording_hash, language)
       VALUES (gen_random_uuid(), $1, NULL, 'draft', 'withdrawn', now(), 1, 'a', 'en') RETURNING id`,
      [somebody.personId],
    );
    await world.app
      .get(Db, { strict: false })
      .transaction(system('worker'), (tx) =>
        world.app
          .get(Outbox, { strict: false })
          .publish(tx, 'consent.withdrawn', { consentId: event?.id as never }),
      );
    await until(async () =>
      (await requestOf(world, request.id, somebody.token))?.state === 'withdrawn' ? true : null,
    );
    expect(await requestOf(world, request.id, one.token)).toMatchObject({
      shows: 'nothing',
      case: null,
      statements: [],
    });
  });
});
