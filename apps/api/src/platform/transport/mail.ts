/**
 * What the platform needs to know to send one mail. A mail has one recipient, so that its result is about one
 * address; it has no `from`, because the sender is the transport's own identity and never the person (decision 26).
 */
export interface OutgoingMail {
  /** Ids only (`attempt-<id>`). The same key gives the same Message-ID, so a repeated mail is known as one. */
  readonly idempotencyKey: string;
  /** A filing's subject and body carry only a reference (decision 9); a notice carries no health words. */
  readonly purpose: 'filing' | 'notice';
  /** What the mail is about: its local copy is found and removed by this at erasure. */
  readonly about: MailSubjectMatter;
  readonly to: MailAddress;
  readonly replyTo?: MailAddress;
  /** Random token carried in the envelope sender, by which a bounce finds its way back. */
  readonly envelopeToken: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly attachments?: readonly MailAttachment[];
  /** The Date header; the moment of sending on the wall clock when left out. */
  readonly date?: Date;
}

export interface MailSubjectMatter {
  /** A table's name in lower case: `submission`, `account`. */
  readonly kind: string;
  readonly id: string;
}

export interface MailAddress {
  readonly address: string;
  readonly name?: string;
}

export interface MailAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/** Who a transport sends as, and where bounces go. */
export interface MailIdentity {
  readonly from: MailAddress;
  /** The domain whose mail comes back to this installation, where there is one. */
  readonly replyDomain: string | null;
}

/** Everything that can become of one attempt; the words of texts from servers are blanked of anything personal. */
export type SendResult =
  /** The server took responsibility for the mail. */
  | {
      readonly kind: 'accepted';
      readonly messageId: string;
      readonly response: string;
      readonly bytes: Buffer;
    }
  /** This server does not deliver; nothing was sent (decision 23). */
  | {
      readonly kind: 'held_locally';
      readonly messageId: string;
      readonly path: string;
      readonly bytes: Buffer;
    }
  /** The recipient's side said no for good; sending the same again gets the same answer. */
  | { readonly kind: 'refused'; readonly code: string; readonly reason: string }
  /** Certainly not accepted, and worth another try later. */
  | { readonly kind: 'temporary'; readonly code: string; readonly reason: string }
  /** The whole mail was handed over and the answer was lost: nobody knows. Never send again without a person. */
  | {
      readonly kind: 'uncertain';
      readonly messageId: string;
      readonly reason: string;
      readonly bytes: Buffer;
    };

export interface MailTransport {
  readonly name: string;
  /** Whether what it takes can reach the recipient. False for the local outbox and for mail catchers. */
  readonly delivers: boolean;
  send(mail: OutgoingMail): Promise<SendResult>;
  /** Finishes what is on its way, then closes the connections. */
  close(): Promise<void>;
}
