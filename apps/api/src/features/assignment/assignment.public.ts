/** What other features may use of assignment. */
export { AssignmentModule } from './assignment.module.js';
export { findWorkItem, stepsDone } from './assignment.repository.js';
export { Suppliers, type AppealWaits, type Supplier, type SupplyQuestion } from './suppliers.js';
export { workItemTable, type WorkItemRow } from './assignment.table.js';
export { beginWorkItem, finishWorkItem, releaseWorkItem, reopenWorkItem } from './work-items.js';
