import { Module } from '@nestjs/common';
import { CaseModule } from '../case/case.public.js';
import { AssignmentResolver } from './assignment.resolver.js';
import { CampaignInputs } from './campaign-input.js';
import { chooserProvider } from './chooser.js';
import { CommitAssignment } from './commit-assignment.js';
import { NoteChanges } from './note-changes.reaction.js';
import { PreviewAssignment } from './preview-assignment.js';
import { ReassignWorkItem } from './reassign-work-item.js';
import {
  AssignmentPlanResolver,
  PlannedItemResolver,
  UnassignedResolver,
  WorkItemResolver,
} from './work-item.resolver.js';

@Module({
  imports: [CaseModule],
  providers: [
    chooserProvider,
    CampaignInputs,
    PreviewAssignment,
    CommitAssignment,
    ReassignWorkItem,
    NoteChanges,
    AssignmentResolver,
    AssignmentPlanResolver,
    WorkItemResolver,
    UnassignedResolver,
    PlannedItemResolver,
  ],
})
export class AssignmentModule {}
