import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailIdentity, OutgoingMail } from './mail.js';

/** A mail as the bytes that travel (RFC 5322), with the envelope (RFC 5321) that takes them there. */
export interface ComposedMail {
  readonly messageId: string;
  readonly envelope: { readonly from: string; readonly to: readonly [string] };
  readonly bytes: Buffer;
}

/** Builds the bytes of a mail. Nothing is fetched: attachments come as bytes, and files and links are switched off. */
export async function composeMail(mail: OutgoingMail, identity: MailIdentity): Promise<ComposedMail> {
  const messageId = messageIdOf(mail.idempotencyKey, identity);
  const composer = new MailComposer({
    messageId,
    date: mail.date ?? new Date(),
    from: named(identity.from),
    to: named(mail.to),
    replyTo: mail.replyTo === undefined ? undefined : named(mail.replyTo),
    subject: mail.subject,
    text: withCrLf(mail.text),
    html: mail.html === undefined ? undefined : withCrLf(mail.html),
    attachments: (mail.attachments ?? []).map(({ filename, contentType, content }) => ({
      filename,
      contentType,
      content,
    })),
    // RFC 3834: tells other machines that nobody wrote this by hand, so that none answers it by itself.
    headers: mail.purpose === 'notice' ? { 'Auto-Submitted': 'auto-generated' } : {},
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    messageId,
    envelope: { from: envelopeSender(mail.envelopeToken, identity), to: [mail.to.address] },
    bytes: await composer.compile().build(),
  };
}

/** Deterministic: two attempts with the same key carry the same Message-ID, by which a receiver knows the second. */
export function messageIdOf(idempotencyKey: string, identity: MailIdentity): string {
  const digest = createHash('sha256').update(`chorus mail ${idempotencyKey}`).digest('base64url');
  return `<${digest.slice(0, 32)}@${domainOf(identity.from.address)}>`;
}

/** The address a bounce is sent to: its token finds the attempt, with nothing else of anyone's in it. */
export function envelopeSender(token: string, identity: MailIdentity): string {
  if (!/^[A-Za-z0-9_-]{1,40}$/.test(token))
    throw new Error('An envelope token is at most 40 base64url characters.');
  if (identity.replyDomain !== null) return `b-${token}@${identity.replyDomain}`;
  const address = identity.from.address;
  return `${address.slice(0, address.lastIndexOf('@'))}+b-${token}@${domainOf(address)}`;
}

/** Lines end as they travel, so that the bytes kept are the bytes sent; done here, a pass over attachments is spared. */
const withCrLf = (text: string): string => text.replace(/\r\n|\r|\n/g, '\r\n');

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

const named = ({ name, address }: { name?: string; address: string }): { name: string; address: string } => ({
  name: name ?? '',
  address,
});
