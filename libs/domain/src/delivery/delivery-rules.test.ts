import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NoticeAddress } from '../case/case.js';
import { channels } from '../playbook/channel.js';
import type { SubmissionId } from '../shared/ids.js';
import { isRefusal } from '../shared/refusal.js';
import { canMove } from '../shared/transitions.js';
import { submissionTransitions, type SubmissionState } from '../submission/submission-states.js';
import { attemptTransitions, type AttemptState } from './attempt.js';
import { resolveUncertain, triedAfter, uncertainDecisions } from './attempt-moves.js';
import { mostTries, noticeLadders, waitBeforeNotice, waitBeforeRetry } from './backoff.js';
import { faxNumber } from './fax-number.js';
import { followFax, followedForMs } from './following.js';
import { idempotencyKey } from './idempotency.js';
import { defaultPace, paceAllows } from './pace.js';
import { pressing } from './pressing.js';
import { acceptProof } from './proof.js';
import { waysTo, type PublishedAddress } from './recipient.js';
import { timeliness } from './timeliness.js';
import { readTrackingNumber } from './tracking-number.js';
import { afterTry, type TransportAnswer } from './transport.js';

const notice: NoticeAddress = {
  post: ['Sample Plan', '1 Example Street'],
  fax: null,
  portal: null,
  phone: '2025550100',
  email: null,
};
const published: PublishedAddress = {
  recipientKey: 'sample-plan',
  recipientName: 'Sample Plan',
  post: ['Another Place'],
  fax: '202-555-0101',
  portal: 'https://portal.example',
  phone: null,
  emailForFilings: null,
  confirmed: true,
};
const submission = '00000000-0000-7000-8000-000000000001' as SubmissionId;

describe('the way to the recipient', () => {
  test('the address on the person’s own notice wins over every published one', () => {
    expect(
      waysTo(notice, published, { preferred: 'fax', urgent: false, deliverable: ['fax'] })[0],
    ).toMatchObject({ channel: 'post', source: 'notice' });
  });

  test('the person’s wish decides among ways of one source', () => {
    const wishes = { urgent: false, deliverable: ['fax'] } as const;
    expect(waysTo(null, published, { ...wishes, preferred: 'portal' })[0]).toMatchObject({
      channel: 'portal',
    });
    expect(waysTo(null, published, { ...wishes, preferred: null })[0]).toMatchObject({
      channel: 'fax',
      lineKey: 'fax:+12025550101',
    });
  });

  test('a fax this server cannot send stands behind what the person can do alone', () => {
    expect(
      waysTo(null, published, { preferred: null, urgent: false, deliverable: [] }).map((way) => way.channel),
    ).toEqual(['portal', 'post', 'fax']);
  });

  test('the phone is for urgent matters only, and first there', () => {
    expect(waysTo(notice, null, { preferred: null, urgent: true, deliverable: [] })[0]).toMatchObject({
      channel: 'phone',
    });
    expect(
      waysTo(notice, null, { preferred: 'phone', urgent: false, deliverable: [] }).map((way) => way.channel),
    ).toEqual(['post']);
  });

  test('with no address known there is no way', () => {
    expect(waysTo(null, null, { preferred: null, urgent: false, deliverable: [] })).toEqual([]);
  });

  test('one fax machine is one line, however its number is printed', () => {
    const printed = ['406-555-0101', '+1 406-555-0101', '(406) 555 0101', '1.406.555.0101'];
    expect(new Set(printed.map(faxNumber))).toEqual(new Set(['+14065550101']));
    const lines = printed.map(
      (fax) =>
        waysTo({ ...notice, fax }, null, { preferred: 'fax', urgent: false, deliverable: ['fax'] })[0]
          ?.lineKey,
    );
    expect(new Set(lines)).toEqual(new Set(['fax:+14065550101']));
    expect(faxNumber('see the letter')).toBeNull();
  });
});

describe('what a try proves', () => {
  const answers: readonly TransportAnswer[] = ['accepted', 'proved', 'refused', 'not_sent', 'unclear'];

  test('a transport that does not deliver never makes anything sent', () => {
    for (const answer of answers) {
      const after = afterTry({ name: 'local-outbox', channel: 'email', delivers: false }, answer);
      expect(after).toEqual({ attempt: 'held_locally', submission: 'held_locally' });
    }
  });

  test('every end of a try is a move both tables allow', () => {
    for (const delivers of [true, false]) {
      for (const answer of answers) {
        const after = afterTry({ name: 'fax', channel: 'fax', delivers }, answer);
        expect(canMove<AttemptState>(attemptTransitions, 'released', after.attempt)).toBe(true);
        expect(canMove<SubmissionState>(submissionTransitions, 'attempting', after.submission)).toBe(true);
      }
    }
  });

  test('a lost answer is uncertain, and only a person’s decision moves it', () => {
    expect(afterTry({ name: 'fax', channel: 'fax', delivers: true }, 'unclear').submission).toBe('uncertain');
    for (const decision of uncertainDecisions) {
      expect(canMove<SubmissionState>(submissionTransitions, 'uncertain', resolveUncertain(decision))).toBe(
        true,
      );
      const tried = decision === 'it_arrived' ? 'proved' : triedAfter[decision];
      expect(canMove<AttemptState>(attemptTransitions, 'uncertain', tried)).toBe(true);
    }
  });

  test('the same release has the same key, another release another', () => {
    expect(idempotencyKey(submission, 1)).toBe(idempotencyKey(submission, 1));
    expect(idempotencyKey(submission, 2)).not.toBe(idempotencyKey(submission, 1));
    expect(() => idempotencyKey(submission, 0)).toThrow();
  });
});

describe('pace and backoff', () => {
  const facts = {
    urgent: false,
    sendBy: '2026-12-20',
    today: '2026-12-07',
    filingType: 'internal_appeal' as const,
  };
  const use = { lastHour: 0, today: 0, oldestInHour: '2026-12-07T15:10:00.000Z' };

  test('a line takes five an hour and twenty a business day', () => {
    expect(paceAllows(defaultPace, { ...use, lastHour: 4 }, false)).toEqual({ go: true, overridden: false });
    expect(paceAllows(defaultPace, { ...use, lastHour: 5 }, false)).toMatchObject({
      go: false,
      until: '2026-12-07T16:10:00.000Z',
    });
    expect(paceAllows(defaultPace, { ...use, today: 20 }, false)).toMatchObject({ go: false, until: null });
  });

  test('what presses overrides the pace', () => {
    expect(paceAllows(defaultPace, { ...use, lastHour: 5, today: 20 }, true)).toEqual({
      go: true,
      overridden: true,
    });
  });

  test('urgency, the safe day and an unknown date of an appeal press; a request for papers takes its turn [17]', () => {
    expect(pressing(facts)).toBe(false);
    expect(pressing({ ...facts, urgent: true })).toBe(true);
    expect(pressing({ ...facts, today: '2026-12-20' })).toBe(true);
    expect(pressing({ ...facts, sendBy: null })).toBe(true);
    expect(pressing({ ...facts, sendBy: null, filingType: 'claim_file_request' })).toBe(false);
  });

  test('retries wait longer each time, end, and never wait past the last safe moment', () => {
    const retry = { now: '2026-12-07T15:00:00Z', lastSafeInstant: null, urgent: false, askedMs: null };
    const waits = [1, 2, 3, 4, 5].map((tries) => waitBeforeRetry(tries, retry));
    expect(waits).toEqual([60_000, 300_000, 1_500_000, 7_200_000, 7_200_000]);
    expect(waitBeforeRetry(mostTries, retry)).toBeNull();
    expect(waitBeforeRetry(3, { ...retry, lastSafeInstant: '2026-12-07T15:20:00Z' })).toBeNull();
  });

  test('a transport that asks for more time gets it, as far as a filing has any', () => {
    const retry = { now: '2026-12-07T15:00:00Z', lastSafeInstant: null, urgent: false, askedMs: 600_000 };
    expect(waitBeforeRetry(1, retry)).toBe(600_000);
    expect(waitBeforeRetry(4, retry)).toBe(7_200_000);
    expect(waitBeforeRetry(1, { ...retry, lastSafeInstant: '2026-12-07T15:05:00Z' })).toBeNull();
    expect(waitBeforeRetry(1, { ...retry, askedMs: 86_400_000 })).toBeNull();
  });

  test.each([
    ['days', 40, 60_000],
    ['moments', 30, 2_000],
  ] as const)(
    'a notice with patience for %s is tried that long, counted by its tries alone',
    (patience, least, first) => {
      const { patienceMs, longestMs } = noticeLadders[patience];
      let waited = 0;
      let tries = 1;
      for (
        let wait = waitBeforeNotice(1, patience);
        wait !== null;
        wait = waitBeforeNotice(tries, patience)
      ) {
        waited += wait;
        tries += 1;
      }
      expect(waitBeforeNotice(1, patience)).toBe(first);
      expect(waited).toBeGreaterThan(patienceMs - longestMs - 1);
      expect(waited).toBeLessThanOrEqual(patienceMs);
      expect(tries).toBeGreaterThan(least);
    },
  );

  test('a fax nobody confirmed is a person’s after a day, or after two hours where the date presses', () => {
    const hours = (n: number): number => n * 3_600_000;
    const facts = { asked: 3, ageMs: hours(1), pressing: false };
    expect(followFax(facts)).toEqual({ unconfirmed: false, wait: 30_000 });
    expect(followFax({ ...facts, asked: 40, ageMs: hours(5) })).toEqual({
      unconfirmed: false,
      wait: hours(1),
    });
    expect(followFax({ ...facts, asked: 40, ageMs: hours(2), pressing: true }).unconfirmed).toBe(true);
    expect(followFax({ ...facts, asked: 40, ageMs: hours(24) }).unconfirmed).toBe(true);
    expect(followFax({ ...facts, asked: 99, ageMs: followedForMs }).wait).toBeNull();
  });
});

describe('proof', () => {
  test.each([
    ['1Z 999 AA1 01 2345 6784', 'ups'],
    ['9400 1000 0000 0000 0000 00', 'usps'],
    ['7012 3460 0001 2345 6789', 'usps'],
    ['123456789012', 'fedex'],
    ['EA123456784US', 'usps'],
    ['my neighbour took it', null],
  ] as const)('%s is read as a number of %s', (printed, carrier) => {
    expect(readTrackingNumber(printed).carrier).toBe(carrier);
  });

  test('one wrong digit of a postal number is noticed', () => {
    const body = '940010000000000000000';
    const good = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
      .map((digit) => `${body}${digit}`)
      .filter((number) => readTrackingNumber(number).checkDigitFits);
    expect(good).toHaveLength(1);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 9 }), (at, add) => {
        const number = good[0] ?? '';
        const changed = number.slice(0, at) + String((Number(number[at]) + add) % 10) + number.slice(at + 1);
        const reading = readTrackingNumber(changed);
        expect(reading.carrier === 'usps' && reading.checkDigitFits === true).toBe(false);
      }),
    );
  });

  test('an odd number is kept with advice; an empty proof, another channel’s or a future one is refused', () => {
    const proof = {
      proofKind: 'tracking_number',
      reference: '12 34',
      hasDocument: false,
      provedOn: '2026-12-07',
    } as const;
    expect(acceptProof('post', proof, '2026-12-08')).toMatchObject({
      proof: { reference: '1234' },
      advice: expect.any(String),
    });
    expect(isRefusal(acceptProof('fax', proof, '2026-12-08'))).toBe(true);
    expect(isRefusal(acceptProof('post', { ...proof, reference: ' ' }, '2026-12-08'))).toBe(true);
    expect(isRefusal(acceptProof('post', { ...proof, provedOn: '2026-12-09' }, '2026-12-08'))).toBe(true);
    expect(isRefusal(acceptProof('post', { ...proof, provedOn: '2026-02-30' }, '2026-12-08'))).toBe(true);
  });

  test('whom the recipient’s side said it to is a proof of every channel, with a name', () => {
    const said = { proofKind: 'recipient_said', hasDocument: false, provedOn: '2026-12-07' } as const;
    for (const channel of channels) {
      expect(
        isRefusal(acceptProof(channel, { ...said, reference: 'Sample Clerk, ext. 5' }, '2026-12-08')),
      ).toBe(false);
      expect(isRefusal(acceptProof(channel, { ...said, reference: '' }, '2026-12-08'))).toBe(true);
    }
  });

  test('late means that the act which meets the clock is proved after act-by', () => {
    const acts = { sentOn: '2026-12-01', postmarkedOn: '2026-12-02', receivedOn: '2026-12-05' };
    expect(timeliness('2026-12-01', 'sent', acts)).toBe('in_time');
    expect(timeliness('2026-12-01', 'postmarked', acts)).toBe('late');
    expect(timeliness('2026-12-04', 'received', acts)).toBe('late');
    expect(timeliness('2026-12-05', 'unknown', acts)).toBe('in_time');
    expect(timeliness('2026-12-05', 'received', { ...acts, receivedOn: null })).toBe('not_proved');
    expect(
      timeliness('2026-12-05', 'sent', { sentOn: null, postmarkedOn: null, receivedOn: '2026-12-04' }),
    ).toBe('in_time');
    expect(timeliness(null, 'sent', acts)).toBe('no_date');
  });

  test('every channel has a proof of its own', () => {
    for (const channel of channels) {
      const kinds = (
        ['tracking_number', 'fax_confirmation', 'portal_number', 'receipt', 'server_acceptance'] as const
      ).filter(
        (proofKind) =>
          !isRefusal(
            acceptProof(
              channel,
              { proofKind, reference: '123456', hasDocument: true, provedOn: '2026-12-07' },
              '2026-12-07',
            ),
          ),
      );
      expect(kinds.length).toBeGreaterThan(0);
    }
  });
});
