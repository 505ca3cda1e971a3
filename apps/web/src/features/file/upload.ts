import { accountHeaders, Fault, SessionEnded } from '../../lib/graphql.js';
import { sessionEnded } from '../../lib/session.js';
import type { Refusing } from '../../lib/use-acting.js';
import type { Carried } from './file-queue.js';

export interface Uploaded {
  readonly fileId: string;
  readonly mediaType: string;
  readonly size: number;
}

interface Told {
  readonly kind?: string;
  readonly message?: string;
  readonly field?: string | null;
}

/** A connection that carries nothing for so long is gone. A large file on a slow one may take as long as it takes. */
const nothingMovesMs = 90_000;

/** Sends a document of a person as it is. `fetch` tells nothing of how far it is; the older way does. */
export function sendFile(
  personId: string,
  file: File,
  { onShare, signal }: Carried,
): Promise<Uploaded | Refusing> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/files?personId=${encodeURIComponent(personId)}`);
    request.setRequestHeader('Content-Type', file.type === '' ? 'application/octet-stream' : file.type);
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    for (const [name, value] of Object.entries(accountHeaders())) request.setRequestHeader(name, value);
    const stop = () => request.abort();
    let still = setTimeout(stop, nothingMovesMs);
    signal.addEventListener('abort', stop);
    const over = (fault: Fault | null) => {
      clearTimeout(still);
      signal.removeEventListener('abort', stop);
      if (fault !== null) reject(fault);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      clearTimeout(still);
      still = setTimeout(stop, nothingMovesMs);
      if (total > 0) onShare(loaded / total);
    };
    request.onerror = () => over(new Fault(false));
    request.onabort = () => over(new Fault(false));
    request.onload = () => {
      over(null);
      if (request.status === 401) {
        sessionEnded();
        reject(new SessionEnded());
        return;
      }
      try {
        const told = JSON.parse(request.responseText) as Uploaded & Told;
        if (request.status === 201) resolve(told);
        else if (told.kind === undefined) reject(new Fault(true));
        else resolve(refusalOf(told, told.kind));
      } catch {
        reject(new Fault(true));
      }
    };
    request.send(file);
  });
}

const refusalOf = ({ message, field }: Told, kind: string): Refusing => ({
  __typename: kind,
  ...(message === undefined ? {} : { message }),
  field: field ?? null,
});
