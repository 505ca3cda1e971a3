import { Module } from '@nestjs/common';
import { CaseModule } from '../case/case.public.js';
import { ParticipationModule } from '../participation/participation.public.js';
import { AssignmentSolver } from './assignment-solver.js';
import { AssignmentResolver } from './assignment.resolver.js';
import { Calculations } from './calculations.js';
import { Caseloads } from './caseloads/caseloads.js';
import { CaseloadsResolver, WithoutNavigatorResolver } from './caseloads/caseloads.resolver.js';
import { CampaignInputs } from './campaign-input.js';
import { CancelAssignment } from './cancel-assignment.js';
import { CommitAssignment } from './commit-assignment.js';
import { EarlierPlans } from './earlier-plan.js';
import { EndUnheard } from './end-unheard.schedule.js';
import { LeaseExpiry } from './lease-expiry.schedule.js';
import { LeaseResolver } from './lease.resolver.js';
import { LeaseWorkItem } from './lease-work-item.js';
import { Leases } from './leases.js';
import { NoteChanges } from './note-changes.reaction.js';
import { PreviewAssignment } from './preview-assignment.js';
import { ReassignWorkItem } from './reassign-work-item.js';
import { SolvingTerms } from './solving-terms.js';
import { Suppliers } from './suppliers.js';
import { TakeWorkItem } from './take-work-item.js';
import {
  AssignmentPlanResolver,
  PlannedItemResolver,
  UnassignedResolver,
  WorkItemResolver,
} from './work-item.resolver.js';

@Module({
  imports: [CaseModule, ParticipationModule],
  providers: [
    SolvingTerms,
    AssignmentSolver,
    EarlierPlans,
    Calculations,
    Caseloads,
    CaseloadsResolver,
    WithoutNavigatorResolver,
    CancelAssignment,
    EndUnheard,
    CampaignInputs,
    Suppliers,
    PreviewAssignment,
    CommitAssignment,
    ReassignWorkItem,
    NoteChanges,
    Leases,
    TakeWorkItem,
    LeaseWorkItem,
    LeaseExpiry,
    LeaseResolver,
    AssignmentResolver,
    AssignmentPlanResolver,
    WorkItemResolver,
    UnassignedResolver,
    PlannedItemResolver,
  ],
  exports: [Suppliers],
})
export class AssignmentModule {}
