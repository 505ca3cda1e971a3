import { Module } from '@nestjs/common';
import { AcceptInvitation } from './accept-invitation.js';
import { DecideApproval } from './decide-approval.js';
import { EditOrganization } from './edit-organization.js';
import { EndMembership } from './end-membership.js';
import { FoundOrganization } from './found-organization.js';
import { InvitationController } from './invitation.controller.js';
import { InviteMember } from './invite-member.js';
import { OrganizationResolver } from './organization.resolver.js';
import { SecondFactorNeedResolver } from './second-factor-need.resolver.js';
import { SendInvitationMail } from './send-invitation-mail.reaction.js';
import { VerifyOrganization } from './verify-organization.js';

@Module({
  controllers: [InvitationController],
  providers: [
    OrganizationResolver,
    FoundOrganization,
    EditOrganization,
    VerifyOrganization,
    InviteMember,
    AcceptInvitation,
    EndMembership,
    DecideApproval,
    SendInvitationMail,
    SecondFactorNeedResolver,
  ],
})
export class OrganizationModule {}
