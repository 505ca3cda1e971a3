import { describe, expect, it } from '@jest/globals';
import { proofsOf as taken } from '@chorus/domain/delivery/transport';
import type { ProofKind } from '../../generated/operations.js';
import { arrivalIsToProve, canCorrect, proofsGiven, proofsOf, stillToGive, wayGone } from './proofs-given.js';

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

  describe('was kept in part before the rest was refused', () => {
    const kind = 'tracking_number';
    const day = '2026-11-20';
    const proofs = (number: string, ...files: string[]) => proofsGiven({ kind, number }, files);
    const kept = proofs('12345', 'one').map((proof) => ({ proof, day }));
    const picture = (fileId: string) => ({ proofKind: kind, value: null, fileId });

    it('and goes on with what is not there yet', () => {
      const all = proofs('12345', 'one', 'two', 'three');
      expect(stillToGive(all, day, [])).toEqual({ give: all, differs: false });
      expect(stillToGive(all, day, kept)).toEqual({
        give: [picture('two'), picture('three')],
        differs: false,
      });
      expect(stillToGive(proofs('12345', 'one'), day, kept)).toEqual({ give: [], differs: false });
    });

    it('and says where number or day were mended since', () => {
      const mended = stillToGive(proofs('94001', 'one', 'two'), day, kept);
      expect(mended).toEqual({ give: [picture('two')], differs: true });
      expect(stillToGive(proofs('12345', 'one', 'two'), '2026-11-21', kept).differs).toBe(true);
    });

    it('and takes no picture for sent because another one was taken out', () => {
      const { give, differs } = stillToGive(proofs('12345', 'two'), day, kept);
      expect([give, differs]).toEqual([[picture('two')], true]);
      expect(stillToGive(proofs('94001', 'two'), day, kept).give).toEqual(proofs('94001', 'two'));
      expect(stillToGive(proofs('94001'), day, kept)).toEqual({ give: proofs('94001'), differs: true });
    });
  });

  describe('can be typed anew where the server takes it', () => {
    const fax = {
      channel: 'fax',
      transport: 'sample-fax',
      state: 'proved',
      finishedAt: '2026-11-20T10:00:00.000Z',
    } as const;
    const post = {
      channel: 'post',
      transport: 'person',
      state: 'proved',
      finishedAt: '2026-11-23T10:00:00.000Z',
    } as const;
    const cameBack = (one: typeof fax | typeof post) => ({ ...one, state: 'bounced' }) as const;
    const proof = (proofKind: ProofKind, givenAt: string) => ({ proofKind, givenAt, supersededAt: null });
    const confirmed = proof('fax_confirmation', '2026-11-20T10:00:00.001Z');
    const typed = proof('tracking_number', '2026-11-23T10:00:00.001Z');

    it('by a person, and not by the service that carried it', () => {
      expect(canCorrect(confirmed, [fax])).toBe(false);
      expect(canCorrect(proof('recipient_said', confirmed.givenAt), [fax])).toBe(true);
      expect(
        canCorrect(proof('fax_confirmation', confirmed.givenAt), [{ ...fax, transport: 'person' }]),
      ).toBe(true);
      expect(canCorrect(typed, [post])).toBe(true);
    });

    it('as a proof of the try it was given for, which is the last one', () => {
      const faxedFirst = [cameBack(fax), post];
      expect(canCorrect({ ...confirmed, givenAt: '2026-11-20T09:59:59.000Z' }, faxedFirst)).toBe(false);
      expect(canCorrect(typed, faxedFirst)).toBe(true);
      const postedFirst = [cameBack(post), { ...fax, finishedAt: '2026-11-25T10:00:00.000Z' }];
      expect(canCorrect({ ...typed, givenAt: '2026-11-21T10:00:00.000Z' }, postedFirst)).toBe(false);
    });

    it('also where the recipient says that it came too late, because then its day decides', () => {
      expect(canCorrect(typed, [{ ...post, state: 'rejected_by_recipient' }])).toBe(true);
    });

    it('unless it came back, or was replaced, or nobody knows its try', () => {
      expect(canCorrect(typed, [cameBack(post)])).toBe(false);
      expect(canCorrect({ ...typed, supersededAt: typed.givenAt }, [post])).toBe(false);
      expect(canCorrect(typed, [{ ...fax, finishedAt: null }, post])).toBe(false);
      expect(canCorrect(typed, [])).toBe(false);
    });

    it('with the kinds of the way it went', () => {
      expect([wayGone('fax', []), wayGone('fax', [cameBack(fax), post])]).toEqual(['fax', 'post']);
    });
  });
});
