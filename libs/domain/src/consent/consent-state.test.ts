import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { undoHours } from '../data-rights/erasure.js';
import type { OrganizationId } from '../shared/ids.js';
import { isRefusal } from '../shared/refusal.js';
import { consentPurposes, type ConsentEvent } from './consent.js';
import {
  consentState,
  hasConsent,
  purposesGiven,
  requireConsents,
  withdrawalConsequences,
} from './consent-state.js';
import { canonicalWording, consentWordings, currentWording } from './wording.js';

const groups = [
  '00000000-0000-7000-8000-00000000000a',
  '00000000-0000-7000-8000-00000000000b',
] as OrganizationId[];
const event: fc.Arbitrary<ConsentEvent> = fc.record({
  purpose: fc.constantFrom(...consentPurposes),
  organizationId: fc.constantFrom(null, ...groups),
  act: fc.constantFrom('given' as const, 'withdrawn' as const),
  at: fc.integer({ min: 0, max: 5 }).map((second) => `2026-11-21T10:00:0${second}Z`),
  wordingVersion: fc.integer({ min: 1, max: 3 }),
  wordingHash: fc.constant('0'.repeat(64)),
});

describe('the consent ledger', () => {
  test('begins with every switch off', () => {
    expect(consentPurposes).toHaveLength(8);
    expect(purposesGiven(consentState([]), groups[0] ?? null)).toEqual([]);
  });

  test('reads the same in whatever order its lines arrive', () => {
    fc.assert(
      fc.property(
        fc
          .array(event, { maxLength: 20 })
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
          ),
        ([list, shuffled]) => expect(consentState(shuffled)).toEqual(consentState(list)),
      ),
    );
  });

  test('has a purpose off whenever its last line, or a line of the same instant, withdraws it', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), event, (list, last) => {
        const withdrawal: ConsentEvent = { ...last, act: 'withdrawn', at: '2026-11-21T10:00:05Z' };
        const state = consentState([...list, withdrawal]);
        expect(hasConsent(state, last.purpose, last.organizationId)).toBe(false);
      }),
    );
  });

  test('never turns one purpose or one organization on by another’s line', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (list) => {
        for (const on of consentState(list).given) {
          expect(
            list.some(
              (one) =>
                one.act === 'given' && one.purpose === on.purpose && one.organizationId === on.organizationId,
            ),
          ).toBe(true);
        }
      }),
    );
  });

  test('is asked for in words, and the missing ones are named', () => {
    const refused = requireConsents(['store'], ['store', 'draft', 'send']);
    expect(isRefusal(refused) && refused.message).toContain(
      'writing drafts for you and to sending what you have signed',
    );
    expect(requireConsents(['store'], ['store'])).toBe(true);
  });

  test('has a wording in both languages for every purpose', () => {
    for (const purpose of consentPurposes) {
      expect(currentWording(purpose, 'en').text).not.toBe(currentWording(purpose, 'es').text);
    }
    expect(new Set(consentWordings.map((one) => `${one.purpose} ${one.version} ${one.language}`)).size).toBe(
      consentWordings.length,
    );
  });

  test('says before it is taken back what stops, what stays, and how to have it erased, in both languages', () => {
    const said = { en: withdrawalConsequences.en.store, es: withdrawalConsequences.es.store };
    expect(said.en).toMatch(/^Nothing new is written and nothing more is sent/);
    expect(said.es).toMatch(/^No se escribe nada nuevo ni se envía nada más/);
    expect(said.en).toContain('what was not sent yet is handed to you with its date');
    expect(said.es).toContain('lo que aún no se envió se le entrega con su fecha');
    expect(said.en).toContain('stays sealed and yours to read');
    expect(said.es).toContain('sigue cifrado y usted puede leerlo');
    expect(undoHours).toBe(3 * 24);
    expect(said.en).toMatch(/ask for erasure in your account: .* after three days, and you can call it off/);
    expect(said.es).toMatch(
      /pida el borrado en su cuenta: .* a los tres días y hasta entonces puede anularlo/,
    );
    // Nobody has to be asked for it.
    expect(said.en).not.toContain('whoever runs');
    for (const purpose of consentPurposes)
      expect(withdrawalConsequences.en[purpose]).not.toBe(withdrawalConsequences.es[purpose]);
  });

  test('hashes the sentence as it was shown, whatever the spacing of the source', () => {
    const wording = currentWording('pool', 'en');
    const canonical = canonicalWording(wording, 'Sample Group');
    expect(canonical).toContain('figures of Sample Group that');
    expect(canonicalWording({ ...wording, text: wording.text.replaceAll(' ', '  ') }, 'Sample Group')).toBe(
      canonical,
    );
    expect(canonicalWording({ ...wording, version: 2 }, 'Sample Group')).not.toBe(canonical);
  });
});
