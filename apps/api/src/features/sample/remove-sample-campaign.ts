import { Injectable } from '@nestjs/common';
import type { SampleNotOffered } from '@chorus/domain/sample/sample-campaign';
import type { Actor } from '@chorus/domain/shared/actor';
import type { Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { SampleStage } from './sample-stage.js';
import { SampleWalls, type Visitor } from './sample-walls.js';

export interface SampleRemoved {
  readonly kind: 'SampleRemoved';
}

/** The server goes back to its own home, and the sample one with everything in it is deleted. The own home writes down that it was. */
@Injectable()
export class RemoveSampleCampaign {
  constructor(
    private readonly db: Db,
    private readonly stage: SampleStage,
    private readonly walls: SampleWalls,
  ) {}

  async execute(
    actor: Actor,
    visitor: Visitor,
  ): Promise<SampleRemoved | SampleNotOffered | Refusal<'NotSampleHome' | 'TooManyRequests'>> {
    const refused = (await this.walls.toSee(visitor)) ?? (await this.walls.tooOften(visitor));
    if (refused !== null) return refused;
    await this.db.transaction(actor, (tx) => audit(tx, { operation: 'sample.remove', subjects: [] }));
    this.stage.remove();
    return { kind: 'SampleRemoved' };
  }
}
