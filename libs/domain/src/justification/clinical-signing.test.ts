import { describe, expect, test } from '@jest/globals';
import { asAccount } from '../shared/actor.js';
import type { AccountId } from '../shared/ids.js';
import { isRefusal, refuse } from '../shared/refusal.js';
import { sketchOf } from '../submission/similarity.js';
import type { RequestId } from './clinician-changes.js';
import { clinicianAttestations, signatureForms, signClinically } from './clinical-signing.js';
import { someBlanks, someSigning, someStatement } from './letter.given.js';
import { clinicalParagraphs, isIndividual, letterSketch, mostAlike } from './likeness.js';
import { requestStates } from './request-states.js';

const kindOf = (more: Parameters<typeof someSigning>[0]): string => {
  const answer = signClinically(someSigning(more));
  return isRefusal(answer) ? answer.kind : answer.state;
};
const proved = (authenticatedAt: string | null, secondFactor = true) =>
  asAccount('a1' as AccountId, { secondFactor, authenticatedAt });

describe('a clinician signs', () => {
  test('one letter, and the time, the version and what was signed are kept', () => {
    expect(signClinically(someSigning())).toMatchObject({
      state: 'signed',
      signedAt: '2026-12-01T10:05:00Z',
      documentHash: 'h2',
      documentVersion: 2,
      attestationVersion: 1,
      pagesOpened: 2,
    });
  });

  test('never several at once, and never none', () => {
    expect(kindOf({ requestIds: ['r1', 'r2'] as RequestId[] })).toBe('SignOneAtATime');
    expect(kindOf({ requestIds: [] })).toBe('SignOneAtATime');
  });

  test('never for somebody else, and never by a stored picture or a stamp', () => {
    expect(kindOf({ clinicianOfRequest: false })).toBe('ClinicianDecidesAlone');
    const answers = Object.fromEntries(signatureForms.map((form) => [form, kindOf({ form })]));
    expect(answers).toEqual({
      typed: 'signed',
      stored_image: 'SignatureFormRefused',
      stamp: 'SignatureFormRefused',
      proxy: 'ClinicianDecidesAlone',
    });
  });

  test('after a second factor and a proof of the last ten minutes', () => {
    expect(kindOf({ actor: proved('2026-12-01T10:00:00Z', false) })).toBe('SecondFactorNeeded');
    expect(kindOf({ actor: proved('2026-12-01T09:54:59Z') })).toBe('ReauthenticationNeeded');
    expect(kindOf({ actor: proved(null) })).toBe('ReauthenticationNeeded');
  });

  test('with a proof that served no other letter: one proof, one signature', () => {
    expect(kindOf({ lastSignedAt: '2026-12-01T10:02:00Z' })).toBe('ReauthenticationNeeded');
    expect(kindOf({ lastSignedAt: '2026-12-01T10:00:00Z' })).toBe('ReauthenticationNeeded');
    expect(kindOf({ lastSignedAt: '2026-12-01T09:59:59Z' })).toBe('signed');
  });

  test('while the licence is in force and the person’s authorization stands', () => {
    expect(kindOf({ licensed: false })).toBe('LicenceNotInForce');
    expect(kindOf({ authorization: refuse('AuthorizationRevoked', 'Invented.') })).toBe(
      'AuthorizationRevoked',
    );
  });

  test('only what is ready', () => {
    for (const state of requestStates)
      expect(kindOf({ state })).toBe(state === 'ready_to_sign' ? 'signed' : 'RequestNotReady');
  });

  test.each([
    ['an undecided sentence', { statements: [someStatement({ standing: 'open' })] }, 'StatementsOpen'],
    ['no sentence left', { statements: [someStatement({ standing: 'struck' })] }, 'StatementsOpen'],
    ['an open blank', { blanks: [] }, 'BlanksOpen'],
    ['a blank the template asks for', { blanksAsked: ['risk_of_delay' as const] }, 'BlanksOpen'],
    ['a code that is not printed', { statements: [someStatement({ text: 'It is E66.01.' })] }, 'CodesFixed'],
    ['a page not opened', { opened: [{ page: 1, hash: 'h2' }] }, 'PagesNotOpened'],
    ['no page opened', { opened: [] }, 'PagesNotOpened'],
    [
      'an older version read',
      {
        opened: [
          { page: 1, hash: 'h1' },
          { page: 2, hash: 'h1' },
        ],
      },
      'DocumentChanged',
    ],
    [
      'a page of the older version',
      {
        opened: [
          { page: 1, hash: 'h2' },
          { page: 2, hash: 'h1' },
        ],
      },
      'PagesNotOpened',
    ],
    ['no attestation', { attestationVersion: null }, 'AttestationMissing'],
    ['no intent', { intent: false }, 'SignatureIntentMissing'],
    ['another name', { typedName: 'Sample Clinician 02' }, 'SignatureNameDiffers'],
    ['no name', { typedName: ' ' }, 'SignatureNameDiffers'],
  ])('not with %s', (_, more, kind) => {
    expect(kindOf(more)).toBe(kind);
  });

  test('under a statement in both languages that nobody pays for the letter', () => {
    for (const { text } of clinicianAttestations) expect(text.en).toMatch(/Nobody pays me/);
    for (const { text } of clinicianAttestations) expect(text.es).toMatch(/Nadie me paga/);
  });
});

describe('letters of the same clinician', () => {
  const own = letterSketch([someStatement()], someBlanks);
  const words = clinicalParagraphs([someStatement()], someBlanks);

  test('that repeat another person’s clinical paragraphs stop and ask for this person’s own facts (G3)', () => {
    expect(kindOf({ earlier: [{ letterId: 'l1', sketch: own }] })).toBe('LettersTooAlike');
    expect(isIndividual(own, [{ letterId: 'l1', sketch: sketchOf(`${words} More.`) }])).toMatchObject({
      kind: 'LettersTooAlike',
      field: 'blanks',
    });
  });

  test('that tell different facts pass', () => {
    const other = sketchOf(
      'Somebody else was seen first in June, walked with a sample aid, and had two courses.',
    );
    expect(isIndividual(own, [{ letterId: 'l1', sketch: other }])).toBe(true);
    expect(isIndividual(own, [])).toBe(true);
  });

  test('are compared without what they quote from a guideline', () => {
    const quoted = someStatement({
      text: 'A guideline recommends the sample measure first for everybody with the sample condition of any grade.',
      source: {
        kind: 'publication',
        identifier: '10.1000/sample.1',
        readOn: '2026-11-01' as never,
        readBy: 'Sample Reader',
      },
    });
    expect(clinicalParagraphs([someStatement(), quoted], someBlanks)).toBe(words);
  });

  test('the most alike is found among many', () => {
    const far = sketchOf('Nothing in common with it whatever, not a run of five.');
    expect(
      mostAlike(own, [
        { letterId: 'far', sketch: far },
        { letterId: 'same', sketch: own },
        { letterId: 'far-2', sketch: far },
      ]),
    ).toEqual({ letterId: 'same', likeness: 1 });
    expect(mostAlike(own, [])).toBeNull();
  });
});
