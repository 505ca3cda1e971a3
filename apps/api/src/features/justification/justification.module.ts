import { Module } from '@nestjs/common';
import { AssignmentModule } from '../assignment/assignment.public.js';
import { CampaignModule } from '../campaign/campaign.public.js';
import { CaseModule } from '../case/case.public.js';
import { ConsentModule } from '../consent/consent.public.js';
import { FileModule } from '../file/file.public.js';
import { IdentityModule } from '../identity/identity.public.js';
import { OrganizationModule } from '../organization/organization.public.js';
import { SubmissionModule } from '../submission/submission.public.js';
import { authorizationProviders } from './authorization.providers.js';
import { letterProviders } from './letter.providers.js';
import { ClinicianResolver, LicenceResolver } from './clinician.resolver.js';
import { ClinicianSeals } from './clinician-seals.js';
import { Clinicians } from './clinicians.js';
import { waysControllers, waysProviders } from './ways.providers.js';

@Module({
  imports: [
    IdentityModule,
    OrganizationModule,
    FileModule,
    ConsentModule,
    CaseModule,
    AssignmentModule,
    CampaignModule,
    SubmissionModule,
  ],
  controllers: waysControllers,
  providers: [
    ClinicianSeals,
    Clinicians,
    ClinicianResolver,
    LicenceResolver,
    ...letterProviders,
    ...authorizationProviders,
    ...waysProviders,
  ],
  exports: [Clinicians],
})
export class JustificationModule {}
