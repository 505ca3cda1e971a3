/** What other features may use of precedent. */
export { PrecedentModule } from './precedent.module.js';
export { MeasureDecisions } from './measure-decisions.js';
export { ShowPrecedentTable, type PrecedentTable } from './show-precedent-table.js';
