import { rateReviewHint, windowStanding } from '@chorus/domain/hearing/comment-window';
import type { Language } from '@chorus/domain/identity/account';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Calendars } from './calendars.js';
import type { CommentWindowRow, DocketCommentRow } from './comment.table.js';
import { Comments } from './comments.js';
import { myCalendarLinks, myComments, mySpeakers, windowsOf } from './hearing.repository.js';
import { Rosters, type RapidRosterInput } from './rosters.js';
import { SeatSeals } from './seat-seals.js';
import type { SpeakerRow } from './seat.table.js';
import { Speakers, type SaveAvailabilityInput } from './speakers.js';

@Resolver('Speaker')
export class SpeakerResolver {
  constructor(
    private readonly db: Db,
    private readonly speakers: Speakers,
    private readonly rosters: Rosters,
    private readonly calendars: Calendars,
  ) {}

  @Query('mySpeakers')
  mySpeakers(@CurrentActor() actor: Actor) {
    return this.db.read(actor, (tx) => mySpeakers(tx));
  }

  @Query('roster')
  async roster(@CurrentActor() actor: Actor, @Args('hearingId') hearingId: string) {
    const roster = await this.rosters.ofHearing(actor, hearingId);
    return isRefusal(roster) ? null : roster;
  }

  @Query('rapidRoster')
  rapidRoster(@CurrentActor() actor: Actor, @Args('input') input: RapidRosterInput) {
    return this.rosters.rapid(actor, input);
  }

  @Query('myCalendarLinks')
  myCalendarLinks(@CurrentActor() actor: Actor) {
    return this.db.read(actor, (tx) => myCalendarLinks(tx));
  }

  @Mutation('saveAvailability')
  saveAvailability(@CurrentActor() actor: Actor, @Args('input') input: SaveAvailabilityInput) {
    return this.speakers.save(actor, input);
  }

  @Mutation('makeCalendarLink')
  makeCalendarLink(@CurrentActor() actor: Actor, @Args('campaignId') campaignId?: string | null) {
    return this.calendars.make(actor, campaignId ?? null);
  }

  @Mutation('revokeCalendarLink')
  revokeCalendarLink(@CurrentActor() actor: Actor, @Args('id') id: string) {
    return this.calendars.revoke(actor, id);
  }

  @ResolveField('windows')
  windows(@Parent() { windows }: SpeakerRow) {
    return windows.map(({ on, from, to }) => ({
      weekday: typeof on === 'number' ? on : null,
      day: typeof on === 'number' ? null : on,
      ...{ from, to },
    }));
  }
}

@Resolver('CommentWindow')
export class CommentWindowResolver {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly comments: Comments,
  ) {}

  @Query('commentWindows')
  commentWindows(@CurrentActor() actor: Actor, @Args('campaignId') campaignId: string) {
    return this.db.read(actor, (tx) => windowsOf(tx, campaignId));
  }

  @Mutation('openCommentWindow')
  openCommentWindow(
    @CurrentActor() actor: Actor,
    @Args('input') input: Parameters<Comments['openWindow']>[1],
  ) {
    return this.comments.openWindow(actor, input);
  }

  @ResolveField('standing')
  async standing(@Parent() window: CommentWindowRow, @CurrentActor() actor: Actor) {
    return (await this.stands(window, actor)).state;
  }

  @ResolveField('actBy')
  async actBy(@Parent() window: CommentWindowRow, @CurrentActor() actor: Actor) {
    return (await this.stands(window, actor)).actBy;
  }

  @ResolveField('hint')
  hint(@Parent() { kind }: CommentWindowRow, @Args('language') language: Language): string | null {
    return kind === 'rate_filing' ? rateReviewHint[language] : null;
  }

  private async stands(window: CommentWindowRow, actor: Actor) {
    const now = await this.db.read(actor, (tx) => this.clock.now(tx));
    return windowStanding(window, now.toISOString());
  }
}

@Resolver('DocketComment')
export class DocketCommentResolver {
  constructor(
    private readonly db: Db,
    private readonly comments: Comments,
    private readonly seals: SeatSeals,
  ) {}

  @Query('myComments')
  myComments(@CurrentActor() actor: Actor) {
    return this.db.read(actor, (tx) => myComments(tx));
  }

  @Mutation('writeComment')
  writeComment(@CurrentActor() actor: Actor, @Args('input') input: Parameters<Comments['write']>[1]) {
    return this.comments.write(actor, input);
  }

  @Mutation('handInComment')
  handInComment(@CurrentActor() actor: Actor, @Args('input') input: Parameters<Comments['handIn']>[1]) {
    return this.comments.handIn(actor, input);
  }

  @Mutation('withdrawComment')
  withdrawComment(@CurrentActor() actor: Actor, @Args('commentId') commentId: string) {
    return this.comments.withdraw(actor, commentId);
  }

  @ResolveField('windowId')
  windowId(@Parent() { commentWindowId }: DocketCommentRow) {
    return commentWindowId;
  }

  @ResolveField('seatId')
  seatId(@Parent() { hearingSeatId }: DocketCommentRow) {
    return hearingSeatId;
  }

  @ResolveField('text')
  async text(@Parent() row: DocketCommentRow): Promise<string> {
    return (await this.seals.openComment(row)).text;
  }

  @ResolveField('proof')
  async proof(@Parent() row: DocketCommentRow): Promise<string | null> {
    return (await this.seals.openComment(row)).proof;
  }
}
