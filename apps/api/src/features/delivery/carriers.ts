import type { TransportAnswer, TransportTraits } from '@chorus/domain/delivery/transport';
import { renderMail } from '@chorus/templates/mail';
import { Injectable } from '@nestjs/common';
import type { FaxResult } from '../../platform/transport/fax.js';
import type { MailAddress, SendResult } from '../../platform/transport/mail.js';
import { Transports, type SendingOrganization } from '../../platform/transport/transports.js';
import { Files } from '../file/file.public.js';
import type { SubmissionRow } from '../submission/submission.public.js';

/** Everything a try needs, in memory only: it is never written to a queue or a log. */
export interface Consignment {
  readonly submissionId: SubmissionRow['id'];
  readonly personId: SubmissionRow['personId'];
  readonly reference: string;
  readonly language: 'en' | 'es';
  readonly channel: 'fax' | 'email';
  /** One mailbox, or one number in E.164. */
  readonly address: string;
  readonly replyTo: MailAddress | null;
  readonly packetFileId: NonNullable<SubmissionRow['packetFileId']>;
  readonly idempotencyKey: string;
  readonly envelopeToken: string;
  readonly sender: SendingOrganization;
}

export interface Carried {
  /** `not_yet`: certainly not accepted, and worth another try of the same release. */
  readonly answer: TransportAnswer | 'not_yet';
  readonly traits: TransportTraits;
  readonly code: string | null;
  readonly messageId: string | null;
  readonly providerReference: string | null;
  /** With `not_yet`: how long the transport asked us to wait, in milliseconds. */
  readonly retryAfterMs: number | null;
  /** The server's own words, blanked of anything personal: what a proof of sending shows. */
  readonly response: string | null;
}

/** Hands a packet to whichever transport the sender has for its channel. */
@Injectable()
export class Carriers {
  constructor(
    private readonly transports: Transports,
    private readonly files: Files,
  ) {}

  /** Names the transport and says whether it delivers, before anything is tried [23]. */
  traits(
    { channel }: Pick<SubmissionRow, 'channel'>,
    sender: SendingOrganization,
  ): { readonly transport: string; readonly delivers: boolean } {
    const { name, delivers } =
      channel === 'fax' ? this.transports.faxFor(sender) : this.transports.transportFor(sender);
    return { transport: name, delivers };
  }

  /** What throws from here comes from a transport that was already at it, and may have happened. */
  async carry(consignment: Consignment): Promise<Carried> {
    const packet = await this.packet(consignment);
    if (packet === null) return this.nothingLeft(consignment);
    return consignment.channel === 'fax' ? this.fax(consignment, packet) : this.mail(consignment, packet);
  }

  /** Null where it cannot be had: a store out of reach, or a key that is gone. Nothing was tried then. */
  private async packet({ packetFileId, personId }: Consignment): Promise<Buffer | null> {
    try {
      return await this.files.bytesOf({ id: packetFileId, personId });
    } catch {
      return null;
    }
  }

  private nothingLeft(consignment: Consignment): Carried {
    const { transport: name, delivers } = this.traits(consignment, consignment.sender);
    const { channel } = consignment;
    return {
      ...said('not_yet', 'PACKET_OUT_OF_REACH', null),
      traits: { name, delivers, channel },
      messageId: null,
      providerReference: null,
    };
  }

  private async mail(consignment: Consignment, packet: Buffer): Promise<Carried> {
    const { reference, replyTo, sender } = consignment;
    const transport = this.transports.transportFor(sender);
    // Subject and body say the reference and nothing else; everything about the person is in the attachment [9].
    const cover = renderMail('filing_cover', 'en', { reference });
    const result = await transport.send({
      idempotencyKey: consignment.idempotencyKey,
      purpose: 'filing',
      about: { kind: 'submission', id: consignment.submissionId },
      to: { address: consignment.address },
      ...(replyTo === null ? {} : { replyTo }),
      envelopeToken: consignment.envelopeToken,
      subject: cover.subject,
      text: cover.text,
      html: cover.html,
      attachments: [{ filename: `${reference}.pdf`, contentType: 'application/pdf', content: packet }],
    });
    const { name, delivers } = transport;
    return { ...ofMail(result), traits: { name, delivers, channel: 'email' }, providerReference: null };
  }

  private async fax(consignment: Consignment, packet: Buffer): Promise<Carried> {
    const transport = this.transports.faxFor(consignment.sender);
    const result = await transport.send({
      idempotencyKey: consignment.idempotencyKey,
      about: { kind: 'submission', id: consignment.submissionId },
      to: consignment.address,
      pdf: packet,
    });
    const { name, delivers } = transport;
    return { ...ofFax(result), traits: { name, delivers, channel: 'fax' }, messageId: null };
  }
}

type Answered = Pick<Carried, 'answer' | 'code' | 'response' | 'retryAfterMs'>;
const said = (
  answer: Carried['answer'],
  code: string | null,
  response: string | null,
  retryAfterMs: number | null = null,
): Answered => ({ answer, code, response, retryAfterMs });

/** A mail server's acceptance is the proof that a mail was sent; that it arrived, nothing here can show. */
function ofMail(result: SendResult): Answered & Pick<Carried, 'messageId'> {
  switch (result.kind) {
    case 'accepted':
      return { ...said('proved', null, result.response), messageId: result.messageId };
    case 'held_locally':
      return { ...said('accepted', null, null), messageId: result.messageId };
    case 'refused':
      return { ...said('refused', result.code, null), messageId: null };
    case 'temporary':
      return { ...said('not_yet', result.code, null), messageId: null };
    case 'uncertain':
      return { ...said('unclear', null, null), messageId: result.messageId };
  }
}

/** A provider's acceptance proves nothing yet: its confirmation is asked for afterwards. */
function ofFax(result: FaxResult): Answered & Pick<Carried, 'providerReference'> {
  switch (result.kind) {
    case 'accepted':
      return { ...said('accepted', null, null), providerReference: result.providerId };
    case 'held_locally':
      return { ...said('accepted', null, null), providerReference: null };
    case 'refused':
      return { ...said('refused', result.code, null), providerReference: null };
    case 'temporary':
      return {
        ...said('not_yet', result.code, null, (result.retryAfterSeconds ?? 0) * 1_000 || null),
        providerReference: null,
      };
    case 'uncertain':
      return { ...said('unclear', null, null), providerReference: null };
  }
}
