import { isRefusal } from '@chorus/domain/shared/refusal';
import type { Hearing, HearingDetails, HearingTimes } from '@chorus/domain/hearing/hearing';
import type { SlotDesk } from '@chorus/domain/hearing/slot-desk';
import type { Seat } from '@chorus/domain/hearing/slot';
import type { Attested } from '@chorus/domain/hearing/testimony';
import { mayRunHearing, hearingNotFound } from '@chorus/domain/hearing/hearing.policy';
import { secondFactorFromEverybody, type SecondFactorNeeded } from '@chorus/domain/identity/strong-sign-in';
import { isId } from '@chorus/domain/shared/ids';
import type { Refusal } from '@chorus/domain/shared/refusal';
import type { ReadTx } from '../../platform/database/db.js';
import { rolesIn } from '../organization/organization.public.js';
import type { HearingRow } from './hearing.table.js';
import type { SeatRow } from './seat.table.js';

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

export const timesOf = (row: HearingRow): HearingTimes => ({
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  signupClosesAt: instant(row.signupClosesAt),
  commentsCloseAt: instant(row.commentsCloseAt),
});

export const hearingOf = (row: HearingRow): Hearing => ({ ...row, ...timesOf(row) });

export const deskOfRow = (row: HearingRow): SlotDesk => ({
  state: row.state,
  signupOwner: row.signupOwner,
  slots: row.slots,
  sequence: row.sequence,
  startsAt: row.startsAt.toISOString(),
  signupClosesAt: instant(row.signupClosesAt),
  taken: row.taken,
  waiting: row.waiting,
  beforeFirst: row.beforeFirst,
  afterLast: row.afterLast,
});

/** The columns of what was checked, moments as instants. */
export const detailColumns = (details: HearingDetails, times: HearingTimes) => ({
  ...details,
  startsAt: new Date(times.startsAt),
  endsAt: new Date(times.endsAt),
  signupClosesAt: times.signupClosesAt === null ? null : new Date(times.signupClosesAt),
  commentsCloseAt: times.commentsCloseAt === null ? null : new Date(times.commentsCloseAt),
});

/** A seat with the zone of its person. */
export type ZonedSeat = SeatRow & { readonly zone: string };

export const seatOf = (row: ZonedSeat): Seat => ({
  id: row.id,
  personId: row.personId,
  zone: row.zone,
  state: row.state,
  position: row.position,
  heldUntil: instant(row.heldUntil),
  heldBecause: row.heldBecause,
  agreedTo: row.agreedTo,
});

/** What the person has ticked; null before they have. */
export const attestedOf = (row: SeatRow): Attested | null =>
  row.attestedVersion === null || row.readingVersion === null
    ? null
    : {
        statementVersion: row.attestedVersion,
        firstHand: row.firstHand,
        ownName: row.ownName,
        nobodyElsesHealth: row.nobodyElsesHealth,
        readingVersion: row.readingVersion,
      };

export const findHearing = (tx: ReadTx, id: string): Promise<HearingRow | null> =>
  isId(id) ? tx.maybe('SELECT * FROM hearing WHERE id = $1', [id]) : Promise.resolve(null);

export const zonedSeat = `SELECT s.*, p.zone FROM hearing_seat s JOIN person p ON p.id = s.person_id`;

/** The version of somebody's words that stands; 0 before anything is written. */
export async function latestVersion(tx: ReadTx, seatId: string): Promise<number> {
  const { version } = await tx.one<{ version: number }>(
    'SELECT coalesce(max(version), 0)::int AS version FROM hearing_statement WHERE hearing_seat_id = $1',
    [seatId],
  );
  return version;
}

/** The hearing for whoever looks after it; unknown and invisible answer alike. */
export async function hearingOfStaff(
  tx: ReadTx,
  hearingId: string,
): Promise<HearingRow | Refusal<'NotFound' | 'NotAllowed'>> {
  const row = await findHearing(tx, hearingId);
  if (row === null || tx.actor.kind !== 'account') return hearingNotFound();
  const may = mayRunHearing(await rolesIn(tx, row.organizationId, tx.actor.accountId));
  return isRefusal(may) ? may : row;
}

/** The same once people were told of it: they go where a hearing says, so a mailbox alone does not change what it says. */
export async function toldHearingOfStaff(
  tx: ReadTx,
  hearingId: string,
): Promise<HearingRow | Refusal<'NotFound' | 'NotAllowed'> | SecondFactorNeeded> {
  const row = await hearingOfStaff(tx, hearingId);
  if (isRefusal(row) || row.state === 'drafted') return row;
  return secondFactorFromEverybody(tx.actor) ?? row;
}
