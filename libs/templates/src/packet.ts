import { degrees, PDFDocument, PDFName, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib';
import { checkPicture, type Exhibit, forgetForeignStructure, openPdf } from './exhibits.js';
import type { PostalParty } from './letters/context.js';
import type { LetterDocument } from './render.js';
import { documentHash } from './signing.js';
import { typesetter } from './typst/compiler.js';
import { letterPayload } from './typst/payload.js';
import { printable } from './typst/printable.js';
import { documentWords, filled } from './words.js';

export interface PacketRequest {
  readonly letter: LetterDocument;
  /** Where this packet goes; the notice's own address wins over the one the letter was written to. */
  readonly addressee: PostalParty;
  readonly exhibits: readonly Exhibit[];
  /** False for fax and portal, where an envelope page has no use. Default true. */
  readonly addressPage?: boolean;
}

export interface Packet {
  readonly bytes: Uint8Array;
  /** sha256 hex of the bytes: what proof of sending refers to. */
  readonly hash: string;
  readonly pageCount: number;
  readonly exhibits: readonly {
    readonly letter: string;
    readonly firstPage: number;
    readonly lastPage: number;
  }[];
  /** True when every page is ours and the file keeps its PDF/UA-1 claim; foreign PDF pages carry no tags of ours. */
  readonly accessible: boolean;
}

/**
 * One PDF ready to print, fax or upload: address page, letter, exhibit list, exhibits, all pages numbered as one
 * document. Foreign PDF pages are copied, not redrawn; only the page number is added. Equal input gives equal bytes.
 * @throws ExhibitFault for an exhibit that cannot be read; TypesettingFault when a page cannot be set.
 */
export async function buildPacket(request: PacketRequest): Promise<Packet> {
  const engine = await typesetter();
  const { letter, addressee, exhibits } = request;
  exhibits.forEach(checkPicture);
  const foreign = new Map<string, PDFDocument>();
  for (const exhibit of exhibits) {
    if (exhibit.mediaType === 'application/pdf') foreign.set(exhibit.letter, await openPdf(exhibit));
  }
  const words = documentWords(letter.locale);
  const text = (value: string): string => printable(value, engine.fonts);
  const sheets = exhibits.map((exhibit) => {
    const inserted = foreign.get(exhibit.letter)?.getPageCount() ?? 0;
    return {
      letter: text(exhibit.letter),
      title: text(exhibit.title),
      inserted,
      note: filled(words.exhibitFollows, { count: String(inserted) }),
      picture: picturePath(exhibit),
      alt: text(exhibit.description ?? exhibit.title),
    };
  });
  const payload = {
    ...letterPayload({ ...letter, addressee }, engine.fonts),
    packet: {
      'address-page': request.addressPage ?? true,
      alone: false,
      contents: [
        letter.title,
        ...exhibits.map((exhibit) => `${words.exhibit} ${exhibit.letter}: ${exhibit.title}`),
      ].map(text),
      exhibits: sheets,
    },
  };
  const pictures = exhibits.flatMap((exhibit) => {
    const path = picturePath(exhibit);
    return path === null ? [] : [{ path, bytes: exhibit.bytes }];
  });
  const accessible = foreign.size === 0;
  const ours = await engine.pdf(payload, pictures, accessible);
  return assemble(ours, request, foreign, accessible);
}

/**
 * The same packet with an address page before it: what was signed to go by fax goes by post after all. The signed pages
 * stay as they are, byte for byte in what they show; the page before them has no number and no signature of its own.
 */
export async function withAddressPage(
  signed: Uint8Array,
  { letter, addressee, contents }: AddressPageRequest,
): Promise<Uint8Array> {
  const engine = await typesetter();
  const text = (value: string): string => printable(value, engine.fonts);
  const payload = {
    ...letterPayload({ ...letter, addressee }, engine.fonts),
    packet: {
      'address-page': true,
      alone: true,
      contents: [letter.title, ...contents].map(text),
      exhibits: [],
    },
  };
  const cover = await PDFDocument.load(await engine.pdf(payload, [], true), { updateMetadata: false });
  const packet = await PDFDocument.load(signed, { updateMetadata: false });
  const [page] = await packet.copyPages(cover, [0]);
  if (page === undefined) throw new Error('An address page of no page.');
  forgetForeignStructure(page.node);
  packet.insertPage(0, page);
  // The claim to be accessible (PDF/UA-1) is of the signed pages alone, and no longer true of the whole.
  packet.catalog.delete(PDFName.of('Metadata'));
  return packet.save({ addDefaultPage: false, updateFieldAppearances: false });
}

export interface AddressPageRequest {
  readonly letter: LetterDocument;
  readonly addressee: PostalParty;
  /** What lies in the packet beside the letter, as it is to be listed. */
  readonly contents: readonly string[];
}

function picturePath(exhibit: Exhibit): string | null {
  if (exhibit.mediaType === 'application/pdf') return null;
  return `exhibit-${exhibit.letter}.${exhibit.mediaType === 'image/png' ? 'png' : 'jpg'}`;
}

/** Each exhibit has exactly one sheet of ours, and the sheets are the last pages: foreign pages follow theirs. */
async function assemble(
  ours: Uint8Array,
  request: PacketRequest,
  foreign: ReadonlyMap<string, PDFDocument>,
  accessible: boolean,
): Promise<Packet> {
  const { exhibits, letter } = request;
  const target = await PDFDocument.load(ours, { updateMetadata: false });
  const inserted = [...foreign.values()].reduce((sum, document) => sum + document.getPageCount(), 0);
  const total = target.getPageCount() + inserted;
  let position = target.getPageCount() - exhibits.length;
  const font = accessible ? null : await target.embedFont(StandardFonts.Helvetica);
  const ranges: { letter: string; firstPage: number; lastPage: number }[] = [];
  for (const exhibit of exhibits) {
    const firstPage = position + 1;
    position++;
    const source = foreign.get(exhibit.letter);
    if (source !== undefined && font !== null) {
      for (const page of await target.copyPages(source, source.getPageIndices())) {
        forgetForeignStructure(page.node);
        target.insertPage(position, page);
        position++;
        stamp(page, stampText(letter, exhibit, position, total), font);
      }
    }
    ranges.push({ letter: exhibit.letter, firstPage, lastPage: position });
  }
  const bytes = accessible
    ? ours
    : await target.save({ addDefaultPage: false, updateFieldAppearances: false });
  return { bytes, hash: documentHash(bytes), pageCount: total, exhibits: ranges, accessible };
}

function stampText(letter: LetterDocument, exhibit: Exhibit, page: number, total: number): string {
  const words = documentWords(letter.locale);
  const counted = filled(words.page, { page: String(page), total: String(total) });
  const line = `${words.exhibit} ${exhibit.letter} - ${letter.reference} - ${counted}`;
  // The stamp's font knows Latin-1 only; reference and exhibit letters are ours and plain.
  return line.replace(/[^\x20-\x7e\u00a1-\u00ff]/g, '?');
}

const size = 8;
const edge = 14;

/** Writes the page number at the lower right as the page is read, whatever its rotation and crop. */
function stamp(page: PDFPage, text: string, font: PDFFont): void {
  const { x, y, width, height } = page.getCropBox();
  const length = font.widthOfTextAtSize(text, size);
  const turn = ((page.getRotation().angle % 360) + 360) % 360;
  const places: Readonly<Record<number, readonly [number, number]>> = {
    0: [x + width - edge - length, y + edge],
    90: [x + width - edge, y + height - edge - length],
    180: [x + edge + length, y + height - edge],
    270: [x + edge, y + edge + length],
  };
  const [left, bottom] = places[turn] ?? [x + edge, y + edge];
  page.drawText(text, { x: left, y: bottom, size, font, rotate: degrees(turn) });
}
