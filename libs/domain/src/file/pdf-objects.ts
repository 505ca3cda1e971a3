import { nameOf } from './pdf-names.js';

/** What the pure rules need of the machine: both are native there, and a hundred times faster than in plain code. */
export interface PackedBytes {
  /** Undoes Flate, up to `most` bytes; null where it is not packed that way. */
  inflate(packed: Uint8Array, most: number): Uint8Array | 'too large' | null;
  /** One character a byte. */
  latin1(bytes: Uint8Array): string;
}

/** A piece of a PDF as text, one character a byte, with where its numbered objects begin. */
export interface PdfText {
  readonly text: string;
  readonly reader: PdfReader;
  /** Places where an object of the number may begin. Every place counts: which one is valid, viewers judge differently. */
  startsOf(number: number): readonly number[];
}

/** Objects packed where we cannot follow, or a file made to exhaust whoever reads it. */
export class UnreadablePdf extends Error {
  override readonly name = 'UnreadablePdf';
}

const mostUnpacked = 32 * 1024 * 1024;
const objectStart = /(?<!end)obj/g;
const numberBefore = /(\d{1,10})[\0\t\n\f\r ]{1,20}\d{1,5}[\0\t\n\f\r ]{1,20}$/;
const streamStart = /stream[^\r\n]{0,100}(?:\r\n|\r|\n)/y;

/**
 * The text of a PDF and of every object stream in it. No table of contents is believed: each `obj`, wherever it stands,
 * is read as the beginning of an object, because a crafted table may lead a viewer there, also into the middle of a
 * string or a picture.
 */
export function readPdf(bytes: Uint8Array, packing: PackedBytes): readonly PdfText[] {
  const text = packing.latin1(bytes);
  const reader = new PdfReader(text);
  const starts = new Map<number, number[]>();
  /** Beginnings whose number is not told in the plain way; any number may be meant. */
  const unnumbered: number[] = [];
  const packed: PdfText[] = [];
  const understood: Understood[] = [];
  let unpacked = 0;
  for (const { index } of text.matchAll(objectStart)) {
    const at = index + 'obj'.length;
    const number = numberBefore.exec(text.slice(Math.max(0, index - 60), index))?.[1];
    if (number === undefined) unnumbered.push(at);
    else note(starts, Number(number), at);
    const dictionary = reader.dictionaryAt(at);
    if (!/[A-Za-z]/.test(text.charAt(at))) understood.push({ at, end: at });
    if (dictionary === null) continue;
    const after = reader.skipGaps(dictionary.end);
    streamStart.lastIndex = after;
    const followed = holdsObjects(dictionary.entries) && streamStart.test(text);
    if (followed || text.startsWith('endobj', after)) understood.push({ at, end: dictionary.end });
    if (!followed) continue;
    const content = contentOf(dictionary.entries, bytes.subarray(streamStart.lastIndex), packing);
    if (content === null) continue;
    unpacked += content.length;
    if (unpacked > mostUnpacked) throw new UnreadablePdf();
    packed.push(objectsIn(content, Number(dictionary.entries.get('First')?.[0])));
  }
  refuseUnread(text, understood);
  const startsOf = (number: number): readonly number[] => [...(starts.get(number) ?? []), ...unnumbered];
  return [{ text, reader, startsOf }, ...packed];
}

/** From `at`, behind an `obj`, to `end` nothing is left to a viewer's forbearance: what is written there has been read. */
interface Understood {
  readonly at: number;
  readonly end: number;
}

const packs = new RegExp(nameOf(['ObjStm', 'First']), 'g');

/**
 * What makes a stream one of packed objects may stand only in a dictionary that was read to its end, and followed into its
 * stream or ended there. Viewers skip a stray word, a key without a value or what stands behind `stream`, and read on.
 * @throws UnreadablePdf where it stands anywhere else.
 */
function refuseUnread(text: string, understood: readonly Understood[]): void {
  let next = 0;
  let last: Understood = { at: 0, end: 0 };
  for (const { index } of text.matchAll(packs)) {
    for (let one = understood[next]; one !== undefined && one.at <= index; one = understood[++next])
      last = one;
    if (index >= last.end) throw new UnreadablePdf();
  }
}

function note(starts: Map<number, number[]>, number: number, at: number): void {
  const known = starts.get(number);
  if (known === undefined) starts.set(number, [at]);
  else known.push(at);
}

type Entries = ReadonlyMap<string, readonly string[]>;

const holdsObjects = (entries: Entries): boolean =>
  entries.has('First') || (entries.get('Type') ?? []).some((value) => pdfName(value) === 'ObjStm');

/** @returns null where the objects lie in the open, where they have been read already. */
function contentOf(entries: Entries, from: Uint8Array, packing: PackedBytes): string | null {
  for (const key of ['First', 'Filter', 'DecodeParms', 'Type'])
    if ((entries.get(key)?.length ?? 0) > 1) throw new UnreadablePdf();
  // The data of a stream may lie in another file, and its filters may be undone in ways that we do not know.
  if (entries.has('F') || entries.has('FFilter')) throw new UnreadablePdf();
  const filter = entries.get('Filter')?.[0];
  const parameters = entries.get('DecodeParms')?.[0] ?? entries.get('DP')?.[0] ?? 'null';
  if (filter === undefined || filter === 'null' || /^\[\s*\]$/.test(filter)) return null;
  const only = pdfName(filter.replace(/^\[\s*/, '').replace(/\s*\]$/, ''));
  if (only !== 'FlateDecode' && only !== 'Fl') throw new UnreadablePdf();
  if (!/^(?:null|\[\s*null\s*\]|\[?\s*<<\s*(?:\/Predictor\s+1\s*)?>>\s*\]?)$/.test(parameters))
    throw new UnreadablePdf();
  const content = packing.inflate(from, mostUnpacked);
  if (content === null || content === 'too large') throw new UnreadablePdf();
  return packing.latin1(content);
}

function objectsIn(text: string, first: number): PdfText {
  const starts = new Map<number, number[]>();
  if (Number.isFinite(first)) {
    const numbers = [...text.slice(0, first).matchAll(/\d+/g)].map(([digits]) => Number(digits));
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [number = 0, offset = 0] = numbers.slice(at, at + 2);
      note(starts, number, first + offset);
    }
  }
  return { text, reader: new PdfReader(text), startsOf: (number) => starts.get(number) ?? [] };
}

/**
 * Reads values of a PDF text. Each character may be read several times, as part of the object it stands in and of one that
 * begins inside that, but not without end: what is spent beyond that is an attack.
 * @throws UnreadablePdf when it is.
 */
export class PdfReader {
  private budget: number;

  constructor(private readonly text: string) {
    this.budget = 2 * text.length + 1_000_000;
  }

  /** The dictionary that begins here, its keys with every value given to each, as written; null where none does. */
  dictionaryAt(from: number): { readonly entries: Entries; readonly end: number } | null {
    let at = this.skipGaps(from);
    if (!this.text.startsWith('<<', at)) return null;
    at += 2;
    const entries = new Map<string, string[]>();
    for (;;) {
      at = this.skipGaps(at);
      if (this.text.startsWith('>>', at)) return { entries, end: at + 2 };
      if (at >= this.text.length || this.text[at] !== '/') return null;
      const keyEnd = this.valueEnd(at);
      const valueStart = this.skipGaps(keyEnd);
      const valueEnd = this.valueEnd(valueStart);
      if (valueEnd === valueStart) return null;
      const key = pdfName(this.text.slice(at, keyEnd)) ?? '';
      entries.set(key, [...(entries.get(key) ?? []), this.text.slice(valueStart, valueEnd)]);
      at = valueEnd;
    }
  }

  /** Where the one value that begins here ends; a reference is one value. */
  valueEnd(from: number): number {
    let at = from;
    let depth = 0;
    do {
      at = depth === 0 ? at : this.skipGaps(at);
      const two = this.text.slice(at, at + 2);
      if (two === '<<') [at, depth] = [this.spend(at, at + 2), depth + 1];
      else if (two === '>>') {
        if (depth === 0) return at;
        [at, depth] = [this.spend(at, at + 2), depth - 1];
      } else if (two[0] === '[') [at, depth] = [this.spend(at, at + 1), depth + 1];
      else if (two[0] === ']') {
        if (depth === 0) return at;
        [at, depth] = [this.spend(at, at + 1), depth - 1];
      } else if (two[0] === '(') at = this.afterString(at);
      else if (two[0] === '<') at = this.spend(at, indexAfter(this.text, '>', at));
      else at = this.afterWord(at);
    } while (depth > 0 && at < this.text.length);
    return at;
  }

  skipGaps(from: number): number {
    gaps.lastIndex = from;
    gaps.test(this.text);
    return this.spend(from, gaps.lastIndex);
  }

  private afterWord(from: number): number {
    for (const pattern of [reference, word]) {
      pattern.lastIndex = from;
      if (pattern.test(this.text)) return this.spend(from, pattern.lastIndex);
    }
    return from + 1;
  }

  private afterString(from: number): number {
    let depth = 0;
    for (let at = from; at < this.text.length; at += 1) {
      const letter = this.text[at];
      if (letter === '\\') at += 1;
      else if (letter === '(') depth += 1;
      else if (letter === ')' && --depth === 0) return this.spend(from, at + 1);
    }
    return this.spend(from, this.text.length);
  }

  private spend(from: number, to: number): number {
    this.budget -= to - from + 1;
    if (this.budget < 0) throw new UnreadablePdf();
    return to;
  }
}

const gaps = /(?:[\0\t\n\f\r ]+|%[^\r\n]*(?:[\r\n]|$))*/y;
const reference = /\d{1,10}[\0\t\n\f\r ]{1,20}\d{1,5}[\0\t\n\f\r ]{1,20}R(?![A-Za-z0-9])/y;
const word = /\/?[^\0\t\n\f\r ()<>[\]{}/%]+|\//y;

const indexAfter = (text: string, mark: string, from: number): number => {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + 1;
};

/** `/J#61va` is the name `Java`; null for what is no name. */
export const pdfName = (written: string): string | null =>
  /^\/[^\0\t\n\f\r ()<>[\]{}/%]*$/.test(written)
    ? written
        .slice(1)
        .replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : null;
