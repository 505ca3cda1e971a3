import { refuse, type Refusal } from '../shared/refusal.js';
import type { AcceptedMediaType } from './file.js';

const startsWith = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Brands of the ISO base media format under which phones store HEIC photographs. */
const heicBrands = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'];

/** What the bytes themselves say they are; null for anything we do not take. Nothing of it is believed from a name. */
export function mediaTypeOf(bytes: Uint8Array): AcceptedMediaType | 'image/heic' | null {
  if (startsWith(bytes, 0, '%PDF-')) return 'application/pdf';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (png.every((value, index) => bytes[index] === value)) return 'image/png';
  if (startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'WEBP')) return 'image/webp';
  if (startsWith(bytes, 4, 'ftyp') && heicBrands.some((brand) => startsWith(bytes, 8, brand)))
    return 'image/heic';
  return isPlainText(bytes) ? 'text/plain' : null;
}

/** UTF-8 without control characters; a text of bytes that only look like one is refused rather than shown wrongly. */
function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  if (bytes.some(isControl)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Everything below the space but tab and line ends, and the delete character. */
const isControl = (byte: number): boolean =>
  (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) || byte === 0x7f;

/** What a sender may say without having looked. */
const undeclared: readonly string[] = ['', 'application/octet-stream'];
/** Kinds of plain text that are kept as what they are: characters to be read. */
const plainTexts: readonly string[] = ['text/csv', 'text/markdown', 'text/tab-separated-values'];

/**
 * The type of a file as its bytes have it, checked against what the sender said. HTML called a photograph is refused:
 * whoever opens it would get something else than they were promised.
 * @param declared a Content-Type; parameters after a semicolon do not count
 */
export function checkedMediaType(
  declared: string,
  bytes: Uint8Array,
): AcceptedMediaType | Refusal<'FileTypeNotAccepted' | 'FileTypeMismatch'> {
  const said = (declared.split(';', 1)[0] ?? '').trim().toLowerCase();
  const found = mediaTypeOf(bytes);
  if (found === null) {
    return refuse(
      'FileTypeNotAccepted',
      'Send a PDF, a photograph (JPEG, PNG, WebP) or plain text. Nothing was kept.',
      'file',
    );
  }
  if (found === 'image/heic') return refuse('FileTypeNotAccepted', heicSentence, 'file');
  if (undeclared.includes(said) || said === found || (found === 'text/plain' && plainTexts.includes(said)))
    return found;
  return refuse(
    'FileTypeMismatch',
    'The file is not what its name says it is. Open it, save it as a PDF or take a photograph, and send that. Nothing was kept.',
    'file',
  );
}

/** Reading HEIC takes a decoder under patents that the free image libraries leave out. */
const heicSentence =
  'This photograph is in the HEIC format, which cannot be read here. Take a screenshot of it and send that; or, on an iPhone, choose Settings, Camera, Formats, Most Compatible and photograph the paper again. Nothing was kept.';
