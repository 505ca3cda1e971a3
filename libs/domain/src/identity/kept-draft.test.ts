import { describe, expect, test } from '@jest/globals';
import { anonymous, asAccount } from '../shared/actor.js';
import type { AccountId } from '../shared/ids.js';
import { draftBytesAtMost, draftFollows, keptForms, mayKeep, type KeptForm } from './kept-draft.js';

const by = (window: string, turn: number) => ({ window, turn });

describe('whose words stay', () => {
  test.each([
    ['the first', null, by('a', 1), null, 'follows'],
    ['the next of the same window', by('a', 1), by('a', 2), by('a', 1), 'follows'],
    ['the next of it although the answer was lost', by('a', 2), by('a', 3), by('a', 1), 'follows'],
    ['a late one of it', by('a', 3), by('a', 2), by('a', 1), 'overtaken'],
    ['another window that has read what stands', by('a', 3), by('b', 1), by('a', 3), 'follows'],
    ['another window that has read an older one', by('a', 3), by('b', 1), by('a', 2), 'elsewhere'],
    ['another window that has read nothing', by('a', 3), by('b', 1), null, 'elsewhere'],
    ['one whose draft was sent elsewhere', null, by('a', 4), by('a', 3), 'elsewhere'],
  ] as const)('%s', (_what, standing, writing, seen, is) => {
    expect(draftFollows(standing, writing, seen)).toBe(is);
  });
});

describe('what can be kept', () => {
  const account = '01990000-0000-7000-8000-000000000001' as AccountId;
  const kindOf = (form: KeptForm, secondFactor: boolean, bytes = 10, actsForThem = false) =>
    mayKeep(asAccount(account, { secondFactor }), form, bytes, actsForThem)?.kind ?? 'may';

  test('is what one’s own organization is about, and of somebody’s health with a second factor only', () => {
    expect([kindOf('new_campaign', false), kindOf('helper_call', false)]).toEqual([
      'may',
      'SecondFactorNeeded',
    ]);
    const forms = Object.keys(keptForms) as KeptForm[];
    expect(forms.map((form) => kindOf(form, true))).toEqual(forms.map(() => 'may'));
    expect(mayKeep(anonymous, 'helper_call', 1, false)?.kind).toBe('SecondFactorNeeded');
  });

  test('is what whoever acts for a person writes on that person’s own page, also without one', () => {
    for (const form of ['practice_page', 'clinician_ask', 'body_answer'] as const) {
      expect(kindOf(form, false, 10, true)).toBe('may');
      expect(kindOf(form, false)).toBe('SecondFactorNeeded');
    }
    expect(kindOf('letter_sentence', false, 10, true)).toBe('SecondFactorNeeded');
  });

  test('is not longer than any form gets', () => {
    expect(kindOf('new_campaign', true, draftBytesAtMost)).toBe('may');
    expect(kindOf('new_campaign', true, draftBytesAtMost + 1)).toBe('DraftTooLong');
  });
});
