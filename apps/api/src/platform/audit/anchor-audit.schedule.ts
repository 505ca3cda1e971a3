import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/db.js';
import type { Schedule } from '../outbox/schedules.js';
import type { Anchors } from './anchors.js';
import { chainEnds } from './audit-chain.js';

/**
 * Writes down outside the database where each chain ends, so that cutting off the newest entries together with their links
 * is found. Apart from sealing: an end is anchored only once it is committed, or an anchor could speak of links that a
 * rolled-back transaction took with it.
 */
@Injectable()
export class AnchorAudit implements Schedule {
  readonly name = 'audit.anchor-ends';
  readonly everyWallSeconds = 60;
  private known: Map<string, number> | null = null;

  constructor(private readonly anchors: Anchors) {}

  async scan(tx: Tx): Promise<'drained'> {
    this.known ??= new Map(
      (await this.anchors.newest()).map(({ partition, sequence }) => [partition, sequence]),
    );
    const { known } = this;
    const moved = (await chainEnds(tx)).filter(
      ({ partition, sequence }) => known.get(partition) !== sequence,
    );
    await this.anchors.add(moved, new Date());
    for (const { partition, sequence } of moved) known.set(partition, sequence);
    // After the first place has them: while the second cannot be written to this fails, is told, and is tried again.
    await this.anchors.carryOver();
    return 'drained';
  }
}
