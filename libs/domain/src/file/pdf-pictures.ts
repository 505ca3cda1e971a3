const startOfPicture = [0xff, 0xd8, 0xff];
const applicationSegment = 0xe1;
const firstOfData = [0xda, 0xd9];
const marks = ['Exif\0', 'http://ns.adobe.com/x'];

/**
 * Blanks what a camera wrote into photographs that lie in a PDF as they were taken (place, time, device): each such
 * segment is filled with zeros, so that nothing moves and no table of the PDF goes wrong. Decoders pass over such a segment.
 * @returns how many segments were blanked, in the bytes given.
 */
export function blankCameraData(bytes: Uint8Array): number {
  let blanked = 0;
  for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (startOfPicture.every((value, index) => bytes[at + index] === value))
      blanked += blankIn(bytes, at + 2);
  }
  return blanked;
}

/** Walks the segments that stand before a picture's data. */
function blankIn(bytes: Uint8Array, from: number): number {
  let blanked = 0;
  for (let at = from; bytes[at] === 0xff;) {
    const kind = bytes[at + 1] ?? 0;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (firstOfData.includes(kind) || length < 2 || at + 2 + length > bytes.length) break;
    if (kind === applicationSegment && marks.some((mark) => begins(bytes, at + 4, mark))) {
      bytes.fill(0, at + 4, at + 2 + length);
      blanked += 1;
    }
    at += 2 + length;
  }
  return blanked;
}

const begins = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
