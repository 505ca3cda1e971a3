import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isRefusal } from '../shared/refusal.js';
import {
  endedStates,
  isAnswered,
  isLoad,
  moveRequest,
  requestSentences,
  requestStates,
  requestTransitions,
  type RequestState,
} from './request-states.js';

const wishes = fc.array(fc.constantFrom(...requestStates), { maxLength: 40 });
/** Walks whatever is wished for and tells each state it came through. */
function* walk(of: readonly RequestState[]): Generator<RequestState> {
  let state: RequestState = 'requested';
  for (const wish of of) {
    const moved = moveRequest(state, wish);
    if (isRefusal(moved)) continue;
    state = moved;
    yield state;
  }
}

describe('the life of a request for a justification', () => {
  test('reaches every state from its beginning and ends only where it is meant to', () => {
    const seen = new Set<RequestState>(['requested']);
    for (const state of seen) for (const to of requestTransitions[state]) seen.add(to);
    expect([...seen].sort()).toEqual([...requestStates].sort());
    expect(requestStates.filter((state) => requestTransitions[state].length === 0)).toEqual([...endedStates]);
  });

  test('is told in English and Spanish, each sentence of one state only', () => {
    const sentences = requestStates.flatMap((state) => Object.values(requestSentences[state]));
    expect(new Set(sentences).size).toBe(requestStates.length * 2);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('is never signed without having been offered, taken up and gone through', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const came = [...walk(list)];
        const at = came.indexOf('signed');
        if (at < 0) return;
        const before = came.slice(0, at);
        for (const state of ['offered', 'held', 'in_review', 'ready_to_sign'] as const)
          expect(before).toContain(state);
        expect(came[at - 1]).toBe('ready_to_sign');
      }),
      { numRuns: 1000 },
    );
  });

  test('once answered stays answered: only a newer version of the same clinician replaces it', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const came = [...walk(list)];
        const at = came.findIndex(isAnswered);
        if (at >= 0) expect(new Set(came.slice(at + 1))).toEqual(new Set(came.slice(at + 1, at + 2)));
        if (at >= 0 && came.length > at + 1) expect(came[at + 1]).toBe('superseded');
      }),
      { numRuns: 1000 },
    );
  });

  test('that was declined is never picked up by the same clinician again', () => {
    expect(requestTransitions.declined).toEqual(['moved_on', 'withdrawn']);
  });

  test('can be answered on paper from wherever it is with the clinician', () => {
    for (const state of requestStates.filter((one) => isLoad(one) || one === 'offered' || one === 'expired'))
      expect(requestTransitions[state]).toContain('paper_received');
  });
});
