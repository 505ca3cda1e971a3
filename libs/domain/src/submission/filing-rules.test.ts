import { describe, expect, test } from '@jest/globals';
import { isRefusal, type Refusal } from '../shared/refusal.js';
import { gate, gateItems, type GateAnswer, type GateFacts } from './completeness-gate.js';
import { currentAttestation } from './attestation.js';
import { checkOwnWords } from './own-words.js';
import { recall, releasableFrom } from './recall.js';
import type { SubmissionState } from './submission-states.js';
import { afterSigning, sign, type SigningFacts } from './signing.js';
import { afterSignature, releaseNow, type ReleaseFacts } from './submission-moves.js';

const kind = (answer: unknown): string => (isRefusal(answer) ? (answer as Refusal).kind : 'allowed');
const own =
  'Since the spring my hands shake so much that holding a spoon hurts, and the tablets tried before made me faint twice at work; my sister drives forty miles every week because walking became impossible.';

describe('own words', () => {
  test('are needed, long enough, free of blanks and not the template’s', () => {
    expect(kind(checkOwnWords('', 'letter'))).toBe('OwnWordsMissing');
    expect(kind(checkOwnWords('It hurts a lot.', 'letter'))).toBe('OwnWordsTooShort');
    expect(kind(checkOwnWords('pain '.repeat(60), 'letter'))).toBe('OwnWordsTooShort');
    expect(kind(checkOwnWords(`${own} My doctor [name] agrees.`, 'letter'))).toBe('BlankLeft');
    expect(kind(checkOwnWords(own, `Dear reader, ${own}`))).toBe('OwnWordsCopied');
    expect(kind(checkOwnWords(own, 'I appeal the adverse benefit determination dated below.'))).toBe(
      'allowed',
    );
  });
});

describe('the gate before the last internal level', () => {
  const facts: GateFacts = { applies: true, amountBand: 'under_500', pattern: false, businessDaysLeft: 20 };
  const all: readonly GateAnswer[] = gateItems.map((item) => ({ item, done: true, reason: null }));

  test('asks each item and takes "no, because" for an answer', () => {
    for (const item of gateItems) {
      const open = gate(
        all.filter((answer) => answer.item !== item),
        facts,
      );
      expect(isRefusal(open) && open.field).toBe(item);
      const because = all.map((answer) =>
        answer.item === item ? { item, done: false, reason: 'The plan has not sent it.' } : answer,
      );
      expect(kind(gate(because, facts))).toBe('allowed');
      const silent = all.map((answer) =>
        answer.item === item ? { item, done: false, reason: ' ' } : answer,
      );
      expect(kind(gate(silent, facts))).toBe('RecordIncomplete');
    }
  });

  test('gives way to the legal date on the last day and remembers what is owed', () => {
    expect(gate([], { ...facts, businessDaysLeft: 1 })).toMatchObject({ open: true, owed: gateItems });
    expect(kind(gate([], { ...facts, businessDaysLeft: 2 }))).toBe('RecordIncomplete');
    expect(kind(gate([], { ...facts, businessDaysLeft: null }))).toBe('RecordIncomplete');
  });

  test('names a lawyer where much is at stake and stands open elsewhere', () => {
    expect(gate(all, { ...facts, amountBand: 'from_50000' })).toMatchObject({
      lawyerPrompt: expect.stringContaining('lawyer'),
    });
    expect(gate(all, facts)).toMatchObject({ lawyerPrompt: null });
    expect(gate([], { ...facts, applies: false })).toMatchObject({ open: true, owed: [] });
  });
});

describe('signing', () => {
  const facts: SigningFacts = {
    state: 'ready',
    documentHash: 'a'.repeat(64),
    seenHash: 'a'.repeat(64),
    typedName: 'sample  person Núñez',
    signerName: 'Sample Person Nunez',
    intent: true,
    attestationVersion: 1,
    currentAttestationVersion: 1,
    gate: { open: true, lawyerPrompt: null, owed: [] },
  };

  test('is possible only on the document that was read to the end, with intent and one’s own name', () => {
    expect(sign(facts)).toBe('signed');
    expect(kind(sign({ ...facts, state: 'draft' }))).toBe('SubmissionNotReady');
    expect(kind(sign({ ...facts, seenHash: null }))).toBe('DocumentNotRead');
    expect(kind(sign({ ...facts, documentHash: 'b'.repeat(64) }))).toBe('DocumentChanged');
    expect(kind(sign({ ...facts, intent: false }))).toBe('SignatureIntentMissing');
    expect(kind(sign({ ...facts, typedName: 'Sample Helper' }))).toBe('SignatureNameDiffers');
    expect(kind(sign({ ...facts, typedName: '', signerName: '' }))).toBe('SignatureNameDiffers');
    expect(kind(sign({ ...facts, attestationVersion: null }))).toBe('AttestationMissing');
    const shut = gate([], { applies: true, amountBand: 'unknown', pattern: false, businessDaysLeft: null });
    expect(kind(sign({ ...facts, gate: shut }))).toBe('RecordIncomplete');
  });

  test('states who, what is true and the intent to sign (15 USC 7006(5)), in both languages', () => {
    expect(currentAttestation('en').text).toContain(
      'I am this member or hold written authority. This denial is real.',
    );
    expect(currentAttestation('es').version).toBe(currentAttestation('en').version);
    expect(afterSigning('print_and_sign')).toBe('sign_on_paper');
  });

  test('leads to the person wherever the platform may not or cannot send', () => {
    const facts = {
      channel: 'fax',
      signatureRule: 'e_sign_accepted',
      mayRelease: true,
      consentToSend: true,
    } as const;
    expect(afterSignature(facts)).toBe('queued');
    for (const less of [
      { channel: 'post' },
      { channel: 'portal' },
      { signatureRule: 'print_and_sign' },
      { mayRelease: false },
      { consentToSend: false },
    ] as const) {
      expect(afterSignature({ ...facts, ...less })).toBe('handed_to_person');
    }
  });
});

describe('release and recall', () => {
  const signedAt = '2026-12-07T15:00:00.000Z';

  test('leave half an hour for second thoughts, none when urgent or due today', () => {
    const facts = { urgent: false, actBy: '2027-01-15', today: '2026-12-07' };
    expect(releasableFrom(signedAt, facts)).toBe('2026-12-07T15:30:00.000Z');
    expect(releasableFrom(signedAt, { ...facts, urgent: true })).toBe(signedAt);
    expect(releasableFrom(signedAt, { ...facts, actBy: '2026-12-07' })).toBe(signedAt);
  });

  test('end where the sending begins', () => {
    expect(recall('queued')).toBe('recalled');
    expect(kind(recall('attempting'))).toBe('TooLateToRecall');
    expect(kind(recall('sent'))).toBe('TooLateToRecall');
  });

  test('and what is said of one that cannot be taken back is true of it', () => {
    const said = (state: SubmissionState): string => (recall(state) as Refusal).message;
    for (const state of ['held_locally', 'failed', 'bounced'] as const) {
      expect(said(state)).toContain('has not gone out');
    }
    for (const state of ['sent', 'reported_sent', 'proved'] as const)
      expect(said(state)).toContain('has gone out');
    expect(said('draft')).toContain('not signed');
    expect(said('uncertain')).toContain('Nobody knows');
  });

  test('keep wave and pace unless it presses, which overrides both', () => {
    const facts: ReleaseFacts = {
      state: 'queued',
      releasableFrom: '2026-12-07T15:30:00Z',
      now: '2026-12-07T16:00:00Z',
      releaseFrom: '2026-12-07',
      today: '2026-12-07',
      pressing: false,
      campaignStopped: false,
      lineHasRoom: true,
    };
    expect(releaseNow(facts)).toBe('release');
    expect(releaseNow({ ...facts, now: '2026-12-07T15:29:59Z' })).toBe('wait');
    expect(releaseNow({ ...facts, releaseFrom: '2026-12-08' })).toBe('wait');
    expect(releaseNow({ ...facts, lineHasRoom: false })).toBe('wait');
    expect(releaseNow({ ...facts, pressing: true, lineHasRoom: false, releaseFrom: '2026-12-30' })).toBe(
      'release',
    );
    expect(releaseNow({ ...facts, campaignStopped: true })).toBe('hand_to_person');
    expect(releaseNow({ ...facts, state: 'recalled' })).toBe('not_queued');
  });
});
