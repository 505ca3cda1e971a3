import type { ReadinessCheck } from '@chorus/domain/campaign/readiness';
import type { BeforeLaunch } from '@chorus/domain/playbook/playbook';
import { Injectable } from '@nestjs/common';
import type { ReadTx } from '../../platform/database/db.js';
import type { CampaignRow } from './campaign.table.js';

/** What somebody above campaigns has to say about one launch step of a campaign; with the asker's own sight. */
export type ReadinessSource = (tx: ReadTx, campaign: CampaignRow) => Promise<readonly ReadinessCheck[]>;

/**
 * Who knows how far a launch step is. Campaigns stand below them and may not ask them, so each says here, when the
 * application starts, how it is to be asked; a kind of campaign names its steps in its playbook.
 */
@Injectable()
export class ReadinessSources {
  private readonly sources = new Map<BeforeLaunch, ReadinessSource>();

  register(step: BeforeLaunch, source: ReadinessSource): void {
    if (this.sources.has(step)) throw new Error(`Two sources for ${step}`);
    this.sources.set(step, source);
  }

  async of(
    tx: ReadTx,
    campaign: CampaignRow,
    steps: readonly BeforeLaunch[],
  ): Promise<readonly ReadinessCheck[]> {
    const checks: ReadinessCheck[] = [];
    for (const step of steps) checks.push(...((await this.sources.get(step)?.(tx, campaign)) ?? []));
    return checks;
  }
}
