import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import type { SubmissionId } from '@chorus/domain/shared/ids';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenFilings,
  givenLine,
  givenOpenCampaign,
  type Arranging,
  type FilingsWish,
  type GivenCampaign,
} from '../../../../../test/support/given-filings.js';
import { newId } from '../../platform/ids/ids.js';
import { SendingStop } from '../../platform/outbox/sending-stop.js';
import { arrangingOf } from '../../../../../test/support/sending-world.js';
import { SendFiling } from './send-filing.reaction.js';
import { ReleaseFilings } from './release-filings.schedule.js';

describe('which filings leave now', () => {
  let world: TestApp;
  let arranging: Arranging;
  let campaign: GivenCampaign;

  beforeAll(async () => {
    world = await testApp();
    arranging = arrangingOf(world);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.sql(
      `TRUNCATE attempt, submission_credit, submission_move, submission, participation CASCADE; UPDATE home SET sample = true`,
    );
    await clock('2026-12-07T15:00:00Z');
    campaign = await givenOpenCampaign(arranging, { pacePerHour: 5, pacePerDay: 20 });
  });

  /** A Monday morning unless said otherwise. */
  const clock = (at: string) => world.sql('UPDATE home SET business_now = $1', [at]);
  const line = { channel: 'fax' as const, lineKey: givenLine('fax:+14065550101'), sendBy: '2027-04-26' };
  const given = (more: Partial<FilingsWish>) => givenFilings(arranging, { count: 1, campaign, ...more });
  const scan = async (): Promise<void> => {
    const release = world.app.get(ReleaseFilings, { strict: false });
    await arranging.db.transaction(system('schedule'), async (tx) => {
      const { now } = await tx.one<{ now: Date }>('SELECT chorus_business_now() AS now');
      await release.scan(tx, now);
    });
  };
  const states = async (): Promise<Record<string, number>> => {
    const rows = await world.sql<{ state: string; n: number }>(
      'SELECT state, count(*)::int AS n FROM submission GROUP BY state',
    );
    return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
  };

  /** What a worker does first with a released filing. */
  const begin = (submissionId: string) =>
    arranging.db.transaction(system('worker'), (tx) =>
      world.app.get(SendFiling, { strict: false }).begin(
        tx,
        {
          id: newId<'outbox_message'>(),
          event: 'submission.released',
          ids: { submissionId: submissionId as SubmissionId },
          publishedAt: new Date(),
        },
        { number: 1, begun: 1, last: false, interrupted: false },
      ),
    );

  test('a line takes five an hour and twenty a business day, whichever campaign they are of', async () => {
    const other = await givenOpenCampaign(arranging, { pacePerHour: 5, pacePerDay: 20 });
    await given({ count: 14, onePerson: true, filing: line });
    await given({ count: 14, onePerson: true, filing: line, campaign: other });
    for (const [hour, gone] of [15, 16, 17, 18, 19].map((at, index) => [at, Math.min(20, 5 * (index + 1))])) {
      await clock(`2026-12-07T${hour}:00:01Z`);
      await scan();
      await scan();
      expect(await states()).toMatchObject({ released: gone });
    }
    await clock('2026-12-08T15:00:00Z');
    await scan();
    expect(await states()).toEqual({ released: 25, queued: 3 });
  });

  test('what names no line has no pace', async () => {
    await given({ count: 30, onePerson: true, filing: { ...line, lineKey: null } });
    await scan();
    expect(await states()).toEqual({ released: 30 });
  });

  test('a full line does not stand before the others', async () => {
    await given({ count: 130, onePerson: true, filing: { ...line, sendBy: '2026-12-20' } });
    await given({ count: 3, filing: { ...line, lineKey: givenLine('fax:+14065550102') } });
    await scan();
    await scan();
    const [row] = await world.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM submission WHERE state = 'released' AND line_key = $1`,
      [givenLine('fax:+14065550102')],
    );
    expect(row?.n).toBe(3);
  });

  test.each([
    ['the last safe day', { sendBy: '2026-12-07' }],
    ['urgency', { urgent: true }],
    ['act-by where no safe day is known', { sendBy: null, actBy: '2026-12-07' }],
  ])('%s goes before wave and pace', async (_why, filing) => {
    await given({ count: 12, onePerson: true, filing: { ...line, releaseFrom: '2027-02-01', ...filing } });
    await scan();
    expect(await states()).toEqual({ released: 12 });
  });

  test('before its wave a filing waits, on its first day it goes', async () => {
    await given({ filing: { releaseFrom: '2026-12-08' } });
    await scan();
    expect(await states()).toEqual({ queued: 1 });
    await clock('2026-12-08T06:00:00Z');
    await scan();
    expect(await states()).toEqual({ released: 1 });
  });

  test('on a weekend a line gets only what presses', async () => {
    await clock('2026-12-05T15:00:00Z');
    await given({ filing: line });
    await given({ filing: { ...line, sendBy: '2026-12-05' } });
    await scan();
    expect(await states()).toEqual({ queued: 1, released: 1 });
  });

  test('the time to recall is kept by the clock the signature was made by, also with its wave open', async () => {
    await given({ filing: { recallUntil: new Date('2026-12-07T15:30:00Z') } });
    await scan();
    expect(await states()).toEqual({ queued: 1 });
    await clock('2026-12-07T15:30:00Z');
    await scan();
    expect(await states()).toEqual({ released: 1 });
  });

  test.each([
    ['its campaign was paused', `UPDATE campaign SET state = 'paused' WHERE id = $1`],
    ['its person left', `UPDATE participation SET state = 'left' WHERE campaign_id = $1`],
    [
      'the consent to send was withdrawn',
      `INSERT INTO consent_event (id, person_id, purpose, act, at, wording_version, wording_hash, language)
       SELECT gen_random_uuid(), person_id, 'send', 'withdrawn', now(), 1, 'a', 'en' FROM submission_credit WHERE campaign_id = $1`,
    ],
  ])('where %s the filing becomes the person’s own, never held back', async (_what, sql) => {
    await given({});
    await world.sql(sql, [campaign.campaignId]);
    await scan();
    expect(await states()).toEqual({ handed_to_person: 1 });
  });

  test.each([
    ['withdrawn', 'withdrawn'],
    ['closed', 'withdrawn'],
    ['suspended', 'handed_to_person'],
  ])(
    'a filing of a case that is %s does not leave, however pressing: it is %s, since only a case that goes on has anybody to send it',
    async (state, becomes) => {
      await given({ filing: { urgent: true } });
      await world.sql('UPDATE denial_case SET state = $1', [state]);
      await scan();
      expect(await world.sql('SELECT 1 FROM attempt')).toEqual([]);
      expect(await states()).toEqual({ [becomes]: 1 });
    },
  );

  test('an appeal whose date nobody knows goes first and at once, a request for papers takes its turn [17]', async () => {
    const undated = { ...line, sendBy: null, actBy: null };
    await given({ count: 7, onePerson: true, filing: { ...line, sendBy: '2026-12-20' } });
    await given({ count: 1, filing: { ...undated, releaseFrom: '2027-02-01' } });
    await given({ count: 1, filing: { ...undated, filingType: 'claim_file_request' } });
    await scan();
    const rows = await world.sql<{ act_by: string | null; filing_type: string; n: number }>(
      `SELECT act_by, filing_type, count(*)::int AS n FROM submission WHERE state = 'released' GROUP BY 1, 2 ORDER BY 3`,
    );
    expect(rows.filter(({ act_by }) => act_by === null)).toHaveLength(2);
    expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(5);
  });

  test('people who paused do not stop the line for the others', async () => {
    await given({ count: 120, onePerson: true, filing: line });
    await world.sql(`UPDATE participation SET state = 'paused'`);
    await given({ count: 3, filing: { ...line, sendBy: '2027-04-27' } });
    await scan();
    expect(await states()).toEqual({ queued: 120, released: 3 });
  });

  test('who paused and has no known date gets their packet at once', async () => {
    await given({ filing: { ...line, sendBy: null, actBy: null } });
    await world.sql(`UPDATE participation SET state = 'paused'`);
    await scan();
    expect(await states()).toEqual({ handed_to_person: 1 });
  });

  test('further tries of a release do not count against its line', async () => {
    await given({ filing: line });
    await scan();
    await world.sql(
      `INSERT INTO attempt SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'sequence', n, 'envelope_token', n::text))).*
       FROM attempt a, generate_series(2, 6) n`,
    );
    await given({ count: 6, onePerson: true, filing: line });
    await scan();
    expect(await states()).toEqual({ released: 5, queued: 2 });
  });

  test('who paused gets nothing sent, and their packet in time', async () => {
    await given({ filing: { sendBy: '2026-12-09' } });
    await world.sql(`UPDATE participation SET state = 'paused'`);
    await scan();
    expect(await states()).toEqual({ queued: 1 });
    await clock('2026-12-09T15:00:00Z');
    await scan();
    expect(await states()).toEqual({ handed_to_person: 1 });
  });

  test('one of several campaigns is enough to carry it', async () => {
    const other = await givenOpenCampaign(arranging, { state: 'killed' });
    const [filing] = await given({});
    await world.sql(
      `INSERT INTO submission_credit (id, submission_id, campaign_id, organization_id, person_id)
       SELECT gen_random_uuid(), id, $1, $2, person_id FROM submission WHERE id = $3`,
      [other.campaignId, other.organizationId, filing?.submissionId],
    );
    await scan();
    expect(await states()).toEqual({ released: 1 });
  });

  test('a filing of nobody’s campaign goes without one', async () => {
    await given({ campaign: null });
    await scan();
    expect(await states()).toEqual({ released: 1 });
  });

  test('while the platform’s sending is stopped nothing leaves, and no date waits for it', async () => {
    const stop = new SendingStop();
    await given({ filing: line });
    await given({ filing: { ...line, sendBy: '2026-12-07' } });
    await given({ filing: { ...line, state: 'released', urgent: true } });
    await arranging.db.transaction(system('command-line'), (tx) => stop.stop(tx));
    await scan();
    expect(await states()).toEqual({ queued: 1, handed_to_person: 2 });
    await arranging.db.transaction(system('command-line'), (tx) => stop.resume(tx));
    await scan();
    expect(await states()).toEqual({ released: 1, handed_to_person: 2 });
  });

  test('a case withdrawn after the release takes its filing back, and its try says so', async () => {
    const [filing] = await given({});
    await scan();
    await world.sql(`UPDATE denial_case SET state = 'withdrawn'`);
    const begun = await begin(filing?.submissionId ?? '');
    expect(begun).toBeNull();
    expect(await states()).toEqual({ withdrawn: 1 });
    expect(await world.sql('SELECT state FROM attempt')).toEqual([{ state: 'cancelled' }]);
  });
});
