import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '../shared/refusal.js';
import { countShown, liaisonCheck, memoPeople } from './liaison.js';
import { checkCodes, nationalCodes } from './national-codes.js';
import { planAttachments, portalLimits, type Attachable } from './portal-helper.js';

const paper = (letter: string, bytes: number, mediaType = 'application/pdf'): Attachable => ({
  letter,
  title: `Paper ${letter}`,
  mediaType,
  bytes,
});
const letters = (plan: ReturnType<typeof planAttachments>) =>
  plan.bundles.map(({ attachments }) => attachments.map(({ letter }) => letter).join(''));

describe('exhibits for a portal', () => {
  const limits = { ...portalLimits('TX/tdi'), bytesEach: 10, bytesTogether: 15 };

  test('stay in their order and are divided by what the portal takes at once', () => {
    const plan = planAttachments([paper('A', 8), paper('B', 6), paper('C', 9), paper('D', 3)], limits);
    expect(letters(plan)).toEqual(['AB', 'CD']);
  });

  test('what is too large or of another kind is said to fit nowhere, with what to do', () => {
    const plan = planAttachments([paper('A', 11), paper('B', 2, 'image/png'), paper('C', 2)], limits);
    expect(letters(plan)).toEqual(['C']);
    expect(plan.unfit.map(({ attachment }) => attachment.letter)).toEqual(['A', 'B']);
  });

  test('unknown limits are unknown, and nothing is divided by a guess', () => {
    const unknown = portalLimits('AR/aid');
    expect(unknown).toMatchObject({ mediaTypes: null, bytesEach: null, bytesTogether: null });
    expect(letters(planAttachments([paper('A', 10 ** 9), paper('B', 10 ** 9)], unknown))).toEqual(['AB']);
  });
});

describe('what an office reports', () => {
  const disposition = nationalCodes.filter(({ kind }) => kind === 'disposition');

  test('several codes of one complaint, each once, and at most three dispositions', () => {
    const given = [
      { kind: 'reason', code: 'claim_denial' },
      { kind: 'reason', code: 'claim_denial' },
      { kind: 'disposition', code: 'claim_settled' },
    ] as const;
    expect(checkCodes(given)).toHaveLength(2);
    expect(isRefusal(checkCodes(disposition.slice(0, 4)))).toBe(true);
  });

  test('a word of nobody’s list is not kept', () => {
    expect(isRefusal(checkCodes([{ kind: 'reason', code: 'made up' }]))).toBe(true);
    expect(isRefusal(checkCodes([{ kind: 'coverage', code: 'claim_denial' }]))).toBe(true);
  });

  test('every code names its page and says that it is unconfirmed', () => {
    for (const { source, verified, label } of nationalCodes) {
      expect(source).toMatch(/^https:/);
      expect(verified).toBe(false);
      expect(label.en).not.toBe('');
    }
  });
});

describe('telling an office what is coming', () => {
  test('the memo lists who agreed to be listed and counts the others', () => {
    const people = memoPeople([
      { name: 'Sample Person 002', agreesToBeListed: true },
      { name: 'Sample Person 003', agreesToBeListed: false },
      { name: 'Sample Person 001', agreesToBeListed: true },
    ]);
    expect(people).toEqual({ listed: ['Sample Person 001', 'Sample Person 002'], others: 1 });
  });

  test.each([
    [0, '0'],
    [1, 'fewer than 11'],
    [10, 'fewer than 11'],
    [11, '11'],
  ])('%i people are written as "%s"', (people, shown) => {
    expect(countShown(people).en).toBe(shown);
  });

  test('an office that was not told is a warning and no wall', () => {
    expect(liaisonCheck('Sample Department', null).level).toBe('warning');
    const told = { regulatorKey: 'TX/tdi', preferredIntake: null, agreedPerDay: 5, toldOn: '2026-11-20' };
    expect(liaisonCheck('Sample Department', told)).toMatchObject({ level: 'ok' });
  });
});
