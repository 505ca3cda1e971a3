import { hearingNotFound, refuseUnlessOpen } from '@chorus/domain/hearing/hearing.policy';
import { claimSlot, sayAvailable, type ClaimRefused } from '@chorus/domain/hearing/claim-slot';
import type { Seat, SeatId } from '@chorus/domain/hearing/slot';
import type { SlotDecision, SlotDesk } from '@chorus/domain/hearing/slot-desk';
import { readyToSpeak } from '@chorus/domain/hearing/testimony';
import type { Actor } from '@chorus/domain/shared/actor';
import type { PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { attestedOf, deskOfRow, findHearing, latestVersion, seatOf } from './hearing-facts.js';
import type { HearingRow } from './hearing.table.js';
import { publishMissing, SeatAccess, type TakingPart } from './seat-access.js';
import { SeatWork } from './seat-work.js';
import { seatTable, type SeatRow } from './seat.table.js';
import { SlotBook } from './slot-book.js';

export interface SeatChanged {
  readonly kind: 'HearingSeatChanged';
  readonly seat: SeatRow;
}

type Refused =
  | ClaimRefused
  | Refusal<'NotFound' | 'NotAllowed' | 'NotTakingPart' | 'ConsentMissing' | 'SeatOver' | 'CampaignNotOpen'>;

type Decide = (
  desk: SlotDesk,
  seat: Seat,
  facts: { readonly now: string; readonly ready: boolean },
) => SlotDecision | ClaimRefused;

/** An empty seat: what somebody is before they have said anything. */
export function newSeat(
  hearing: HearingRow,
  personId: PersonId,
  { caseId }: Pick<TakingPart, 'caseId'>,
): SeatRow {
  const at = new Date();
  return {
    id: newId<'hearing_seat'>() as SeatId,
    hearingId: hearing.id,
    campaignId: hearing.campaignId,
    organizationId: hearing.organizationId,
    personId,
    caseId,
    state: 'invited',
    ...{ position: null, heldUntil: null, heldBecause: null, agreedTo: null, lostBecause: null },
    changes: 0,
    ...{ signedUpAt: null, sealedAnswer: null },
    ...{ attestedVersion: null, attestedAt: null, readingVersion: null },
    ...{ firstHand: false, ownName: false, nobodyElsesHealth: false },
    ...{ appearanceEvidence: null, recordUrl: null, remindersFor: null },
    createdAt: at,
    changedAt: at,
  };
}

/**
 * One person asks for one slot, or says that they could speak. The seat is made before the hearing is locked, so that the
 * lock lasts for one decision about one seat, however many wait for it.
 */
@Injectable()
export class ClaimSlot {
  constructor(
    private readonly db: Db,
    private readonly access: SeatAccess,
    private readonly book: SlotBook,
    private readonly work: SeatWork,
  ) {}

  claim(actor: Actor, hearingId: string, personId: string): Promise<SeatChanged | Refused> {
    return this.decide(actor, hearingId, personId, 'hearing.slot_claimed', claimSlot);
  }

  available(actor: Actor, hearingId: string, personId: string): Promise<SeatChanged | Refused> {
    return this.decide(actor, hearingId, personId, 'hearing.said_available', (desk, seat, { now }) =>
      sayAvailable(desk, seat, now),
    );
  }

  private decide(
    actor: Actor,
    hearingId: string,
    personId: string,
    operation: string,
    decide: Decide,
  ): Promise<SeatChanged | Refused> {
    return this.db.transaction<SeatChanged | Refused>(actor, async (tx) => {
      const person = await this.access.decidesFor(tx, personId, 'consent');
      if (isRefusal(person)) return person;
      const seen = await findHearing(tx, hearingId);
      if (seen === null || seen.state === 'drafted') return hearingNotFound();
      const part = await this.access.takingPart(tx, seen.campaignId, person);
      if (isRefusal(part)) return part;
      const stopped = refuseUnlessOpen({ state: part.campaignState });
      if (stopped !== null) return stopped;
      if (!part.mayPublish) return publishMissing();
      const asked = { hearing: seen, personId: person, part, operation };
      const first = await this.write(tx, asked, null, decide);
      if (first !== 'has a seat') return first;
      // Asked before, or pressed twice at once. A seat that belongs to care kept from the asker stays unseen.
      const known = await this.access.ofHearing(tx, seen.id, personId);
      if (known === null) return overForThem();
      const second = await this.write(tx, asked, known, decide);
      return second === 'has a seat' ? overForThem() : second;
    });
  }

  /** Everything that can be done before the hearing is locked is: its lock is what ten thousand wait for. */
  private write(
    tx: Tx,
    { hearing, personId, part, operation }: Asked,
    known: SeatRow | null,
    decide: Decide,
  ): Promise<SeatChanged | Refused | 'has a seat'> {
    return tx.elevated(async () => {
      const fresh = known === null ? newSeat(hearing, personId, part) : null;
      if (fresh !== null && (await tx.insert(seatTable, fresh, { onConflict: 'nothing' })) === 0)
        return 'has a seat';
      const own = known ?? (fresh as SeatRow);
      const attested = attestedOf(own);
      const ready = attested !== null && readyToSpeak(attested, { version: await latestVersion(tx, own.id) });
      await audit(tx, { operation, subjects: [{ kind: 'hearing_seat', id: own.id }] });
      const now = await this.book.now(tx);
      const row = await this.book.lock(tx, hearing.id);
      // What was made in this transaction nobody else has seen, let alone changed.
      const { zone } = part;
      const before = fresh === null || zone === null ? await this.book.seat(tx, own.id) : { ...fresh, zone };
      const decision = decide(deskOfRow(row), seatOf(before), { now, ready });
      if (isRefusal(decision)) return decision;
      await this.book.save(tx, row, decision);
      const [after = seatOf(before)] = decision.changed;
      if (after.state === 'confirmed') await this.work.begin(tx, row, personId);
      return { kind: 'HearingSeatChanged', seat: withChange(before, after, decision.changed.length) };
    });
  }
}

/** The row as the book has written it. */
const withChange = (before: SeatRow, after: Seat, changes: number): SeatRow => ({
  ...before,
  state: after.state,
  position: after.position,
  heldUntil: after.heldUntil === null ? null : new Date(after.heldUntil),
  heldBecause: after.heldBecause,
  agreedTo: after.agreedTo,
  changes: before.changes + changes,
});

interface Asked {
  readonly hearing: HearingRow;
  readonly personId: PersonId;
  readonly part: TakingPart;
  readonly operation: string;
}

const overForThem = (): Refusal<'SeatOver'> =>
  refuse('SeatOver', 'This hearing is over for this person. Nothing was changed; other hearings are listed.');
