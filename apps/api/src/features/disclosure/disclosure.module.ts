import { Module } from '@nestjs/common';
import { CaseModule } from '../case/case.public.js';
import { IdentityModule } from '../identity/identity.public.js';
import { SubmissionModule } from '../submission/submission.public.js';
import { DisclosureResolver } from './disclosure.resolver.js';
import { ListDisclosures } from './list-disclosures.js';
import { ShowTrail } from './show-trail.js';
import { TrailResolver } from './trail.resolver.js';
import { SeenController } from './seen.controller.js';

@Module({
  imports: [IdentityModule, CaseModule, SubmissionModule],
  controllers: [SeenController],
  providers: [ListDisclosures, DisclosureResolver, ShowTrail, TrailResolver],
  exports: [ListDisclosures],
})
export class DisclosureModule {}
