import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Bilingual } from '@chorus/domain/identity/account';
import type { MembershipRole } from '@chorus/domain/identity/roles';
import { organizationStateSentences } from '@chorus/domain/organization/organization';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { Db } from '../../platform/database/db.js';
import { connectionOf, pageOf } from '../../platform/graphql/connections.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import { AcceptInvitation } from './accept-invitation.js';
import { mayBeAgreedAlone } from './approvals.js';
import { DecideApproval } from './decide-approval.js';
import { EditOrganization, type EditOrganizationInput } from './edit-organization.js';
import { EndMembership } from './end-membership.js';
import { FoundOrganization, type FoundOrganizationInput } from './found-organization.js';
import { InviteMember, type InviteMemberInput } from './invite-member.js';
import { MemberAddresses } from './member-addresses.js';
import { membersOf, openApprovalsOf } from './organization.loaders.js';
import {
  findApproval,
  findOrganization,
  organizationsInState,
  organizationsOf,
  rolesIn,
  verifiedOrganizations,
} from './organization.repository.js';
import type { ApprovalRow, ApprovedExport, OrganizationRow } from './organization.table.js';
import { factsHash, VerifyOrganization } from './verify-organization.js';

@Resolver('Organization')
export class OrganizationResolver {
  constructor(
    private readonly db: Db,
    private readonly found: FoundOrganization,
    private readonly edit: EditOrganization,
    private readonly verify: VerifyOrganization,
    private readonly invite: InviteMember,
    private readonly accept: AcceptInvitation,
    private readonly end: EndMembership,
    private readonly decide: DecideApproval,
    private readonly addresses: MemberAddresses,
  ) {}

  @Query('organization')
  organization(@CurrentActor() actor: Actor, @Args('id') id: string) {
    return this.db.read(actor, (tx) => findOrganization(tx, id));
  }

  @Query('myOrganizations')
  myOrganizations(@CurrentActor() actor: Actor) {
    if (actor.kind !== 'account') return [];
    return this.db.read(actor, (tx) => organizationsOf(tx, actor.accountId));
  }

  @Query('approval')
  approval(@CurrentActor() actor: Actor, @Args('id') id: string) {
    return this.db.read(actor, async (tx) => (isId(id) ? findApproval(tx, id) : null));
  }

  @Query('organizationsToVerify')
  organizationsToVerify(@CurrentActor() actor: Actor) {
    return this.db.read(actor, (tx) => organizationsInState(tx, 'applied'));
  }

  @Query('organizationsVerified')
  async organizationsVerified(
    @CurrentActor() actor: Actor,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ) {
    const page = pageOf({ first, after }, 2);
    const rows = await this.db.read(actor, (tx) => verifiedOrganizations(tx, page));
    return connectionOf(rows, page, ({ name, id }) => [name, id]);
  }

  @Mutation('foundOrganization')
  foundOrganization(@CurrentActor() actor: Actor, @Args('input') input: FoundOrganizationInput) {
    return this.found.execute(actor, input);
  }

  @Mutation('editOrganization')
  editOrganization(@CurrentActor() actor: Actor, @Args('input') input: EditOrganizationInput) {
    return this.edit.execute(actor, input);
  }

  @Mutation('verifyOrganization')
  verifyOrganization(
    @CurrentActor() actor: Actor,
    @Args('organizationId') id: string,
    @Args('factsHash') read?: string | null,
  ) {
    return this.verify.execute(actor, id, read ?? null);
  }

  @Mutation('inviteMember')
  inviteMember(@CurrentActor() actor: Actor, @Args('input') input: InviteMemberInput) {
    return this.invite.execute(actor, input);
  }

  @Mutation('acceptInvitation')
  acceptInvitation(@CurrentActor() actor: Actor, @Args('token') token: string) {
    return this.accept.execute(actor, token);
  }

  @Mutation('endMembership')
  endMembership(@CurrentActor() actor: Actor, @Args('membershipId') id: string) {
    return this.end.execute(actor, id);
  }

  @Mutation('decideApproval')
  decideApproval(
    @CurrentActor() actor: Actor,
    @Ctx() context: GraphqlContext,
    @Args('approvalId') approvalId: string,
    @Args('subjectHash') subjectHash: string,
    @Args('approve') approve: boolean,
  ) {
    const authenticatedAt = context.session?.authenticatedAt ?? null;
    return this.decide.execute(actor, { approvalId, subjectHash, approve, authenticatedAt });
  }

  @ResolveField('stateSentence')
  stateSentence(@Parent() organization: OrganizationRow): Bilingual {
    return organizationStateSentences[organization.state];
  }

  @ResolveField('factsHash')
  factsHash(@Parent() organization: OrganizationRow): string {
    return factsHash(organization);
  }

  @ResolveField('myRoles')
  async myRoles(
    @Parent() organization: OrganizationRow,
    @CurrentActor() actor: Actor,
  ): Promise<readonly MembershipRole[]> {
    if (actor.kind !== 'account') return [];
    return this.db.read(actor, (tx) => rolesIn(tx, organization.id, actor.accountId));
  }

  @ResolveField('members')
  members(@Parent() organization: OrganizationRow, @Ctx() { loaders }: GraphqlContext) {
    return loaders.load(membersOf, { organizationId: organization.id });
  }

  @ResolveField('memberAddresses')
  memberAddresses(@Parent() organization: OrganizationRow, @CurrentActor() actor: Actor) {
    return this.addresses.of(actor, organization.id);
  }

  @ResolveField('approvals')
  approvals(@Parent() organization: OrganizationRow, @Ctx() { loaders }: GraphqlContext) {
    return loaders.load(openApprovalsOf, { organizationId: organization.id });
  }
}

@Resolver('Approval')
export class ApprovalResolver {
  @ResolveField('aloneAllowed')
  async aloneAllowed(@Parent() approval: ApprovalRow, @Ctx() { loaders }: GraphqlContext): Promise<boolean> {
    const { organizationId } = approval;
    return mayBeAgreedAlone(approval, await loaders.load(membersOf, { organizationId }));
  }

  @ResolveField('export')
  export(@Parent() { facts }: ApprovalRow): ApprovedExport | null {
    return facts;
  }
}
