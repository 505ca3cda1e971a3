import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';

export interface Exhibit {
  /** A, B, C … as the letter refers to it. */
  readonly letter: string;
  readonly title: string;
  readonly mediaType: 'application/pdf' | 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array;
  /** What a picture shows, for people who cannot see it; the title serves when nobody described it. */
  readonly description?: string;
}

/** An exhibit cannot go into a packet. The message names the exhibit and what the person can do. */
export class ExhibitFault extends Error {
  override readonly name = 'ExhibitFault';
  constructor(
    readonly letter: string,
    problem: string,
  ) {
    super(`Exhibit ${letter}: ${problem}`);
  }
}

const signatures: Readonly<Record<Exclude<Exhibit['mediaType'], 'application/pdf'>, readonly number[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47],
  'image/jpeg': [0xff, 0xd8, 0xff],
};

/** Refuses a picture whose bytes are not what its type says: the engine would stop the whole packet. */
export function checkPicture(exhibit: Exhibit): void {
  if (exhibit.mediaType === 'application/pdf') return;
  const begins = signatures[exhibit.mediaType].every((byte, at) => exhibit.bytes[at] === byte);
  if (!begins)
    throw new ExhibitFault(exhibit.letter, 'the picture cannot be read; save it again as JPEG or PNG');
}

/**
 * Opens a foreign PDF. Form fields are flattened first, or what somebody typed into them would be lost with the form.
 * @throws ExhibitFault when it is locked by a password, damaged or empty.
 */
export async function openPdf(exhibit: Exhibit): Promise<PDFDocument> {
  let document: PDFDocument;
  try {
    document = await PDFDocument.load(exhibit.bytes, { updateMetadata: false });
  } catch (error) {
    const locked = String(error).includes('encrypted');
    throw new ExhibitFault(
      exhibit.letter,
      locked
        ? 'the PDF is locked; print it to a new PDF without a password and add that'
        : 'the PDF cannot be read; print it to a new PDF and add that',
    );
  }
  if (pagesOf(document) === 0) throw new ExhibitFault(exhibit.letter, 'the PDF has no pages');
  flattenForm(document);
  return document;
}

/** A catalog that leads to no pages is found out only when they are counted. */
function pagesOf(document: PDFDocument): number {
  try {
    return document.getPageCount();
  } catch {
    return 0;
  }
}

function flattenForm(document: PDFDocument): void {
  if (!document.catalog.has(PDFName.of('AcroForm'))) return;
  try {
    const form = document.getForm();
    if (form.getFields().length > 0) form.flatten({ updateFieldAppearances: false });
  } catch {
    // A form the library does not understand keeps its fields as annotations with their own appearance.
  }
}

/**
 * A copied page must not point into the structure tree of the document it came from: the same numbers mean other
 * elements in ours.
 */
export function forgetForeignStructure(page: PDFDict): void {
  page.delete(PDFName.of('StructParents'));
  const annotations = page.lookup(PDFName.of('Annots'));
  if (!(annotations instanceof PDFArray)) return;
  for (let index = 0; index < annotations.size(); index++) {
    const annotation = annotations.lookup(index);
    if (annotation instanceof PDFDict) annotation.delete(PDFName.of('StructParent'));
  }
}
