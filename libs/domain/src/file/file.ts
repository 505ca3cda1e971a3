import type { FileId, PersonId } from '../shared/ids.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import type { TransitionTable } from '../shared/transitions.js';

export interface StoredFile {
  readonly id: FileId;
  readonly personId: PersonId;
  readonly state: FileState;
  readonly mediaType: KeptMediaType;
  /** Bytes as kept, before sealing. */
  readonly size: number;
  /** sha256 hex of the bytes as kept. */
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

/** What is kept. HEIC stands here for what came before pictures were made anew; none comes in any more. */
export const keptMediaTypes = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/heic',
  'text/plain',
] as const;
export type KeptMediaType = (typeof keptMediaTypes)[number];

/** What may be sent; pictures are made anew and kept as JPEG or PNG (decision 33). */
export const pictureMediaTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type PictureMediaType = (typeof pictureMediaTypes)[number];
export type AcceptedMediaType = 'application/pdf' | 'text/plain' | PictureMediaType;

export const isPicture = (mediaType: AcceptedMediaType): mediaType is PictureMediaType =>
  pictureMediaTypes.some((type) => type === mediaType);

/** 25 MB: a phone photograph or a scanned packet; larger ones are rejected by most fax and portal recipients anyway. */
export const largestFileBytes = 25 * 1024 * 1024;

/** Whether that many bytes may be taken in. */
export function acceptSize(size: number): true | Refusal<'FileTooLarge' | 'FileEmpty'> {
  if (size <= 0) return refuse('FileEmpty', 'The file is empty. Choose it again.', 'file');
  if (size <= largestFileBytes) return true;
  return refuse('FileTooLarge', 'The file is larger than 25 MB. Send it in parts or as photographs.', 'file');
}

const endings: Readonly<Record<KeptMediaType, readonly [string, ...string[]]>> = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/heic': ['.heic', '.heif'],
  'text/plain': ['.txt', '.csv', '.md', '.tsv', '.log'],
};

/** A name as it was given, ending as what the bytes are: a saved file is opened by its ending and nothing else. */
export function namedAs(name: string, mediaType: KeptMediaType): string {
  const known = endings[mediaType];
  return known.some((ending) => name.toLowerCase().endsWith(ending)) ? name : `${name}${known[0]}`;
}

export const fileStateSentences: Readonly<Record<FileState, string>> = {
  received: 'Received; being checked.',
  checked: 'Checked; not yet part of a case.',
  kept: 'Kept with the case, encrypted.',
  refused: 'Not accepted; the reason is shown.',
  erased: 'Erased.',
};
