import { describe, expect, test } from '@jest/globals';
import { allOf, leftParts } from './taken-along.js';

const clock = {
  side: 'file',
  state: 'running',
  actBy: '2027-01-04',
  lastArguable: '2027-01-08',
  verified: true,
} as const;
const letter = { id: 's1', document: { pdf: '/submissions/s1.pdf', html: '/submissions/s1' }, proofs: [] };

describe('what somebody takes along who left', () => {
  test('is every paper once and every date that runs, as the case has them', () => {
    const taken = allOf({
      case: {
        id: 'c',
        clocks: [clock, { ...clock, side: 'decide' }, { ...clock, state: 'met', actBy: '2026-12-01' }],
        evidence: [{ file: { id: 'notice' } }, { file: null }, { file: { id: 'answer' } }],
        outcomes: [{ evidenceFileId: 'answer' }, { evidenceFileId: null }],
      },
      submissionsOf: [
        { ...letter, proofs: [{ fileId: 'receipt' }, { fileId: null }] },
        { id: 's2', document: null, proofs: [] },
      ],
    });
    expect(taken).toEqual({
      dates: [{ actBy: '2027-01-04', lastArguable: '2027-01-08', verified: true }],
      fileIds: ['notice', 'answer', 'receipt'],
      letters: [
        { id: 's1', html: '/submissions/s1', packet: '/submissions/s1.pdf' },
        { id: 's2', html: null, packet: null },
      ],
    });
    expect(allOf({ case: null, submissionsOf: [] })).toBeNull();
  });

  test('is shown for each campaign that was left, until it is joined again', () => {
    const part = (id: string, state: string, campaign = 'a') => ({
      id,
      state,
      caseId: 'c',
      campaign: { id: campaign },
    });
    const ids = (all: readonly ReturnType<typeof part>[]) => leftParts(all).map(({ id }) => id);
    expect(ids([part('1', 'left'), part('2', 'joined', 'b')])).toEqual(['1']);
    expect(ids([part('1', 'left'), part('2', 'joined')])).toEqual([]);
    expect(ids([part('1', 'left'), part('2', 'left')])).toEqual(['1']);
  });
});
