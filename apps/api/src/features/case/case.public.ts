/** What other features may use of cases. */
export { CaseAccess, caseNotFound, type WorkingCase } from './case-access.js';
export { CaseLoaders } from './case-loaders.js';
export { clocksOfCase } from './case-loaders.js';
export { CaseModule } from './case.module.js';
export { caseStandings, type StandingCase } from './case-standings.js';
export { openlyKept, type CaseRecord } from './case.repository.js';
export { type CaseClockRow } from './case-clock.table.js';
export { caseTable, type CaseRow } from './case.table.js';
export { CaseActs, type ActDone, type ActUndone } from './case-acts.js';
export { CaseAnswers, type Answer } from './case-answers.js';
export { CaseMatches } from './case-matches.js';
export { Cases } from './cases.js';
export { CheckedClocks } from './checked-clocks.js';
export { clockOf } from './clock-book.js';
export { LineKeys } from './line-keys.js';
export { NoticeAddresses } from './notice-addresses.js';
export { PartyNames, type PartyNamed } from './party-names.js';
export { RecordDenial } from './record-denial.js';
