/** The door of identity: what other features may use. Types and classes behind it may change. */
export { Accounts } from './accounts.js';
export { Authorities, type RightsOver } from './authorities.js';
export { AuthorityPapers } from './authority-papers.js';
export { normalizedEmail } from './email-address.js';
export { FirstAdministrator } from './first-administrator.js';
export { IdentityModule } from './identity.module.js';
export { notLeaving } from './leaving-persons.js';
export { personLoader } from './identity.loaders.js';
export type { AccountRow, AuthorityRow, PersonRow } from './identity.table.js';
export {
  type PersonContact,
  type PersonDetails,
  type PersonName,
  PersonSeals,
  type PostalAddress,
} from './person-details.js';
export { PersonHold } from './person-hold.js';
export { type StandIn, StandIns } from './stand-ins.js';
export { PageReader } from './page-reader.js';
