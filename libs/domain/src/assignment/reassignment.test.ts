import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '../shared/refusal.js';
import { input, one, only, today } from './assignable.given.js';
import type { RecipientWay } from './assignment.js';
import { reassign, type Choice } from './reassignment.js';
import { ruleChooser } from './rule-chooser.js';

const before = only(ruleChooser.choose(input([one(1, { actBy: '2026-12-18' })])));
const way = (channel: RecipientWay['channel']): RecipientWay => ({
  channel,
  recipientKey: 'sample-payer',
  recipientName: 'Sample Payer',
  lineKey: channel === 'fax' ? 'fax:1' : null,
});
const choose = (choice: Partial<Choice>) =>
  reassign(
    before,
    { channel: null, releaseFrom: null, ...choice },
    [way('fax'), way('post')],
    today,
    new Set(),
  );

describe('moving a step by hand', () => {
  test('another way has its own margin, said before it is done', () => {
    const moved = choose({ channel: 'post', releaseFrom: '2026-12-01' });
    if (isRefusal(moved)) throw new Error(moved.message);
    expect(moved.assignment).toMatchObject({ channel: 'post', lineKey: null, sendBy: '2026-12-11' });
    expect(moved.consequence.en).toContain('by post instead of by fax from December 1, 2026');
    expect(moved.consequence.es).toContain('El último día seguro es el 11 de diciembre de 2026');
  });

  test.each([
    [{ channel: 'portal' }, 'NoSuchWay'],
    [{ channel: 'post', releaseFrom: '2026-12-14' }, 'PastSafeDay'],
    [{ releaseFrom: '2026-11-20' }, 'ReleaseInPast'],
  ] as const)('%j is refused as %s', (choice, kind) => {
    expect(choose(choice)).toMatchObject({ kind });
  });

  test('what is past its safe day may still go today, and no later', () => {
    const late = { ...before, actBy: '2026-11-20' };
    const ways = [way('fax')];
    const at = (releaseFrom: string) =>
      reassign(late, { channel: null, releaseFrom }, ways, today, new Set());
    expect(isRefusal(at(today))).toBe(false);
    expect(at('2026-11-24')).toMatchObject({ kind: 'PastSafeDay' });
  });
});
