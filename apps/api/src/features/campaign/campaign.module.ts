import { Module } from '@nestjs/common';
import { ApplyCampaignChange } from './apply-campaign-change.js';
import { CampaignReadiness } from './campaign-readiness.js';
import { CampaignResolver } from './campaign.resolver.js';
import { CreateCampaign } from './create-campaign.js';
import { EditCampaign } from './edit-campaign.js';
import { LiveController } from './live.controller.js';
import { NameQueueOwner } from './name-queue-owner.js';
import { OpenCampaign } from './open-campaign.js';
import { ReadinessSources } from './readiness-sources.js';
import { RequestCampaignOpening } from './request-campaign-opening.js';
import { ResumeCampaign } from './resume-campaign.js';
import { SharingController } from './sharing/sharing.controller.js';

@Module({
  controllers: [LiveController, SharingController],
  providers: [
    CampaignResolver,
    CampaignReadiness,
    CreateCampaign,
    EditCampaign,
    ApplyCampaignChange,
    RequestCampaignOpening,
    OpenCampaign,
    ResumeCampaign,
    NameQueueOwner,
    ReadinessSources,
  ],
  exports: [ReadinessSources],
})
export class CampaignModule {}
