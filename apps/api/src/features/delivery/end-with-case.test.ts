import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import PostalMime, { type Email } from 'postal-mime';
import { system } from '@chorus/domain/shared/actor';
import type { CaseState } from '@chorus/domain/case/case';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenFilings,
  givenOpenCampaign,
  type Arranging,
  type FilingsWish,
  type GivenCampaign,
  type GivenFiling,
} from '../../../../../test/support/given-filings.js';
import { arrangingOf } from '../../../../../test/support/sending-world.js';
import { until } from '../../platform/outbox/testing/world.js';
import { startSmtpSink, type SmtpSink } from '../../platform/transport/testing/smtp-sink.js';
import { Cases } from '../case/cases.js';

describe('a case that ends or is put on hold sends nothing more', () => {
  let sink: SmtpSink;
  let world: TestApp;
  let arranging: Arranging;
  let person: SignedIn;
  let campaign: GivenCampaign;

  beforeAll(async () => {
    sink = await startSmtpSink();
    world = await testApp({ worker: true, settings: { SMTP_URL: sink.url } });
    await world.sql(`UPDATE home SET sample = true, business_now = '2026-12-07T15:00:00Z'`);
    arranging = arrangingOf(world);
    person = await world.signIn('sample.guardian.071@example.org');
    campaign = await givenOpenCampaign(arranging);
  });
  afterAll(async () => {
    await world.close();
    await sink.stop();
  });

  /** Signed and waiting for a wave that is months away. */
  async function waiting(more: Partial<FilingsWish> = {}): Promise<GivenFiling> {
    const [filing] = await givenFilings(arranging, {
      count: 1,
      campaign,
      actedForBy: person.accountId as AccountId,
      filing: { releaseFrom: '2027-03-01', ...more.filing },
      ...(more.consentToSend === undefined ? {} : { consentToSend: more.consentToSend }),
    });
    if (filing === undefined) throw new Error('No filing was made.');
    return filing;
  }

  const move = ({ caseId }: GivenFiling, ...states: readonly CaseState[]) =>
    arranging.db.transaction(system('command-line'), async (tx) => {
      for (const state of states)
        expect(await world.app.get(Cases, { strict: false }).move(tx, caseId, state)).toBe(true);
    });

  const comesTo = ({ submissionId }: GivenFiling, state: string): Promise<void> =>
    until(`the filing is ${state}`, async () => {
      const [row] = await world.sql<{ state: string }>('SELECT state FROM submission WHERE id = $1', [
        submissionId,
      ]);
      return row?.state === state;
    });

  async function mailFor({ reference }: GivenFiling): Promise<readonly Email[]> {
    const mails = async () => {
      const all = await Promise.all(sink.received.map((bytes) => PostalMime.parse(bytes)));
      return all.filter(({ subject }) => subject?.includes(reference) === true);
    };
    await until('a mail came', async () => (await mails()).length > 0);
    return mails();
  }

  test.each([
    ['withdrawn', ['withdrawn'], 'was withdrawn'],
    ['closed', ['contested', 'decided', 'closed'], 'is finished'],
  ] as const)('a %s case takes back what waits for its day, and the person is told', async (_, way, says) => {
    const filing = await waiting();
    await move(filing, ...way);
    await comesTo(filing, 'withdrawn');
    const [mail, ...more] = await mailFor(filing);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe(`Nothing more is sent from here: ${filing.reference}`);
    expect(mail?.text).toContain(says);
    expect(mail?.text).not.toContain('If you have sent it yourself');
    expect(mail?.text).toContain(`/submissions/${filing.submissionId}`);
  });

  test.each([
    ['handed_to_person', true],
    ['rejected_by_recipient', false],
  ] as const)('of what was %s the mail does not say that it never arrived', async (state, asked) => {
    const filing = await waiting({ filing: { state } });
    await move(filing, 'withdrawn');
    await comesTo(filing, 'withdrawn');
    const [mail] = await mailFor(filing);
    expect(mail?.text).not.toContain('did not reach');
    expect(mail?.text?.includes('If you have sent it yourself, tell us.')).toBe(asked);
  });

  test('a draft of a withdrawn case is taken back without a mail: nothing of it was promised', async () => {
    const draft = await waiting({ filing: { state: 'draft' } });
    await move(draft, 'withdrawn');
    await comesTo(draft, 'withdrawn');
    await until(
      'the mail was thought about',
      async () =>
        (
          await world.sql(
            `SELECT 1 FROM reaction_receipt r JOIN outbox_message m ON m.id = r.message_id
             WHERE r.reaction = 'delivery.mail-taken-back' AND m.payload->>'submissionId' = $1 AND r.done_at IS NOT NULL`,
            [draft.submissionId],
          )
        ).length === 1,
    );
    const all = await Promise.all(sink.received.map((bytes) => PostalMime.parse(bytes)));
    expect(all.filter(({ subject }) => subject?.includes(draft.reference))).toEqual([]);
  });

  test('a case on hold gives what waited into its people’s hands, with the reason: its dates go on [3]', async () => {
    const filing = await waiting();
    await move(filing, 'suspended');
    await comesTo(filing, 'handed_to_person');
    const [mail] = await mailFor(filing);
    expect(mail?.subject).toContain('Yours to send by');
    expect(mail?.text).toContain('on hold until it is settled who may act');
  });

  test('whose answer was lost stays uncertain: somebody still has to ask', async () => {
    const filing = await waiting({ filing: { state: 'uncertain' } });
    const beside = await waiting();
    await move(filing, 'withdrawn');
    await move(beside, 'withdrawn');
    await comesTo(beside, 'withdrawn');
    const [row] = await world.sql<{ state: string }>('SELECT state FROM submission WHERE id = $1', [
      filing.submissionId,
    ]);
    expect(row?.state).toBe('uncertain');
  });

  test('a signed fax or mail without “send what I signed” is the person’s to send, and is never refused', async () => {
    const filing = await waiting({ filing: { state: 'signed' }, consentToSend: false });
    await arranging.db.transaction(system('command-line'), (tx) =>
      tx.execute(
        `INSERT INTO outbox_message (id, event, payload) VALUES (gen_random_uuid(), 'submission.signed', $1)`,
        [JSON.stringify({ submissionId: filing.submissionId })],
      ),
    );
    await comesTo(filing, 'handed_to_person');
    const [mail] = await mailFor(filing);
    expect(mail?.text).toContain('You have not switched on that we send for you.');
  });
});
