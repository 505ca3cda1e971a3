import { refuse, type Refusal } from '../shared/refusal.js';
import { nameOf } from './pdf-names.js';
import { pdfName, readPdf, UnreadablePdf, type PackedBytes, type PdfText } from './pdf-objects.js';

/**
 * Names under which something runs, is started, is sent or fetched, or travels along unseen. They are long enough not to
 * turn up by chance in the bytes of a picture, so they are looked for everywhere, whatever claims to be a stream.
 */
const active = [
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'FileAttachment',
  'RichMedia',
  'RichMediaContent',
  'RichMediaExecute',
  'Rendition',
  'SubmitForm',
  'ImportData',
  'GoToR',
  'GoToE',
  'Movie',
];
/** Short names, looked for only before a value they could have: a form of its own kind, acts by themselves, a script. */
const reference = String.raw`\d{1,10}[\0\t\n\f\r ]{1,20}\d{1,5}[\0\t\n\f\r ]{1,20}R`;
const dictionary = new RegExp(`^(?:<<|${reference})`);
const activeBefore: Readonly<Record<string, RegExp>> = {
  XFA: new RegExp(String.raw`^(?:\[|${reference})`),
  AA: dictionary,
  JS: new RegExp(`^${reference}`),
};

const activeName = new RegExp(nameOf(active));
const shortNames = Object.entries(activeBefore).map(([name, value]) => ({
  name: new RegExp(nameOf([name]), 'g'),
  value,
}));
const locked = { name: new RegExp(nameOf(['Encrypt']), 'g'), value: dictionary };
const opening = new RegExp(nameOf(['OpenAction']), 'g');

/** The end of an archive stands in its last 64 KB: a file that has it is one for whoever looks from behind. */
const archiveEnd = 'PK\u0005\u0006';
const archiveReach = 65_557;

export type PdfRefused = Refusal<'FileHasActiveContent' | 'FileLocked' | 'FileUnreadable'>;

/**
 * Refuses a PDF that runs, starts, sends or fetches something, or carries other files; also inside its packed objects. A
 * link that waits to be clicked is none of these, and stays. One that is locked, or packed so that we cannot look into
 * it, is refused too: nobody could say what it does, and it could not be printed into a packet.
 */
export function checkPdf(bytes: Uint8Array, packing: PackedBytes): true | PdfRefused {
  try {
    const parts = readPdf(bytes, packing);
    const [file] = parts;
    if (file === undefined) return true;
    if (stands(locked, file)) return refuse('FileLocked', lockedSentence, 'file');
    if (file.text.slice(-archiveReach).includes(archiveEnd)) return activeContent();
    const acts = parts.some(
      (part) =>
        activeName.test(part.text) ||
        shortNames.some((short) => stands(short, part)) ||
        actsWhenOpened(part, parts),
    );
    return acts ? activeContent() : true;
  } catch (error) {
    if (error instanceof UnreadablePdf) return refuse('FileUnreadable', unreadableSentence, 'file');
    throw error;
  }
}

/** Whether the name stands before such a value. */
function stands({ name, value }: { readonly name: RegExp; readonly value: RegExp }, part: PdfText): boolean {
  return [...part.text.matchAll(name)].some(({ index, 0: { length } }) => {
    const at = part.reader.skipGaps(index + length);
    return value.test(part.text.slice(at, at + 64));
  });
}

/** Turning to a page when it is opened is harmless; anything else that happens by itself is not. */
function actsWhenOpened(part: PdfText, parts: readonly PdfText[]): boolean {
  return [...part.text.matchAll(opening)].some(({ index, 0: { length } }) => {
    const at = part.reader.skipGaps(index + length);
    const value = part.text.slice(at, part.reader.valueEnd(at));
    const number = /^(\d+)[^]*R$/.exec(value)?.[1];
    if (number === undefined) return acts(part, at);
    const found = parts.flatMap((one) => one.startsOf(Number(number)).map((start) => ({ one, start })));
    return found.length === 0 || found.some(({ one, start }) => acts(one, start));
  });
}

function acts({ text, reader }: PdfText, from: number): boolean {
  const at = reader.skipGaps(from);
  if (!text.startsWith('<<', at)) return !/^(?:[[(/<]|null)/.test(text.slice(at, at + 4));
  const entries = reader.dictionaryAt(at)?.entries;
  if (entries === undefined) return true;
  const kinds = entries.get('S') ?? [];
  return entries.has('Next') || kinds.length === 0 || !kinds.every((kind) => pdfName(kind) === 'GoTo');
}

const activeContent = (): PdfRefused =>
  refuse(
    'FileHasActiveContent',
    'This PDF holds a program, a form or another file inside. Print it to a new PDF, or photograph it, and send that. Nothing was kept.',
    'file',
  );
const lockedSentence =
  'This PDF is locked. Open it, print it to a new PDF without a password, or photograph it, and send that. Nothing was kept.';
const unreadableSentence =
  'This PDF is packed in a way that cannot be looked into. Print it to a new PDF, or photograph it, and send that. Nothing was kept.';
