import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import PostalMime, { type Email } from 'postal-mime';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import { act, givenCase, givenPerson, noticeFacts } from '../../../../../test/support/given-case.js';
import {
  givenFilings,
  givenOpenCampaign,
  type Arranging,
  type GivenCampaign,
  type GivenFiling,
} from '../../../../../test/support/given-filings.js';
import { arrangingOf } from '../../../../../test/support/sending-world.js';
import { until } from '../../platform/outbox/testing/world.js';
import { startSmtpSink, type SmtpSink } from '../../platform/transport/testing/smtp-sink.js';
import type { SubmissionRow } from '../submission/submission.table.js';

describe('people are reminded of their dates [16]', () => {
  let sink: SmtpSink;
  let world: TestApp;
  let arranging: Arranging;
  let campaign: GivenCampaign;
  let person: SignedIn;

  beforeAll(async () => {
    sink = await startSmtpSink();
    world = await testApp({ worker: true, settings: { SMTP_URL: sink.url } });
    await world.sql(`UPDATE home SET sample = true, business_now = '2026-11-25T15:00:00Z'`);
    arranging = arrangingOf(world);
    person = await world.signIn('sample.guardian.091@example.org');
    campaign = await givenOpenCampaign(arranging);
  });
  afterAll(async () => {
    await world.close();
    await sink.stop();
  });

  async function given(filing: Partial<SubmissionRow>): Promise<GivenFiling> {
    const [made] = await givenFilings(arranging, {
      count: 1,
      campaign,
      actedForBy: person.accountId as AccountId,
      filing: { state: 'handed_to_person', channel: 'post', actBy: '2026-12-01', ...filing },
    });
    if (made === undefined) throw new Error('No filing was made.');
    return made;
  }

  const mailsWith = async (word: string): Promise<readonly Email[]> => {
    const all = await Promise.all(sink.received.map((bytes) => PostalMime.parse(bytes)));
    return all.filter(({ subject, text }) => `${subject} ${text}`.includes(word));
  };

  /** A whole round of the scan and of every mail it asked for. */
  async function round(): Promise<void> {
    await world.sql(`UPDATE schedule_run SET next_at = now() - interval '1 second'`);
    await until(
      'the scan has run',
      async () =>
        (
          await world.sql(
            `SELECT 1 FROM schedule_run WHERE name = 'delivery.remind-people' AND next_at > now() + interval '5 minutes'`,
          )
        ).length === 1,
    );
    await until(
      'every reminder was settled',
      async () =>
        (
          await world.sql(
            `SELECT 1 FROM outbox_message m LEFT JOIN reaction_receipt r ON r.message_id = m.id AND r.done_at IS NOT NULL
             WHERE m.event = 'reminder.due' AND r.message_id IS NULL`,
          )
        ).length === 0,
    );
  }
  const day = (at: string) => world.sql(`UPDATE home SET business_now = $1`, [at]);

  test('who has a packet to send hears of it on each rung, once, and with no word of the matter', async () => {
    const mine = await given({});
    await round();
    await round();
    const [mail, ...more] = await mailsWith(mine.reference);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe(`Your date: December 1, 2026 (${mine.reference})`);
    expect(mail?.text).toContain('Days left: 6.');
    expect(mail?.text).toContain('yours to send');
    expect(mail?.text).toContain(`/submissions/${mine.submissionId}`);
    await day('2026-11-30T15:00:00Z');
    await round();
    expect(await mailsWith(mine.reference)).toHaveLength(2);
    await day('2026-12-01T15:00:00Z');
    await round();
    expect((await mailsWith(mine.reference)).at(-1)?.subject).toContain('Today is your date');
    await day('2026-12-02T15:00:00Z');
    await round();
    expect(await mailsWith(mine.reference)).toHaveLength(3);
  });

  test('who paused is left alone until three business days before, and not a day longer', async () => {
    const paused = await given({ actBy: '2026-12-11' });
    await world.sql(`UPDATE participation SET state = 'paused' WHERE case_id = $1`, [paused.caseId]);
    const going = await given({ actBy: '2026-12-11' });
    await round();
    expect(await mailsWith(going.reference)).toHaveLength(1);
    expect(await mailsWith(paused.reference)).toEqual([]);
    await day('2026-12-08T15:00:00Z');
    await round();
    expect(await mailsWith(paused.reference)).toHaveLength(1);
  });

  test('of what the platform sends, what is filed and what is withdrawn nobody is reminded', async () => {
    const quiet = [
      await given({ actBy: '2026-12-14', state: 'queued', releaseFrom: '2026-12-31', sendBy: '2026-12-31' }),
      await given({ actBy: '2026-12-14', state: 'proved' }),
      await given({ actBy: '2026-12-14', state: 'withdrawn' }),
    ];
    const loud = await given({ actBy: '2026-12-14', state: 'draft' });
    await round();
    expect((await mailsWith(loud.reference))[0]?.text).toContain('begun and not signed');
    for (const { reference } of quiet) expect(await mailsWith(reference)).toEqual([]);
  });

  test('a document that waits for a signature is said a day later, once, and by the date again', async () => {
    const ready = await given({ state: 'ready', actBy: '2027-04-28' });
    const moved = (at: string) =>
      world.sql(
        `INSERT INTO submission_move (id, submission_id, person_id, from_state, to_state, at, actor_kind)
         SELECT gen_random_uuid(), id, person_id, 'draft', 'ready', $2, 'account' FROM submission WHERE id = $1`,
        [ready.submissionId, at],
      );
    await moved('2026-12-08T14:00:00Z');
    await round();
    expect(await mailsWith(ready.reference)).toEqual([]);
    await day('2026-12-09T15:00:00Z');
    await round();
    await round();
    const [mail, ...more] = await mailsWith(ready.reference);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe(`Ready for you to read and sign: ${ready.reference}`);
  });

  test('a case nothing was written for is reminded of by its own date, until something is', async () => {
    const owner = await givenPerson(world);
    const caseId = await givenCase(
      world,
      owner,
      noticeFacts({ letterPrintsDeadline: 'yes', letterDeadline: '2026-12-15' }),
    );
    await round();
    const [mail, ...more] = await mailsWith(`/cases/${caseId}`);
    expect(more).toEqual([]);
    expect(mail?.text).toContain('Nothing has been written for it yet');
    await act(world, 'recordDenial', { caseId, facts: { letterDeadline: '2026-12-10' } }, owner.token);
    await round();
    expect((await mailsWith(`/cases/${caseId}`)).at(-1)?.subject).toBe('Your date: December 10, 2026');
  });
});
