import { expect, test } from '@jest/globals';
import { mailboxOf } from './mailbox.js';

test('a label behind a plus leads to the same mailbox, another name or server does not', () => {
  expect(mailboxOf('sample.owner+second@example.org')).toBe('sample.owner@example.org');
  expect(mailboxOf('sample.owner+a+b@example.org')).toBe('sample.owner@example.org');
  expect(mailboxOf('sample.owner@example.org')).toBe('sample.owner@example.org');
  expect(mailboxOf('+only@example.org')).toBe('+only@example.org');
  expect(mailboxOf('sample.owner+x@example.net')).not.toBe('sample.owner@example.org');
});
