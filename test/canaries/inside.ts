import { unzipSync } from 'fflate';
import { readPdf } from '../../libs/templates/src/testing/read-pdf.js';
import type { Searcher } from './search.js';

/**
 * A document as somebody reads it, a calendar with its lines joined again (RFC 5545, 3.1) and a zip as whatever is in it: all
 * of them pack their words, so that raw bytes show none.
 */
export async function lookInto(place: string, bytes: Uint8Array, searcher: Searcher): Promise<void> {
  searcher.look(place, bytes);
  const begin = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (begin === '%PDF') {
    const { text, title, metadata } = await readPdf(bytes);
    searcher.look(place, `${text.replace(/-\s+/g, '-')} ${title} ${metadata}`);
  }
  if (begin === 'BEGI')
    searcher.look(
      place,
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/\r\n[ \t]/g, ''),
    );
  if (begin === 'PK\u0003\u0004')
    for (const [name, entry] of Object.entries(unzipSync(bytes))) {
      searcher.look(place, name);
      await lookInto(place, entry, searcher);
    }
}
