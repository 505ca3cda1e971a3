import { describe, expect, test } from '@jest/globals';
import type { CaseId, FileId, PersonId } from '../shared/ids.js';
import { isRefusal, type Refusal } from '../shared/refusal.js';
import { amountBand } from './amount-band.js';
import { logCall } from './call-log.js';
import type { Case } from './case.js';
import { duplicateCase, matchText } from './duplicate.js';
import { evidenceStanding } from './evidence.js';
import { deriveFacet, type CaseFacetId } from './facet.js';
import { evidenceCase, intakeProblems, setCodes, stateUrgency } from './intake.js';

const kind = (answer: unknown): string => (isRefusal(answer) ? (answer as Refusal).kind : 'allowed');
const fileId = '00000000-0000-7000-8000-000000000001' as FileId;
const me = '00000000-0000-7000-8000-000000000002' as PersonId;
const someoneElse = '00000000-0000-7000-8000-000000000003' as PersonId;
const complete: Case = {
  id: '00000000-0000-7000-8000-000000000004' as CaseId,
  personId: me,
  state: 'intake',
  evidence: [{ evidenceKind: 'letter', fileId, dated: '2026-10-30' }],
  identifier: { identifierKind: 'claim', printed: 'Claim 12-345', normalized: '12345' },
  parties: [{ role: 'administrator', payerId: 'sample-payer', printedName: 'Sample Payer' }],
  planType: 'erisa_self_funded',
  contractState: 'MN',
  residenceState: 'MT',
  letterInHand: 'denial',
  planLevels: null,
  service: 'Sample service',
  conditionKey: 'als',
  treatmentKey: null,
  codesAsPrinted: null,
  noticeDate: '2026-10-30',
  receivedDate: '2026-11-02',
  letterDeadline: '2027-04-28',
  reasonText: 'As printed.',
  reasonKey: 'medical_necessity',
  criteriaName: null,
  policyNumber: null,
  noticeAddress: { post: ['1 Example Street'], fax: null, portal: null, phone: null, email: null },
  alreadyAppealed: 'unknown',
  urgency: null,
  urgencyStatedBy: null,
  amountCents: 250_000,
  story: 'My own words.',
};

describe('intake', () => {
  test('lists nothing for a complete case and says what to do about each missing thing', () => {
    expect(intakeProblems(complete)).toEqual([]);
    expect(evidenceCase(complete)).toBe('evidenced');
    for (const [field, value] of [
      ['evidence', []],
      ['parties', []],
      ['identifier', null],
      ['noticeDate', null],
      ['alreadyAppealed', null],
    ] as const) {
      const problems = intakeProblems({ ...complete, [field]: value });
      expect(problems.find((problem) => problem.field === field)?.blocks).toBe(
        field !== 'identifier' || true,
      );
      expect(isRefusal(evidenceCase({ ...complete, [field]: value }))).toBe(true);
    }
  });

  test('a dated call alone is evidence, and step zero is named', () => {
    const call: Case = {
      ...complete,
      evidence: [{ evidenceKind: 'call_log', fileId: null, dated: '2026-11-20' }],
      identifier: null,
      noticeDate: null,
    };
    expect(evidenceStanding(call.evidence)).toBe('nothing_in_writing');
    expect(evidenceCase(call)).toBe('evidenced');
    expect(
      intakeProblems(call)
        .map((problem) => problem.message)
        .join(' '),
    ).toContain('ask the plan for its decision in writing');
    expect(evidenceStanding([{ evidenceKind: 'call_log', fileId: null, dated: null }])).toBe('nothing');
    expect(evidenceStanding([{ evidenceKind: 'pharmacy_notice', fileId, dated: null }])).toBe(
      'pharmacy_notice_only',
    );
  });

  test('"I do not know" is an answer to whether anybody has appealed', () => {
    expect(intakeProblems({ ...complete, alreadyAppealed: 'unknown' })).toEqual([]);
  });

  test('codes are copied once and stay (18 USC 1347; 31 USC 3729)', () => {
    const codes = { procedure: ['00000'], diagnosis: ['X00'], reason: ['50'] };
    expect(setCodes(complete, codes)).toBe(codes);
    expect(kind(setCodes({ ...complete, codesAsPrinted: codes }, { ...codes, diagnosis: ['X01'] }))).toBe(
      'CodesFixed',
    );
  });

  test('urgent is said by the patient or a clinician, never by the software', () => {
    expect(kind(stateUrgency('urgent', null))).toBe('UrgencyNotStated');
    expect(stateUrgency('urgent', 'clinician')).toEqual({ urgency: 'urgent', urgencyStatedBy: 'clinician' });
    expect(stateUrgency('standard_pre_service', null)).toEqual({
      urgency: 'standard_pre_service',
      urgencyStatedBy: null,
    });
  });

  test('the same denial of the same person is refused; another person’s goes to review unseen', () => {
    expect(kind(duplicateCase(me, [me]))).toBe('CaseAlreadyExists');
    expect(duplicateCase(me, [someoneElse])).toBe('review');
    expect(duplicateCase(me, [])).toBe('new');
    expect(matchText(complete)).toBe('sample-payer\n12345');
  });

  test('the clear row holds keys, dates and a band, and neither person nor words', () => {
    const id = '00000000-0000-7000-8000-000000000005' as CaseFacetId;
    const facet = deriveFacet(complete, id, { actBy: '2027-04-28', lastArguable: '2027-05-01' });
    expect(facet).toMatchObject({
      id,
      residenceState: 'MT',
      contractState: 'MN',
      payerIds: ['sample-payer'],
      amountBand: 'from_2500',
    });
    const clear = JSON.stringify(facet);
    for (const secret of [
      complete.id,
      complete.personId,
      'Sample Payer',
      'Sample service',
      'My own words',
      '12345',
      '250000',
    ]) {
      expect(clear).not.toContain(secret);
    }
  });

  test.each([
    [null, 'unknown'],
    [0, 'under_500'],
    [49_999, 'under_500'],
    [50_000, 'from_500'],
    [249_999, 'from_500'],
    [250_000, 'from_2500'],
    [1_000_000, 'from_10000'],
    [5_000_000, 'from_50000'],
    [-1, 'unknown'],
  ] as const)('%s cents fall into %s', (cents, band) => {
    expect(amountBand(cents)).toBe(band);
  });

  test('a call is logged with its time and what was said, and not from the future', () => {
    const entry = {
      at: '2026-11-20T15:00:00Z',
      calledNumber: null,
      spokeWith: 'Sample Agent',
      reference: null,
      said: 'Denied.',
      minutes: 4,
    };
    expect(logCall(entry, '2026-11-21T00:00:00Z')).toBe(entry);
    expect(kind(logCall({ ...entry, at: 'yesterday' }, '2026-11-21T00:00:00Z'))).toBe('CallNotDated');
    const aDigitTooFew = { ...entry, at: '0226-11-20T15:00:00Z' };
    expect(kind(logCall(aDigitTooFew, '2026-11-21T00:00:00Z'))).toBe('CallNotDated');
    expect(kind(logCall(entry, '2026-11-19T00:00:00Z'))).toBe('CallInFuture');
    expect(kind(logCall({ ...entry, said: ' ' }, '2026-11-21T00:00:00Z'))).toBe('CallWithoutWords');
  });
});
