import { expect, test } from '@jest/globals';
import type { AccountId } from '../shared/ids.js';
import { isRefusal } from '../shared/refusal.js';
import { approveTemplate, chooseTemplate, editTemplate } from './approval.js';
import type { TemplateVersion } from './template.js';

const [author, reviewer] = [
  '00000000-0000-7000-8000-000000000001',
  '00000000-0000-7000-8000-000000000002',
] as [AccountId, AccountId];
const version = (more: Partial<TemplateVersion>): TemplateVersion => ({
  templateKey: 'internal-appeal',
  filingType: 'internal_appeal',
  version: 1,
  language: 'en',
  state: 'approved',
  forState: null,
  forPlanType: null,
  ...more,
});
const wanted = {
  filingType: 'internal_appeal',
  language: 'en',
  state: 'CA',
  planType: 'erisa_fully_insured',
};

test('an author does not approve their own text where others can', () => {
  const facts = { state: 'draft', author, reviewer: author, organizationHasOthers: true } as const;
  expect(isRefusal(approveTemplate(facts))).toBe(true);
  expect(approveTemplate({ ...facts, reviewer })).toBe('approved');
  expect(approveTemplate({ ...facts, organizationHasOthers: false })).toBe('approved');
  expect(isRefusal(approveTemplate({ ...facts, reviewer, state: 'retired' }))).toBe(true);
  expect(isRefusal(editTemplate('approved'))).toBe(true);
});

test('the narrowest approved text is chosen, then the newest, and never a draft', () => {
  const general = version({ version: 9 });
  const california = version({ forState: 'CA' });
  const newer = version({ forState: 'CA', version: 2 });
  const draft = version({ forState: 'CA', version: 3, state: 'draft' });
  const elsewhere = version({ forState: 'NY', version: 9 });
  const spanish = version({ language: 'es' });
  expect(chooseTemplate([general, california, newer, draft, elsewhere, spanish], wanted)).toBe(newer);
  expect(chooseTemplate([general, spanish], { ...wanted, language: 'es' })).toBe(spanish);
  expect(chooseTemplate([spanish, draft], wanted)).toBeNull();
});
