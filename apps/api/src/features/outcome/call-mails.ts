import { dateInZone } from '@chorus/domain/shared/calendar';
import { Injectable } from '@nestjs/common';
import type { MailContext, MailName } from '@chorus/templates/mail/registry';
import type { Tx } from '../../platform/database/db.js';
import type { Reactions } from '../../platform/outbox/reaction.js';
import type { Notice } from '../../platform/transport/notices.js';
import { NoticeMail, Readers } from '../delivery/delivery.public.js';
import { peerCallTable, type PeerCallRow } from '../justification/justification.public.js';

/** Tells the person of their clinician's call: that it has its times, or that it did not come about. */
@Injectable()
export class CallMails {
  constructor(
    private readonly mail: NoticeMail,
    private readonly readers: Readers,
  ) {}

  register(reactions: Reactions): void {
    reactions.register(
      this.mail.reaction('outcome.mail-call-booked', 'call.booked', (tx, { id, ids }) =>
        this.booked(tx, ids.callId, id),
      ),
    );
    reactions.register(
      this.mail.reaction('outcome.mail-call-missed', 'call.missed', (tx, { id, ids }) =>
        this.missed(tx, ids.callId, id),
      ),
    );
  }

  /** Looks again when it writes: of times that were given up meanwhile nobody is told. */
  private async booked(tx: Tx, callId: string, occasion: string): Promise<readonly Notice[]> {
    const call = await tx.hold(peerCallTable, callId);
    if (call?.state !== 'booked') return [];
    const days = [...new Set(call.windows.map(({ from }) => dateInZone(from, call.zone)))];
    return this.write(tx, call, occasion, 'call_booked', { ...this.about(call), days });
  }

  private async missed(tx: Tx, callId: string, occasion: string): Promise<readonly Notice[]> {
    const call = await tx.hold(peerCallTable, callId);
    if (call?.state !== 'missed') return [];
    return this.write(tx, call, occasion, 'call_missed', this.about(call));
  }

  private about({ reference, caseId }: PeerCallRow) {
    return { reference, link: this.mail.link(`/cases/${caseId}`) };
  }

  private async write<Name extends MailName>(
    tx: Tx,
    { id, caseId, personId }: PeerCallRow,
    occasion: string,
    template: Name,
    context: MailContext<Name>,
  ): Promise<readonly Notice[]> {
    const home = await tx.one<{ sample: boolean }>('SELECT sample FROM home');
    const by = await tx.maybe<{ id: string; sample: boolean }>(
      `SELECT o.id, o.sample OR k.sample AS sample FROM participation p
       JOIN campaign k ON k.id = p.campaign_id JOIN organization o ON o.id = p.organization_id
       WHERE p.case_id = $1 AND p.state <> 'left' ORDER BY p.joined_at, p.id LIMIT 1`,
      [caseId],
    );
    const sender = {
      id: by?.id ?? personId,
      sample: home.sample || (by?.sample ?? false),
      verifiedSmtp: null,
    };
    const readers = await this.readers.ofPerson(tx, personId, caseId);
    return this.mail.compose(readers, {
      template,
      context,
      about: { kind: 'peer_call', id },
      occasion,
      sender,
    });
  }
}
