import type { MailSubjectMatter } from './mail.js';

/**
 * One fax. The provider interface (documented in docs/guides/fax-provider.md) is plain HTTP, so that any fax service
 * under a privacy contract can stand behind a small adapter; fax never travels as e-mail (decision 22).
 */
export interface OutgoingFax {
  /** Ids only. The provider sends one fax for one key, however often the request arrives. */
  readonly idempotencyKey: string;
  readonly about: MailSubjectMatter;
  /** E.164: `+14065550123`. */
  readonly to: string;
  readonly pdf: Buffer;
}

export type FaxResult =
  /** The provider took the fax; whether it arrived is told by `status`. */
  | { readonly kind: 'accepted'; readonly providerId: string }
  | { readonly kind: 'held_locally'; readonly path: string }
  | { readonly kind: 'refused'; readonly code: string; readonly reason: string }
  | {
      readonly kind: 'temporary';
      readonly code: string;
      readonly reason: string;
      readonly retryAfterSeconds?: number;
    }
  /** The request went out and no usable answer came back. */
  | { readonly kind: 'uncertain'; readonly reason: string };

export type FaxStatus =
  | { readonly kind: 'underway' }
  /** The receiving machine confirmed all pages; the instant and the number of pages are the proof. */
  | { readonly kind: 'delivered'; readonly confirmedAt: Date; readonly pages: number }
  | { readonly kind: 'failed'; readonly code: string }
  | { readonly kind: 'unknown' };

export interface FaxTransport {
  readonly name: string;
  readonly delivers: boolean;
  send(fax: OutgoingFax): Promise<FaxResult>;
  status(providerId: string): Promise<FaxStatus>;
}
