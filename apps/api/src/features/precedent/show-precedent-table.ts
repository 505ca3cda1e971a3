import { Injectable } from '@nestjs/common';
import { measureGroups, measureMethod, type Measure } from '@chorus/domain/precedent/measure';
import { editionDay, editionDimension, makeEdition, poolOn } from '@chorus/domain/precedent/edition';
import type { OwnDimension, OwnOutcome } from '@chorus/domain/precedent/own-decisions';
import type { PublicMeasure, PublicTable } from '@chorus/domain/precedent/withholding';
import { system, type Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { findCampaign } from '../campaign/campaign.public.js';
import { isAllowed } from '../organization/organization.public.js';
import type { EditionRow } from './edition.table.js';
import { publishedEditions } from './editions.repository.js';
import { OwnOutcomes, type CountedCampaign } from './own-outcomes.repository.js';

export interface PrecedentTable {
  readonly by: readonly OwnDimension[];
  readonly measures: readonly (Measure | PublicMeasure)[];
  readonly asOf: string;
  readonly edition: boolean;
  readonly sumsOnly: boolean;
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
      const sumsOnly = inside && !(await isAllowed(tx, campaign.organizationId, 'participants.list'));
      const editions = inside && !sumsOnly ? [] : await publishedEditions(tx, campaignId);
      return { campaign, inside, sumsOnly, editions, today: await this.clock.today(tx) };
    });
    if (asked === null) return null;
    const { campaign, editions, today } = asked;
    if (!asked.inside) return outside(editions[0], by);
    if (asked.sumsOnly) {
      // As an edition made today would have it, so that it and those that everybody sees take nothing off each other.
      const asOf = editionDay(today);
      const outcomes = await this.ofCampaign(campaign);
      const figures = makeEdition(
        outcomes,
        asOf,
        editions.map((edition) => edition.figures),
      );
      return withheld({ figures, asOf, method: measureMethod }, by, 'sums only');
    }
    if (by.length > mostDimensions || new Set(by).size < by.length) {
      return refuse('InvalidInput', `Choose at most ${mostDimensions} different dimensions.`, 'by');
    }
    return inside(await this.ofCampaign(campaign), by, today);
  }

  private ofCampaign(campaign: CountedCampaign): Promise<OwnOutcome[]> {
    return this.db.read(system('worker'), (tx) => this.outcomes.ofCampaign(tx, campaign));
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
    sumsOnly: false,
    groupsWithheld: false,
    method: measureMethod,
  };
}

function outside(
  edition: EditionRow | undefined,
  by: readonly OwnDimension[],
): PrecedentTable | Refusal<'InvalidInput'> | null {
  return withheld(edition ?? null, by, 'edition');
}

interface WithheldFigures {
  readonly figures: PublicTable;
  readonly asOf: string;
  readonly method: string;
}

/** Of what was grouped one way, by that or as a whole: tables by other dimensions could be taken off it. */
function withheld(
  shown: WithheldFigures | null,
  by: readonly OwnDimension[],
  as: 'edition' | 'sums only',
): PrecedentTable | Refusal<'InvalidInput'> | null {
  const [dimension] = by;
  if (by.length > 1 || (dimension !== undefined && dimension !== editionDimension)) {
    return refuse(
      'InvalidInput',
      `Figures in which nobody can be told apart are grouped by ${editionDimension} or by nothing.`,
      'by',
    );
  }
  if (shown === null) return null;
  const { asOf, method } = shown;
  const { measures, whole, groupsWithheld } = shown.figures;
  const total = whole === null ? [] : [whole];
  return {
    by,
    measures: dimension === undefined ? total : measures,
    groupsWithheld,
    asOf,
    edition: as === 'edition',
    sumsOnly: as === 'sums only',
    method,
  };
}

/** Today's verifications and today's due ones count for the people who work with them. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
