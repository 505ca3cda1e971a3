import { Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@chorus/domain/shared/actor';
import { BusinessClock, WallClock } from '../clocks/clocks.js';
import { Db } from '../database/db.js';
import { CurrentActor } from './context.js';

@Resolver()
export class PlatformResolver {
  constructor(
    private readonly db: Db,
    private readonly wallClock: WallClock,
    private readonly businessClock: BusinessClock,
  ) {}

  @Query()
  clocks(@CurrentActor() actor: Actor): Promise<{ wall: Date; business: Date; virtual: boolean }> {
    return this.db.read(actor, async (tx) => ({
      wall: this.wallClock.now(),
      business: await this.businessClock.now(tx),
      virtual: await this.businessClock.isVirtual(tx),
    }));
  }
}
