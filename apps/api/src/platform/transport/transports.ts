import { createHash } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { FaxTransport } from './fax.js';
import {
  GuardedFaxTransport,
  GuardedMailTransport,
  LocalFaxTransport,
  LocalMailTransport,
} from './held-transports.js';
import { HttpFaxTransport, type HttpFaxSettings } from './http-fax-transport.js';
import { LocalOutbox } from './local-outbox.js';
import type { Outbound } from '../outbound/outbound.js';
import type { MailAddress, MailIdentity, MailTransport } from './mail.js';
import { SmtpTransport, type SmtpSettings } from './smtp-transport.js';

export interface TransportSettings {
  /** `CHORUS_HOME/outbox`. */
  readonly outboxFolder: string;
  readonly platform: MailIdentity;
  readonly smtp: SmtpSettings | null;
  readonly fax: HttpFaxSettings | null;
  /** Through which every connection of theirs goes. */
  readonly outbound: Outbound;
  /** In a sample home nothing configured is used: everything goes to the local outbox (decision 24). */
  readonly sampleHome: boolean;
}

/** What deciding how an organization sends takes; read from its own row, never from a request. */
export interface SendingOrganization {
  readonly id: string;
  readonly sample: boolean;
  /** Its own mail server and From address, once verified; null before. */
  readonly verifiedSmtp: { readonly url: string; readonly from: MailAddress } | null;
}

/** Own connections of organizations kept open at a time; the one unused longest is closed. */
const poolsAtMost = 20;

/** Chooses who carries a mail or a fax. The one place that knows what is configured. */
@Injectable()
export class Transports implements OnApplicationShutdown {
  readonly outbox: LocalOutbox;
  private readonly local: LocalMailTransport;
  private readonly platformMail: MailTransport;
  private readonly platformFax: FaxTransport;
  private readonly sampleMail: MailTransport;
  private readonly sampleFax: FaxTransport;
  private readonly own = new Map<string, MailTransport>();

  constructor(private readonly settings: TransportSettings) {
    this.outbox = new LocalOutbox(settings.outboxFolder);
    this.local = new LocalMailTransport(this.outbox, settings.platform);
    const localFax = new LocalFaxTransport(this.outbox);
    const { smtp, fax, outbound, sampleHome } = settings;
    this.platformMail =
      smtp === null || sampleHome ? this.local : new SmtpTransport(settings.platform, smtp, outbound);
    this.platformFax = fax === null || sampleHome ? localFax : new HttpFaxTransport(fax, outbound);
    this.sampleMail = new GuardedMailTransport(this.local);
    this.sampleFax = new GuardedFaxTransport(localFax);
  }

  /** Nothing configured for real people is used here. */
  get sampleHome(): boolean {
    return this.settings.sampleHome;
  }

  /** For mails of the platform itself: sign-in links, invitations. */
  forPlatform(): MailTransport {
    return this.platformMail;
  }

  /** Its own verified server, else the platform's; a sample organization reaches the local outbox and no further. */
  transportFor(organization: SendingOrganization): MailTransport {
    if (organization.sample) return this.sampleMail;
    const { verifiedSmtp } = organization;
    if (verifiedSmtp === null || this.settings.sampleHome) return this.platformMail;
    return this.ownTransport(organization.id, verifiedSmtp);
  }

  faxFor(organization: Pick<SendingOrganization, 'sample'>): FaxTransport {
    return organization.sample ? this.sampleFax : this.platformFax;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([
      this.platformMail.close(),
      ...[...this.own.values()].map((transport) => transport.close()),
    ]);
    this.own.clear();
  }

  private ownTransport(organizationId: string, smtp: { url: string; from: MailAddress }): MailTransport {
    const key = `${organizationId} ${createHash('sha256').update(JSON.stringify(smtp)).digest('hex')}`;
    const known = this.own.get(key);
    const transport =
      known ??
      new SmtpTransport(
        { from: smtp.from, replyDomain: this.settings.platform.replyDomain },
        { url: smtp.url, delivers: true, connections: 3, namedBy: 'organization' },
        this.settings.outbound,
        'smtp of the organization',
      );
    this.own.delete(key);
    this.own.set(key, transport);
    this.closeOldest();
    return transport;
  }

  private closeOldest(): void {
    if (this.own.size <= poolsAtMost) return;
    const [oldest] = this.own;
    if (oldest === undefined) return;
    this.own.delete(oldest[0]);
    void oldest[1].close();
  }
}
