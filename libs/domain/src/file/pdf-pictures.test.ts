import { expect, test } from '@jest/globals';
import { blankCameraData } from './pdf-pictures.js';

const segment = (kind: number, content: string): Buffer =>
  Buffer.concat([Buffer.from([0xff, kind, 0, content.length + 2]), Buffer.from(content, 'latin1')]);

test('what a camera wrote into a photograph inside a PDF is blanked, and not a byte moves', () => {
  const photograph = Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, 'JFIF\0\u0001\u0001'),
    segment(0xe1, 'Exif\0\0II*\0 latitude 45.1'),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:creator/>'),
    segment(0xdb, 'table'),
    Buffer.from([0xff, 0xda, 0, 2]),
    Buffer.from('picture Exif\0\0 in its own data', 'latin1'),
  ]);
  const whole = Buffer.concat([Buffer.from('%PDF-1.7\nstream\n'), photograph, Buffer.from('\nendstream')]);
  const before = Buffer.from(whole);
  expect(blankCameraData(whole)).toBe(2);
  expect(whole).toHaveLength(before.length);
  const text = whole.toString('latin1');
  expect(text).not.toContain('latitude');
  expect(text).not.toContain('creator');
  expect(text.slice(text.indexOf('table'))).toBe(before.toString('latin1').slice(before.indexOf('table')));
  expect(text.startsWith('%PDF-1.7\nstream\n\u00ff\u00d8\u00ff\u00e0\u0000\u0009JFIF')).toBe(true);
});

test('a PDF without photographs stays as it is', () => {
  const bytes = Buffer.from('%PDF-1.7 \u00ff\u00d8\u00ff Exif\0', 'latin1');
  const before = Buffer.from(bytes);
  expect(blankCameraData(bytes)).toBe(0);
  expect(bytes.equals(before)).toBe(true);
});
