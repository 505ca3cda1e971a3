/** What other features may use of organizations. */
export { OrganizationModule } from './organization.module.js';
export {
  approvedOrAsked,
  askApproval,
  hashOfSubject,
  useApproval,
  withdrawApproval,
  type ApprovalQuestion,
} from './approvals.js';
export { organizationById } from './organization.loaders.js';
export { countAllowed, findOrganization, organizationsByIds, rolesIn } from './organization.repository.js';
export { isAllowed, lacksSecondFactor, refuseUnless, organizationNotFound } from './permission.js';
export {
  approvalTable,
  organizationTable,
  type ApprovalRow,
  type OrganizationRow,
} from './organization.table.js';
