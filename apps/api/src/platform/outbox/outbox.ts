import { Injectable } from '@nestjs/common';
import { payloadKeysOf, type EventName, type EventPayload } from '@chorus/domain/shared/events';
import { isId } from '@chorus/domain/shared/ids';
import type { Tx } from '../database/db.js';
import { newId } from '../ids/ids.js';
import type { MessageId } from './message.js';

/** The channel on which the database wakes the relay and the schedules; polling finds what a lost wake-up leaves. */
export const wakeChannel = 'chorus_outbox';

const insertOne = 'INSERT INTO outbox_message (id, event, payload) VALUES ($1, $2, $3)';
const insertMany =
  'INSERT INTO outbox_message (id, event, payload) SELECT * FROM unnest($1::uuid[], $2::text[], $3::jsonb[])';

/** Says, inside the transaction that did it, that something happened. Everything outside happens because of this. */
@Injectable()
export class Outbox {
  /**
   * Publishes one event with exactly the ids its name calls for. If `tx` rolls back, nothing was published.
   * Throws TypeError for a payload that holds anything else: a person's words never enter the outbox.
   */
  async publish<Name extends EventName>(tx: Tx, event: Name, ids: EventPayload<Name>): Promise<MessageId> {
    const id = newId<'outbox_message'>();
    await tx.rows(insertOne, [id, event, checked(event, ids)]);
    return id;
  }

  /** The same for many of one kind, in one statement: what a due-scan finds. */
  async publishAll<Name extends EventName>(
    tx: Tx,
    event: Name,
    payloads: readonly EventPayload<Name>[],
  ): Promise<void> {
    if (payloads.length === 0) return;
    await tx.rows(insertMany, [
      payloads.map(() => newId<'outbox_message'>()),
      payloads.map(() => event),
      payloads.map((ids) => checked(event, ids)),
    ]);
  }
}

function checked<Name extends EventName>(event: Name, ids: EventPayload<Name>): string {
  const wanted = [...payloadKeysOf(event)].sort();
  const given = Object.keys(ids).sort();
  const sameKeys = wanted.length === given.length && wanted.every((key, index) => key === given[index]);
  if (!sameKeys || !Object.values(ids).every(isId)) {
    throw new TypeError(`"${event}" carries the ids ${wanted.join(', ')}, and nothing else.`);
  }
  return JSON.stringify(ids);
}
