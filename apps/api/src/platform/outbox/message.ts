import type { EventName, EventPayload } from '@chorus/domain/shared/events';
import type { Id } from '@chorus/domain/shared/ids';
import type { ReactionJob } from '../jobs/reaction-job.js';

export type MessageId = Id<'outbox_message'>;

/** A message as its reactions see it. */
export interface Message<Name extends EventName = EventName> {
  readonly id: MessageId;
  readonly event: Name;
  readonly ids: EventPayload<Name>;
  readonly publishedAt: Date;
}

/** The columns a reaction is told. */
export interface MessageFields {
  readonly event: EventName;
  readonly payload: EventPayload<EventName>;
  readonly createdAt: Date;
}

export const loadMessage = 'SELECT event, payload, created_at FROM outbox_message WHERE id = $1';

export function messageOf(job: ReactionJob, row: MessageFields): Message {
  return { id: job.messageId as MessageId, event: row.event, ids: row.payload, publishedAt: row.createdAt };
}
