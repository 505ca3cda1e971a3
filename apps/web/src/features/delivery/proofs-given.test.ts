import { describe, expect, it } from '@jest/globals';
import { proofsOf as taken } from '@chorus/domain/delivery/transport';
import { arrivalIsToProve, proofsGiven, proofsOf, wasTyped, wayGone } from './proofs-given.js';

describe('what shows that a letter went', () => {
  it('is offered as the server takes it, by the way the letter went', () => {
    for (const [channel, kinds] of Object.entries(proofsOf))
      expect([channel, [...kinds].sort()]).toEqual([
        channel,
        [...taken[channel as keyof typeof taken]].sort(),
      ]);
  });

  it('is a number with its picture, and every further picture by itself', () => {
    const kind = 'tracking_number';
    expect(proofsGiven({ kind, number: ' 9400 ' }, ['one', 'two', 'three'])).toEqual([
      { proofKind: kind, value: '9400', fileId: 'one' },
      { proofKind: kind, value: null, fileId: 'two' },
      { proofKind: kind, value: null, fileId: 'three' },
    ]);
    expect(proofsGiven({ kind: null, number: '' }, ['one'])).toEqual([
      { proofKind: 'receipt', value: null, fileId: 'one' },
    ]);
    expect(proofsGiven({ kind, number: ' ' }, [])).toEqual([]);
  });

  it('is told apart from what shows that it arrived, where that is what counts', () => {
    const told = (timeliness: 'not_proved' | 'in_time', satisfiedBy: string) =>
      arrivalIsToProve({ timeliness, satisfiedBy });
    expect([told('not_proved', 'received'), told('not_proved', 'unknown')]).toEqual([true, true]);
    expect([told('not_proved', 'postmarked'), told('in_time', 'received')]).toEqual([false, false]);
  });

  it('can be typed anew where somebody typed it', () => {
    const byFax = [{ channel: 'fax', transport: 'sample-fax' }] as const;
    const byHand = [...byFax, { channel: 'post', transport: 'person' }] as const;
    expect([wayGone('fax', []), wayGone('fax', byHand)]).toEqual(['fax', 'post']);
    expect(wasTyped({ proofKind: 'fax_confirmation' }, byFax)).toBe(false);
    expect(wasTyped({ proofKind: 'recipient_said' }, byFax)).toBe(true);
    expect(wasTyped({ proofKind: 'tracking_number' }, byHand)).toBe(true);
  });
});
