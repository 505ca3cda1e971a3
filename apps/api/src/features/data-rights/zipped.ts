/** A file in an archive. */
export interface Entry {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether packing it is worth the time. */
  readonly packed: boolean;
}

/** What the form without its later extension can tell of: offsets of 32 bits, numbers of 16. */
const mostBytes = 4_294_967_295;
const mostEntries = 65_535;

/** More than an archive of this form can hold; it would be one that nothing opens. */
export class ArchiveTooLarge extends Error {
  override readonly name = 'ArchiveTooLarge';
  constructor() {
    super('More than a zip of four gigabytes or 65,535 files.');
  }
}

/** A zip of the entries as they come, piece by piece: one entry at a time is in memory. */
export async function* zipped(
  entries: AsyncIterable<Entry>,
  most: { readonly bytes: number; readonly entries: number } = { bytes: mostBytes, entries: mostEntries },
): AsyncGenerator<Uint8Array> {
  const { Zip, ZipDeflate, ZipPassThrough } = await import('fflate');
  const made: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    made.push(piece);
  });
  let size = 0;
  let count = 0;
  function* taken(): Generator<Uint8Array> {
    for (const piece of made.splice(0)) {
      size += piece.length;
      if (size > most.bytes) throw new ArchiveTooLarge();
      yield piece;
    }
  }
  for await (const { path, bytes, packed } of entries) {
    if (++count > most.entries) throw new ArchiveTooLarge();
    const file = packed ? new ZipDeflate(path) : new ZipPassThrough(path);
    zip.add(file);
    file.push(bytes, true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
