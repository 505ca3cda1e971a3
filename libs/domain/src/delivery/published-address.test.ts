import { describe, expect, test } from '@jest/globals';
import { externalReviewRows } from '../jurisdiction/data/external-review.generated.js';
import { insurersRows } from '../jurisdiction/data/insurers.generated.js';
import { noticeSpeaksFor, recipientFor, type RecipientFacts } from './published-address.js';

const facts = (more: Partial<RecipientFacts>): RecipientFacts => ({
  role: 'plan_appeals',
  planType: 'erisa_fully_insured',
  funding: null,
  contractState: 'MN',
  residenceState: 'MT',
  payerId: 'sample-payer',
  reviewScope: null,
  ...more,
});

describe('who receives a filing', () => {
  test('a payer that publishes an address is reached there, city and state on one line', () => {
    const aetna = recipientFor(facts({ payerId: 'aetna' }));
    expect(aetna.recipientKey).toBe('plan_appeals:aetna');
    expect(aetna.published?.post).toEqual(['Aetna', 'P.O. Box 14463', 'Lexington, KY 40512']);
    expect(aetna.published?.confirmed).toBe(false);
  });

  test('an invented payer and an unlisted one have nothing published', () => {
    expect(recipientFor(facts({})).published).toBeNull();
    expect(recipientFor(facts({ payerId: null })).recipientKey).toBe('plan_appeals:as_printed');
  });

  test('an insured plan’s outside review goes where its contract state says, not where the person lives', () => {
    const iowa = recipientFor(
      facts({ role: 'external_reviewer', contractState: 'IA', residenceState: 'NE' }),
    );
    expect(iowa.published).toMatchObject({
      fax: '+1 515-281-3059',
      emailForFilings: 'iid.marketregulation@iid.iowa.gov',
      post: ['Iowa Insurance Division', '1963 Bell Avenue', 'Suite 100', 'Des Moines, IA 50315'],
    });
  });

  test('29 CFR 2590.715-2719(d): a self-funded plan takes the request for outside review itself', () => {
    const own = recipientFor(facts({ role: 'external_reviewer', planType: 'erisa_self_funded' }));
    expect(own).toMatchObject({ recipientKey: 'external_reviewer:sample-payer', published: null });
  });

  test('an address marked as old, or a pointer to the letter, is no address', () => {
    for (const contractState of ['NV', 'AR', 'MT', 'CO', 'NJ']) {
      const published = recipientFor(facts({ role: 'external_reviewer', contractState })).published;
      expect([contractState, published?.post ?? null]).toEqual([contractState, null]);
    }
  });

  test('every published line is one line of an envelope, a number or a mailbox', () => {
    const published = [
      ...insurersRows.map(({ slug }) => recipientFor(facts({ payerId: slug })).published),
      ...externalReviewRows.map(
        ({ stateCode, scope }) =>
          recipientFor(facts({ role: 'external_reviewer', contractState: stateCode, reviewScope: scope }))
            .published,
      ),
    ].filter((one) => one !== null);
    expect(published.length).toBeGreaterThan(40);
    for (const { post, fax, emailForFilings, portal } of published) {
      for (const line of post ?? []) expect(line).toMatch(/^[^;\n]{2,80}$/);
      expect(post?.at(-1) ?? 'City, MN 55101').toMatch(/, [A-Z]{2} \d{5}(-\d{4})?$/);
      expect(fax ?? '+1 555-555-0100').toMatch(/^\+1 \d{3}-\d{3}-\d{4}$/);
      expect(emailForFilings ?? 'a@b.gov').toMatch(/^\S+@\S+$/);
      expect(portal ?? 'https://a').toMatch(/^https:\/\//);
    }
  });
});

describe('the address on the letter in hand', () => {
  test('speaks for the plan, and for an outside reviewer only once the plan’s own levels are over', () => {
    expect(noticeSpeaksFor('plan_appeals', 'denial')).toBe(true);
    expect(noticeSpeaksFor('external_reviewer', 'denial')).toBe(false);
    expect(noticeSpeaksFor('external_reviewer', 'final_internal_upheld')).toBe(true);
    expect(noticeSpeaksFor('quality_improvement_organization', 'coverage_end_notice')).toBe(true);
  });
});
