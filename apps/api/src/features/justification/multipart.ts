/** A file out of a form as browsers send it (RFC 7578). */
export interface SentFile {
  readonly bytes: Buffer;
  readonly mediaType: string;
}

const blankLine = Buffer.from('\r\n\r\n');

/**
 * The first file of a form. The forms that ask are ours and hold one field, so everything else is passed over; null where
 * the body is no such form, or no file was chosen.
 */
export function fileIn(body: Buffer, contentType: string | undefined): SentFile | null {
  const boundary = /^multipart\/form-data\s*;.*?boundary="?([^";]{1,70})"?/i.exec(contentType ?? '')?.[1];
  if (boundary === undefined) return null;
  const mark = Buffer.from(`--${boundary}`);
  const next = Buffer.from(`\r\n--${boundary}`);
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) {
    const begins = at + mark.length + 2;
    const headEnds = body.indexOf(blankLine, begins);
    if (headEnds === -1 || headEnds - begins > 4_096) return null;
    const head = body.subarray(begins, headEnds).toString('latin1');
    const ends = body.indexOf(next, headEnds + 2);
    if (ends === -1) return null;
    if (!/;\s*filename="[^"]+"/i.test(head)) continue;
    const mediaType = /^content-type:\s*([^\s;]+)/im.exec(head)?.[1] ?? '';
    const bytes = body.subarray(headEnds + blankLine.length, ends);
    return bytes.length === 0 ? null : { bytes, mediaType };
  }
  return null;
}
