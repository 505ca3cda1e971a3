import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stateTables, type StateTable } from './state-tables.js';
import { moveSubmission } from './submission/submission-moves.js';
import { submissionSentences } from './submission/submission-sentences.js';
import {
  submissionStates,
  submissionTransitions,
  type SubmissionState,
} from './submission/submission-states.js';
import { isRefusal } from './shared/refusal.js';

const terminals: Readonly<Record<string, readonly string[]>> = {
  account: ['closed'],
  person: ['erased'],
  authority: ['ended'],
  organization: ['closed'],
  membership: ['ended'],
  approval: ['declined', 'used', 'expired', 'withdrawn'],
  file: ['erased'],
  case: ['withdrawn'],
  campaign: ['closed', 'killed'],
  participation: ['left'],
  assignment_plan: ['cancelled', 'failed', 'ready'],
  work_item: ['done', 'released'],
  template: ['retired'],
  submission: ['superseded', 'recalled', 'withdrawn'],
  justification_request: ['moved_on', 'superseded', 'withdrawn'],
  peer_call: ['lapsed', 'logged', 'refused_by_payer'],
  hearing: ['cancelled', 'closed'],
  // Also after a seat was cancelled it may turn out that somebody spoke.
  hearing_seat: [],
  attempt: ['given_up', 'failed', 'held_locally', 'bounced', 'rejected_by_recipient', 'cancelled'],
  check_in: ['answered', 'cancelled'],
  outcome: [],
  edition: ['published'],
  erasure: ['erased', 'called_off'],
};

function reachable(table: StateTable): ReadonlySet<string> {
  const seen = new Set([table.initial]);
  for (const state of seen) for (const to of table.transitions[state] ?? []) seen.add(to);
  return seen;
}

describe.each(stateTables.map((table) => [table.thing, table] as const))(
  'the life of a %s',
  (thing, table) => {
    test('reaches every state from its beginning', () => {
      expect([...reachable(table)].sort()).toEqual(Object.keys(table.transitions).sort());
    });

    test('moves only to states that exist', () => {
      const states = Object.keys(table.transitions);
      expect(
        Object.values(table.transitions)
          .flat()
          .every((to) => states.includes(to)),
      ).toBe(true);
    });

    test('ends only where it is meant to end', () => {
      const ends = Object.keys(table.transitions).filter((state) => table.transitions[state]?.length === 0);
      expect(ends.sort()).toEqual([...(terminals[thing] ?? [])].sort());
    });

    test('has one sentence for every state and none for others', () => {
      expect(Object.keys(table.sentences).sort()).toEqual(Object.keys(table.transitions).sort());
      expect(Object.values(table.sentences).every((sentence) => /^[A-Z].*\.$/u.test(sentence))).toBe(true);
    });
  },
);

describe('the life of a submission', () => {
  test('is told in English and Spanish, each sentence of one state only', () => {
    const english = submissionStates.map((state) => submissionSentences[state].en);
    const spanish = submissionStates.map((state) => submissionSentences[state].es);
    expect(new Set([...english, ...spanish]).size).toBe(submissionStates.length * 2);
  });

  test('never goes out without having been signed, whatever is asked of it', () => {
    const goneOut: readonly SubmissionState[] = [
      'released',
      'attempting',
      'sent',
      'reported_sent',
      'proved',
      'held_locally',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...submissionStates), { maxLength: 40 }), (wishes) => {
        let state: SubmissionState = 'draft';
        let signed = false;
        for (const wish of wishes) {
          const moved = moveSubmission(state, wish);
          if (isRefusal(moved)) continue;
          state = moved;
          signed ||= state === 'signed';
          if (goneOut.includes(state)) expect(signed).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is never sent from held_locally without being queued again, since that server does not send', () => {
    expect(submissionTransitions.held_locally).not.toContain('sent');
    expect(submissionTransitions.held_locally).not.toContain('proved');
  });

  test('never goes from uncertain back to attempting by itself', () => {
    expect(submissionTransitions.uncertain).not.toContain('released');
    expect(submissionTransitions.uncertain).not.toContain('attempting');
  });

  test('leaves no ended filing that something else could revive', () => {
    const ended: readonly SubmissionState[] = ['answered', 'superseded', 'recalled', 'withdrawn'];
    fc.assert(
      fc.property(
        fc.constantFrom(...ended),
        fc.constantFrom(...submissionStates.filter((state) => !ended.includes(state))),
        (from, to) => isRefusal(moveSubmission(from, to)),
      ),
    );
  });
});
