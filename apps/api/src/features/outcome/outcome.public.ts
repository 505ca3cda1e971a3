/** What other features may use of outcomes. */
export { OutcomeModule } from './outcome.module.js';
export { outcomeTable, type OutcomeRow } from './outcome.table.js';
