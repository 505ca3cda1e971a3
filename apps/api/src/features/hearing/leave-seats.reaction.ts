import { leaveSlot } from '@chorus/domain/hearing/claim-slot';
import type { SeatId } from '@chorus/domain/hearing/slot';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/database/db.js';
import { Reactions } from '../../platform/outbox/reaction.js';
import { deskOfRow, seatOf } from './hearing-facts.js';
import { SeatWork } from './seat-work.js';
import type { SeatRow } from './seat.table.js';
import { SlotBook } from './slot-book.js';

const ahead = `
  SELECT s.* FROM hearing_seat s JOIN hearing h ON h.id = s.hearing_id AND h.state IN ('announced', 'moved')
  WHERE s.state IN ('invited', 'available', 'offered', 'confirmed', 'waitlisted', 'written_only') AND`;

/** Whoever left by this case and takes part in the campaign by no other. */
const byParticipation = `${ahead} EXISTS (
  SELECT 1 FROM participation p WHERE p.id = $1 AND p.state = 'left' AND p.campaign_id = s.campaign_id AND p.person_id = s.person_id)
  AND NOT EXISTS (SELECT 1 FROM participation o WHERE o.campaign_id = s.campaign_id AND o.person_id = s.person_id AND o.state <> 'left')`;

/** What becomes public is not agreed to any more, as it stands now. */
const byConsent = `${ahead} EXISTS (
  SELECT 1 FROM consent_event e WHERE e.id = $1 AND e.purpose = 'publish' AND e.act = 'withdrawn'
    AND e.person_id = s.person_id AND e.organization_id = s.organization_id
    AND NOT EXISTS (SELECT 1 FROM consent_event g WHERE g.person_id = e.person_id AND g.organization_id = e.organization_id
      AND g.purpose = 'publish' AND g.act = 'given' AND g.at > e.at))`;

const byPerson = `${ahead} s.person_id = $1`;

/** Nobody's name stays on a list they have left: what they held goes to the next who waits. */
@Injectable()
export class LeaveSeats implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly book: SlotBook,
    private readonly work: SeatWork,
  ) {}

  onModuleInit(): void {
    this.reactions.register({
      kind: 'database',
      name: 'hearing.leave-with-campaign',
      on: 'participant.left',
      run: (tx, { ids }) => this.leave(tx, byParticipation, ids.participationId),
    });
    this.reactions.register({
      kind: 'database',
      name: 'hearing.leave-with-consent',
      on: 'consent.withdrawn',
      run: (tx, { ids }) => this.leave(tx, byConsent, ids.consentId),
    });
    this.reactions.register({
      kind: 'database',
      name: 'hearing.leave-with-person',
      on: 'person.suspended',
      run: (tx, { ids }) => this.leave(tx, byPerson, ids.personId),
    });
  }

  private async leave(tx: Tx, sql: string, id: string): Promise<void> {
    const seats = await tx.rows<SeatRow>(`${sql} ORDER BY s.hearing_id, s.id`, [id]);
    for (const seat of seats) await this.leaveOne(tx, seat.id, seat);
  }

  private async leaveOne(tx: Tx, id: SeatId, { hearingId, personId }: SeatRow): Promise<void> {
    const row = await this.book.lock(tx, hearingId);
    const decision = leaveSlot(
      deskOfRow(row),
      seatOf(await this.book.seat(tx, id)),
      'declined',
      await this.book.now(tx),
    );
    if (isRefusal(decision) || decision.changed.length === 0) return;
    const saved = await this.book.save(tx, row, decision);
    await this.work.release(tx, row, personId);
    await this.book.promote(tx, saved);
    await audit(tx, { operation: 'hearing.left', subjects: [{ kind: 'hearing_seat', id }] });
  }
}
