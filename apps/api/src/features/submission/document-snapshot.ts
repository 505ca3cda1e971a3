import { createHash } from 'node:crypto';
import type { AuthorityBasis } from '@chorus/domain/identity/authority';
import type { LetterDocument } from '@chorus/templates/render';
import type { ComposedLetter } from './compose-letter.js';
import type { Addressee } from './recipient.js';

/** A paper of the packet: which file, and under which letter and title it stands. */
export interface SnapshotExhibit {
  readonly letter: string;
  readonly title: string;
  readonly fileId: string;
  /** Of the bytes as they were read: another file under the same id would be another packet. */
  readonly sha256: string;
}

/**
 * What a document was made from and the document itself, as they were on that day. The signature goes under these
 * very blocks: nothing is written again between reading and signing.
 */
export interface DocumentSnapshot {
  readonly letterId: ComposedLetter['letterId'];
  readonly context: ComposedLetter['context'];
  readonly document: LetterDocument;
  readonly exhibits: readonly SnapshotExhibit[];
  readonly addressee: Addressee;
  /** By what right the one who prepared it acts; another signer needs a document of their own. */
  readonly basis: AuthorityBasis;
}

/** sha256 hex over the snapshot: equal facts give equal hashes, and so does the same document made twice. */
export function snapshotHash(snapshot: DocumentSnapshot): string {
  return createHash('sha256').update(canonical(snapshot)).digest('hex');
}

/** JSON with the keys of every object in order, so that a hash does not hang on how an object was put together. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`;
}
