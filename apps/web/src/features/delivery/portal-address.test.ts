import { describe, expect, it } from '@jest/globals';
import { websiteOf } from './portal-address.js';

describe('the website of an office', () => {
  it('can be opened where it is https, and its origin is known', () => {
    expect(websiteOf(' https://portal.sample.invalid/appeals?form=1 ')?.origin).toBe(
      'https://portal.sample.invalid',
    );
  });

  it.each([
    'PO Box 0000',
    'www.sample.invalid/appeals',
    'http://portal.sample.invalid',
    'javascript:alert(1)',
    'https://sample.example.org@elsewhere.invalid/',
    'https://portal.sample.invalid and then “Appeals”',
    'https://',
  ])('stays words where it is %s', (line) => {
    expect(websiteOf(line)).toBeNull();
  });
});
