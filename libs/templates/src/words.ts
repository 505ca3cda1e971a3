import type { Locale } from './locale.js';

/** The platform's own words on a document, in the document's language. */
export interface DocumentWords {
  readonly reference: string;
  readonly page: string;
  readonly dateLine: string;
  readonly signHere: string;
  readonly signedOn: string;
  readonly signedReference: string;
  readonly readText: string;
  readonly exhibit: string;
  readonly exhibitList: string;
  readonly document: string;
  readonly pages: string;
  readonly exhibitFollows: string;
  readonly to: string;
  readonly from: string;
  readonly date: string;
  readonly contents: string;
  readonly notice: string;
}

/** Notice G6, printed on every page of every document. */
export const notice =
  'Information and forms, not legal advice; not a law firm; not a substitute for an attorney.';

const words: Readonly<Record<Locale, DocumentWords>> = {
  en: {
    reference: 'Reference',
    page: 'Page {page} of {total}',
    dateLine: 'Date:',
    signHere: 'Signature',
    signedOn: 'Signed by typed name, {time}: “{intent}”',
    signedReference: 'Document reference {reference}',
    readText: 'SHA-256 of the document read before signing: {hash}',
    exhibit: 'Exhibit',
    exhibitList: 'Exhibits',
    document: 'Document',
    pages: 'Pages',
    exhibitFollows:
      'Copy, pages: {count}. It follows unchanged; only a page number is added at the lower edge.',
    to: 'To',
    from: 'From',
    date: 'Date',
    contents: 'Contents',
    notice,
  },
  es: {
    reference: 'Referencia',
    page: 'Página {page} de {total}',
    dateLine: 'Fecha:',
    signHere: 'Firma',
    signedOn: 'Firmado con el nombre escrito, {time}: “{intent}”',
    signedReference: 'Referencia del documento {reference}',
    readText: 'SHA-256 del documento leído antes de firmar: {hash}',
    exhibit: 'Anexo',
    exhibitList: 'Anexos',
    document: 'Documento',
    pages: 'Páginas',
    exhibitFollows:
      'Copia, páginas: {count}. Sigue sin cambios; solo se añade un número de página en el borde inferior.',
    to: 'Para',
    from: 'De',
    date: 'Fecha',
    contents: 'Contenido',
    notice: 'Información y formularios, no asesoría legal; no es un bufete; no sustituye a un abogado.',
  },
};

export function documentWords(locale: Locale): DocumentWords {
  return words[locale];
}

/** Fills `{name}` places. Values are placed as they are; a place without a value stays visible. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
