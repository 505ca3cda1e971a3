import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import type { SubmissionId } from '@chorus/domain/shared/ids';
import { submissionStates, type SubmissionState } from '@chorus/domain/submission/submission-states';
import type { GivenFiling } from '../../../../../test/support/given-filings.js';
import { SendingWorld } from '../../../../../test/support/sending-world.js';
import { Db } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { submissionTable } from '../submission/submission.table.js';
import { plannedAttempt } from './attempts.js';
import { attemptTable } from './delivery.table.js';

const withdraw = `mutation ($person: ID!) { answer: withdrawConsent(input: { personId: $person, purpose: send }) { __typename
  ... on ConsentWithdrawn { consequence } } }`;
const requeue = `mutation ($id: ID!) { answer: requeueFailed(submissionId: $id) { __typename } }`;
const sendAgain = `mutation ($id: ID!) { answer: resolveUncertain(input: { submissionId: $id, decision: send_again }) { __typename } }`;

/** Where a withdrawal meets a filing, and what becomes of it. */
interface Meeting {
  /** The filing as it stands when its person withdraws; made by rows where left out. */
  readonly brought?: (of: SendingWorld) => Promise<GivenFiling>;
  /** Mails to the recipient before the withdrawal. */
  readonly sentBefore?: number;
  /** What somebody, or a belated message, still tries afterwards. */
  readonly then?: (of: SendingWorld, filing: GivenFiling) => Promise<void>;
  readonly endsAs: SubmissionState;
  /** How the mail begins that says how it stands; null: nothing changed for the person, or they were told before. */
  readonly told: string | null;
}

const yours = { endsAs: 'handed_to_person', told: 'Yours to send by' } as const;
const stays = (state: SubmissionState): Meeting => ({ endsAs: state, told: null });

const publish = (of: SendingWorld, event: 'submission.signed' | 'submission.released', filing: GivenFiling) =>
  of.world.app.get(Db, { strict: false }).transaction(system('worker'), async (tx) => {
    const { submissionId } = filing;
    await of.world.app.get(Outbox, { strict: false }).publish(tx, event, { submissionId });
  });

/** A helper or the person asks for it to be sent anew, and is refused: it is the person's to send. */
const askedAnew = async (of: SendingWorld, { submissionId }: GivenFiling): Promise<void> => {
  const { data } = await of.world.ask<{ answer: { __typename: string } }>(
    requeue,
    { id: submissionId },
    of.person.token,
  );
  expect(data.answer.__typename).toBe('NotSentFromHere');
};

const failedBefore = (state: SubmissionState): Meeting => ({ ...stays(state), then: askedAnew });

/** One for every state a filing can have: a new state does not compile without an answer. */
const meetings: Readonly<Record<SubmissionState, Meeting>> = {
  draft: stays('draft'),
  ready: stays('ready'),
  signed: { ...yours, then: (of, filing) => publish(of, 'submission.signed', filing) },
  queued: {
    ...yours,
    brought: (of) => of.given({ filing: { recallUntil: new Date('2026-12-07T16:00:00Z') } }),
  },
  handed_to_person: stays('handed_to_person'),
  released: {
    ...yours,
    brought: async (of) => {
      const filing = await of.given({ filing: { state: 'released' } });
      await of.world.app.get(Db, { strict: false }).transaction(system('worker'), async (tx) => {
        const row = await tx.lock(submissionTable, filing.submissionId);
        if (row === null) throw new Error('The filing is gone.');
        await tx.insert(
          attemptTable,
          plannedAttempt(row, 1, { transport: 'smtp', delivers: true }, new Date()),
        );
      });
      return filing;
    },
    then: (of, filing) => publish(of, 'submission.released', filing),
  },
  attempting: {
    ...yours,
    brought: async (of) => {
      of.sink.held = new Promise((go) => (letGo = go));
      of.sink.reply = { at: 'recipient', code: 451 };
      const filing = await of.given();
      await of.comesTo(filing, 'attempting');
      return filing;
    },
    then: async (of) => {
      letGo();
      of.sink.held = null;
    },
  },
  sent: stays('sent'),
  reported_sent: stays('reported_sent'),
  proved: stays('proved'),
  held_locally: failedBefore('held_locally'),
  uncertain: {
    ...yours,
    brought: async (of) => {
      of.sink.dropAt = 'after-dot';
      const filing = await of.given();
      await of.comesTo(filing, 'uncertain');
      of.sink.dropAt = 'never';
      return filing;
    },
    sentBefore: 1,
    then: async (of, { submissionId }) => {
      await of.world.ask(sendAgain, { id: submissionId }, of.person.token);
    },
  },
  failed: {
    ...failedBefore('failed'),
    brought: async (of) => {
      of.sink.reply = { at: 'message', code: 550 };
      const filing = await of.given();
      await of.comesTo(filing, 'failed');
      of.sink.reply = null;
      return filing;
    },
  },
  bounced: failedBefore('bounced'),
  rejected_by_recipient: failedBefore('rejected_by_recipient'),
  answered: stays('answered'),
  superseded: stays('superseded'),
  recalled: stays('recalled'),
  withdrawn: stays('withdrawn'),
};
let letGo = (): void => {};

describe('the consent to send, withdrawn while a filing is anywhere between its draft and its end', () => {
  let of: SendingWorld;

  beforeAll(async () => {
    of = await SendingWorld.open();
  });
  afterAll(() => of.close());

  const withdrawn = async ({ personId }: GivenFiling): Promise<void> => {
    const { data } = await of.world.ask<{ answer: { __typename: string; consequence: string } }>(
      withdraw,
      { person: personId },
      of.person.token,
    );
    expect(data.answer.consequence).toContain('Nothing more is sent from here');
  };
  const keptOf = async ({ submissionId }: GivenFiling) => {
    const [row] = await of.world.sql(
      `SELECT packet_file_id, act_by::text, sealed_addressee FROM submission WHERE id = $1`,
      [submissionId],
    );
    return row;
  };

  test.each(submissionStates)(
    '%s: nothing more goes out, its person is told, and nothing is lost',
    async (state) => {
      const meeting = meetings[state];
      const filing = await (meeting.brought?.(of) ?? of.given({ filing: { state } }));
      expect((await of.stateOf(filing)).state).toBe(state);
      const kept = await keptOf(filing);
      await withdrawn(filing);
      if (state !== 'attempting') await of.quiet();
      await meeting.then?.(of, filing);
      await of.comesTo(filing, meeting.endsAs);
      of.sink.reply = null;
      if (meeting.told !== null) await of.toldOf(filing.reference, meeting.told);
      if (meeting.endsAs === 'handed_to_person' && meeting.told !== null) {
        const notices = await of.noticesAbout(filing.reference);
        expect(notices.at(-1)?.text).toContain('You have not switched on that we send for you.');
      }
      await of.everythingDue();
      expect((await of.stateOf(filing)).state).toBe(meeting.endsAs);
      expect(await of.mailOf(filing.reference)).toHaveLength(meeting.sentBefore ?? 0);
      expect(await keptOf(filing)).toEqual(kept);
      const [packet] = await of.world.sql<{ id: SubmissionId }>(
        'SELECT packet_file_id AS id FROM submission WHERE id = $1',
        [filing.submissionId],
      );
      const download = await fetch(`${of.world.url}/files/${packet?.id}`, {
        headers: { authorization: `Bearer ${of.person.token}` },
      });
      expect(download.status).toBe(200);
    },
  );

  test('a try that waited for its next turn never gets it', async () => {
    of.sink.reply = { at: 'recipient', code: 451 };
    const filing = await of.given();
    await of.waitsForItsNextTry(filing);
    of.sink.reply = null;
    await withdrawn(filing);
    await of.comesTo(filing, 'handed_to_person');
    await of.everythingDue();
    expect(await of.mailOf(filing.reference)).toEqual([]);
  });

  test('what was on the line when it was withdrawn may arrive, and is then told as sent', async () => {
    of.sink.held = new Promise((go) => (letGo = go));
    const filing = await of.given();
    await of.comesTo(filing, 'attempting');
    await withdrawn(filing);
    letGo();
    of.sink.held = null;
    await of.comesTo(filing, 'proved');
    await of.toldOf(filing.reference, 'Sent on');
    expect(await of.mailOf(filing.reference)).toHaveLength(1);
  });

  test('given again, it sends nothing by itself: what was handed over stays with its person', async () => {
    const filing = await of.given({ filing: { recallUntil: new Date('2026-12-07T16:00:00Z') } });
    await withdrawn(filing);
    await of.comesTo(filing, 'handed_to_person');
    await of.world.ask(
      `mutation ($person: ID!) { giveConsent(input: { personId: $person, purposes: [send], wordingVersion: 1 }) { __typename } }`,
      { person: filing.personId },
      of.person.token,
    );
    await of.everythingDue();
    expect((await of.stateOf(filing)).state).toBe('handed_to_person');
    expect(await of.mailOf(filing.reference)).toEqual([]);
  });
});
