/** What other features may use of campaigns. */
export { CampaignModule } from './campaign.module.js';
export { campaignOf } from './campaign-facts.js';
export { campaignNotFound } from '@chorus/domain/campaign/campaign.policy';
export { campaignById } from './campaign.loaders.js';
export { findCampaign, findCampaignBySlug, isForTrying } from './campaign.repository.js';
export { ReadinessSources, type ReadinessSource } from './readiness-sources.js';
export { campaignTable, type CampaignRow } from './campaign.table.js';
