import { system } from '@chorus/domain/shared/actor';
import type { EventName } from '@chorus/domain/shared/events';
import type { Db } from '../database/db.js';
import type { Jobs } from '../jobs/jobs.js';
import { lanes } from '../jobs/reaction-job.js';
import type { WorkMeter } from '../jobs/work-log.js';
import { laneOf, type Reactions } from './reaction.js';

/** Messages taken at a time: large enough that the queue is filled in bulk, small enough to lock briefly. */
const batch = 500;

/** Messages another relay holds are skipped, so that each is relayed by one and none waits for another. */
const claim = `
  SELECT id, event FROM outbox_message WHERE relayed_at IS NULL
  ORDER BY id LIMIT ${batch} FOR UPDATE SKIP LOCKED`;

const mark = `
  UPDATE outbox_message SET relayed_at = now(), settled_at = CASE WHEN id = ANY ($2::uuid[]) THEN now() END
  WHERE id = ANY ($1::uuid[])`;

/**
 * Turns messages into jobs, one for each reaction. It adds first and marks after, in one transaction: cut off between
 * the two it adds again, which the job's id and the receipt make harmless; the other order would lose messages.
 */
export class Relay {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly reactions: Reactions,
    private readonly meter: WorkMeter,
  ) {}

  /** Relays one batch; answers whether there may be more. */
  async relayBatch(): Promise<boolean> {
    const relayed = await this.db.transaction(system('relay'), async (tx) => {
      const messages = await tx.rows<{ id: string; event: EventName }>(claim);
      if (messages.length === 0) return 0;
      const wanted = messages.flatMap(({ id, event }) =>
        this.reactions.to(event).map((reaction) => ({ messageId: id, reaction })),
      );
      for (const lane of lanes) {
        const ofLane = wanted.filter(({ reaction }) => laneOf(reaction) === lane);
        await this.jobs.add(
          lane,
          ofLane.map(({ messageId, reaction }) => ({ messageId, reaction: reaction.name })),
        );
      }
      const withReactions = new Set(wanted.map(({ messageId }) => messageId));
      const ids = messages.map(({ id }) => id);
      await tx.rows(mark, [ids, ids.filter((id) => !withReactions.has(id))]);
      return messages.length;
    });
    if (relayed > 0) this.meter.relayed(relayed);
    return relayed === batch;
  }
}
