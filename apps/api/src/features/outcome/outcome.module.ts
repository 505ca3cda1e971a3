import { Module, type OnModuleInit } from '@nestjs/common';
import { Reactions } from '../../platform/outbox/reaction.js';
import { Schedules } from '../../platform/outbox/schedules.js';
import { CaseModule } from '../case/case.public.js';
import { DeliveryModule } from '../delivery/delivery.public.js';
import { FileAccess, FileModule } from '../file/file.public.js';
import { IdentityModule } from '../identity/identity.public.js';
import { SubmissionModule } from '../submission/submission.public.js';
import { AnswerCheckIn } from './answer-check-in.js';
import { AskOutcomes } from './ask-outcomes.schedule.js';
import { CallMails } from './call-mails.js';
import { CaseCourses } from './case-course.js';
import { CheckInController } from './check-in.controller.js';
import { CheckInSecrets } from './check-in-secrets.js';
import { CorrectOutcome } from './correct-outcome.js';
import { Expectations } from './expectations.js';
import { ExpectDecision } from './expect-decision.reaction.js';
import { ForgetDecision } from './forget-decision.reaction.js';
import { NextSteps } from './next-steps.js';
import { NoteCall } from './note-call.reaction.js';
import { NoteWithdrawal } from './note-withdrawal.reaction.js';
import { OutcomeAccess } from './outcome-access.js';
import { OutcomeMails } from './outcome-mails.js';
import {
  CaseOutcomesResolver,
  OwnFilingReportedResolver,
  NextStepAnswerResolver,
  OutcomeResolver,
  OutcomeVerifiedResolver,
  SubmissionOutcomeResolver,
} from './outcome.resolver.js';
import { ReportOwnFiling } from './report-own-filing.js';
import { SettleCase } from './settle-case.js';
import { ReportOutcome } from './report-outcome.js';
import { VerifyOutcome } from './verify-outcome.js';

@Module({
  imports: [IdentityModule, FileModule, CaseModule, SubmissionModule, DeliveryModule],
  controllers: [CheckInController],
  providers: [
    CheckInSecrets,
    CaseCourses,
    OutcomeAccess,
    NextSteps,
    SettleCase,
    Expectations,
    ForgetDecision,
    ReportOwnFiling,
    CaseOutcomesResolver,
    OwnFilingReportedResolver,
    OutcomeMails,
    ExpectDecision,
    NoteWithdrawal,
    NoteCall,
    CallMails,
    AskOutcomes,
    AnswerCheckIn,
    ReportOutcome,
    VerifyOutcome,
    CorrectOutcome,
    OutcomeResolver,
    OutcomeVerifiedResolver,
    NextStepAnswerResolver,
    SubmissionOutcomeResolver,
  ],
})
export class OutcomeModule implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly schedules: Schedules,
    private readonly files: FileAccess,
    private readonly access: OutcomeAccess,
    private readonly expect: ExpectDecision,
    private readonly forget: ForgetDecision,
    private readonly withdrawal: NoteWithdrawal,
    private readonly call: NoteCall,
    private readonly ask: AskOutcomes,
    private readonly mails: OutcomeMails,
    private readonly callMails: CallMails,
  ) {}

  onModuleInit(): void {
    this.files.register(this.access);
    this.expect.register(this.reactions);
    this.reactions.register(this.forget);
    this.reactions.register(this.withdrawal);
    this.reactions.register(this.call);
    this.mails.register(this.reactions);
    this.callMails.register(this.reactions);
    this.schedules.register(this.ask);
  }
}
