import { Injectable } from '@nestjs/common';
import type { SampleNotOffered } from '@chorus/domain/sample/sample-campaign';
import type { Actor } from '@chorus/domain/shared/actor';
import type { Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { SampleStage } from './sample-stage.js';
import { SampleWalls, type Visitor } from './sample-walls.js';

export interface SampleLoading {
  readonly kind: 'SampleLoading';
}

/** Plays the sample campaign in a home of its own beside this one; asking again while it plays changes nothing. */
@Injectable()
export class LoadSampleCampaign {
  constructor(
    private readonly db: Db,
    private readonly stage: SampleStage,
    private readonly walls: SampleWalls,
  ) {}

  async execute(
    actor: Actor,
    visitor: Visitor,
  ): Promise<SampleLoading | SampleNotOffered | Refusal<'TooManyRequests'>> {
    const refused = (await this.walls.toLoad(visitor)) ?? (await this.walls.tooOften(visitor));
    if (refused !== null) return refused;
    const { state } = this.stage.look();
    if (state === 'loading' || state === 'changing') return { kind: 'SampleLoading' };
    await this.db.transaction(actor, (tx) => audit(tx, { operation: 'sample.load', subjects: [] }));
    this.stage.load(() => this.walls.toLoad(visitor));
    return { kind: 'SampleLoading' };
  }
}
