import type { Type } from '@nestjs/common';
import { AssignmentModule } from './assignment/assignment.module.js';
import { CampaignModule } from './campaign/campaign.module.js';
import { CaseModule } from './case/case.module.js';
import { ComplaintModule } from './complaint/complaint.module.js';
import { ConsentModule } from './consent/consent.module.js';
import { DataRightsModule } from './data-rights/data-rights.module.js';
import { DeliveryModule } from './delivery/delivery.module.js';
import { DisclosureModule } from './disclosure/disclosure.module.js';
import { FileModule } from './file/file.module.js';
import { HearingModule } from './hearing/hearing.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { JurisdictionModule } from './jurisdiction/jurisdiction.module.js';
import { JustificationModule } from './justification/justification.module.js';
import { OperationsModule } from './operations/operations.module.js';
import { OrganizationModule } from './organization/organization.module.js';
import { OutcomeModule } from './outcome/outcome.module.js';
import { ParticipationModule } from './participation/participation.module.js';
import { PrecedentModule } from './precedent/precedent.module.js';
import { SampleModule } from './sample/sample.module.js';
import { SubmissionModule } from './submission/submission.module.js';

export interface Feature {
  /** The folder's name, the same in libs/domain, apps/web and libs/templates. */
  readonly name: string;
  readonly module: Type;
}

/** The features this application is made of, in the order of ARCHITECTURE: each may import only from those after it. */
export const features: readonly Feature[] = [
  { name: 'operations', module: OperationsModule },
  { name: 'sample', module: SampleModule },
  { name: 'precedent', module: PrecedentModule },
  { name: 'data-rights', module: DataRightsModule },
  { name: 'disclosure', module: DisclosureModule },
  { name: 'outcome', module: OutcomeModule },
  { name: 'delivery', module: DeliveryModule },
  { name: 'hearing', module: HearingModule },
  { name: 'justification', module: JustificationModule },
  { name: 'submission', module: SubmissionModule },
  { name: 'assignment', module: AssignmentModule },
  { name: 'complaint', module: ComplaintModule },
  { name: 'participation', module: ParticipationModule },
  { name: 'campaign', module: CampaignModule },
  { name: 'case', module: CaseModule },
  { name: 'file', module: FileModule },
  { name: 'consent', module: ConsentModule },
  { name: 'organization', module: OrganizationModule },
  { name: 'identity', module: IdentityModule },
  { name: 'jurisdiction', module: JurisdictionModule },
];
