import { describe, expect, test } from '@jest/globals';
import { anonymous, asAccount, system } from '../shared/actor.js';
import type { AccountId } from '../shared/ids.js';
import { mayDoFor } from './organization.policy.js';

const id = '00000000-0000-7000-8000-000000000001' as AccountId;
const weak = asAccount(id);
const strong = asAccount(id, { secondFactor: true });

describe('who acts for an organization', () => {
  test('a role that covers it, with a second factor where the act needs one', () => {
    expect(mayDoFor(strong, ['organizer'], 'campaign.approve', 'No.')).toBeNull();
    expect(mayDoFor(weak, ['organizer'], 'campaign.approve', 'No.')).toMatchObject({
      kind: 'SecondFactorNeeded',
    });
    expect(mayDoFor(weak, ['organizer'], 'campaign.stop', 'No.')).toBeNull();
  });

  test('without the role nothing is said of the second factor', () => {
    for (const actor of [weak, strong, anonymous])
      expect(mayDoFor(actor, ['analyst'], 'campaign.approve', 'No.')).toMatchObject({
        kind: 'NotAllowed',
        message: 'No.',
      });
    expect(mayDoFor(anonymous, ['owner'], 'campaign.stop', 'No.')).toMatchObject({ kind: 'NotAllowed' });
  });

  test('the system needs neither', () => {
    expect(mayDoFor(system('worker'), [], 'export.request', 'No.')).toBeNull();
  });
});
