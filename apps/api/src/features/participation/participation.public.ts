/** What other features may use of participations. */
export { ParticipationModule } from './participation.module.js';
export { helpable, navigatorsFor } from './caseload.js';
export { GiveHelpers } from './give-helpers.js';
export { LeaveWithPerson } from './leave-with-person.js';
export { lockOwn, mayListParticipants } from './participation-access.js';
export { participationTable, type ParticipationRow } from './participation.table.js';
