/** What other features may use of consents. */
export { consentsOf, purposesOfMany, writeConsents, type ConsentParty } from './consent-ledger.js';
export { agreesInSql, ledgerOf, seesLedger } from './consent.repository.js';
export type { ConsentEventRow } from './consent.table.js';
export { ConsentModule } from './consent.module.js';
export { noteReadings, type Reading } from './note-readings.js';
export { Readings } from './readings.js';
