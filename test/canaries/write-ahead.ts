const pageSize = 8_192;
/** `XLogPageHeaderData`, and `XLogLongPageHeaderData` on the first page of a segment, both filled up to eight bytes. */
const shortHeader = 24;
const longHeader = 40;
/** More than any word has. */
const overlap = 1_000;

/**
 * What stands in the write-ahead log of PostgreSQL, segment by segment, without the headers of its pages. A record goes on over
 * the end of a page, and the header of the next one would stand in the middle of a word; so does it over the end of a
 * segment, which is why each begins with the last bytes of the one before.
 * @param segments the bytes of its files in the order of their names
 * @see https://www.postgresql.org/docs/18/wal-internals.html and `access/xlog_internal.h`
 */
export function* writtenAhead(segments: Iterable<Uint8Array>): Generator<Uint8Array> {
  let before: Uint8Array = new Uint8Array();
  for (const segment of segments) {
    const pages = [before];
    for (let at = 0; at < segment.length; at += pageSize)
      pages.push(segment.subarray(at + (at === 0 ? longHeader : shortHeader), at + pageSize));
    const written = Buffer.concat(pages);
    yield written;
    before = written.subarray(-overlap);
  }
}
