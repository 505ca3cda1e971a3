import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import { plainDate } from '@chorus/domain/shared/calendar';
import type { AccountId, CaseId } from '@chorus/domain/shared/ids';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { Db } from '../../platform/database/db.js';
import { Cases } from './cases.js';
import {
  givenCase,
  givenEvidence,
  givenPerson,
  noticeFacts,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';

interface ClockShown {
  readonly stage: string;
  readonly side: string;
  readonly state: string;
  readonly actBy: string | null;
}

describe('what features above do to a case', () => {
  let world: TestApp;
  let owner: GivenPerson;
  let cases: Cases;
  let db: Db;

  beforeAll(async () => {
    world = await testApp();
    owner = await givenPerson(world);
    cases = world.app.get(Cases, { strict: false });
    db = world.app.get(Db, { strict: false });
  });
  afterAll(() => world.close());

  const worker = system('worker');
  const given = async (more: Readonly<Record<string, unknown>> = {}): Promise<CaseId> => {
    const id = await givenCase(world, owner, noticeFacts({ planType: 'erisa_self_funded', ...more }));
    await givenEvidence(world, owner, id);
    return id as CaseId;
  };
  const clocks = (id: string): Promise<ClockShown[]> =>
    world.sql(
      `SELECT stage, side, state, act_by::text AS "actBy" FROM case_clock
       WHERE case_id = $1 AND state <> 'superseded' ORDER BY id`,
      [id],
    );
  const facet = async (id: string) =>
    (
      await world.sql<{ actBy: string | null; letterInHand: string }>(
        `SELECT act_by::text AS "actBy", letter_in_hand AS "letterInHand" FROM case_facet f
         JOIN denial_case d ON d.facet_id = f.id WHERE d.id = $1`,
        [id],
      )
    )[0];
  const filed = { stage: 'internal_appeal_level_1', on: plainDate('2026-11-10') } as const;

  test('a filing meets its own clock and starts the plan’s time to decide', async () => {
    const id = await given();
    await db.transaction(worker, (tx) => cases.recomputeClocks(tx, id, { filed }));
    const after = await clocks(id);
    expect(after.filter(({ side }) => side === 'file').every(({ state }) => state === 'met')).toBe(true);
    const decide = after.filter(({ side }) => side === 'decide').map(({ actBy }) => actBy);
    expect(decide).toEqual(['2026-12-10', '2027-01-09']);
    expect((await facet(id))?.actBy).toBeNull();
  });

  test('a fact corrected afterwards does not forget what was filed', async () => {
    const id = await given();
    await db.transaction(worker, (tx) => cases.recomputeClocks(tx, id, { filed }));
    await db.transaction(worker, (tx) => cases.move(tx, id, 'contested'));
    const before = await clocks(id);
    await db.transaction(worker, (tx) => cases.recomputeClocks(tx, id));
    expect(await clocks(id)).toEqual(before);
  });

  test('an urgent filing inside leaves the outside review that runs beside it (29 CFR 2590.715-2719)', async () => {
    const id = await given();
    await world.ask(
      'mutation ($input: StateUrgencyInput!) { stateUrgency(input: $input) { __typename } }',
      { input: { caseId: id, urgency: 'urgent', statedBy: 'patient' } },
      owner.token,
    );
    const on = plainDate('2026-11-10');
    await db.transaction(worker, (tx) =>
      cases.recomputeClocks(tx, id, { filed: { stage: 'expedited_internal_appeal', on } }),
    );
    const running = (await clocks(id)).filter(({ side, state }) => side === 'file' && state === 'running');
    expect(running.map(({ stage }) => stage)).toEqual(['expedited_external_review']);
  });

  test('the answer to a filing is the next letter: its clocks begin and the last filing no longer counts', async () => {
    const id = await given();
    await db.transaction(worker, (tx) => cases.recomputeClocks(tx, id, { filed }));
    await db.transaction(worker, (tx) =>
      cases.advanceLetter(tx, id, {
        letterInHand: 'final_internal_upheld',
        noticeDate: '2026-12-08',
        receivedDate: '2026-12-11',
        letterDeadline: null,
      }),
    );
    const after = await clocks(id);
    expect(after.some(({ state }) => state === 'met')).toBe(false);
    expect(after.find(({ side }) => side === 'file')?.stage).toContain('external_review');
    expect(await facet(id)).toMatchObject({ letterInHand: 'final_internal_upheld', actBy: '2027-04-08' });
  });

  test('after silence the day the silent level was asked is kept', async () => {
    const id = await given();
    await db.transaction(worker, (tx) => cases.recomputeClocks(tx, id, { filed }));
    await db.transaction(worker, (tx) =>
      cases.advanceLetter(tx, id, {
        letterInHand: 'internal_level_1_no_answer',
        noticeDate: null,
        receivedDate: null,
        letterDeadline: null,
      }),
    );
    const loaded = await db.read(worker, (tx) => cases.load(tx, id));
    expect(loaded).toMatchObject({ silentLevelFiled: '2026-11-10', noticeDate: '2026-10-30' });
  });

  test('moves only along the table of states, remembers where a suspension came from, and says so', async () => {
    const id = await given();
    const move = (to: Parameters<Cases['move']>[2]) => db.transaction(worker, (tx) => cases.move(tx, id, to));
    expect(await move('closed')).toMatchObject({ kind: 'CaseMoveNotAllowed' });
    expect(await move('suspended')).toBe(true);
    const [row] = await world.sql('SELECT state, suspended_from FROM denial_case WHERE id = $1', [id]);
    expect(row).toEqual({ state: 'suspended', suspended_from: 'evidenced' });
    expect(await move('contested')).toBe(true);
    const said = await world.sql(
      `SELECT id FROM outbox_message WHERE event = 'case.suspended' AND payload->>'caseId' = $1`,
      [id],
    );
    expect(said).toHaveLength(1);
  });

  test('another’s act may move a case they cannot write, inside an elevation of the caller’s or without', async () => {
    const id = await given();
    const reviewer = await world.signIn('sample.reviewer.0001@example.org');
    const actor = { kind: 'account', accountId: reviewer.accountId as AccountId } as const;
    expect(await db.transaction(actor, (tx) => cases.load(tx, id))).toBeNull();
    await db.transaction(actor, (tx) => cases.move(tx, id, 'contested'));
    await db.transaction(actor, (tx) =>
      tx.elevated(async () => {
        await cases.move(tx, id, 'decided');
        expect(await cases.load(tx, id)).not.toBeNull();
      }),
    );
    const [row] = await world.sql('SELECT state FROM denial_case WHERE id = $1', [id]);
    expect(row).toEqual({ state: 'decided' });
  });

  test('a loaded case is what was recorded', async () => {
    const id = await given({ reasonText: 'Words.', amountCents: 123_456, service: 'A service' });
    const loaded = await db.read(worker, (tx) => cases.load(tx, id));
    expect(loaded).toMatchObject({
      id,
      personId: owner.personId,
      state: 'evidenced',
      planType: 'erisa_self_funded',
      reasonText: 'Words.',
      amountCents: 123_456,
      service: 'A service',
      parties: [{ role: 'risk_bearer', payerId: 'sample-payer' }],
      evidence: [{ evidenceKind: 'letter', dated: '2026-10-30' }],
    });
  });
});
