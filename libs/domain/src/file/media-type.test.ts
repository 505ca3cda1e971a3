import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '../shared/refusal.js';
import { checkedMediaType, mediaTypeOf } from './media-type.js';
import { checkPdf } from './pdf-active-content.js';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])),
  );

const samples = {
  'application/pdf': bytes('%PDF-1.7\n'),
  'image/jpeg': bytes([0xff, 0xd8, 0xff, 0xe1]),
  'image/png': bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'image/heic': bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0]),
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

  test('a sender who says otherwise is refused', () => {
    for (const [type, sample] of Object.entries(samples)) {
      for (const said of Object.keys(samples).filter((one) => one !== type)) {
        const answer = checkedMediaType(said, sample);
        expect(isRefusal(answer) && answer.kind).toBe('FileTypeMismatch');
      }
    }
  });
});

describe('a PDF that does something', () => {
  test.each([
    '<< /S /JavaScript /JS (app.alert(1)) >>',
    '<< /S /J#61va#53cript >>',
    '<< /JS 12 0 R >>',
    '<< /S /Launch /F (cmd.exe) >>',
    '<< /Names << /EmbeddedFiles 3 0 R >> >>',
    '<< /AcroForm << /XFA 5 0 R >> >>',
  ])('is refused: %s', (object) => {
    expect(isRefusal(checkPdf(bytes(`%PDF-1.7\n1 0 obj\n${object}\nendobj\n`)))).toBe(true);
  });

  test.each([
    '<< /Type /Catalog /OpenAction [3 0 R /Fit] >>',
    '<< /JSON (kept) /JavaScripted true >>',
    '<< /Length 20 >>\nstream\n\u0001/JavaScript /JS (x)\nendstream',
  ])('one that does not is taken: %j', (object) => {
    expect(checkPdf(bytes(`%PDF-1.7\n1 0 obj\n${object}\nendobj\n`))).toBe(true);
  });
});
