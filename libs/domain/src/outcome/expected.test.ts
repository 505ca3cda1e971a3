import { describe, expect, test } from '@jest/globals';
import { decisionDays } from './expected.js';

describe('when a decision is expected', () => {
  test('the earliest clock asks and the latest one ends the waiting', () => {
    const clocks = [
      { actBy: '2026-12-30', lastArguable: '2027-01-04' },
      { actBy: '2027-01-29', lastArguable: null },
    ];
    expect(decisionDays(clocks, '2026-11-30')).toEqual({ dueOn: '2026-12-30', limitOn: '2027-01-29' });
  });

  test('where no limit is known people are asked after sixty days, and silence proves nothing', () => {
    expect(decisionDays([], '2026-11-30')).toEqual({ dueOn: '2027-01-29', limitOn: null });
    expect(decisionDays([{ actBy: null, lastArguable: null }], '2026-11-30').limitOn).toBeNull();
  });
});
