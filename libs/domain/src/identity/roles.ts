/** What a member of an organization is there. Roles add up; each membership carries one and may expire. */
export const membershipRoles = [
  'owner',
  'organizer',
  'navigator',
  'reviewer',
  'analyst',
  'clinician',
  'practice_staff',
] as const;
export type MembershipRole = (typeof membershipRoles)[number];

/** What the organization's walls ask about. A person's own case never depends on a role. */
export const permissions = [
  'organization.edit',
  'members.manage',
  'members.addresses',
  'campaign.edit',
  'campaign.request_opening',
  'campaign.approve',
  'campaign.stop',
  'participants.list',
  'case.see',
  'case.prepare',
  'case.sign_clinical',
  'template.edit',
  'template.approve',
  'outcome.verify',
  'delivery.resolve',
  'assignment.run',
  'measures.see',
  'export.request',
  'trail.see',
] as const;
export type Permission = (typeof permissions)[number];

/**
 * Decision 3 in one table. Analysts see aggregates only; practice staff prepare and never sign; a navigator sees a
 * case only with that person's consent, which row security checks besides this table.
 */
const grants: Readonly<Record<MembershipRole, readonly Permission[]>> = {
  owner: [
    'organization.edit',
    'members.manage',
    'members.addresses',
    'campaign.edit',
    'campaign.request_opening',
    'campaign.approve',
    'campaign.stop',
    'participants.list',
    'template.edit',
    'outcome.verify',
    'delivery.resolve',
    'assignment.run',
    'measures.see',
    'export.request',
    'trail.see',
  ],
  organizer: [
    'members.addresses',
    'campaign.edit',
    'campaign.request_opening',
    'campaign.approve',
    'campaign.stop',
    'participants.list',
    'template.edit',
    'outcome.verify',
    'delivery.resolve',
    'assignment.run',
    'measures.see',
    'export.request',
  ],
  navigator: ['participants.list', 'case.see', 'case.prepare', 'delivery.resolve'],
  reviewer: ['participants.list', 'case.see', 'template.approve', 'outcome.verify', 'measures.see'],
  analyst: ['measures.see'],
  clinician: ['case.see', 'case.sign_clinical'],
  practice_staff: ['case.see', 'case.prepare'],
};

export function roleAllows(role: MembershipRole, permission: Permission): boolean {
  return grants[role].includes(permission);
}

export function anyRoleAllows(roles: readonly MembershipRole[], permission: Permission): boolean {
  return roles.some((role) => roleAllows(role, permission));
}
