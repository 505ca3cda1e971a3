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

/** RFC 5322 Message-ID, deterministic; `domain` is the sender's own and holds no angle brackets or spaces. */
export function messageId(submissionId: SubmissionId, release: number, domain: string): string {
  if (!/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(domain))
    throw new RangeError('Not a domain for a Message-ID');
  return `<${idempotencyKey(submissionId, release)}@${domain.toLowerCase()}>`;
}

/** Message-ID of other mail: what it is about, which message, to whom; all ids. */
export function noticeMessageId(
  message: string,
  subjectId: string,
  recipientId: string,
  domain: string,
): string {
  if (!/^[a-z0-9-]+$/.test(message)) throw new RangeError('Message names are kebab-case');
  return `<${message}.${subjectId}.${recipientId}@${domain.toLowerCase()}>`;
}
