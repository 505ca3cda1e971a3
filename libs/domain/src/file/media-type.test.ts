import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '../shared/refusal.js';
import { checkedMediaType, mediaTypeOf } from './media-type.js';
import { namedAs } from './file.js';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])),
  );

const samples = {
  'application/pdf': bytes('%PDF-1.7\n'),
  'image/jpeg': bytes([0xff, 0xd8, 0xff, 0xe1]),
  'image/png': bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'image/webp': bytes('RIFF', [4, 0, 0, 0], 'WEBPVP8 '),
  'text/plain': bytes('A letter, “quoted”, ñ.\r\n\tEnd'),
} as const;

describe('what a file is', () => {
  test.each(Object.entries(samples))('its bytes say: %s', (type, sample) => {
    expect(mediaTypeOf(sample)).toBe(type);
    expect(checkedMediaType(`${type}; charset=utf-8`, sample)).toBe(type);
    expect(checkedMediaType('application/octet-stream', sample)).toBe(type);
  });

  test.each([
    ['a program', bytes([0x7f, 0x45, 0x4c, 0x46])],
    ['an archive', bytes('PK', [3, 4, 0, 0])],
    ['a film in the same container as HEIC', bytes([0, 0, 0, 24], 'ftypisom')],
    ['text that is no UTF-8', bytes('abc', [0xff, 0xfe, 0x41])],
    ['text with a bell in it', bytes('abc', [7])],
    ['nothing', bytes()],
  ])('refuses %s', (_, sample) => {
    expect(mediaTypeOf(sample)).toBeNull();
  });

  test('HEIC is refused with what to do on the telephone, whatever it is called', () => {
    const heic = bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0]);
    for (const said of ['image/heic', 'image/heif', 'image/jpeg', '']) {
      const answer = checkedMediaType(said, heic);
      expect(answer).toMatchObject({ kind: 'FileTypeNotAccepted' });
      expect(isRefusal(answer) && answer.message).toContain('Most Compatible');
    }
  });

  test('a table or a note in plain characters is plain text, and a page of HTML is not one', () => {
    expect(checkedMediaType('text/csv; charset=utf-8', bytes('date,call\n2026-10-30,"1, 2"\n'))).toBe(
      'text/plain',
    );
    expect(checkedMediaType('text/html', bytes('<p>1</p>'))).toMatchObject({ kind: 'FileTypeMismatch' });
  });

  test('a sender who says otherwise is refused', () => {
    for (const [type, sample] of Object.entries(samples)) {
      for (const said of Object.keys(samples).filter((one) => one !== type)) {
        const answer = checkedMediaType(said, sample);
        expect(isRefusal(answer) && answer.kind).toBe('FileTypeMismatch');
      }
    }
  });
});

describe('the name a document is handed out under', () => {
  test.each([
    ['letter.pdf', 'application/pdf', 'letter.pdf'],
    ['Photo.JPEG', 'image/jpeg', 'Photo.JPEG'],
    ['shot.webp', 'image/jpeg', 'shot.webp.jpg'],
    ['calls.csv', 'text/plain', 'calls.csv'],
    ['page.html', 'text/plain', 'page.html.txt'],
    ['letter', 'application/pdf', 'letter.pdf'],
  ] as const)('ends as what it is: %s as %s', (name, mediaType, expected) => {
    expect(namedAs(name, mediaType)).toBe(expected);
  });
});
