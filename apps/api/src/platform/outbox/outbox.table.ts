import type { EventName, EventPayload } from '@chorus/domain/shared/events';
import { EntitySchema } from 'typeorm';

/** Something happened: written in the transaction that did it, so that it is known if and only if it happened. */
export interface OutboxMessageRow {
  readonly id: string;
  readonly event: EventName;
  /** Ids only. */
  readonly payload: EventPayload<EventName>;
  readonly createdAt: Date;
  /** When its jobs were queued; null while they are owed. */
  readonly relayedAt: Date | null;
  /** When every reaction to it was found done or parked; null before. */
  readonly settledAt: Date | null;
}

export const outboxMessageTable = new EntitySchema<OutboxMessageRow>({
  name: 'outbox_message',
  columns: {
    id: { type: 'uuid', primary: true },
    event: { type: 'text' },
    payload: { type: 'jsonb' },
    createdAt: { type: 'timestamptz', default: () => 'now()' },
    relayedAt: { type: 'timestamptz', nullable: true },
    settledAt: { type: 'timestamptz', nullable: true },
  },
  indices: [
    { name: 'outbox_message_unrelayed', columns: ['id'], where: 'relayed_at IS NULL' },
    {
      name: 'outbox_message_unsettled',
      columns: ['relayedAt'],
      where: 'settled_at IS NULL AND relayed_at IS NOT NULL',
    },
    { name: 'outbox_message_settled', columns: ['settledAt'], where: 'settled_at IS NOT NULL' },
  ],
});

/**
 * The ledger that decides whether a reaction to a message was done; the queue's memory does not. A reaction that
 * reaches outside counts its beginnings and endings here: one more beginning than endings means that an earlier try
 * was cut off and may have reached the outside.
 */
export interface ReactionReceiptRow {
  readonly messageId: string;
  readonly reaction: string;
  readonly begun: number;
  readonly ended: number;
  /** Held by the worker that is at it, until then. */
  readonly leaseToken: string | null;
  readonly leaseUntil: Date | null;
  /** It asked to wait until then, whatever the queue remembers of it. */
  readonly notBefore: Date | null;
  readonly doneAt: Date | null;
}

export const reactionReceiptTable = new EntitySchema<ReactionReceiptRow>({
  name: 'reaction_receipt',
  columns: {
    messageId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'reaction_receipt_pkey' },
    reaction: { type: 'text', primary: true, primaryKeyConstraintName: 'reaction_receipt_pkey' },
    begun: { type: 'integer', default: 0 },
    ended: { type: 'integer', default: 0 },
    leaseToken: { type: 'uuid', nullable: true },
    leaseUntil: { type: 'timestamptz', nullable: true },
    notBefore: { type: 'timestamptz', nullable: true },
    doneAt: { type: 'timestamptz', nullable: true },
  },
  foreignKeys: [
    {
      name: 'reaction_receipt_message',
      target: 'outbox_message',
      columnNames: ['message_id'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [{ name: 'reaction_receipt_ends_what_began', expression: 'ended >= 0 AND ended <= begun' }],
});

/** A reaction that failed for the last time and waits for a person. Class and blanked sentence only. */
export interface DeadLetterRow {
  readonly messageId: string;
  readonly reaction: string;
  readonly attempts: number;
  readonly errorClass: string;
  readonly errorMessage: string;
  readonly parkedAt: Date;
}

export const deadLetterTable = new EntitySchema<DeadLetterRow>({
  name: 'dead_letter',
  columns: {
    messageId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'dead_letter_pkey' },
    reaction: { type: 'text', primary: true, primaryKeyConstraintName: 'dead_letter_pkey' },
    attempts: { type: 'integer' },
    errorClass: { type: 'text' },
    errorMessage: { type: 'text' },
    parkedAt: { type: 'timestamptz', default: () => 'now()' },
  },
  foreignKeys: [
    {
      name: 'dead_letter_message',
      target: 'outbox_message',
      columnNames: ['message_id'],
      referencedColumnNames: ['id'],
    },
  ],
  indices: [{ name: 'dead_letter_by_time', columns: ['parkedAt'] }],
});

/** When each schedule is next looked at, by the wall clock, and how its last look ended. */
export interface ScheduleRunRow {
  readonly name: string;
  readonly nextAt: Date;
  readonly finishedAt: Date | null;
  readonly failures: number;
  readonly errorClass: string | null;
  readonly errorMessage: string | null;
}

export const scheduleRunTable = new EntitySchema<ScheduleRunRow>({
  name: 'schedule_run',
  columns: {
    name: { type: 'text', primary: true },
    nextAt: { type: 'timestamptz', default: () => 'now()' },
    finishedAt: { type: 'timestamptz', nullable: true },
    failures: { type: 'integer', default: 0 },
    errorClass: { type: 'text', nullable: true },
    errorMessage: { type: 'text', nullable: true },
  },
});

/** The platform's kill switch: one row while nothing may reach outside. */
export interface SendingStopRow {
  readonly id: number;
  readonly since: Date;
}

export const sendingStopTable = new EntitySchema<SendingStopRow>({
  name: 'sending_stop',
  columns: { id: { type: 'integer', primary: true }, since: { type: 'timestamptz' } },
  checks: [{ name: 'sending_stop_only_one', expression: 'id = 1' }],
});
