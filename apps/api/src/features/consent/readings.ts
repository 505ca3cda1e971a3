import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { Actor } from '@chorus/domain/shared/actor';
import { Db } from '../../platform/database/db.js';
import type { GraphqlContext } from '../../platform/graphql/context.js';
import type { Loaders } from '../../platform/graphql/loaders.js';
import { noteReadings, type Reading } from './note-readings.js';

type Writer = DataLoader<Reading, true, string>;

/** Writes down what a GraphQL request opens: once a thing, and in one transaction for whatever its fields open at once. */
@Injectable()
export class Readings {
  /** One for each request, as its loaders are. */
  private readonly writers = new WeakMap<Loaders, Writer>();

  constructor(private readonly db: Db) {}

  /**
   * To be awaited before the seal is opened: what cannot be written down is not answered. Ask it only for somebody who
   * does not act for the person, so that reading what is one's own costs nothing.
   */
  async opening(
    { actor, loaders }: Pick<GraphqlContext, 'actor' | 'loaders'>,
    reading: Reading,
  ): Promise<void> {
    let writer = this.writers.get(loaders);
    if (writer === undefined) {
      writer = this.writerFor(actor);
      this.writers.set(loaders, writer);
    }
    await writer.load(reading);
  }

  private writerFor(actor: Actor): Writer {
    return new DataLoader<Reading, true, string>(
      async (readings) => {
        await this.db.transaction(actor, (tx) => noteReadings(tx, readings));
        return readings.map(() => true);
      },
      { cacheKeyFn: ({ thing, thingId }) => `${thing} ${thingId}`, name: 'readings', maxBatchSize: 500 },
    );
  }
}
