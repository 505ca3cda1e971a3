import { expect, test } from '@jest/globals';
import type { CampaignTargets } from './campaign.js';
import { checkTargets } from './targets.js';

const anything: CampaignTargets = {
  payerIds: [],
  conditionKeys: [],
  treatmentKeys: [],
  reasonKeys: [],
  planTypes: [],
};

test('a campaign is about anything, or about keys of our lists, each once', () => {
  expect(checkTargets(anything, null)).toEqual(anything);
  const about = {
    ...anything,
    payerIds: ['aetna', 'sample-payer'],
    conditionKeys: ['als'],
    reasonKeys: ['medical_necessity', 'medical_necessity'],
    planTypes: ['erisa_fully_insured'],
  };
  expect(checkTargets(about, null)).toEqual({ ...about, reasonKeys: ['medical_necessity'] });
});

test.each([
  ['payerIds', 'not known as an insurer. Choose from the list of insurers'],
  ['conditionKeys', 'not known as a condition. Choose from the list of conditions'],
  ['treatmentKeys', 'not known as a treatment. Choose from the treatments of the list of conditions'],
  ['reasonKeys', 'not known as a reason for a denial. Choose from these: medical_necessity, '],
  ['planTypes', 'not known as a type of plan. Choose from these: '],
] as const)('a key that nobody knows is refused in %s, with what is known', (field, says) => {
  const refused = checkTargets({ ...anything, [field]: ['some-word-of-ours'] }, null);
  expect(refused).toMatchObject({ kind: 'TargetUnknown', field: `targets.${field}` });
  const message = 'message' in refused ? refused.message : '';
  expect(message).toContain(`Entry 1 is ${says}`);
  expect(message).not.toContain('some-word-of-ours');
});

test('a list of unknown keys is named in short', () => {
  const many = Array.from({ length: 12 }, (_, at) => `${'x'.repeat(100)}${at}`);
  const refused = checkTargets({ ...anything, conditionKeys: many }, null);
  expect('message' in refused ? refused.message : '').toMatch(
    /^Entries 1, 2, 3, 4, 5 and 7 more are not known/,
  );
});

test('a key that left our lists stays where it stood, and comes into no other campaign', () => {
  const standing = { ...anything, conditionKeys: ['a-former-key'] };
  expect(checkTargets(standing, standing)).toEqual(standing);
  expect(checkTargets(standing, anything)).toMatchObject({ kind: 'TargetUnknown' });
});
