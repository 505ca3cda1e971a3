import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { asAccount, system } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { submissionStates, type SubmissionState } from '@chorus/domain/submission/submission-states';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenFilings,
  givenLine,
  givenOpenCampaign,
  type Arranging,
  type FilingsWish,
  type GivenCampaign,
} from '../../../../../test/support/given-filings.js';
import { RequeueFiling } from './requeue-filing.js';
import { arrangingOf } from '../../../../../test/support/sending-world.js';
import { HandBackFailed, LeaveUncertain } from './watch-queue.schedule.js';

describe('what did not go out', () => {
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
  const states = async (): Promise<Record<string, number>> => {
    const rows = await world.sql<{ state: string; n: number }>(
      'SELECT state, count(*)::int AS n FROM submission GROUP BY state',
    );
    return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
  };

  const handBack = async () =>
    arranging.db.transaction(system('schedule'), (tx) =>
      world.app.get(HandBackFailed, { strict: false }).scan(tx),
    );

  test('what failed and nobody looked at goes to its person on the last safe day', async () => {
    await given({ filing: { state: 'failed', sendBy: '2026-12-09' } });
    await given({ filing: { state: 'bounced', sendBy: '2026-12-09' }, campaign: null });
    await handBack();
    expect(await states()).toEqual({ failed: 1, handed_to_person: 1 });
    await clock('2026-12-09T15:00:00Z');
    await handBack();
    expect(await states()).toEqual({ handed_to_person: 2 });
  });

  test('what failed by fax goes to its person while the post would still be in time', async () => {
    await given({ filing: { ...line, state: 'failed', actBy: '2026-12-15', sendBy: '2026-12-14' } });
    await handBack();
    expect(await states()).toEqual({ failed: 1 });
    await clock('2026-12-08T15:00:00Z');
    await handBack();
    expect(await states()).toEqual({ handed_to_person: 1 });
  });

  test('what failed and has no known date goes to its person at once', async () => {
    await given({ filing: { state: 'failed', sendBy: null, actBy: null } });
    await handBack();
    expect(await states()).toEqual({ handed_to_person: 1 });
  });

  test('what the recipient says came too late is nobody’s to send again, watched over or not', async () => {
    const rejected = { state: 'rejected_by_recipient', sendBy: '2026-12-04', actBy: '2026-12-07' } as const;
    const made = [
      ...(await given({ filing: rejected })),
      ...(await given({ filing: rejected, campaign: null })),
      ...(await given({ filing: rejected })),
    ];
    for (const [n, { submissionId, personId }] of made.entries()) {
      await world.sql(
        `WITH tried AS (
           INSERT INTO attempt (id, submission_id, person_id, release, sequence, channel, state, transport, delivers,
             idempotency_key, envelope_token, released_at)
           VALUES (gen_random_uuid(), $1::uuid, $2, 1, 1, 'post', 'rejected_by_recipient', 'person', true, $1::text, $1::text, now())
           RETURNING id)
         INSERT INTO filing_return (id, submission_id, person_id, attempt_id, reason, returned_on, told_at)
         SELECT gen_random_uuid(), $1::uuid, $2, id, $3, '2026-12-07', now() FROM tried`,
        [submissionId, personId, n === 2 ? 'incomplete' : 'said_too_late'],
      );
    }
    await handBack();
    expect(await states()).toEqual({ rejected_by_recipient: 2, handed_to_person: 1 });
  });

  test('however many answers were lost, they are left to their people in bounded batches', async () => {
    await given({ count: 130, onePerson: true, filing: { state: 'uncertain', sendBy: '2026-12-07' } });
    await world.sql(
      `INSERT INTO attempt (id, submission_id, person_id, channel, state, release, sequence, idempotency_key, transport,
         delivers, envelope_token, released_at)
       SELECT gen_random_uuid(), id, person_id, 'email', 'uncertain', 1, 1, id::text, 'smtp', true, id::text, now()
       FROM submission`,
    );
    const scan = () =>
      arranging.db.transaction(system('schedule'), (tx) =>
        world.app.get(LeaveUncertain, { strict: false }).scan(tx),
      );
    const left = async (): Promise<number> =>
      (await world.sql('SELECT 1 FROM attempt WHERE left_to_person_at IS NOT NULL')).length;
    expect([await scan(), await left()]).toEqual(['more', 100]);
    expect([await scan(), await left()]).toEqual(['drained', 130]);
  });

  describe('sending anew', () => {
    const requeue = async (state: SubmissionState): Promise<string> => {
      const [filing] = await given({ filing: { state } });
      const answer = await world.app
        .get(RequeueFiling, { strict: false })
        .execute(asAccount(actor, { secondFactor: true }), filing?.submissionId ?? '');
      return answer.kind;
    };
    let actor: AccountId;
    beforeAll(async () => {
      actor = (await world.signInAsStaff('sample.organizer.001@example.org')).accountId as AccountId;
    });
    beforeEach(async () => {
      await world.sql(
        `INSERT INTO membership (id, organization_id, account_id, role, state, created_at)
         SELECT gen_random_uuid(), $1, $2, 'owner', 'active', now()`,
        [campaign.organizationId, actor],
      );
    });

    test.each(['failed', 'bounced', 'rejected_by_recipient', 'held_locally'] as const)(
      'what is %s is queued again',
      async (state) => {
        expect(await requeue(state)).toBe('FilingRequeued');
        expect(await states()).toEqual({ queued: 1 });
      },
    );

    test.each(
      submissionStates.filter(
        (state) => !['failed', 'bounced', 'rejected_by_recipient', 'held_locally'].includes(state),
      ),
    )('what is %s is left as it is: no second copy', async (state) => {
      expect(await requeue(state)).toBe('SubmissionMoveNotAllowed');
      expect(await states()).toEqual({ [state]: 1 });
    });
  });
});
