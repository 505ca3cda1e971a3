import { Module, type OnModuleInit } from '@nestjs/common';
import { CampaignModule, ReadinessSources } from '../campaign/campaign.public.js';
import { CaseModule } from '../case/case.public.js';
import { ConsentModule } from '../consent/consent.public.js';
import { IdentityModule } from '../identity/identity.public.js';
import { AnswerDuty } from './answer-duty.js';
import { AnswerNotice } from './answer-notice.js';
import { ComplaintSeals } from './complaint-seals.js';
import { ComplaintResolver } from './complaint.resolver.js';
import { DutyDesk } from './duty-desk.js';
import { LiaisonResolver } from './liaison.resolver.js';
import { Liaisons } from './liaisons.js';
import { MakeMemo } from './make-memo.js';
import { MemoController } from './memo.controller.js';

@Module({
  imports: [IdentityModule, ConsentModule, CaseModule, CampaignModule],
  controllers: [MemoController],
  providers: [
    ComplaintResolver,
    ComplaintSeals,
    DutyDesk,
    AnswerNotice,
    AnswerDuty,
    LiaisonResolver,
    Liaisons,
    MakeMemo,
  ],
  exports: [DutyDesk],
})
export class ComplaintModule implements OnModuleInit {
  constructor(
    private readonly readiness: ReadinessSources,
    private readonly liaisons: Liaisons,
  ) {}

  onModuleInit(): void {
    this.readiness.register('liaison', (tx, campaign) => this.liaisons.checks(tx, campaign));
  }
}
