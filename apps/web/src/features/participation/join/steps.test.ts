import { describe, expect, it, test } from '@jest/globals';
import { aloneAddress, forSomebodyElse, joinAddress, resumeAt, soFar } from './steps.js';

describe('the address of a step', () => {
  it('keeps what was decided and where somebody heard of the campaign', () => {
    const address = joinAddress('sample-surge', 'consents', { person: 'p', case: 'c', source: 'a b' });
    expect(address).toBe('/join/sample-surge/consents?person=p&case=c&source=a+b');
    expect(soFar(new URL(address, 'http://localhost').search)).toEqual({
      person: 'p',
      case: 'c',
      basis: null,
      source: 'a b',
    });
  });

  it('leads to a case of one’s own where there is no campaign', () => {
    expect(joinAddress('', 'person', { basis: 'parent' })).toBe('/me/person?basis=parent');
    expect(joinAddress('', 'check', { person: 'p' })).toBe('/me/cases/new?person=p');
    expect(joinAddress('', null, {})).toBe('/me');
  });

  it('is the same link for somebody else, and about nobody yet', () => {
    const known = { person: 'p', case: 'c', source: 'poster' };
    expect(joinAddress('sample', 'for-whom', { ...known, ...forSomebodyElse })).toBe(
      '/join/sample/for-whom?source=poster',
    );
  });

  it('keeps whom it is about where the campaign is about others', () => {
    expect(aloneAddress({ person: 'second', source: 'poster' })).toBe('/me/cases/new?person=second');
    expect(aloneAddress({})).toBe('/me/cases/new');
  });

  it('says nothing of what nobody decided', () => {
    expect(joinAddress('sample', null, { person: null, source: null })).toBe('/join/sample');
  });
});

const slug = 'sample';
test.each([
  ['who has nobody entered yet is asked for whom', [], [], { step: 'for-whom', person: null }],
  ['who has entered one person goes on with them', ['p'], [], { step: 'case', person: 'p' }],
  ['who acts for several is asked for whom', ['p', 'q'], [], { step: 'for-whom', person: null }],
  ['who takes part sees that they do', ['p'], [{ slug, state: 'paused' }], { step: 'done', person: null }],
  ['who has left may join anew', ['p'], [{ slug, state: 'left' }], { step: 'case', person: 'p' }],
  [
    'who takes part in another campaign goes on here',
    ['p'],
    [{ slug: 'other', state: 'joined' }],
    { step: 'case', person: 'p' },
  ],
])('somebody %s', (_name, people, taking, expected) => {
  expect(resumeAt({ slug, people, taking })).toEqual(expected);
});
