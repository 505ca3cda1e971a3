import type { Readable } from 'node:stream';

/**
 * The bytes of a request, or null as soon as they are more than `most`; what follows is not read.
 * @param declared the Content-Length said, which saves reading what is too large anyway; it is not believed further
 */
export async function readAtMost(
  body: Readable,
  most: number,
  declared: string | undefined,
): Promise<Buffer | null> {
  if (Number(declared ?? 0) > most) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
