import { Module, type OnModuleInit } from '@nestjs/common';
import { Schedules } from '../../platform/outbox/schedules.js';
import { AssignmentModule } from '../assignment/assignment.public.js';
import { CaseModule } from '../case/case.public.js';
import { IdentityModule } from '../identity/identity.public.js';
import { AnswerSlot } from './answer-slot.js';
import { Appearances } from './appearance.js';
import { BodyList } from './body-answer.js';
import { CalendarController } from './calendar.controller.js';
import { Calendars } from './calendars.js';
import { ChangeHearing, SetHearingSlots } from './change-hearing.js';
import { ClaimSlot } from './claim-slot.js';
import { Comments } from './comments.js';
import { AnnounceHearing, DraftHearing } from './draft-hearing.js';
import { CloseHearing, EndHearing } from './end-hearing.js';
import { FollowPlan } from './follow-plan.reaction.js';
import { HearingRecords } from './hearing-records.js';
import { HearingResolver } from './hearing.resolver.js';
import { LeaveSeats } from './leave-seats.reaction.js';
import { LetHoldsGo } from './let-holds-go.schedule.js';
import { LinkAnswers } from './link-answers.js';
import { LinkController } from './link.controller.js';
import { RemindSpeakers } from './remind-speakers.schedule.js';
import { Rosters } from './rosters.js';
import { SeatAccess } from './seat-access.js';
import { SeatSeals } from './seat-seals.js';
import { SeatWork } from './seat-work.js';
import { SeatResolver } from './seat.resolver.js';
import { SendSpeakerMails } from './send-speaker-mails.reaction.js';
import { ShownStatements } from './shown-statements.js';
import { SlotBook } from './slot-book.js';
import { SpeakerLinks } from './speaker-links.js';
import { SpeakerMails } from './speaker-mails.js';
import { CommentWindowResolver, DocketCommentResolver, SpeakerResolver } from './speaker.resolver.js';
import { SpeakerSupplier } from './speaker.supplier.js';
import { Speakers } from './speakers.js';
import { Statements } from './statements.js';
import { TellStopped } from './tell-stopped.reaction.js';

@Module({
  imports: [IdentityModule, CaseModule, AssignmentModule],
  controllers: [LinkController, CalendarController],
  providers: [
    HearingResolver,
    SeatResolver,
    SpeakerResolver,
    CommentWindowResolver,
    DocketCommentResolver,
    DraftHearing,
    AnnounceHearing,
    ChangeHearing,
    SetHearingSlots,
    EndHearing,
    CloseHearing,
    HearingRecords,
    Speakers,
    ClaimSlot,
    AnswerSlot,
    BodyList,
    Statements,
    ShownStatements,
    Appearances,
    Comments,
    Calendars,
    Rosters,
    SlotBook,
    SeatAccess,
    SeatSeals,
    SeatWork,
    SpeakerLinks,
    SpeakerMails,
    LinkAnswers,
    SendSpeakerMails,
    FollowPlan,
    LeaveSeats,
    TellStopped,
    SpeakerSupplier,
    LetHoldsGo,
    RemindSpeakers,
  ],
})
export class HearingModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly holds: LetHoldsGo,
    private readonly reminders: RemindSpeakers,
  ) {}

  onModuleInit(): void {
    this.schedules.register(this.holds);
    this.schedules.register(this.reminders);
  }
}
