import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import {
  createTransport,
  type SendMailOptions,
  type SMTPPoolSentMessageInfo,
  type Transporter,
} from 'nodemailer';
import type { NamedBy } from '../outbound/destination.js';
import { Outbound } from '../outbound/outbound.js';
import { blank } from '../outbox/failure-in-words.js';
import { composeMail, type ComposedMail } from './compose-mail.js';
import type { MailIdentity, MailTransport, OutgoingMail, SendResult } from './mail.js';
import { guardRecipients } from './sample-guard.js';
import { classifySmtpError } from './smtp-result.js';

export interface SmtpSettings {
  /** `smtp://user:password@host:587`, `smtps://…`; `?ignoreTLS=true` allows a plain connection beyond this machine. */
  readonly url: string;
  /** False for a mail catcher: it answers like a server, and nobody receives anything (decision 23). */
  readonly delivers: boolean;
  /** Measured: throughput stops growing at ten connections. */
  readonly connections?: number;
  /** How long to wait for a reply. RFC 5321 4.5.3.2.6 asks for ten minutes after the dot; less makes uncertain mails. */
  readonly replyTimeoutMs?: number;
  /** Whose server it is; of an organization's address only host, port and login count. Default: the operator's. */
  readonly namedBy?: NamedBy;
}

/** What the library tells of the server it wants a connection to. */
interface MailServer {
  readonly host?: string | undefined;
  readonly port?: number | string | undefined;
  readonly secure?: boolean | undefined;
}
type GotSocket = (error: Error | null, socket: { readonly connection: Socket } | false) => void;

const connectTimeoutMs = 30_000;

/** Sends through one SMTP server over a pool of connections. */
export class SmtpTransport implements MailTransport {
  readonly name: string;
  readonly delivers: boolean;
  private readonly pool: Transporter<SMTPPoolSentMessageInfo>;
  private readonly underway = new Set<Promise<unknown>>();

  constructor(
    private readonly identity: MailIdentity,
    settings: SmtpSettings,
    outbound = new Outbound(),
    name = 'smtp',
  ) {
    this.name = name;
    this.delivers = settings.delivers;
    const namedBy = settings.namedBy ?? 'operator';
    const url = namedBy === 'operator' ? settings.url : withoutOptions(settings.url);
    this.pool = createTransport({
      url,
      // Every connection of the pool comes through the guard; what the library would look up by itself it never does.
      getSocket: ({ host, port, secure }: MailServer, done: GotSocket) => {
        outbound
          .connectMail(host ?? '', Number(port) || (secure === true ? 465 : 587), namedBy, connectTimeoutMs)
          .then(
            (connection) => done(null, { connection }),
            (error: unknown) => done(error as Error, false),
          );
      },
      pool: true,
      maxConnections: settings.connections ?? 10,
      maxMessages: 1000,
      requireTLS: mustEncrypt(url),
      connectionTimeout: connectTimeoutMs,
      greetingTimeout: 30_000,
      socketTimeout: settings.replyTimeoutMs ?? 600_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    reportHandOver(this.pool);
  }

  async send(mail: OutgoingMail): Promise<SendResult> {
    const refusal = guardRecipients(false, [mail.to.address]);
    if (refusal !== null) return { kind: 'refused', ...refusal };
    const composed = await composeMail(mail, this.identity);
    const sending = this.hand(composed);
    this.underway.add(sending);
    try {
      return await sending;
    } finally {
      this.underway.delete(sending);
    }
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.underway);
    this.pool.close();
  }

  private async hand(composed: ComposedMail): Promise<SendResult> {
    const { messageId, bytes } = composed;
    const progress = { handedOver: false };
    try {
      const wire: SendMailOptions & WatchedMail = {
        raw: bytes,
        envelope: { from: composed.envelope.from, to: [...composed.envelope.to] },
        messageId,
        chorusProgress: progress,
      };
      const sent = await this.pool.sendMail(wire);
      if (!this.delivers) return { kind: 'held_locally', messageId, path: this.name, bytes };
      return { kind: 'accepted', messageId, response: blank(sent.response), bytes };
    } catch (error) {
      const failure = classifySmtpError(error, progress);
      return failure.kind === 'uncertain' ? { ...failure, messageId, bytes } : failure;
    }
  }
}

interface WatchedMail {
  readonly chorusProgress: { handedOver: boolean };
}

/**
 * Marks the moment the last byte of a message was taken by the connection. nodemailer's errors name neither the phase
 * nor whether the dot went out (a lost connection is always `CONN`), so the message is served from a stream of ours:
 * the dot is written on its end and never before. Small pieces under back pressure keep "taken" close to "sent".
 */
function reportHandOver(pool: Transporter<SMTPPoolSentMessageInfo>): void {
  pool.use('stream', (mail, done) => {
    const { raw, chorusProgress: progress } = mail.data as { raw: Buffer } & WatchedMail;
    // Called once for each connection tried; a reused one found dead before it read anything is tried anew.
    mail.message.createReadStream = () =>
      Readable.from(piecesOf(raw), { objectMode: false }).once('end', () => (progress.handedOver = true));
    done();
  });
}

const pieceBytes = 65_536;

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** What stands behind the question mark can turn certificates off or lead through a proxy: not an organization's to say. */
function withoutOptions(address: string): string {
  const url = new URL(address);
  url.search = '';
  return url.href;
}

/** Beyond this machine a plain connection is refused unless the address says otherwise in so many words. */
function mustEncrypt(url: string): boolean {
  const { hostname, protocol, searchParams } = new URL(url);
  const ownMachine = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'smtp:' && !ownMachine && searchParams.get('ignoreTLS') !== 'true';
}
