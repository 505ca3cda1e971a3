import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { renderMail } from '@chorus/templates/mail';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { organizationSubject, Vault } from '../../platform/crypto/vault.js';
import type { Tx } from '../../platform/database/db.js';
import { randomToken } from '../../platform/ids/ids.js';
import type { Message } from '../../platform/outbox/message.js';
import { type EffectReaction, Reactions, type Settlement } from '../../platform/outbox/reaction.js';
import type { OutgoingMail, SendResult } from '../../platform/transport/mail.js';
import { type SendingOrganization, Transports } from '../../platform/transport/transports.js';
import { invitationStandsDays } from './invite-member.js';
import { findOrganization } from './organization.repository.js';
import type { MembershipRow } from './organization.table.js';

type On = 'membership.invited';

interface Invitation {
  readonly mail: OutgoingMail;
  readonly sender: SendingOrganization;
}

/**
 * Sends the link of an invitation that is still open. The mail names neither organization nor campaign, whose names
 * may tell a condition. Sending twice is harmless: link and Message-ID are the same.
 */
@Injectable()
export class SendInvitationMail implements EffectReaction<On, Invitation, SendResult>, OnModuleInit {
  readonly kind = 'effect';
  readonly name = 'organization.send-invitation-mail';
  readonly on = 'membership.invited';

  constructor(
    private readonly reactions: Reactions,
    private readonly transports: Transports,
    private readonly vault: Vault,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.reactions.register(this);
  }

  async begin(tx: Tx, { ids }: Message<On>): Promise<Invitation | null> {
    const row = await tx.maybe<MembershipRow>('SELECT * FROM membership WHERE id = $1', [ids.membershipId]);
    if (row === null || row.state !== 'invited' || row.sealedAddress === null) return null;
    const organization = await findOrganization(tx, row.organizationId);
    if (organization === null || organization.state === 'closed') return null;
    const key = await this.vault.existingKey(organizationSubject(organization.id));
    const place = { table: 'membership', column: 'sealed_address', row: row.id };
    const sealed = JSON.parse(key.open(place, row.sealedAddress)) as { address: string; token: string };
    const { publicUrl, port } = this.config.http;
    // Invitations end by the wall clock, and so does the day the mail names.
    const invitedOn = plainDate(row.createdAt.toISOString().slice(0, 10));
    const { subject, text, html } = renderMail('invitation', 'en', {
      link: `${publicUrl ?? `http://localhost:${port}`}/i/${sealed.token}`,
      validUntil: addDays(invitedOn, invitationStandsDays - 1),
    });
    return {
      sender: { id: organization.id, sample: organization.sample, verifiedSmtp: null },
      mail: {
        idempotencyKey: `membership-${row.id}`,
        purpose: 'notice',
        about: { kind: 'membership', id: row.id },
        to: { address: sealed.address },
        envelopeToken: randomToken(),
        subject,
        text,
        html,
      },
    };
  }

  perform({ mail, sender }: Invitation): Promise<SendResult> {
    return this.transports.transportFor(sender).send(mail);
  }

  async settle(_tx: Tx, _invitation: Invitation, { kind }: SendResult): Promise<Settlement> {
    return kind === 'temporary' ? { kind: 'again', reason: 'The mail was not taken yet.' } : { kind: 'done' };
  }
}
