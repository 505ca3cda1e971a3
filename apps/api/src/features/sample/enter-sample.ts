import { Injectable } from '@nestjs/common';
import type { SampleNotOffered, SampleRole } from '@chorus/domain/sample/sample-campaign';
import { system } from '@chorus/domain/shared/actor';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Db } from '../../platform/database/db.js';
import { type StandIn, StandIns } from '../identity/identity.public.js';
import { accountOf, shownCampaign } from './sample.repository.js';
import { SampleWalls, type Visitor } from './sample-walls.js';

export interface SampleEntered extends StandIn {
  readonly kind: 'SampleEntered';
  readonly organizationId: string;
  readonly campaignId: string;
}

/** Lets a visitor look around in the place of one of the invented people, whose mailbox nobody has. */
@Injectable()
export class EnterSample {
  constructor(
    private readonly db: Db,
    private readonly standIns: StandIns,
    private readonly walls: SampleWalls,
  ) {}

  async execute(
    as: SampleRole,
    visitor: Visitor,
  ): Promise<SampleEntered | SampleNotOffered | Refusal<'NotSampleHome' | 'TooManyRequests' | 'NotFound'>> {
    const refused = (await this.walls.toSee(visitor)) ?? (await this.walls.tooOften(visitor));
    if (refused !== null) return refused;
    return this.db.transaction<SampleEntered | Refusal<'NotFound'>>(system('sign-in'), async (tx) => {
      const campaign = await shownCampaign(tx);
      const accountId = campaign === null ? null : await accountOf(tx, campaign, as);
      if (campaign === null || accountId === null)
        return refuse('NotFound', 'Nobody of the sample has this part. Choose another one.');
      return { kind: 'SampleEntered', ...campaign, ...(await this.standIns.open(tx, accountId)) };
    });
  }
}
