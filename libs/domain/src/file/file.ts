import type { FileId, PersonId } from '../shared/ids.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import type { TransitionTable } from '../shared/transitions.js';

export interface StoredFile {
  readonly id: FileId;
  readonly personId: PersonId;
  readonly state: FileState;
  readonly mediaType: AcceptedMediaType;
  /** Bytes, before sealing. */
  readonly size: number;
  /** sha256 hex of the bytes as received. */
  readonly sha256: string;
  readonly origin: FileOrigin;
}

export type FileState = 'received' | 'checked' | 'kept' | 'refused' | 'erased';
export const fileTransitions = {
  received: ['checked', 'refused', 'erased'],
  checked: ['kept', 'refused', 'erased'],
  kept: ['erased'],
  refused: ['erased'],
  erased: [],
} as const satisfies TransitionTable<FileState>;

export const fileOrigins = [
  'uploaded_by_person',
  'uploaded_by_helper',
  'inbound_reply',
  'made_here',
] as const;
export type FileOrigin = (typeof fileOrigins)[number];

export const acceptedMediaTypes = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/heic',
  'text/plain',
] as const;
export type AcceptedMediaType = (typeof acceptedMediaTypes)[number];

/** 25 MB: a phone photograph or a scanned packet; larger ones are rejected by most fax and portal recipients anyway. */
export const largestFileBytes = 25 * 1024 * 1024;

/** Whether bytes of this declared type and size may be taken in; what the bytes really are is checked later. */
export function acceptFile(
  mediaType: string,
  size: number,
): AcceptedMediaType | Refusal<'FileTypeNotAccepted' | 'FileTooLarge' | 'FileEmpty'> {
  const accepted = acceptedMediaTypes.find((type) => type === mediaType);
  if (!accepted) {
    return refuse(
      'FileTypeNotAccepted',
      'Send a PDF, a photograph (JPEG, PNG, HEIC) or plain text. Nothing was kept.',
      'file',
    );
  }
  if (size <= 0) return refuse('FileEmpty', 'The file is empty. Choose it again.', 'file');
  if (size > largestFileBytes) {
    return refuse(
      'FileTooLarge',
      'The file is larger than 25 MB. Send it in parts or as photographs.',
      'file',
    );
  }
  return accepted;
}

export const fileStateSentences: Readonly<Record<FileState, string>> = {
  received: 'Received; being checked.',
  checked: 'Checked; not yet part of a case.',
  kept: 'Kept with the case, encrypted.',
  refused: 'Not accepted; the reason is shown.',
  erased: 'Erased.',
};
