import { Module, type OnModuleInit } from '@nestjs/common';
import { AcceptInvitation } from './accept-invitation.js';
import { Schedules } from '../../platform/outbox/schedules.js';
import { JurisdictionModule } from '../jurisdiction/jurisdiction.public.js';
import { DecideApproval } from './decide-approval.js';
import { EditOrganization } from './edit-organization.js';
import { EndExpiredMemberships } from './end-expired-memberships.schedule.js';
import { EndMembership } from './end-membership.js';
import { ExpireApprovals } from './expire-approvals.schedule.js';
import { FoundOrganization } from './found-organization.js';
import { InvitationController } from './invitation.controller.js';
import { InviteMember } from './invite-member.js';
import { MemberAddresses } from './member-addresses.js';
import { ApprovalResolver, OrganizationResolver } from './organization.resolver.js';
import { SameOwner } from './same-owner.js';
import { SecondFactorNeedResolver } from './second-factor-need.resolver.js';
import { SendFirstFactorMail } from './send-first-factor-mail.reaction.js';
import { SendInvitationMail } from './send-invitation-mail.reaction.js';
import { VerifyOrganization } from './verify-organization.js';

@Module({
  imports: [JurisdictionModule],
  controllers: [InvitationController],
  providers: [
    OrganizationResolver,
    ApprovalResolver,
    FoundOrganization,
    EditOrganization,
    VerifyOrganization,
    InviteMember,
    MemberAddresses,
    AcceptInvitation,
    EndMembership,
    DecideApproval,
    SameOwner,
    ExpireApprovals,
    EndExpiredMemberships,
    SendInvitationMail,
    SendFirstFactorMail,
    SecondFactorNeedResolver,
  ],
})
export class OrganizationModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly expire: ExpireApprovals,
    private readonly lastDays: EndExpiredMemberships,
  ) {}

  onModuleInit(): void {
    this.schedules.register(this.expire);
    this.schedules.register(this.lastDays);
  }
}
