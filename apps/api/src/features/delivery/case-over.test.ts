import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newCase } from '@chorus/domain/case/recorded-case';
import type { CaseState } from '@chorus/domain/case/case';
import { uncertainDecisions } from '@chorus/domain/delivery/attempt-moves';
import { asAccount, system } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import type { SubmissionState } from '@chorus/domain/submission/submission-states';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenFilings,
  givenOpenCampaign,
  type Arranging,
  type GivenCampaign,
  type GivenFiling,
} from '../../../../../test/support/given-filings.js';
import { arrangingOf } from '../../../../../test/support/sending-world.js';
import { newId } from '../../platform/ids/ids.js';
import type { SubmissionRow } from '../submission/submission.table.js';
import { Carriers, type Carried } from './carriers.js';
import { ReleaseFilings } from './release-filings.schedule.js';
import { ReportSent } from './report-sent.js';
import { ResolveUncertain } from './resolve-uncertain.js';
import { SendFiling } from './send-filing.reaction.js';
import { SwitchChannel } from './switch-channel.js';
import { UndoReport } from './undo-report.js';
import { HandBackFailed } from './watch-queue.schedule.js';

/** Without a worker: the case's own news has not been read yet, which is the moment these are about. */
describe('a filing whose case ended a moment ago is nobody’s to send', () => {
  let world: TestApp;
  let arranging: Arranging;
  let campaign: GivenCampaign;
  let person: SignedIn;

  beforeAll(async () => {
    // A fax service that is never called: nothing here is performed.
    world = await testApp({ settings: { FAX_URL: 'http://127.0.0.1:9/faxes', FAX_TOKEN: 'sample-token' } });
    arranging = arrangingOf(world);
    person = await world.signIn('sample.guardian.072@example.org');
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.sql(
      `TRUNCATE attempt, submission_credit, submission_move, submission, participation CASCADE;
       UPDATE home SET sample = true, business_now = '2026-12-07T15:00:00Z'`,
    );
    campaign = await givenOpenCampaign(arranging);
  });

  async function given(filing: Partial<SubmissionRow> = {}): Promise<GivenFiling> {
    const [made] = await givenFilings(arranging, {
      count: 1,
      campaign,
      actedForBy: person.accountId as AccountId,
      filing,
    });
    if (made === undefined) throw new Error('No filing was made.');
    return made;
  }
  const becomes = ({ caseId }: GivenFiling, state: CaseState) =>
    world.sql('UPDATE denial_case SET state = $2 WHERE id = $1', [caseId, state]);
  const stateOf = async ({ submissionId }: GivenFiling): Promise<SubmissionState | undefined> => {
    const [row] = await world.sql<{ state: SubmissionState }>('SELECT state FROM submission WHERE id = $1', [
      submissionId,
    ]);
    return row?.state;
  };
  const by = () => asAccount(person.accountId as AccountId);
  const the = <T>(type: new (...parts: never[]) => T): T => world.app.get(type, { strict: false });

  const release = () =>
    arranging.db.transaction(system('schedule'), (tx) =>
      the(ReleaseFilings).scan(tx, new Date('2026-12-07T15:00:00Z')),
    );

  /** The person wrote down where their notice sends an appeal. */
  const copiesFromItsNotice = async ({ caseId, personId }: GivenFiling, fax: string) => {
    const { cases } = arranging;
    const noticeAddress = { post: null, fax, portal: null, phone: null, email: null };
    const facts = { ...newCase(caseId, personId, false), noticeAddress };
    const sealed = cases.sealFacts(await cases.keyFor(personId), facts);
    await world.sql('UPDATE denial_case SET sealed_facts = $2 WHERE id = $1', [caseId, sealed]);
  };

  /** Released and begun by a worker, as far as the moment before anything leaves. */
  async function begun(filing: GivenFiling) {
    await release();
    const prepared = await arranging.db.transaction(system('worker'), (tx) =>
      the(SendFiling).begin(
        tx,
        {
          id: newId<'outbox_message'>(),
          event: 'submission.released',
          ids: { submissionId: filing.submissionId },
          publishedAt: new Date(),
        },
        { number: 1, begun: 1, last: false, interrupted: false },
      ),
    );
    if (prepared === null) throw new Error('The try was not begun.');
    expect(await stateOf(filing)).toBe('attempting');
    return prepared;
  }

  const nothingTaken = (answer: 'not_yet' | 'refused'): Carried => ({
    answer,
    traits: { name: 'smtp', delivers: true, channel: 'email' },
    code: '451',
    messageId: null,
    providerReference: null,
    retryAfterMs: null,
    response: null,
  });

  test.each([
    ['withdrawn', 'not_yet', 'withdrawn'],
    ['closed', 'not_yet', 'withdrawn'],
    ['withdrawn', 'refused', 'withdrawn'],
    ['suspended', 'not_yet', 'handed_to_person'],
    ['suspended', 'refused', 'handed_to_person'],
  ] as const)(
    'the case became %s during a try that was answered "%s": the filing is %s, and not tried again',
    async (state, answer, comesTo) => {
      const filing = await given();
      const prepared = await begun(filing);
      await becomes(filing, state);
      const settled = await arranging.db.transaction(system('worker'), (tx) =>
        the(SendFiling).settle(tx, prepared, nothingTaken(answer)),
      );
      expect(settled).toEqual({ kind: 'done' });
      expect(await stateOf(filing)).toBe(comesTo);
      const told = await world.sql(
        `SELECT 1 FROM outbox_message WHERE event = 'attempt.failed' AND payload->>'submissionId' = $1`,
        [filing.submissionId],
      );
      expect(told).toEqual([]);
    },
  );

  test('a packet this server does not send is taken back too', async () => {
    const filing = await given();
    const prepared = await begun(filing);
    await becomes(filing, 'withdrawn');
    const carried = await the(Carriers).carry(prepared.consignment);
    await arranging.db.transaction(system('worker'), (tx) => the(SendFiling).settle(tx, prepared, carried));
    expect(await stateOf(filing)).toBe('withdrawn');
  });

  test('what was to be released is taken back', async () => {
    const filing = await given();
    await becomes(filing, 'withdrawn');
    await release();
    expect(await stateOf(filing)).toBe('withdrawn');
  });

  test.each(['failed', 'bounced', 'rejected_by_recipient'] as const)(
    'what is %s is taken back at once, whatever its date and whoever watches',
    async (state) => {
      const filing = await given({ state });
      await becomes(filing, 'closed');
      await arranging.db.transaction(system('schedule'), (tx) => the(HandBackFailed).scan(tx));
      expect(await stateOf(filing)).toBe('withdrawn');
    },
  );

  describe('and whose answer was lost', () => {
    const triedAndUncertain = async (): Promise<GivenFiling> => {
      const filing = await given();
      const prepared = await begun(filing);
      await arranging.db.transaction(system('worker'), (tx) =>
        the(SendFiling).settle(tx, prepared, { ...nothingTaken('refused'), answer: 'unclear' }),
      );
      expect(await stateOf(filing)).toBe('uncertain');
      return filing;
    };

    test.each(uncertainDecisions)('is decided "%s" only where nothing is sent by it', async (decision) => {
      const filing = await triedAndUncertain();
      await becomes(filing, 'withdrawn');
      const answer = await the(ResolveUncertain).execute(by(), {
        submissionId: filing.submissionId,
        decision,
        proof: { proofKind: 'recipient_said', value: 'Sample desk, by telephone' },
        arrivedOn: '2026-12-07',
      });
      expect([answer.kind, await stateOf(filing)]).toEqual(
        {
          it_arrived: ['UncertainResolved', 'proved'],
          it_did_not: ['UncertainResolved', 'withdrawn'],
          send_again: ['SubmissionMoveNotAllowed', 'uncertain'],
          send_myself: ['SubmissionMoveNotAllowed', 'uncertain'],
        }[decision],
      );
    });
  });

  test.each([
    ['withdrawn', 'withdrawn'],
    ['closed', 'withdrawn'],
    ['suspended', 'handed_to_person'],
  ] as const)('and of a case that is %s a report taken back leaves it %s', async (state, comesTo) => {
    const filing = await given({
      state: 'handed_to_person',
      channel: 'post',
      signedAt: new Date('2026-12-01T18:00:00Z'),
    });
    const { submissionId } = filing;
    const proof = { proofKind: 'tracking_number', value: '9400 1000 0000 0000 0000 00' } as const;
    await the(ReportSent).execute(by(), { submissionId, sentOn: '2026-12-04', proof });
    expect(await stateOf(filing)).toBe('proved');
    await becomes(filing, state);
    expect((await the(UndoReport).execute(by(), submissionId)).kind).toBe('ReportUndone');
    expect(await stateOf(filing)).toBe(comesTo);
    expect(await world.sql('SELECT state FROM attempt WHERE submission_id = $1', [submissionId])).toEqual([
      { state: 'failed' },
    ]);
    expect(
      await world.sql('SELECT 1 FROM proof WHERE submission_id = $1 AND superseded_at IS NULL', [
        submissionId,
      ]),
    ).toEqual([]);
  });

  test('takes no other way to its recipient; of a case on hold it goes by its person alone', async () => {
    const over = await given({ state: 'failed' });
    await copiesFromItsNotice(over, '(406) 555-0199');
    await becomes(over, 'withdrawn');
    const change = ({ submissionId }: GivenFiling) => the(SwitchChannel).execute(by(), submissionId, 'fax');
    expect((await change(over)).kind).toBe('SubmissionMoveNotAllowed');
    expect(await stateOf(over)).toBe('failed');
    const held = await given({ state: 'failed' });
    await copiesFromItsNotice(held, '(406) 555-0198');
    await becomes(held, 'suspended');
    expect((await change(held)).kind).toBe('ChannelSwitched');
    expect(await stateOf(held)).toBe('handed_to_person');
  });
});
