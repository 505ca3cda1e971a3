import { Injectable } from '@nestjs/common';
import { measureGroups, measureMethod, type Measure } from '@chorus/domain/precedent/measure';
import { editionDimension, poolOn } from '@chorus/domain/precedent/edition';
import type { OwnDimension, OwnOutcome } from '@chorus/domain/precedent/own-decisions';
import type { PublicMeasure } from '@chorus/domain/precedent/withholding';
import { system, type Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { findCampaign } from '../campaign/campaign.public.js';
import { isAllowed } from '../organization/organization.public.js';
import type { EditionRow } from './edition.table.js';
import { publishedEditions } from './editions.repository.js';
import { OwnOutcomes } from './own-outcomes.repository.js';

export interface PrecedentTable {
  readonly by: readonly OwnDimension[];
  readonly measures: readonly (Measure | PublicMeasure)[];
  readonly asOf: string;
  readonly edition: boolean;
  readonly groupsWithheld: boolean;
  readonly method: string;
}

const mostDimensions = 4;

/**
 * What a campaign's filings came to. Outside the organization the last published edition and nothing else: what is made
 * anew for each asker can be subtracted from what was made yesterday.
 */
@Injectable()
export class ShowPrecedentTable {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly outcomes: OwnOutcomes,
  ) {}

  /** @returns null for a campaign that the actor does not see, and outside while it has no edition */
  async execute(
    actor: Actor,
    input: { readonly campaignId: string; readonly by: readonly OwnDimension[] },
  ): Promise<PrecedentTable | Refusal<'InvalidInput'> | null> {
    const { campaignId, by } = input;
    if (!isId(campaignId)) return null;
    const asked = await this.db.read(actor, async (tx) => {
      const campaign = await findCampaign(tx, campaignId);
      if (campaign === null) return null;
      const inside = await isAllowed(tx, campaign.organizationId, 'measures.see');
      const [edition] = inside ? [] : await publishedEditions(tx, campaignId);
      return { campaign, inside, edition, today: await this.clock.today(tx) };
    });
    if (asked === null) return null;
    if (!asked.inside) return outside(asked.edition, by);
    if (by.length > mostDimensions || new Set(by).size < by.length) {
      return refuse('InvalidInput', `Choose at most ${mostDimensions} different dimensions.`, 'by');
    }
    const outcomes = await this.db.read(system('worker'), (tx) =>
      this.outcomes.ofCampaign(tx, asked.campaign),
    );
    return inside(outcomes, by, asked.today);
  }
}

function inside(outcomes: readonly OwnOutcome[], by: readonly OwnDimension[], today: string): PrecedentTable {
  const pool = poolOn(outcomes, by, dayAfter(today));
  const measures = measureGroups(pool.map(({ keys, result }) => ({ keys, result, count: 1 })));
  return {
    by,
    measures,
    asOf: dayAfter(today),
    edition: false,
    groupsWithheld: false,
    method: measureMethod,
  };
}

function outside(
  edition: EditionRow | undefined,
  by: readonly OwnDimension[],
): PrecedentTable | Refusal<'InvalidInput'> | null {
  const [dimension] = by;
  if (by.length > 1 || (dimension !== undefined && dimension !== editionDimension)) {
    return refuse('InvalidInput', `Editions are grouped by ${editionDimension} or by nothing.`, 'by');
  }
  if (edition === undefined) return null;
  const { asOf, method } = edition;
  const { measures, whole, groupsWithheld } = edition.figures;
  const total = whole === null ? [] : [whole];
  return {
    by,
    measures: dimension === undefined ? total : measures,
    groupsWithheld,
    asOf,
    edition: true,
    method,
  };
}

/** Today's verifications and today's due ones count for the people who work with them. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
