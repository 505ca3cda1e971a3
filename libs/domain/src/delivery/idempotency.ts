import type { SubmissionId } from '../shared/ids.js';

/**
 * The same release of the same document always has the same key, so that a crash between "accepted" and "written
 * down" cannot make a second one visible to the recipient. `release` counts a person's explicit decisions to send
 * again; it never grows by itself. Ids only, nothing of the content.
 */
export function idempotencyKey(submissionId: SubmissionId, release: number): string {
  if (!Number.isSafeInteger(release) || release < 1) throw new RangeError('Releases count from 1');
  return `${submissionId}.${release}`;
}
