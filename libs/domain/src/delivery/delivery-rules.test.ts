import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NoticeAddress } from '../case/case.js';
import { channels } from '../playbook/channel.js';
import type { SubmissionId } from '../shared/ids.js';
import { isRefusal } from '../shared/refusal.js';
import { canMove } from '../shared/transitions.js';
import { submissionTransitions, type SubmissionState } from '../submission/submission-states.js';
import { attemptTransitions, type AttemptState } from './attempt.js';
import { resolveUncertain, uncertainDecisions } from './attempt-moves.js';
import { waitBeforeRetry, mostTries } from './backoff.js';
import { idempotencyKey, messageId } from './idempotency.js';
import { defaultPace, paceAllows } from './pace.js';
import { acceptProof } from './proof.js';
import { chooseChannel, waysTo, type PublishedAddress } from './recipient.js';
import { timeliness } from './timeliness.js';
import { readTrackingNumber } from './tracking-number.js';
import { afterTry, sampleGuard, type TransportAnswer } from './transport.js';

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
      chooseChannel(notice, published, { preferred: 'fax', urgent: false, deliverable: ['fax'] }),
    ).toMatchObject({ channel: 'post', source: 'notice' });
  });

  test('the person’s wish decides among ways of one source', () => {
    const wishes = { urgent: false, deliverable: ['fax'] } as const;
    expect(chooseChannel(null, published, { ...wishes, preferred: 'portal' })).toMatchObject({
      channel: 'portal',
    });
    expect(chooseChannel(null, published, { ...wishes, preferred: null })).toMatchObject({
      channel: 'fax',
      lineKey: 'fax:2025550101',
    });
  });

  test('a fax this server cannot send stands behind what the person can do alone', () => {
    expect(
      waysTo(null, published, { preferred: null, urgent: false, deliverable: [] }).map((way) => way.channel),
    ).toEqual(['portal', 'post', 'fax']);
  });

  test('the phone is for urgent matters only, and first there', () => {
    expect(chooseChannel(notice, null, { preferred: null, urgent: true, deliverable: [] })).toMatchObject({
      channel: 'phone',
    });
    expect(
      waysTo(notice, null, { preferred: 'phone', urgent: false, deliverable: [] }).map((way) => way.channel),
    ).toEqual(['post']);
  });

  test('with no address known, the notice is asked for', () => {
    expect(isRefusal(chooseChannel(null, null, { preferred: null, urgent: false, deliverable: [] }))).toBe(
      true,
    );
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
    }
  });

  test('a sample organization reaches reserved addresses only', () => {
    expect(sampleGuard(true, 'email', 'appeals@insurer.example')).toBe(true);
    expect(sampleGuard(true, 'email', 'person@sub.example.org')).toBe(true);
    expect(isRefusal(sampleGuard(true, 'email', 'appeals@example.org.evil.com'))).toBe(true);
    expect(isRefusal(sampleGuard(true, 'email', 'appeals@myexample.com'))).toBe(true);
    expect(sampleGuard(true, 'fax', '+1 (202) 555-0134')).toBe(true);
    expect(isRefusal(sampleGuard(true, 'fax', '202-555-1234'))).toBe(true);
    expect(sampleGuard(false, 'fax', '202-555-1234')).toBe(true);
  });

  test('the same release has the same key and Message-ID, another release has others', () => {
    expect(idempotencyKey(submission, 1)).toBe(idempotencyKey(submission, 1));
    expect(messageId(submission, 1, 'Mail.Example')).toBe(`<${submission}.1@mail.example>`);
    expect(messageId(submission, 2, 'mail.example')).not.toBe(messageId(submission, 1, 'mail.example'));
    expect(() => messageId(submission, 1, 'mail.example>\r\nBcc: x')).toThrow();
    expect(() => idempotencyKey(submission, 0)).toThrow();
  });
});

describe('pace and backoff', () => {
  const facts = { urgent: false, sendBy: '2026-12-20', today: '2026-12-07' };
  const use = { lastHour: 0, today: 0, oldestInHour: '2026-12-07T15:10:00.000Z' };

  test('a line takes five an hour and twenty a business day', () => {
    expect(paceAllows(defaultPace, { ...use, lastHour: 4 }, facts)).toEqual({ go: true, overridden: false });
    expect(paceAllows(defaultPace, { ...use, lastHour: 5 }, facts)).toMatchObject({
      go: false,
      until: '2026-12-07T16:10:00.000Z',
    });
    expect(paceAllows(defaultPace, { ...use, today: 20 }, facts)).toMatchObject({ go: false, until: null });
  });

  test('the safe day and urgency override the pace', () => {
    const full = { ...use, lastHour: 5, today: 20 };
    expect(paceAllows(defaultPace, full, { ...facts, today: '2026-12-20' })).toEqual({
      go: true,
      overridden: true,
    });
    expect(paceAllows(defaultPace, full, { ...facts, urgent: true })).toEqual({ go: true, overridden: true });
  });

  test('retries wait longer each time, end, and never wait past the last safe moment', () => {
    const now = '2026-12-07T15:00:00Z';
    const waits = [1, 2, 3, 4, 5].map((tries) =>
      waitBeforeRetry(tries, { now, lastSafeInstant: null, urgent: false }),
    );
    expect(waits).toEqual([60_000, 300_000, 1_500_000, 7_200_000, 7_200_000]);
    expect(waitBeforeRetry(mostTries, { now, lastSafeInstant: null, urgent: false })).toBeNull();
    expect(waitBeforeRetry(3, { now, lastSafeInstant: '2026-12-07T15:20:00Z', urgent: false })).toBeNull();
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
