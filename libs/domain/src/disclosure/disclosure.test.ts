import { describe, expect, test } from '@jest/globals';
import { inWords, type Disclosure } from './disclosure.js';

const opened: Disclosure = {
  way: 'opened',
  thing: 'case',
  organizationName: 'Sample Alliance',
  roles: ['navigator'],
  helper: true,
  recipient: null,
  filing: null,
  evidenceKind: null,
  consent: { purpose: 'share_with_helper', day: '2026-11-01' },
};
const words = (more: Partial<Disclosure>) => inWords({ ...opened, ...more }, 'en', (day) => day);

describe('a line of the list of who saw or received what', () => {
  test('names the helper by organization, and the agreement with its day', () => {
    expect(words({})).toEqual({
      who: 'Your helper, Sample Alliance',
      what: 'What you told about your case',
      why: 'You agreed to a helper on 2026-11-01.',
    });
  });

  test('names staff by their role, and the campaign as the reason', () => {
    const line = words({ thing: 'case_facts', roles: ['reviewer'], helper: false, consent: null });
    expect(line.who).toBe('A reviewer, Sample Alliance');
    expect(line.why).toBe('Your case takes part in a campaign of theirs.');
  });

  test.each([
    ['proved', 'It was sent.'],
    ['uncertain', 'Nobody knows whether it arrived.'],
    ['bounced', 'It came back or was refused.'],
  ] as const)('of a filing that is %s says to whom it went, how, and what became of it', (state, end) => {
    const line = words({
      way: 'sent',
      thing: 'submission',
      recipient: { name: 'Sample Appeals Unit', channel: 'fax', state },
      filing: { name: 'Appeal to the plan', reference: 'SAMPLE-1' },
      consent: null,
    });
    expect(line.who).toBe('Sample Appeals Unit');
    expect(line.what).toBe(`The packet: Appeal to the plan, SAMPLE-1. By fax. ${end}`);
  });

  test('says of a document what it is, and speaks Spanish', () => {
    expect(words({ thing: 'file', evidenceKind: 'letter' }).what).toBe('The denial letter');
    expect(inWords(opened, 'es', (day) => day).why).toBe('Usted aceptó un ayudante el 2026-11-01.');
  });
});
