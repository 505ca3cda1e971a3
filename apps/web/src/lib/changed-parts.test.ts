import { describe, expect, it } from '@jest/globals';
import { ChangedParts } from './changed-parts.js';

const opened = { memberId: 'A1', toldOn: null as string | null, lines: ['one'] };

describe('what a page has changed', () => {
  it('goes alone: what nobody touched here is whoever’s who wrote it elsewhere', () => {
    const parts = new ChangedParts(opened);
    expect(parts.of({ ...opened, lines: ['one'] })).toEqual({});
    expect(parts.of({ ...opened, toldOn: '2026-11-02' })).toEqual({ toldOn: '2026-11-02' });
  });

  it('goes once, and again where it is changed again or put back', () => {
    const parts = new ChangedParts(opened);
    const now = { ...opened, memberId: 'A12' };
    parts.arrived(parts.of(now));
    expect(parts.of(now)).toEqual({});
    expect(parts.of(opened)).toEqual({ memberId: 'A1' });
  });

  it('goes also where it was put back after a try that may have arrived', () => {
    const parts = new ChangedParts(opened);
    parts.of({ ...opened, memberId: 'A12' });
    expect(parts.of(opened)).toEqual({ memberId: 'A1' });
  });

  it('goes where it was not known before', () => {
    const parts = new ChangedParts<{ plan: string; funding?: string | null }>({ plan: 'a' });
    expect(parts.of({ plan: 'a', funding: null })).toEqual({ funding: null });
  });
});
