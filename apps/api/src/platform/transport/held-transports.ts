import { composeMail } from './compose-mail.js';
import type { FaxResult, FaxStatus, FaxTransport, OutgoingFax } from './fax.js';
import type { LocalOutbox } from './local-outbox.js';
import type { MailIdentity, MailTransport, OutgoingMail, SendResult } from './mail.js';
import { guardRecipients } from './sample-guard.js';

/** Writes mails as `.eml` files: nothing leaves this machine, and nobody may be told that it did. */
export class LocalMailTransport implements MailTransport {
  readonly name = 'local outbox';
  readonly delivers = false;

  constructor(
    private readonly outbox: LocalOutbox,
    private readonly identity: MailIdentity,
  ) {}

  async send(mail: OutgoingMail): Promise<SendResult> {
    const refusal = guardRecipients(false, [mail.to.address]);
    if (refusal !== null) return { kind: 'refused', ...refusal };
    const { messageId, bytes } = await composeMail(mail, this.identity);
    const path = await this.outbox.hold('mail', mail.about, mail.idempotencyKey, 'eml', bytes);
    return { kind: 'held_locally', messageId, path, bytes };
  }

  async close(): Promise<void> {}
}

/** Writes faxes as PDF files, each with a `.json` beside it that holds ids and nothing else. */
export class LocalFaxTransport implements FaxTransport {
  readonly name = 'local outbox';
  readonly delivers = false;

  constructor(private readonly outbox: LocalOutbox) {}

  async send(fax: OutgoingFax): Promise<FaxResult> {
    const refusal = guardRecipients(false, [fax.to]);
    if (refusal !== null) return { kind: 'refused', ...refusal };
    const ids = { idempotencyKey: fax.idempotencyKey, about: fax.about };
    await this.outbox.hold(
      'fax',
      fax.about,
      fax.idempotencyKey,
      'json',
      Buffer.from(`${JSON.stringify(ids)}\n`),
    );
    return {
      kind: 'held_locally',
      path: await this.outbox.hold('fax', fax.about, fax.idempotencyKey, 'pdf', fax.pdf),
    };
  }

  /** A held fax has no provider that could know of it. */
  async status(): Promise<FaxStatus> {
    return { kind: 'unknown' };
  }
}

/** Any mail transport behind the sample guard, which turns the recipient away before anything is opened. */
export class GuardedMailTransport implements MailTransport {
  readonly name: string;
  readonly delivers: boolean;

  constructor(private readonly inner: MailTransport) {
    this.name = `${inner.name}, sample`;
    this.delivers = inner.delivers;
  }

  async send(mail: OutgoingMail): Promise<SendResult> {
    const refusal = guardRecipients(true, [mail.to.address]);
    return refusal === null ? this.inner.send(mail) : { kind: 'refused', ...refusal };
  }

  close(): Promise<void> {
    return this.inner.close();
  }
}

/** Any fax transport behind the sample guard. */
export class GuardedFaxTransport implements FaxTransport {
  readonly name: string;
  readonly delivers: boolean;

  constructor(private readonly inner: FaxTransport) {
    this.name = `${inner.name}, sample`;
    this.delivers = inner.delivers;
  }

  async send(fax: OutgoingFax): Promise<FaxResult> {
    const refusal = guardRecipients(true, [fax.to]);
    return refusal === null ? this.inner.send(fax) : { kind: 'refused', ...refusal };
  }

  status(providerId: string): Promise<FaxStatus> {
    return this.inner.status(providerId);
  }
}
