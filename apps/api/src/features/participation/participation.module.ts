import { Module, type OnModuleInit } from '@nestjs/common';
import { Reactions } from '../../platform/outbox/reaction.js';
import { CaseModule } from '../case/case.public.js';
import { IdentityModule } from '../identity/identity.public.js';
import { AssignHelper } from './assign-helper.js';
import { ChangeHold } from './change-hold.js';
import { ChooseLeadCase } from './choose-lead-case.js';
import { HelpedPeople } from './helped-people.js';
import { JoinCampaign } from './join-campaign.js';
import { GiveHelpers } from './give-helpers.js';
import { FollowCase } from './follow-case.reaction.js';
import { KeepHelpers } from './keep-helpers.reaction.js';
import { LeaveCampaign } from './leave-campaign.js';
import { LeavingDateResolver } from './leaving-date.resolver.js';
import { LeaveWithPerson } from './leave-with-person.js';
import { MoveParticipation } from './move-participation.js';
import { ParticipationResolver } from './participation.resolver.js';

@Module({
  imports: [IdentityModule, CaseModule],
  providers: [
    ParticipationResolver,
    LeavingDateResolver,
    JoinCampaign,
    MoveParticipation,
    LeaveCampaign,
    ChooseLeadCase,
    AssignHelper,
    HelpedPeople,
    ChangeHold,
    KeepHelpers,
    GiveHelpers,
    FollowCase,
    LeaveWithPerson,
  ],
  exports: [LeaveWithPerson, GiveHelpers],
})
export class ParticipationModule implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly helpers: KeepHelpers,
    private readonly followCase: FollowCase,
  ) {}

  onModuleInit(): void {
    this.reactions.register(this.helpers);
    this.followCase.register(this.reactions);
  }
}
