import { Fault } from '../../lib/graphql.js';
import type { Refusing } from '../../lib/use-acting.js';

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

/** Sends a document of a person as it is. `fetch` tells nothing of how far it is; the older way does. */
export function sendFile(
  personId: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<Uploaded | Refusing> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/files?personId=${encodeURIComponent(personId)}`);
    request.setRequestHeader('Content-Type', file.type === '' ? 'application/octet-stream' : file.type);
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => total > 0 && onProgress(loaded / total);
    request.onerror = () => reject(new Fault(false));
    request.onload = () => {
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
