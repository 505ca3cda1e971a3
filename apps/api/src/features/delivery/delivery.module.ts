import { Module, type OnModuleInit } from '@nestjs/common';
import { Reactions } from '../../platform/outbox/reaction.js';
import { Schedules } from '../../platform/outbox/schedules.js';
import { CaseModule } from '../case/case.public.js';
import { ConsentModule } from '../consent/consent.public.js';
import { FileModule } from '../file/file.public.js';
import { IdentityModule } from '../identity/identity.public.js';
import { SubmissionModule } from '../submission/submission.public.js';
import { AddProof } from './add-proof.js';
import { CampaignMails } from './campaign-mails.js';
import { CallOffTries } from './call-off-tries.js';
import { Carriers } from './carriers.js';
import {
  AttemptResolver,
  FilingOnItsWayResolver,
  FilingReturnResolver,
  ProofResolver,
  SubmissionDeliveryResolver,
  WaitingFilingResolver,
  WindDownPlanResolver,
} from './delivery-fields.resolver.js';
import { CorrectProof } from './correct-proof.js';
import { DeliveryMails } from './delivery-mails.js';
import { DeliveryResolver } from './delivery.resolver.js';
import { EndWithCase } from './end-with-case.js';
import { FilingAccess } from './filing-access.js';
import { FollowFax } from './follow-fax.reaction.js';
import { TakeProof } from './given-proof.js';
import { HandBackAfterLeaving, HandBackAfterWithdrawal } from './hand-back.js';
import { HandOver } from './hand-over.js';
import { KeepProof } from './keep-proof.js';
import { NoticeMail } from './notice-mail.js';
import { OwePackets } from './owe-packets.js';
import { DeliveryPages } from './pages/delivery-pages.js';
import { DeliveryPagesController } from './pages/delivery-pages.controller.js';
import { PageAnswers } from './pages/page-answers.js';
import { TellNoticeDate } from './pages/tell-notice-date.js';
import { ProveFiling } from './prove-filing.js';
import { QueueSigned } from './queue-signed.reaction.js';
import { Readers } from './readers.js';
import { RecordTry } from './record-try.js';
import { RemindPeople } from './remind-people.schedule.js';
import { ReminderMails } from './reminder-mails.js';
import { ReleaseFilings } from './release-filings.schedule.js';
import { ReportReturned } from './report-returned.js';
import { ReportSent } from './report-sent.js';
import { RequeueFiling } from './requeue-filing.js';
import { ResolveUncertain } from './resolve-uncertain.js';
import { SendFiling } from './send-filing.reaction.js';
import { StopCampaign } from './stop-campaign.js';
import { SwitchChannel } from './switch-channel.js';
import { TellCase } from './tell-case.js';
import { TroubleMails } from './trouble-mails.js';
import { UndoReport } from './undo-report.js';
import { HandBackFailed, LeaveUncertain, TellQueue } from './watch-queue.schedule.js';

@Module({
  imports: [IdentityModule, ConsentModule, FileModule, CaseModule, SubmissionModule],
  controllers: [DeliveryPagesController],
  providers: [
    DeliveryPages,
    PageAnswers,
    TellNoticeDate,
    Carriers,
    FilingAccess,
    HandOver,
    KeepProof,
    ProveFiling,
    TakeProof,
    RecordTry,
    NoticeMail,
    Readers,
    DeliveryMails,
    CampaignMails,
    RemindPeople,
    ReminderMails,
    TroubleMails,
    CallOffTries,
    EndWithCase,
    QueueSigned,
    ReleaseFilings,
    SendFiling,
    FollowFax,
    TellCase,
    HandBackAfterLeaving,
    HandBackAfterWithdrawal,
    OwePackets,
    TellQueue,
    HandBackFailed,
    LeaveUncertain,
    ReportSent,
    AddProof,
    CorrectProof,
    UndoReport,
    ReportReturned,
    ResolveUncertain,
    RequeueFiling,
    SwitchChannel,
    StopCampaign,
    DeliveryResolver,
    SubmissionDeliveryResolver,
    FilingOnItsWayResolver,
    FilingReturnResolver,
    AttemptResolver,
    ProofResolver,
    WaitingFilingResolver,
    WindDownPlanResolver,
  ],
  exports: [NoticeMail, Readers],
})
export class DeliveryModule implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly schedules: Schedules,
    private readonly queueSigned: QueueSigned,
    private readonly release: ReleaseFilings,
    private readonly send: SendFiling,
    private readonly followFax: FollowFax,
    private readonly tellCase: TellCase,
    private readonly afterLeaving: HandBackAfterLeaving,
    private readonly afterWithdrawal: HandBackAfterWithdrawal,
    private readonly packets: OwePackets,
    private readonly tellQueue: TellQueue,
    private readonly handBackFailed: HandBackFailed,
    private readonly leaveUncertain: LeaveUncertain,
    private readonly callOff: CallOffTries,
    private readonly mails: DeliveryMails,
    private readonly troubleMails: TroubleMails,
    private readonly campaignMails: CampaignMails,
    private readonly reminderMails: ReminderMails,
    private readonly remindPeople: RemindPeople,
    private readonly endWithCase: EndWithCase,
  ) {}

  onModuleInit(): void {
    this.reactions.register(this.queueSigned);
    this.reactions.register(this.send);
    this.reactions.register(this.followFax);
    this.reactions.register(this.afterLeaving);
    this.reactions.register(this.afterWithdrawal);
    for (const reaction of this.tellCase.reactions()) this.reactions.register(reaction);
    for (const reaction of this.packets.reactions()) this.reactions.register(reaction);
    for (const reaction of this.endWithCase.reactions()) this.reactions.register(reaction);
    for (const reaction of this.callOff.reactions()) this.reactions.register(reaction);
    this.mails.register(this.reactions);
    this.troubleMails.register(this.reactions);
    this.campaignMails.register(this.reactions);
    this.reminderMails.register(this.reactions);
    this.schedules.register(this.remindPeople);
    this.schedules.register(this.release);
    this.schedules.register(this.tellQueue);
    this.schedules.register(this.handBackFailed);
    this.schedules.register(this.leaveUncertain);
  }
}
