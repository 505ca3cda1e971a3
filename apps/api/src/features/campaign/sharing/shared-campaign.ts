import { anonymous } from '@chorus/domain/shared/actor';
import type { Db } from '../../../platform/database/db.js';
import { organizationsByIds } from '../../organization/organization.public.js';
import { findCampaignBySlug } from '../campaign.repository.js';

/** What anybody may know of a campaign that is or was open, and nothing else of it. */
export interface SharedCampaign {
  readonly slug: string;
  readonly title: string;
  readonly purpose: string;
  readonly organization: string;
  readonly open: boolean;
  readonly sample: boolean;
  readonly sourceCodes: readonly string[];
}

/** As nobody reads it, whoever asks: a draft is not there. */
export function sharedCampaign(db: Db, slug: string): Promise<SharedCampaign | null> {
  return db.read(anonymous, async (tx) => {
    const campaign = await findCampaignBySlug(tx, slug);
    if (campaign === null) return null;
    const [organization] = await organizationsByIds(tx, [campaign.organizationId]);
    const { title, purpose, sample, sourceCodes, state } = campaign;
    return {
      slug: campaign.slug,
      title,
      purpose,
      organization: organization?.name ?? '',
      open: state === 'open',
      sample,
      sourceCodes,
    };
  });
}

/** The beginning of a text, ended between two words. */
export function beginningOf(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > most / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.]+$/, '')}…`;
}
