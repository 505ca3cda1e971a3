import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guardRecipients } from './sample-guard.js';

const passes = (recipient: string, sample = true): boolean => guardRecipients(sample, [recipient]) === null;

describe('recipients of a sample organization', () => {
  test.each([
    'a@example.com',
    'a@example.net',
    'a@EXAMPLE.ORG',
    'a+b@mail.example.org',
    'a@insurer.example',
    'a@insurer.test',
    'a@nowhere.invalid',
    'root@localhost',
    '+14065550100',
    '+12125550199',
  ])('%s is reserved for examples (RFC 2606, RFC 6761, NANP 555-01XX) and passes', (recipient) => {
    expect(passes(recipient)).toBe(true);
  });

  test.each([
    'a@gmail.com',
    'a@example.com.attacker.net',
    'a@notexample.com',
    'a@example.co',
    'a@test.com',
    'a@127.0.0.1',
    'a@[127.0.0.1]',
    'a@example.org, b@gmail.com',
    'a@example.org\r\nRCPT TO:<b@gmail.com>',
    '"a@example.org" <b@gmail.com>',
    'a@gmail.com@example.org',
    'a@example。org.net',
    '',
    '+14065550200',
    '+14065551234',
    '+4420755501991',
    '4065550100',
  ])('%j could reach somebody and is refused', (recipient) => {
    expect(passes(recipient)).toBe(false);
  });

  test('one real recipient among reserved ones refuses all', () => {
    expect(guardRecipients(true, ['a@example.org', 'b@gmail.com'])?.code).toBe('SAMPLE_RECIPIENT');
  });

  test('no recipient at all is refused', () => {
    expect(guardRecipients(true, [])?.code).toBe('MALFORMED_RECIPIENT');
  });

  test('whatever passes for a sample is one address below a reserved name, or one reserved number', () => {
    const parts = fc.constantFrom(
      'a',
      '@',
      'example',
      '.org',
      '.com',
      ',',
      ' ',
      '<',
      '>',
      '"',
      '\n',
      'gmail',
      '.',
      '+1406555',
      '0100',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 10 }), (pieces) => {
        const recipient = pieces.join('');
        if (!passes(recipient)) return;
        expect(recipient).toMatch(
          /^(\+1\d{3}55501\d{2}|[^@\s,<>"]+@([a-z0-9.]+\.)?example(\.(com|org|net))?)$/,
        );
      }),
      { numRuns: 5000 },
    );
  });
});

test('a real organization may write to anyone with a plain address', () => {
  expect(passes('appeals@insurer-of-somewhere.com', false)).toBe(true);
  expect(passes('a@b, c@d', false)).toBe(false);
});
