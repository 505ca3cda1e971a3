import { describe, expect, it } from '@jest/globals';
import { alongWith, backToJoining, isPart, partsOf, wayOf } from './ways.js';

describe('telling of a case', () => {
  it('begins with the notice’s own date and address where there is one, and never asks for them where there is none', () => {
    expect(partsOf('paper').slice(0, 3)).toEqual(['notice', 'address', 'papers']);
    expect(partsOf('none')[0]).toBe('told');
    expect(partsOf('call')).not.toContain('notice');
  });

  it('finds the way in the address, else in what the case holds, else takes a letter', () => {
    expect(wayOf('?way=none', ['letter'])).toBe('none');
    expect(wayOf('?way=xx', ['eob'])).toBe('summary');
    expect(wayOf('', [])).toBe('paper');
  });

  it('takes the campaign along', () => {
    expect(alongWith('/me/cases/1', '?campaign=sample-one', 'paper')).toBe(
      '/me/cases/1?way=paper&campaign=sample-one',
    );
    expect(isPart('nobody')).toBe(false);
    expect(alongWith('/me', '?campaign=a&source=clinic-7&person=p&language=es', 'paper')).toBe(
      '/me?way=paper&campaign=a&person=p&source=clinic-7',
    );
  });

  it('leads back to joining, with the case and the link that brought somebody', () => {
    expect(backToJoining('c', 'p', '?campaign=sample-one&source=clinic-7')).toBe(
      '/join/sample-one/consents?person=p&case=c&source=clinic-7',
    );
    expect(backToJoining('c', 'p', '?way=paper')).toBeNull();
  });
});
