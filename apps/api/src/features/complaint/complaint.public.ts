/** What other features may use of complaints. */
export { ComplaintModule } from './complaint.module.js';
export { brokenDuties } from './complaint.repository.js';
export { DutyDesk, type DutyToTell } from './duty-desk.js';
