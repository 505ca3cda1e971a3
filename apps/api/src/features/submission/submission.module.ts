import { Module, type OnModuleInit } from '@nestjs/common';
import { Reactions } from '../../platform/outbox/reaction.js';
import { CaseModule } from '../case/case.public.js';
import { ComplaintModule } from '../complaint/complaint.public.js';
import { ConsentModule } from '../consent/consent.public.js';
import { FileModule } from '../file/file.public.js';
import { IdentityModule } from '../identity/identity.public.js';
import { CaseNext } from './case-next.js';
import { CaseNextResolver } from './case-next.resolver.js';
import { ClinicianLetters } from './clinician-letters.js';
import { DraftSubmission } from './draft-submission.js';
import { EarlierComplaintsResolver } from './earlier-complaints.resolver.js';
import { GateBook } from './gate-book.js';
import { FollowClock, KeepDates } from './keep-dates.js';
import { LetterDesk } from './letter-desk.js';
import { OtherWay } from './other-way.js';
import { PacketPress } from './packet-press.js';
import { PrepareDocument } from './prepare-document.js';
import { PortalHelper } from './portal-helper.js';
import { PortalHelperResolver } from './portal-helper.resolver.js';
import { ReadDocument } from './read-document.js';
import { ReleaseHolds } from './release-holds.reaction.js';
import { RenewComplaints } from './renew-complaints.reaction.js';
import { RenewDocuments } from './renew-documents.reaction.js';
import { SignSubmission } from './sign-submission.js';
import { SubmissionAccess } from './submission-access.js';
import {
  CampaignSubmissionResolver,
  DocumentPreparedResolver,
  SubmissionFieldsResolver,
} from './submission-fields.resolver.js';
import { SubmissionSeals } from './submission-seals.js';
import { SubmissionController } from './submission.controller.js';
import { SubmissionResolver } from './submission.resolver.js';
import { Submissions } from './submissions.js';
import { TakeBack } from './take-back.js';
import { Ways } from './ways.js';
import { WriteSubmission } from './write-submission.js';

@Module({
  imports: [IdentityModule, ConsentModule, FileModule, CaseModule, ComplaintModule],
  controllers: [SubmissionController],
  providers: [
    Submissions,
    SubmissionAccess,
    SubmissionSeals,
    LetterDesk,
    ClinicianLetters,
    GateBook,
    KeepDates,
    FollowClock,
    ReleaseHolds,
    RenewDocuments,
    RenewComplaints,
    PacketPress,
    Ways,
    OtherWay,
    DraftSubmission,
    WriteSubmission,
    CaseNext,
    CaseNextResolver,
    PortalHelper,
    PortalHelperResolver,
    EarlierComplaintsResolver,
    PrepareDocument,
    SignSubmission,
    TakeBack,
    ReadDocument,
    SubmissionResolver,
    SubmissionFieldsResolver,
    CampaignSubmissionResolver,
    DocumentPreparedResolver,
  ],
  exports: [ClinicianLetters, Submissions, SubmissionAccess, OtherWay, KeepDates],
})
export class SubmissionModule implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly followClock: FollowClock,
    private readonly releaseHolds: ReleaseHolds,
    private readonly renew: RenewDocuments,
    private readonly renewComplaints: RenewComplaints,
  ) {}

  onModuleInit(): void {
    this.reactions.register(this.followClock);
    this.reactions.register(this.releaseHolds);
    this.reactions.register(this.renew);
    this.reactions.register(this.renewComplaints);
  }
}
