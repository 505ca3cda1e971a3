import { blank } from '../outbox/failure-in-words.js';

/** How far a mail got on the wire before the attempt failed. */
export interface WireProgress {
  /** The whole message, to its last byte, was given to the connection, so the closing dot may have arrived. */
  readonly handedOver: boolean;
}

/** The fields nodemailer puts on what it throws. */
interface WireError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly message?: string;
}

export type SendFailure =
  | { readonly kind: 'refused'; readonly code: string; readonly reason: string }
  | { readonly kind: 'temporary'; readonly code: string; readonly reason: string }
  | { readonly kind: 'uncertain'; readonly reason: string };

/** Replies that speak of our login or session and not of this mail: retrying later, after mending, may succeed. */
const aboutTheSession = new Set([503, 530, 534, 535, 538]);
const aboutTheMail = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

/**
 * Tells the three ways a mail fails apart.
 * - A reply decides, whenever it came: 5yz to the mail itself is for good, anything else is for now (RFC 5321 4.2.1).
 * - Without a reply the closing dot decides: a server must not deliver a message whose end it never saw and drops the
 *   transaction when the connection is lost (RFC 5321 3.8, 4.1.1.4), so before the dot it is safe to try again; after
 *   it nobody knows.
 */
export function classifySmtpError(error: unknown, progress: WireProgress): SendFailure {
  const wire = (error ?? {}) as WireError;
  const reason = blank(wire.message ?? 'The mail server gave no reason.');
  const reply = wire.responseCode;
  if (reply !== undefined) {
    const forGood = reply >= 500 && reply < 600 && !aboutTheSession.has(reply);
    const ofTheMail = aboutTheMail.has(wire.command ?? '');
    return { kind: forGood && ofTheMail ? 'refused' : 'temporary', code: String(reply), reason };
  }
  if (progress.handedOver) return { kind: 'uncertain', reason };
  // Found wrong before anything was said: an address the protocol cannot carry, or a mail above the server's limit.
  if (wire.code === 'EENVELOPE' || wire.code === 'EMESSAGE')
    return { kind: 'refused', code: wire.code, reason };
  return { kind: 'temporary', code: wire.code ?? 'ECONNECTION', reason };
}
