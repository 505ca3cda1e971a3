import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { renderMail } from '@chorus/templates/mail';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { organizationSubject, Vault } from '../../platform/crypto/vault.js';
import type { Tx } from '../../platform/database/db.js';
import { Reactions } from '../../platform/outbox/reaction.js';
import { noticeMail, Notices, type Notice } from '../../platform/transport/notices.js';
import { invitationStandsDays } from './invite-member.js';
import { findOrganization } from './organization.repository.js';
import type { MembershipRow } from './organization.table.js';

/**
 * Sends the link of an invitation that is still open. The mail names neither organization nor campaign, whose names
 * may tell a condition. Sending twice is harmless: link and Message-ID are the same.
 */
@Injectable()
export class SendInvitationMail implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly notices: Notices,
    private readonly vault: Vault,
  ) {}

  onModuleInit(): void {
    this.reactions.register(
      this.notices.reaction({
        name: 'organization.send-invitation-mail',
        on: 'membership.invited',
        patience: 'days',
        write: (tx, { ids }) => this.write(tx, ids.membershipId),
      }),
    );
  }

  private async write(tx: Tx, membershipId: string): Promise<readonly Notice[]> {
    const row = await tx.maybe<MembershipRow>('SELECT * FROM membership WHERE id = $1', [membershipId]);
    if (row === null || row.state !== 'invited' || row.sealedAddress === null) return [];
    const organization = await findOrganization(tx, row.organizationId);
    if (organization === null || organization.state === 'closed') return [];
    const key = await this.vault.existingKey(organizationSubject(organization.id));
    const place = { table: 'membership', column: 'sealed_address', row: row.id };
    const sealed = JSON.parse(key.open(place, row.sealedAddress)) as { address: string; token: string };
    // Invitations end by the wall clock, and so does the day the mail names.
    const invitedOn = plainDate(row.createdAt.toISOString().slice(0, 10));
    const words = renderMail('invitation', 'en', {
      link: this.notices.link(`/i/${sealed.token}`),
      validUntil: addDays(invitedOn, invitationStandsDays - 1),
    });
    const envelope = {
      key: `membership-${row.id}`,
      about: { kind: 'membership', id: row.id },
      to: sealed.address,
    };
    const sender = { id: organization.id, sample: organization.sample, verifiedSmtp: null };
    return [{ readerId: row.id, sender, mail: noticeMail(words, envelope) }];
  }
}
