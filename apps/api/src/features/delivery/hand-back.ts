import { standingToSend } from '@chorus/domain/delivery/standing-to-send';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import type { Message } from '../../platform/outbox/message.js';
import type { DatabaseReaction } from '../../platform/outbox/reaction.js';
import { HandOver, unsentAndSigned } from './hand-over.js';
import { creditsOf } from './sending-facts.js';

const ofLeaver = `
  SELECT s.id FROM participation p
  JOIN submission_credit c ON c.campaign_id = p.campaign_id
  JOIN submission s ON s.id = c.submission_id AND s.case_id = p.case_id
  WHERE p.id = $1 AND s.state = ANY($2) ORDER BY s.id`;

/** Somebody left a campaign: what it had not sent is theirs, unless another campaign they are in carries it. */
@Injectable()
export class HandBackAfterLeaving implements DatabaseReaction<'participant.left'> {
  readonly kind = 'database';
  readonly name = 'delivery.hand-back-after-leaving';
  readonly on = 'participant.left';

  constructor(private readonly handOver: HandOver) {}

  async run(tx: Tx, { ids }: Message<'participant.left'>): Promise<void> {
    const rows = await tx.rows<{ id: string }>(ofLeaver, [ids.participationId, unsentAndSigned]);
    const credits = await creditsOf(
      tx,
      rows.map(({ id }) => id),
    );
    const stranded = rows.filter(({ id }) => standingToSend(credits.get(id) ?? []).standing !== 'go');
    await this.handOver.all(
      tx,
      stranded.map(({ id }) => id),
      'participant_left',
    );
  }
}

const ofWithdrawer = `
  SELECT s.id FROM consent_event e JOIN submission s ON s.person_id = e.person_id
  WHERE e.id = $1 AND e.purpose = 'send' AND e.act = 'withdrawn' AND s.state = ANY($2) ORDER BY s.id`;

/** Somebody withdrew "send what I signed": nothing more is sent from here, and what was not sent is theirs. */
@Injectable()
export class HandBackAfterWithdrawal implements DatabaseReaction<'consent.withdrawn'> {
  readonly kind = 'database';
  readonly name = 'delivery.hand-back-after-withdrawal';
  readonly on = 'consent.withdrawn';

  constructor(private readonly handOver: HandOver) {}

  async run(tx: Tx, { ids }: Message<'consent.withdrawn'>): Promise<void> {
    const rows = await tx.rows<{ id: string }>(ofWithdrawer, [ids.consentId, unsentAndSigned]);
    await this.handOver.all(
      tx,
      rows.map(({ id }) => id),
      'consent_withdrawn',
    );
  }
}
