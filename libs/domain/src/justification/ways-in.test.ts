import { describe, expect, test } from '@jest/globals';
import { plainDate } from '../shared/calendar.js';
import { isRefusal } from '../shared/refusal.js';
import { afterDecline, decline, declineReasons, declineReasonWords, type Declined } from './declining.js';
import {
  acceptPaper,
  callWarning,
  linkLastDay,
  linkUploadsMost,
  onePageMost,
  onePageRequest,
  openLink,
  wayIn,
  type OneCaseLink,
  type OnePageRequest,
  type PaperLook,
} from './ways-in.js';

const today = plainDate('2026-12-01');

describe('the three ways in', () => {
  test('an account comes first, then enrolled staff, and everybody else gets the page', () => {
    expect(wayIn({ clinicianHasAccount: true, staffEnrolled: true })).toBe('account');
    expect(wayIn({ clinicianHasAccount: false, staffEnrolled: true })).toBe('practice_staff');
    expect(wayIn({ clinicianHasAccount: false, staffEnrolled: false })).toBe('no_account');
  });
});

describe('the one-page request', () => {
  const page = (more: Partial<OnePageRequest> = {}): OnePageRequest => ({
    reference: 'REF-1',
    patientName: 'Sample Person 014',
    dated: today,
    service: 'a service',
    payerName: 'Sample Plan',
    payerReference: 'S-1',
    codesAsPrinted: [],
    criteria: Array.from({ length: 9 }, (_, at) => `criterion ${at}`),
    factsToConfirm: Array.from({ length: 20 }, (_, at) => ({ label: `${at}`, value: 'v', source: 's' })),
    peerToPeer: null,
    neededBy: plainDate('2026-12-20'),
    link: null,
    ...more,
  });

  test('stays one page', () => {
    const made = onePageRequest(page(), true);
    if (isRefusal(made)) throw new Error(made.message);
    expect([made.criteria.length, made.factsToConfirm.length]).toEqual([
      onePageMost.criteria,
      onePageMost.factsToConfirm,
    ]);
    expect(made.factsToConfirm[0]?.label).toBe('0');
  });

  test('is not made without the person’s authorization (45 CFR 164.508(a)), nor empty', () => {
    expect(onePageRequest(page(), false)).toMatchObject({ kind: 'AuthorizationMissing' });
    expect(onePageRequest(page({ service: null, criteria: [], factsToConfirm: [] }), true)).toMatchObject({
      kind: 'NothingToConfirm',
    });
  });

  test('says what an appeal does to the call, in both languages', () => {
    for (const { en, es } of Object.values(callWarning)) expect(en).not.toBe(es);
  });
});

describe('the link on the page', () => {
  const link = (more: Partial<OneCaseLink> = {}): OneCaseLink => ({
    expiresAt: '2026-12-22T00:00:00Z',
    revokedAt: null,
    uploads: 0,
    ...more,
  });
  const now = '2026-12-10T12:00:00Z';

  test('opens while its request is open, and not a moment after it expires', () => {
    expect(openLink(link(), false, now)).toBe(true);
    expect(openLink(link(), false, '2026-12-21T23:59:59.999Z')).toBe(true);
    expect(openLink(link(), false, '2026-12-22T00:00:00Z')).toMatchObject({ kind: 'LinkOver' });
  });

  test('is closed when revoked, when the request ended and when enough came in', () => {
    expect(openLink(link({ revokedAt: now }), false, now)).toMatchObject({ kind: 'LinkOver' });
    expect(openLink(link(), true, now)).toMatchObject({ kind: 'LinkOver' });
    expect(openLink(link({ uploads: linkUploadsMost }), false, now)).toMatchObject({ kind: 'LinkUsedUp' });
  });

  test('lives three weeks, or until the letter is needed', () => {
    expect(linkLastDay(today, null)).toBe('2026-12-22');
    expect(linkLastDay(today, plainDate('2026-12-05'))).toBe('2026-12-22');
    expect(linkLastDay(today, plainDate('2027-01-31'))).toBe('2027-01-31');
  });
});

describe('a letter on the practice’s own paper', () => {
  const good: PaperLook = {
    readable: true,
    onLetterhead: true,
    namesPatient: true,
    signed: true,
    clinicianNamed: true,
    datedOn: today,
    blanksLeft: false,
  };

  test('counts like one signed here', () => {
    expect(acceptPaper(good, today)).toBe('answered_on_paper');
    expect(acceptPaper({ ...good, datedOn: plainDate('2026-08-01') }, today)).toBe('answered_on_paper');
  });

  test.each([
    [{ readable: false }, 'PaperUnreadable'],
    [{ namesPatient: false }, 'PaperOfSomebodyElse'],
    [{ onLetterhead: false }, 'PaperNotOnLetterhead'],
    [{ signed: false }, 'PaperUnsigned'],
    [{ clinicianNamed: false }, 'PaperUnsigned'],
    [{ datedOn: null }, 'PaperUndated'],
    [{ datedOn: plainDate('2026-12-02') }, 'PaperDatedInFuture'],
    [{ blanksLeft: true }, 'PaperHasBlanks'],
  ])('with %j is asked for again: %s', (more, kind) => {
    expect(acceptPaper({ ...good, ...more }, today)).toMatchObject({ kind });
  });
});

describe('a clinician who says no', () => {
  const no = (reason: Declined['reason'], relation: Declined['relation'] = 'treating'): Declined => ({
    relation,
    reason,
  });

  test('gives a reason out of the list, or their own words', () => {
    expect(decline('no_time', '  ')).toEqual({ reason: 'no_time', note: null });
    expect(decline('', null)).toMatchObject({ kind: 'DeclineReasonMissing', field: 'reason' });
    expect(decline('other', ' ')).toMatchObject({ kind: 'DeclineReasonMissing', field: 'note' });
    expect(decline('other', 'On leave.')).toEqual({ reason: 'other', note: 'On leave.' });
    for (const reason of declineReasons) expect(declineReasonWords[reason].es).not.toBe('');
  });

  test('moves the request on: to others who care, then to an independent opinion, then to the person', () => {
    expect(afterDecline([no('no_time')], true, true).next).toBe('ask_who_cares');
    expect(afterDecline([no('no_time')], true, false).next).toBe('ask_supporting');
    expect(afterDecline([no('no_time')], false, false).next).toBe('ask_the_person');
  });

  test('twice because they do not agree ends the search: opinions are not collected until one fits', () => {
    expect(afterDecline([no('does_not_agree')], true, false).next).toBe('ask_supporting');
    expect(afterDecline([no('does_not_agree'), no('does_not_agree', 'supporting')], true, true).next).toBe(
      'ask_the_person',
    );
  });

  test('because they would have to see the person first sends the person to an appointment', () => {
    expect(afterDecline([no('needs_examination')], true, true).next).toBe('ask_the_person');
    expect(afterDecline([no('needs_examination', 'supporting')], true, false).next).toBe('ask_supporting');
  });
});
