import { unzipSync } from 'fflate';
import { readPdf } from '../../libs/templates/src/testing/read-pdf.js';
import type { Searcher } from './search.js';

/** A document as somebody reads it, and a zip as whatever is in it: both pack their words, so that raw bytes show none. */
export async function lookInto(place: string, bytes: Uint8Array, searcher: Searcher): Promise<void> {
  searcher.look(place, bytes);
  const begin = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (begin === '%PDF') searcher.look(place, (await readPdf(bytes)).text.replace(/-\s+/g, '-'));
  if (begin === 'PK\u0003\u0004')
    for (const [name, entry] of Object.entries(unzipSync(bytes))) {
      searcher.look(place, name);
      await lookInto(place, entry, searcher);
    }
}
