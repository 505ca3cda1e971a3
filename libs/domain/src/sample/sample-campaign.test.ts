import { describe, expect, test } from '@jest/globals';
import { goesOnWithSample, mayLoadSample, maySeeSample, type SampleFacts } from './sample-campaign.js';

const firstStart: SampleFacts = {
  setting: 'auto',
  hasStage: true,
  sampleHome: false,
  delivers: false,
  realOrganizations: 0,
  atThisMachine: true,
};

describe('the sample campaign', () => {
  test('is offered on a first start to whoever sits there', () => {
    expect(mayLoadSample(firstStart)).toBeNull();
  });

  test.each<[string, Partial<SampleFacts>, RegExp]>([
    ['where an organization is', { realOrganizations: 1 }, /has an organization of its own/],
    [
      'there either by the setting',
      { realOrganizations: 1, setting: 'true' },
      /has an organization of its own/,
    ],
    ['where mail goes out to people', { delivers: true }, /set up for real people/],
    ['there either by the setting', { delivers: true, setting: 'true' }, /set up for real people/],
    ['where the operator said no', { setting: 'false' }, /set up for real people/],
    ['where no second home can be brought up', { hasStage: false }, /set up for real people/],
    ['to somebody elsewhere', { atThisMachine: false }, /sits at the computer/],
    ['twice', { sampleHome: true }, /shows the sample campaign already/],
  ])('is not offered %s', (_where, change, says) => {
    expect(mayLoadSample({ ...firstStart, ...change })).toMatchObject({
      kind: 'SampleNotOffered',
      message: expect.stringMatching(says),
    });
  });

  test('is offered elsewhere where the operator said so', () => {
    expect(mayLoadSample({ ...firstStart, atThisMachine: false, setting: 'true' })).toBeNull();
  });

  test('is looked at behind the same walls', () => {
    const loaded = { ...firstStart, sampleHome: true };
    expect(maySeeSample(loaded)).toBeNull();
    expect(maySeeSample({ ...loaded, atThisMachine: false })?.kind).toBe('SampleNotOffered');
    expect(maySeeSample({ ...loaded, setting: 'false' })?.kind).toBe('SampleNotOffered');
  });

  test.each([
    ['as it was', {}, true],
    [
      'where the operator wants it, at whatever address',
      { setting: 'true', reachedFromElsewhere: true },
      true,
    ],
    ['not where the operator says no', { setting: 'false' }, false],
    ['not where mails really go out', { setting: 'true', delivers: true }, false],
    ['not at an address that others reach', { reachedFromElsewhere: true }, false],
  ] as const)('goes on after a restart %s', (_where, change, goesOn) => {
    const before = { setting: 'auto', delivers: false, reachedFromElsewhere: false } as const;
    expect(goesOnWithSample({ ...before, ...change })).toBe(goesOn);
  });
});
