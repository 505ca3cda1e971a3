import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import { Schedules, type Schedule } from '../../platform/outbox/schedules.js';
import { peerCallTable } from './call.table.js';
import { PeerCalls } from './peer-calls.js';

const batch = 200;

/** Days after the last time given in which nothing was written down: the call is not expected any more. */
const silentDays = 30;

/**
 * Calls nobody asked for by the latest day the rule can mean, and calls of which nothing was written down for a month. What
 * was asked for in time stays: the window is one for asking.
 */
@Injectable()
export class LapseCalls implements Schedule, OnModuleInit {
  readonly name = 'justification.lapse-calls';
  readonly everyWallSeconds = 600;

  constructor(
    private readonly clock: BusinessClock,
    private readonly calls: PeerCalls,
    private readonly schedules: Schedules,
  ) {}

  onModuleInit(): void {
    this.schedules.register(this);
  }

  async scan(tx: Tx): Promise<'drained' | 'more'> {
    const today = plainDate(await this.clock.today(tx));
    const rows = await tx.rows<{ id: string }>(
      `SELECT id FROM peer_call WHERE (state IN ('to_ask', 'not_wanted') AND last_arguable < $1::date)
         OR (state IN ('asked', 'booked', 'missed') AND coalesce(booked_last, asked_on, since) < $2::date)
       ORDER BY id LIMIT ${batch} FOR NO KEY UPDATE SKIP LOCKED`,
      [today, addDays(today, -silentDays)],
    );
    for (const { id } of rows) {
      const call = await tx.lock(peerCallTable, id);
      if (call === null) continue;
      const lapsed = await this.calls.move(tx, call, 'lapsed');
      if (isRefusal(lapsed)) throw new Error(`A call that is ${call.state} could not lapse.`);
    }
    return rows.length === batch ? 'more' : 'drained';
  }
}
