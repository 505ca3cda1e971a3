import { describe, expect, test } from '@jest/globals';
import { externalReviewRows } from '../jurisdiction/data/external-review.generated.js';
import { regulatorsRows } from '../jurisdiction/data/regulators.generated.js';
import { jurisdictionCodes } from '../jurisdiction/jurisdictions.js';
import { recipientFor } from '../delivery/published-address.js';
import { besideTheAppeal, helpNearby, regulatorOf, type RegulatorFacts } from './regulator-of.js';

const facts = (more: Partial<RegulatorFacts> = {}): RegulatorFacts => ({
  planType: 'erisa_fully_insured',
  funding: null,
  contractState: 'TX',
  residenceState: 'OK',
  reviewScope: null,
  ...more,
});
const nameOf = (more: Partial<RegulatorFacts>): string => {
  const answer = regulatorOf(facts(more));
  return answer.is === 'known'
    ? answer.regulator.key
    : answer.is === 'ask'
      ? `ask ${answer.question}`
      : 'none';
};

describe('the office that oversees a plan', () => {
  test('is the one of the state where the policy was issued, wherever the person lives', () => {
    expect(nameOf({ contractState: 'TX', residenceState: 'OK' })).toBe('TX/tdi');
    expect(nameOf({ contractState: 'OK', residenceState: 'OK' })).toBe('OK/oid');
  });

  test('is federal for a plan a private employer funds itself (29 USC 1132, 1135)', () => {
    expect(nameOf({ planType: 'erisa_self_funded' })).toBe('ebsa');
    const answer = regulatorOf(facts({ planType: 'erisa_self_funded' }));
    expect(answer.why).toContain('29 USC 1132, 1135');
  });

  test.each([
    [{ contractState: null }, 'ask contract_state'],
    [{ planType: 'unknown' }, 'ask plan_type'],
    [{ planType: 'non_federal_governmental' }, 'ask funding'],
    [{ contractState: 'CA' }, 'ask which_regulator'],
    [{ contractState: 'CA', reviewScope: 'dmhc' }, 'CA/dmhc'],
    [{ contractState: 'MN', reviewScope: 'hmo' }, 'MN/mdh'],
    [{ planType: 'medicare_advantage' }, 'cms_medicare'],
    [{ planType: 'fehb' }, 'opm'],
    [{ planType: 'original_medicare' }, 'none'],
    [{ planType: 'not_insurance' }, 'none'],
  ] as const)('for %j it is %s', (more, expected) => {
    expect(nameOf(more)).toBe(expected);
  });

  test('what is unconfirmed says so', () => {
    const answer = regulatorOf(facts({ planType: 'fehb' }));
    expect(answer.why).toContain('This is unconfirmed');
  });

  test('every state either has one office or asks which, and no key of a split state is invented', () => {
    for (const contractState of jurisdictionCodes) {
      const answer = regulatorOf(facts({ contractState, residenceState: null }));
      expect([contractState, answer.is === 'none']).toEqual([contractState, false]);
    }
    for (const [state, scope] of [
      ['CA', 'dmhc'],
      ['CA', 'cdi'],
      ['MN', 'hmo'],
      ['MN', 'fully_insured_aca'],
    ]) {
      expect(externalReviewRows.some((row) => row.stateCode === state && row.scope === scope)).toBe(true);
      const answer = regulatorOf(facts({ contractState: state ?? '', reviewScope: scope ?? '' }));
      if (answer.is !== 'known') throw new Error('A named track names its office');
      expect(regulatorsRows.map((row) => `${row.stateCode}/${row.regulatorCode}`)).toContain(
        answer.regulator.key,
      );
    }
  });
});

describe('the complaint beside the appeal', () => {
  const beside = (contractState: string) => {
    const answer = regulatorOf(facts({ contractState }));
    if (answer.is !== 'known') throw new Error('no office');
    return besideTheAppeal(answer.regulator);
  };

  test('in Texas a complaint stops no clock and asks for no review', () => {
    expect(beside('TX')).toMatchObject({ isReview: 'no', stopsClocks: 'no' });
  });

  test('in Maryland the complaint is the request for the review too', () => {
    expect(beside('MD')).toMatchObject({ isReview: 'yes' });
  });

  test('unknown is said to be unknown', () => {
    const answer = regulatorOf(facts({ planType: 'erisa_self_funded' }));
    if (answer.is !== 'known') throw new Error('no office');
    expect(besideTheAppeal(answer.regulator).sentence).toMatch(/do not say/);
  });
});

describe('who helps beside', () => {
  test('the attorney general’s unit of Maryland is shown first, as help', () => {
    const { authority } = regulatorOf(facts({ contractState: 'MD', residenceState: 'MD' }));
    expect(helpNearby(authority)[0]).toMatchObject({
      key: 'md_heau',
      isAttorneyGeneral: true,
      takesComplaints: 'unknown',
    });
  });
});

describe('where a complaint goes', () => {
  const to = (more: Partial<RegulatorFacts>) =>
    recipientFor({ ...facts(more), role: 'plan_regulator', payerId: 'sample-payer' });

  test('to the published address of the office and never to the plan', () => {
    const { recipientKey, published } = to({ contractState: 'AR' });
    expect(recipientKey).toBe('plan_regulator:AR/aid');
    expect(published?.post?.at(-1)).toMatch(/^Little Rock, AR 72202/);
    expect(published?.fax).toBe('+1 501-371-2749');
    expect(published?.emailForFilings).toBeNull();
    expect(published?.confirmed).toBe(false);
  });

  test('to nobody while the state of the contract is not known', () => {
    expect(to({ contractState: null })).toMatchObject({
      recipientKey: 'plan_regulator:unknown',
      published: null,
    });
  });
});
