import { describe, expect, test } from '@jest/globals';
import { newCase, type RecordedCase } from '@chorus/domain/case/recorded-case';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { renderText } from '@chorus/templates/text';
import type { LetterId } from '@chorus/templates/letters/registry';
import { composeLetter } from './compose-letter.js';
import { fillFacts, noLetterFacts, type LetterFacts } from './letter-facts.js';
import type { LetterInputs } from './letter-inputs.js';

const facts: LetterFacts = {
  ...noLetterFacts,
  memberId: 'SAMPLE-ID-014',
  serviceDates: 'June 3, 2026',
  provider: 'Sample Clinic',
};
const ofCase = (more: Partial<RecordedCase> = {}): RecordedCase => ({
  ...newCase('c' as never, 'p' as never, false),
  state: 'evidenced',
  planType: 'erisa_self_funded',
  parties: [{ role: 'administrator', payerId: null, printedName: 'Sample Administrator' }],
  identifier: { identifierKind: 'claim', printed: 'Claim no.: SAMPLE-77', normalized: 'SAMPLE77' },
  service: 'Sample service',
  noticeDate: '2026-10-30',
  receivedDate: '2026-11-02',
  reasonText: 'Not [as required].',
  reasonKey: 'medical_necessity',
  planLevels: 1,
  ...more,
});
const inputs = (more: Partial<LetterInputs> = {}): LetterInputs => ({
  reference: 'CH-AAAAA-BBBBB',
  dated: '2026-11-20',
  zone: 'America/Denver',
  stage: 'internal_appeal_level_1',
  urgent: false,
  of: ofCase(),
  person: {
    name: { given: 'Sample', family: 'Person 014' },
    contact: {
      email: null,
      phone: '+1 202 555 0114',
      address: {
        line1: '1 Example Street',
        line2: null,
        city: 'Sampletown',
        state: 'MT',
        postalCode: '59000',
      },
    },
    birthDate: '1980-02-29',
    diedOn: null,
  },
  calls: [],
  duties: [],
  regulator: null,
  facts,
  ownWords: 'Invented words of a person.',
  addressee: {
    name: 'Sample Administrator',
    lines: ['PO Box 0000', 'Exampleville, MN 00000'],
    channel: 'post',
    address: ['PO Box 0000', 'Exampleville, MN 00000'],
    lineKey: null,
    source: 'notice',
    reason: 'This is what the notice itself says.',
  },
  signer: { basis: 'self', name: 'Sample Person 014', paper: null },
  attachments: [],
  review: { law: null, form: null },
  ...more,
});

function textOf(letterId: LetterId, given: LetterInputs): string {
  const letter = composeLetter(letterId, given);
  if (isRefusal(letter)) throw new Error(JSON.stringify(letter));
  return renderText(letter.document).replace(/\s+/g, ' ');
}

const urgencyFacts: LetterFacts = {
  ...facts,
  urgencyStandards: ['health'],
  urgencyStatement: 'Invented statement.',
  urgencyStatedBy: 'Sample Clinician',
  neededBy: '2026-11-25',
};

describe('a letter written from the facts of a case', () => {
  test('repeats no label that the notice prints before its number', () => {
    expect(textOf('internal_appeal', inputs())).toContain('Claim number: SAMPLE-77');
  });

  test('asserts no time to decide while the number of levels is not known (29 CFR 2560.503-1(i)(2))', () => {
    const preService = { urgency: 'standard_pre_service' } as const;
    expect(textOf('internal_appeal', inputs({ of: ofCase(preService) }))).toContain('30 days');
    const unknown = textOf('internal_appeal', inputs({ of: ofCase({ ...preService, planLevels: null }) }));
    expect(unknown).not.toContain('The time for this decision');
  });

  test('names the parent who signs and whom they sign for', () => {
    const signer = { basis: 'parent', name: 'Sample Parent 015', paper: null } as const;
    const text = textOf('internal_appeal', inputs({ signer }));
    expect(text).toContain('I sign for Sample Person 014 as the patient’s parent');
    expect(text).toContain('Sample Parent 015, the patient’s parent');
  });

  test('asks a representative for the paper behind the signature', () => {
    const signer = { basis: 'named_representative', name: 'Sample Friend 016', paper: null } as const;
    expect(composeLetter('internal_appeal', inputs({ signer }))).toMatchObject({
      kind: 'BlanksLeft',
      blanks: ['the paper that shows your authority'],
    });
  });

  test('asks for a postal address before anything is sent', () => {
    const { person } = inputs();
    const contact = { ...person.contact, address: null };
    const composed = composeLetter('internal_appeal', inputs({ person: { ...person, contact } }));
    expect(composed).toMatchObject({ kind: 'BlanksLeft', blanks: ['your postal address'] });
  });

  test('step zero tells what the log of calls says', () => {
    const of = ofCase({
      noticeDate: null,
      identifier: { identifierKind: 'claim', printed: 'S-1', normalized: 'S1' },
    });
    const calls = [
      {
        at: '2026-11-12T15:00:00.000Z',
        calledNumber: null,
        spokeWith: 'Sample Agent',
        reference: 'SAMPLE-CALL-1',
        said: 'Invented note of a call.',
        minutes: 4,
      },
    ];
    const text = textOf('written_decision_request', inputs({ of, calls, stage: 'initial_determination' }));
    expect(text).toContain('On November 12, 2026, by telephone, Sample Agent told me this');
    expect(text).toContain('Please decide whether you cover this, and approve it: Sample service.');
  });

  test.each([
    ['America/New_York', 'On November 23, 2026'],
    ['America/Los_Angeles', 'On November 22, 2026'],
    ['Pacific/Honolulu', 'On November 22, 2026'],
  ])('a call of the evening is of the day it was where the person lives: %s', (zone, said) => {
    const call = {
      calledNumber: null,
      spokeWith: 'Sample Agent',
      reference: null,
      said: 'Invented.',
      minutes: null,
    };
    const calls = [{ ...call, at: '2026-11-23T05:30:00.000Z' }];
    const stage = 'initial_determination';
    expect(textOf('written_decision_request', inputs({ calls, stage, zone }))).toContain(
      `${said}, by telephone`,
    );
  });

  test('an urgent appeal is written only on a stated harm', () => {
    const urgent = ofCase({ urgency: 'urgent', urgencyStatedBy: 'clinician' });
    const silent = composeLetter('expedited_appeal', inputs({ of: urgent, urgent: true }));
    expect(silent).toMatchObject({ kind: 'BlanksLeft' });
    const text = textOf('expedited_appeal', inputs({ of: urgent, urgent: true, facts: urgencyFacts }));
    expect(text).toContain('could seriously jeopardize health');
    expect(text).toContain('Please call back at +1 202 555 0114');
  });

  test('unmanageable pain is refused where the rules do not know it, with the reason (42 CFR 422.584)', () => {
    const of = ofCase({ planType: 'medicare_advantage', urgency: 'urgent', urgencyStatedBy: 'patient' });
    const pain: LetterFacts = { ...urgencyFacts, urgencyStandards: ['severe_pain'] };
    const refused = composeLetter('expedited_appeal', inputs({ of, urgent: true, facts: pain }));
    expect(refused).toMatchObject({ kind: 'LetterNotForThisCase' });
  });

  test('what kind of denial it is follows from the notice’s own reason or is asked', () => {
    const final = { letterInHand: 'final_internal_upheld', reasonKey: 'timely_filing' } as const;
    const asked = composeLetter('external_review', inputs({ of: ofCase(final) }));
    expect(asked).toMatchObject({ kind: 'BlanksLeft', blanks: ['what kind of denial it is'] });
    const known = textOf(
      'external_review',
      inputs({ of: ofCase({ ...final, reasonKey: 'medical_necessity' }) }),
    );
    expect(known).toContain('The denial involves medical judgment.');
    expect(known).toContain('I have used the internal appeal');
  });

  test('a level that stayed silent counts as used, with what the plan did not do (45 CFR 147.136(b)(2)(ii)(F))', () => {
    const of = ofCase({ letterInHand: 'internal_level_1_no_answer', silentLevelFiled: '2026-09-01' });
    const text = textOf('external_review', inputs({ of }));
    expect(text).toContain('No decision came on the appeal of 2026-09-01');
  });

  test('a late appeal needs its true reason and proof from the person', () => {
    const composed = composeLetter('good_cause_late_appeal', inputs({ stage: 'good_cause_late_filing' }));
    expect(composed).toMatchObject({ kind: 'BlanksLeft' });
    expect(isRefusal(composed) && 'blanks' in composed && composed.blanks).toContain('first day');
  });
});

describe('filling the blanks', () => {
  test('what is left out stays, null takes back, a list stands for the whole list', () => {
    const first = fillFacts(facts, { remedy: 'Please pay.', exhibits: [] });
    expect(first).toMatchObject({ remedy: 'Please pay.', memberId: 'SAMPLE-ID-014' });
    expect(fillFacts(facts, { memberId: null })).toMatchObject({ memberId: null });
  });

  test.each([
    [{ neededBy: '2026-02-30' }, 'facts.neededBy'],
    [{ memberId: 'x'.repeat(301) }, 'facts.memberId'],
    [{ provider: 'a\u0007b' }, 'facts.provider'],
    [{ exhibits: [{ fileId: '../etc/passwd', title: 'Sample' }] }, 'facts.exhibits'],
    [{ answers: [{ point: '', answer: 'Sample', where: null }] }, 'facts.answers'],
  ])('refuses %j', (given, field) => {
    expect(fillFacts(facts, given)).toMatchObject({ kind: 'InvalidInput', field });
  });

  test.each([
    ['reconsideration', 'original_medicare', 'Request for a Medicare reconsideration'],
    ['internal_appeal_level_2_factual', 'tricare', 'Request for a second review of a TRICARE decision'],
    ['independent_hearing', 'tricare', 'Request for an independent hearing'],
    ['state_fair_hearing', 'medicaid_managed_care', 'Request for a state fair hearing'],
    ['administrative_law_judge_hearing', 'medicare_part_d', 'before an administrative law judge'],
    ['appeals_council', 'medicare_advantage', 'review by the Medicare Appeals Council'],
  ] as const)('at %s the letter is headed as what it asks for', (stage, planType, heading) => {
    const text = textOf('next_level_appeal', inputs({ stage, of: ofCase({ planType }) }));
    expect(text.toLowerCase()).toContain(heading.toLowerCase());
    expect(text).toContain('Please reverse the decision and cover what was denied: Sample service.');
  });

  test('care kept going through the hearing is asked for separately from care kept going through the appeal', () => {
    const during = (stage: string) =>
      textOf(
        'continuation_of_benefits_request',
        inputs({ stage, of: ofCase({ planType: 'medicaid_managed_care' }) }),
      );
    expect(during('continuation_of_benefits')).toContain('until my appeal has been decided');
    expect(during('continuation_of_benefits_through_hearing')).toContain(
      'until the state fair hearing on it',
    );
  });
});
