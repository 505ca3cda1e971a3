import { Inject, Injectable } from '@nestjs/common';
import {
  mayLoadSample,
  maySeeSample,
  type SampleFacts,
  type SampleNotOffered,
} from '@chorus/domain/sample/sample-campaign';
import { system } from '@chorus/domain/shared/actor';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { RateLimiter } from '../../platform/auth/rate-limit.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Db } from '../../platform/database/db.js';
import { Transports } from '../../platform/transport/transports.js';
import { isSampleHome, realOrganizations } from './sample.repository.js';
import { SampleStage } from './sample-stage.js';

/** Where a request comes from, as far as the sample asks. */
export interface Visitor {
  readonly address: string;
  readonly atThisMachine: boolean;
}

/** A person tries a few times; a page gone wild is stopped. */
const perHour = 20;

/** The facts behind the walls of the sample, read when they are asked for. */
@Injectable()
export class SampleWalls {
  constructor(
    private readonly db: Db,
    private readonly stage: SampleStage,
    private readonly transports: Transports,
    private readonly limiter: RateLimiter,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whether this visitor may load it. */
  async toLoad(visitor: Visitor): Promise<SampleNotOffered | null> {
    return mayLoadSample(await this.facts(visitor));
  }

  /** Whether this visitor may look around in it, or remove it. */
  async toSee(visitor: Visitor): Promise<SampleNotOffered | Refusal<'NotSampleHome'> | null> {
    const facts = await this.facts(visitor);
    if (!facts.sampleHome)
      return refuse('NotSampleHome', 'This server holds no sample campaign. Load it on the first page.');
    return maySeeSample(facts);
  }

  async tooOften(visitor: Visitor): Promise<Refusal<'TooManyRequests'> | null> {
    const limit = { rule: 'sample campaign', times: perHour, seconds: 3_600 };
    if (await this.limiter.allows([{ limit, key: visitor.address }])) return null;
    return refuse('TooManyRequests', 'This was asked too often from here. Try again in an hour.');
  }

  private async facts({ atThisMachine }: Visitor): Promise<SampleFacts> {
    const known = await this.db.read(system('command-line'), async (tx) => ({
      sampleHome: await isSampleHome(tx),
      realOrganizations: await realOrganizations(tx),
    }));
    return {
      ...known,
      setting: this.config.sample.setting,
      hasStage: this.stage.isThere,
      delivers: this.transports.forPlatform().delivers,
      atThisMachine,
    };
  }
}
