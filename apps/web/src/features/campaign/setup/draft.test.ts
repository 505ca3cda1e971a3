import { describe, expect, test } from '@jest/globals';
import {
  changingFrom,
  createOf,
  editOf,
  emptyDraft,
  problemOf,
  sameWindow,
  stepOfField,
  takenUp,
  toggleState,
} from './draft.js';

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

const { from } = changingFrom(draft);

test('the address of a running campaign is not sent, because it is fixed', () => {
  const named = { draft: { ...draft, slug: 'sample-surge' }, from };
  expect(editOf(named, 'id', false)).toEqual({ campaignId: 'id', slug: 'sample-surge' });
  expect(editOf(named, 'id', true)).toEqual({ campaignId: 'id' });
});

test('what may have arrived unseen is sent again, also where it was typed back', () => {
  expect(editOf({ draft, from }, 'id', false, ['title'])).toEqual({
    campaignId: 'id',
    title: 'Sample surge',
  });
  expect(editOf({ draft, from }, 'id', true, ['slug'])).toEqual({ campaignId: 'id' });
});

test('only what was changed is sent, so that it takes nothing of a colleague’s away', () => {
  expect(editOf({ draft: { ...draft, title: 'Another' }, from }, 'id', false)).toEqual({
    campaignId: 'id',
    title: 'Another',
  });
  expect(editOf({ draft: { ...draft, title: 'Sample surge', pacePerDay: '30' }, from }, 'id', false)).toEqual(
    {
      campaignId: 'id',
      pacePerDay: 30,
    },
  );
});

test('states are sent with the windows they have, because the server takes the two together', () => {
  const less = { draft: toggleState(draft, 'MN'), from };
  expect(Object.keys(editOf(less, 'id', false)).sort()).toEqual(['campaignId', 'states', 'waves']);
});

describe('a change kept before', () => {
  const now = changingFrom({ ...draft, purpose: 'A better one.' });
  const titled = { draft: { ...draft, title: 'Another' }, from };

  test('shows and sends only itself in a campaign that has changed since', () => {
    const taken = takenUp(titled, now);
    expect(taken).toEqual({
      changing: { draft: { ...now.draft, title: 'Another' }, from: now.from },
      both: [],
    });
    expect(taken && editOf(taken.changing, 'id', false)).toEqual({ campaignId: 'id', title: 'Another' });
  });

  test('names what was changed in both, also when it is opened again', () => {
    const other = takenUp({ ...titled, draft: { ...titled.draft, purpose: 'Mine.' } }, now);
    expect(other?.both).toEqual(['purpose']);
    expect(other && takenUp(other.changing, now)).toEqual(other);
    expect(other && editOf(other.changing, 'id', false)).toEqual({
      campaignId: 'id',
      title: 'Another',
      purpose: 'Mine.',
    });
  });

  test('that says what stands by now is let go', () => {
    expect(takenUp({ draft: { ...draft, purpose: 'A better one. ' }, from }, now)).toBeNull();
    expect(takenUp(changingFrom(draft), now)).toBeNull();
  });
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
