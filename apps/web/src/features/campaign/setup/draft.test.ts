import { describe, expect, test } from '@jest/globals';
import { createOf, editOf, emptyDraft, problemOf, sameWindow, stepOfField, toggleState } from './draft.js';

const draft = {
  ...toggleState(toggleState(emptyDraft, 'MT'), 'MN'),
  kind: 'CLAIMS_SURGE',
  title: ' Sample surge ',
  purpose: 'A decision on each case.',
  sourceCodes: 'clinic-1, leaflet\nclinic-1',
};

test('what was typed becomes what the server takes', () => {
  expect(createOf(draft, 'org')).toEqual({
    organizationId: 'org',
    kind: 'CLAIMS_SURGE',
    title: 'Sample surge',
    purpose: 'A decision on each case.',
    targets: emptyDraft.targets,
    states: [
      { state: 'MT', weight: 1, goal: null },
      { state: 'MN', weight: 1, goal: null },
    ],
    waves: [],
    sourceCodes: ['clinic-1', 'leaflet'],
    letterDateRequired: true,
    pacePerHour: 5,
    pacePerDay: 20,
  });
});

test('the address of a running campaign is not sent, because it is fixed', () => {
  const named = { ...draft, slug: 'sample-surge' };
  expect(editOf(named, 'id', false)).toHaveProperty('slug', 'sample-surge');
  expect(editOf(named, 'id', true)).not.toHaveProperty('slug');
});

test('a state that is let go takes its windows along', () => {
  const windows = sameWindow(draft, '2026-12-01', '2026-12-20');
  expect(windows.waves.map(({ state }) => state)).toEqual(['MT', 'MN']);
  expect(toggleState(windows, 'MT').waves.map(({ state }) => state)).toEqual(['MN']);
});

describe('a step says what is missing', () => {
  test.each([
    ['a kind', emptyDraft, 'kind', 'kind'],
    ['a state', emptyDraft, 'states', 'states'],
    ['a whole weight', { ...draft, states: [{ state: 'MT', weight: '1.5', goal: '' }] }, 'states', 'weight'],
    [
      'a goal above nothing',
      { ...draft, states: [{ state: 'MT', weight: '1', goal: '0' }] },
      'states',
      'goal',
    ],
    ['both days', sameWindow(draft, '2026-12-01', ''), 'calendar', 'wave'],
    ['days in their order', sameWindow(draft, '2026-12-20', '2026-12-01'), 'calendar', 'wave'],
    ['a pace', { ...draft, pacePerHour: '' }, 'calendar', 'pace'],
    ['a title', emptyDraft, 'words', 'title'],
    ['a purpose', { ...draft, purpose: ' ' }, 'words', 'purpose'],
    ['an address', { ...draft, slug: 'Not one' }, 'words', 'slug'],
    ['codes', { ...draft, sourceCodes: 'Somebody!' }, 'words', 'codes'],
    ['nothing', draft, 'words', null],
    ['nothing of the review', emptyDraft, 'review', null],
  ] as const)('%s', (_what, written, step, problem) => {
    expect(problemOf(written, step)).toBe(problem);
  });
});

test.each([
  ['targets.payerIds', 'target'],
  ['states', 'states'],
  ['pacePerHour', 'calendar'],
  ['slug', 'words'],
  [null, 'words'],
])('a refusal of %s is mended on the step %s', (field, step) => {
  expect(stepOfField(field)).toBe(step);
});
