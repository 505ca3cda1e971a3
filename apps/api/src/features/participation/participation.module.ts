import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.public.js';
import { ChooseLeadCase } from './choose-lead-case.js';
import { JoinCampaign } from './join-campaign.js';
import { LeaveCampaign } from './leave-campaign.js';
import { MoveParticipation } from './move-participation.js';
import { ParticipationResolver } from './participation.resolver.js';

@Module({
  imports: [IdentityModule],
  providers: [ParticipationResolver, JoinCampaign, MoveParticipation, LeaveCampaign, ChooseLeadCase],
})
export class ParticipationModule {}
