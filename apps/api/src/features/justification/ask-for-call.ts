import { Injectable } from '@nestjs/common';
import { callWindows, type CallWindow } from '@chorus/domain/justification/call-request';
import { addDays, dateInZone, isPlainDate, plainDate } from '@chorus/domain/shared/calendar';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import type { CallWay, PeerCallRow } from './call.table.js';
import { PeerCalls, type CallMoveRefused } from './peer-calls.js';
import type { NotActing } from './ways-access.js';

export interface AskForCallInput {
  readonly callId: string;
  readonly through: CallWay;
  /** Plain date; left out: today. */
  readonly askedOn?: string | null;
  /** Two times to be called at, or none where the payer calls back without an appointment. */
  readonly windows?: readonly CallWindow[] | null;
  /** IANA name of the practice's zone; left out: as the call has it. */
  readonly zone?: string | null;
}

export interface CallAsked {
  readonly kind: 'CallAsked';
  readonly call: PeerCallRow;
}

type Refused =
  | NotActing
  | CallMoveRefused
  | Refusal<
      | 'InvalidInput'
      | 'CallWindowsTwo'
      | 'CallWindowPast'
      | 'CallWindowTooShort'
      | 'CallWindowsOverlap'
      | 'CallInFuture'
    >;

/** The practice has asked by telephone or at the vendor's portal, and given its two times. Asked again, times are new. */
@Injectable()
export class AskForCall {
  constructor(
    private readonly db: Db,
    private readonly calls: PeerCalls,
    private readonly clock: BusinessClock,
  ) {}

  execute(actor: Actor, input: AskForCallInput): Promise<CallAsked | Refused> {
    return this.db.transaction<CallAsked | Refused>(actor, async (tx) => {
      const acting = await this.calls.lock(tx, input.callId, 'schedule_call');
      if (isRefusal(acting)) return acting;
      const { call } = acting;
      const zone = input.zone ?? call.zone;
      if (!isZone(zone)) return refuse('InvalidInput', 'There is no such time zone.', 'zone');
      const today = await this.clock.today(tx, zone);
      const askedOn = input.askedOn ?? call.askedOn ?? today;
      if (!isPlainDate(askedOn)) return refuse('InvalidInput', 'This is no date.', 'askedOn');
      if (askedOn > today) return refuse('CallInFuture', 'It cannot be later than today.', 'askedOn');
      const given = input.windows ?? [];
      const now = (await this.clock.now(tx)).toISOString();
      const windows = given.length === 0 ? [] : callWindows(given.map(asInstants), now, zone);
      if (isRefusal(windows)) return windows;
      const last = windows.at(-1);
      const moved = await this.calls.move(tx, call, last === undefined ? 'asked' : 'booked', {
        askedThrough: input.through,
        askedOn,
        windows,
        zone,
        bookedLast: last === undefined ? null : dateInZone(last.to, zone),
      });
      return isRefusal(moved) ? moved : { kind: 'CallAsked', call: moved };
    });
  }
}

/** The scalar may have made a Date of it. */
const asInstants = ({ from, to }: CallWindow): CallWindow => ({
  from: new Date(from).toISOString(),
  to: new Date(to).toISOString(),
});

function isZone(zone: string): boolean {
  try {
    return addDays(plainDate(dateInZone('2026-01-01T12:00:00Z', zone)), 0) !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
