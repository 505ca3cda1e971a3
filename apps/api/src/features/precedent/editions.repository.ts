import { makeEdition } from '@chorus/domain/precedent/edition';
import { measureMethod } from '@chorus/domain/precedent/measure';
import type { PublicTable } from '@chorus/domain/precedent/withholding';
import { Injectable } from '@nestjs/common';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { hashOfSubject } from '../organization/organization.public.js';
import type { EditionRow } from './edition.table.js';
import { OwnOutcomes, type CountedCampaign } from './own-outcomes.repository.js';

/** Those the actor may see, newest first. */
export function editionsOf(tx: ReadTx, campaignId: string): Promise<EditionRow[]> {
  return tx.rows('SELECT * FROM edition WHERE campaign_id = $1 ORDER BY as_of DESC', [campaignId]);
}

export function publishedEditions(tx: ReadTx, campaignId: string): Promise<EditionRow[]> {
  return tx.rows(`SELECT * FROM edition WHERE campaign_id = $1 AND state = 'published' ORDER BY as_of DESC`, [
    campaignId,
  ]);
}

/** The newest of each campaign. */
export function newestEditions(tx: ReadTx, most: number): Promise<EditionRow[]> {
  return tx.rows(
    `SELECT * FROM (
       SELECT DISTINCT ON (campaign_id) * FROM edition WHERE state = 'published' ORDER BY campaign_id, as_of DESC
     ) AS newest ORDER BY as_of DESC, id LIMIT $1`,
    [most],
  );
}

export function editionById(tx: ReadTx, id: string): Promise<EditionRow | null> {
  return tx.maybe('SELECT * FROM edition WHERE id = $1', [id]);
}

export function editionOn(tx: ReadTx, campaignId: string, asOf: string): Promise<EditionRow | null> {
  return tx.maybe('SELECT * FROM edition WHERE campaign_id = $1 AND as_of = $2', [campaignId, asOf]);
}

/** Digest of what a second person approves: the figures as they will be shown, their day and their arithmetic. */
export function figuresHash({
  asOf,
  figures,
  method,
}: Pick<EditionRow, 'asOf' | 'figures' | 'method'>): string {
  return hashOfSubject([asOf, figures, method]);
}

/** Makes the figures of an edition from what stands now. Reads with the system's sight: a pool has no asker. */
@Injectable()
export class EditionFigures {
  constructor(private readonly outcomes: OwnOutcomes) {}

  of(
    tx: Tx,
    campaign: CountedCampaign,
    asOf: string,
  ): Promise<{ readonly figures: PublicTable; readonly method: string }> {
    return tx.elevated(async () => {
      const earlier = await publishedEditions(tx, campaign.id);
      const outcomes = await this.outcomes.ofCampaign(tx, campaign);
      const { asOf: _, ...figures } = makeEdition(
        outcomes,
        asOf,
        earlier.map((edition) => edition.figures),
      );
      return { figures, method: measureMethod };
    });
  }
}
