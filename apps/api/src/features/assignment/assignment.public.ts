/** What other features may use of assignment. */
export { AssignmentModule } from './assignment.module.js';
export { findWorkItem } from './assignment.repository.js';
export { workItemTable, type WorkItemRow } from './assignment.table.js';
export { beginWorkItem, finishWorkItem, reopenWorkItem } from './work-items.js';
