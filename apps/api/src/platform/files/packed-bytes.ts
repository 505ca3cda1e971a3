import { constants, inflateSync } from 'node:zlib';
import type { PackedBytes } from '@chorus/domain/file/pdf-objects';

/** For looking into a PDF. What follows packed bytes is ignored, as viewers ignore it. */
export const packedBytes: PackedBytes = {
  inflate(packed, most) {
    try {
      return inflateSync(packed, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : null;
    }
  },
  latin1: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
};
