import { randomInt } from 'node:crypto';
import { fewestToMove, mostToMove, nextShown } from '@chorus/domain/precedent/bands';
import type { CampaignId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import type { Schedule } from '../../platform/outbox/schedules.js';
import { campaignBandTable, type CampaignBandRow } from './campaign-band.table.js';
import { countCampaign } from './show-progress.js';

const batch = 20;

const due = `
  SELECT c.id FROM campaign c LEFT JOIN campaign_band b ON b.campaign_id = c.id
  WHERE c.state NOT IN ('draft', 'ready', 'approved') AND (b.counted_on IS NULL OR b.counted_on <> chorus_today())
  ORDER BY c.id LIMIT ${batch}`;

const draw = (): number => randomInt(fewestToMove, mostToMove + 1);

/** Once a business day: whether the bands that everybody sees of a campaign have moved. */
@Injectable()
export class KeepBands implements Schedule {
  readonly name = 'precedent.keep-bands';
  readonly everyWallSeconds = 300;

  async scan(tx: Tx): Promise<'drained' | 'more'> {
    const campaigns = await tx.rows<{ id: CampaignId }>(due);
    for (const { id } of campaigns) await this.look(tx, id);
    return campaigns.length === batch ? 'more' : 'drained';
  }

  private async look(tx: Tx, campaignId: CampaignId): Promise<void> {
    const { today } = await tx.one<{ today: string }>('SELECT chorus_today() AS today');
    const before = await tx.maybe<CampaignBandRow>('SELECT * FROM campaign_band WHERE campaign_id = $1', [
      campaignId,
    ]);
    const now = await countCampaign(tx, campaignId);
    const joined = nextShown(shownOf(before?.joined, before?.joinedStep), now.joined, draw);
    const filed = nextShown(shownOf(before?.filed, before?.filedStep), now.filed, draw);
    const patch = {
      joined: joined.count,
      joinedStep: joined.step,
      filed: filed.count,
      filedStep: filed.step,
      countedOn: today,
    };
    if (before === null) await tx.insert(campaignBandTable, { campaignId, ...patch });
    else await tx.update(campaignBandTable, { campaignId }, patch);
  }
}

/** A campaign of which nothing was shown yet begins at nobody. */
const shownOf = (count: number | undefined, step: number | undefined) => ({
  count: count ?? 0,
  step: step ?? draw(),
});
