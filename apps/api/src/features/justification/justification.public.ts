/** What other features may use of clinicians' letters and calls. */
export { JustificationModule } from './justification.module.js';
export { authorizationInForce, authorizedCases } from './authorization-in-force.js';
export { loggedCall, type LoggedCall } from './logged-call.js';
export { peerCallTable, type PeerCallRow } from './call.table.js';
