import { describe, expect, test } from '@jest/globals';
import { deflateSync, inflateSync } from 'node:zlib';
import { checkPdf } from './pdf-active-content.js';
import type { PackedBytes } from './pdf-objects.js';

const packing: PackedBytes = {
  inflate: (packed, most) => {
    try {
      return inflateSync(packed, { maxOutputLength: most });
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : null;
    }
  },
  latin1: (bytes) => Buffer.from(bytes).toString('latin1'),
};
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const pdf = (...objects: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat([
    latin1('%PDF-1.7\n'),
    ...objects.map((one) => (typeof one === 'string' ? latin1(`${one}\n`) : one)),
    latin1('%%EOF\n'),
  ]);
const object = (content: string): string => `7 0 obj\n${content}\nendobj`;

/** Objects packed together as PDF 1.5 and later do it. */
function packed(objects: Readonly<Record<number, string>>, more = '', type = '/Type /ObjStm'): Buffer {
  let body = '';
  const header = Object.entries(objects).map(([number, content]) => {
    const pair = `${number} ${body.length}`;
    body += `${content} `;
    return pair;
  });
  const first = `${header.join(' ')} `;
  const data = deflateSync(latin1(first + body));
  return Buffer.concat([
    latin1(
      `20 0 obj\n<< ${type} /N ${header.length} /First ${first.length} /Length ${data.length} ${more === '' ? '/Filter /FlateDecode' : more} >>\nstream\n`,
    ),
    data,
    latin1('\nendstream\nendobj\n'),
  ]);
}
const kindOf = (bytes: Uint8Array): string => {
  const answer = checkPdf(bytes, packing);
  return answer === true ? 'taken' : answer.kind;
};

describe('a PDF that does something', () => {
  test.each([
    '<< /S /JavaScript /JS (app.alert(1)) >>',
    '<< /S /J#61va#53cript >>',
    '<< /S /#4a#61#76#61#53#63#72#69#70#74 >>',
    '<< /JS 12 0 R >>',
    '<< /S /Launch /F (cmd.exe) >>',
    '<< /Names << /EmbeddedFiles 3 0 R >> >>',
    '<< /Type /EmbeddedFile >>',
    '<< /AcroForm << /XFA 5 0 R >> >>',
    '<< /AcroForm << /X#46A [(template) 5 0 R] >> >>',
    '<< /S /SubmitForm /F (https://a.example) >>',
    '<< /Subtype /RichMedia >>',
    '<< /S /GoToR /F (\\\\\\\\a.example\\\\share) >>',
    '<< /S /ImportData >>',
    '<< /S /Rendition /JS (1) >>',
    '<< /AA << /O 9 0 R >> >>',
    '<< /AA % a comment between\n 9 0 R >>',
    '<< /OpenAction << /S /URI /URI (https://a.example) >> >>',
    '<< /OpenAction << /S /Named /N /Print >> >>',
    '<< /OpenAction << /S /GoTo /D [3 0 R /Fit] /Next << /S /URI >> >> >>',
    '<< /#4fpenAction << /S/GoTo /S/Named >> >>',
  ])('is refused: %s', (content) => {
    expect(kindOf(pdf(object(content)))).toBe('FileHasActiveContent');
    expect(kindOf(pdf(packed({ 7: content })))).toBe('FileHasActiveContent');
  });

  test.each([
    '<< /Type /Catalog /OpenAction [3 0 R /Fit] >>',
    '<< /Type /Catalog /OpenAction << /S /GoTo /D [3 0 R /Fit] >> >>',
    '<< /JSON (kept) /JavaScripted true >>',
    '<< /Subtype /Link /A << /S /URI /URI (https://a.example/appeals) >> >>',
    '<< /AAPL:Keywords [(a)] /AA true >>',
    '<< /Length 20 >>\nstream\n\u0001/AA /JS (x)/XFA\nendstream',
    '<< /EncryptMetadata true >>',
  ])('one that does not is taken: %j', (content) => {
    expect(kindOf(pdf(object(content)))).toBe('taken');
    expect(kindOf(pdf(packed({ 7: content })))).toBe('taken');
  });

  test('is refused where what happens at opening stands elsewhere, in the open or packed', () => {
    const opens = '1 0 obj << /Type /Catalog /OpenAction 9 0 R >> endobj';
    const turns = '9 0 obj << /S /GoTo /D [3 0 R /Fit] >> endobj';
    const calls = '9 0 obj << /S /URI /URI (https://a.example) >> endobj';
    expect(kindOf(pdf(opens, turns))).toBe('taken');
    expect(kindOf(pdf(opens, calls))).toBe('FileHasActiveContent');
    expect(kindOf(pdf(opens, packed({ 8: '<< >>', 9: '<< /S /URI >>' })))).toBe('FileHasActiveContent');
    expect(kindOf(pdf(packed({ 1: '<< /OpenAction 9 0 R >>' }), calls))).toBe('FileHasActiveContent');
    // Which of two objects of one number counts, the table of contents says: either may.
    expect(kindOf(pdf(calls, opens, turns))).toBe('FileHasActiveContent');
    // A number that a comment keeps from being read may be any number.
    expect(kindOf(pdf(opens, turns, '9 % or not\n 0 obj << /S /URI >> endobj'))).toBe('FileHasActiveContent');
    expect(kindOf(pdf(opens))).toBe('FileHasActiveContent');
  });

  /** The same objects, packed in a way that a viewer forgives. */
  const forgiven = (from: string, to: string): string => {
    const bytes = packed({ 7: '<< /S /JavaScript >>' }).toString('latin1');
    if (!bytes.includes(from)) throw new Error('Nothing was changed.');
    return kindOf(pdf(latin1(bytes.replace(from, to))));
  };

  test.each([
    ['a stray word before the first key', '<< /Type', '<< 0 /Type'],
    ['a stray word between keys', '/N 1', '/N 1 stray'],
    ['a key without a value', '/Filter /FlateDecode >>', '/Filter /FlateDecode /Last >>'],
    ['a stray word before the dictionary', 'obj\n<<', 'obj\n0 <<'],
    ['a stray word behind the dictionary', '>>\nstream', '>> 0\nstream'],
    ['much behind the word stream', 'stream\n', `stream${' '.repeat(200)}\n`],
    ['a word that goes on behind stream', 'stream\n', `stream${'x'.repeat(200)}\n`],
    ['its kind left out and a stray word', '<< /Type /ObjStm', '<< 0'],
    ['escaped names and a stray word', '<< /Type /ObjStm /N 1 /First', '<< 0 /N 1 /#46irst'],
    ['an end inside a string', '<< /Type /ObjStm', '<< 0 /X (endobj)'],
    ['a dictionary that is not closed', '>>\nstream', '>\nstream'],
  ])('packed objects behind %s are refused, since viewers forgive it and read on', (_, from, to) => {
    expect(forgiven(from, to)).toBe('FileUnreadable');
  });

  test('packed objects within a string of another object are refused where they cannot be read', () => {
    const bytes = packed({ 7: '<< /S /JavaScript >>' }).toString('latin1').replace('<< /Type', '<< 0 /Type');
    expect(kindOf(pdf(latin1(`6 0 obj\n<< /X (${bytes}) >>\nendobj\n`)))).toBe('FileUnreadable');
  });

  test('a table of contents to turn by is taken, whatever its words', () => {
    expect(kindOf(pdf(object('<< /Title (The objective) /First 8 0 R /Last 9 0 R /Count 2 >>')))).toBe(
      'taken',
    );
    expect(kindOf(pdf(object('<< /Type /Font /FirstChar 32 /Widths [<< 0 >>] >>')))).toBe('taken');
  });

  test('is refused in an earlier or later edition of the same file', () => {
    const harmless = pdf(object('<< /Type /Catalog >>'));
    const harmful = pdf(object('<< /S /JavaScript >>'));
    expect(kindOf(Buffer.concat([harmless, harmful]))).toBe('FileHasActiveContent');
    expect(kindOf(Buffer.concat([harmful, harmless]))).toBe('FileHasActiveContent');
  });

  test('is refused where it hides in what only looks like a string, a comment or a stream', () => {
    const action = '8 0 obj << /S /JavaScript >> endobj';
    expect(kindOf(pdf(object(`(stream\n) ${action} (endstream)`)))).toBe('FileHasActiveContent');
    expect(kindOf(pdf(object(`<< /Length 99 >>\nstream\n${action}\nendstream`)))).toBe(
      'FileHasActiveContent',
    );
    const hidden = Buffer.concat([
      latin1('7 0 obj << /Length 999 >>\nstream\n(not the end of a string '),
      packed({ 8: '<< /S /JavaScript >>' }),
      latin1('endstream\nendobj\n'),
    ]);
    expect(kindOf(pdf(hidden))).toBe('FileHasActiveContent');
    const untyped = packed({ 8: '<< /S /JavaScript >>' }, '', '/X (1 0 obj << >> endobj)');
    // Where an object begins within its own dictionary, which of the two a viewer reads cannot be told.
    expect(kindOf(pdf(untyped))).toBe('FileUnreadable');
    const escaped = packed({ 8: '<< /S /JavaScript >>' }, '/#46ilter [ /Fl#61teDecode ]');
    expect(kindOf(pdf(escaped))).toBe('FileHasActiveContent');
  });

  test.each([
    ['a second filter', '/Filter [/ASCIIHexDecode /FlateDecode]'],
    ['another filter', '/Filter /LZWDecode'],
    ['a filter that stands elsewhere', '/Filter 30 0 R'],
    ['two filters under one name', '/Filter /FlateDecode /Filter /ASCII85Decode'],
    ['rows that build on one another', '/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >>'],
    ['data in another file', '/Filter /FlateDecode /F (other.bin)'],
  ])('cannot hide its packed objects behind %s', (_, filter) => {
    expect(kindOf(pdf(packed({ 8: '<< >>' }, filter)))).toBe('FileUnreadable');
  });

  test('is not unpacked beyond what any document needs', () => {
    const bomb = packed({ 8: `<< >>${' '.repeat(40 * 1024 * 1024)}` });
    expect(bomb.length).toBeLessThan(100_000);
    expect(kindOf(pdf(bomb))).toBe('FileUnreadable');
    expect(kindOf(pdf(...Array.from({ length: 5 }, () => packed({ 8: ' '.repeat(8 * 1024 * 1024) }))))).toBe(
      'FileUnreadable',
    );
  });

  test.each([
    ['beginnings inside beginnings', '1 0 obj<</A<<'],
    ['brackets in brackets', '1 0 obj<</A[[[[[[[[[[[[[[[['],
    ['strings without an end', 'obj<</A('],
    ['comments without an end', 'obj%'],
    ['names before comments', '/AA%'],
  ])('made of %s is given up, not read for minutes', (_, piece) => {
    expect(kindOf(pdf(piece.repeat(400_000)))).toBe('FileUnreadable');
  });

  test('that is locked is refused, whoever holds the password', () => {
    expect(kindOf(pdf('trailer << /Root 1 0 R /Encrypt 5 0 R >>'))).toBe('FileLocked');
    expect(kindOf(pdf('trailer << /#45ncrypt << /Filter /Standard >> >>'))).toBe('FileLocked');
  });

  test('that is an archive when read from behind is refused', () => {
    const archive = latin1(`PK\u0003\u0004 data PK\u0005\u0006${'\0'.repeat(18)}`);
    expect(kindOf(Buffer.concat([pdf(object('<< >>')), archive]))).toBe('FileHasActiveContent');
  });
});
