import { Module } from '@nestjs/common';
import { AdvanceBusinessClock } from './advance-business-clock.js';
import { EnterSample } from './enter-sample.js';
import { LoadSampleCampaign } from './load-sample-campaign.js';
import { RemoveSampleCampaign } from './remove-sample-campaign.js';
import { SampleCampaignResolver } from './sample-campaign.resolver.js';
import { SampleResolver } from './sample.resolver.js';
import { SampleWalls } from './sample-walls.js';

/** What only a home of invented people has: a clock that can be moved, a look at what is still to be done, and a way in. */
@Module({
  providers: [
    SampleResolver,
    SampleCampaignResolver,
    AdvanceBusinessClock,
    SampleWalls,
    LoadSampleCampaign,
    EnterSample,
    RemoveSampleCampaign,
  ],
})
export class SampleModule {}
