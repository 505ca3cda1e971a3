import { publicReading, publicReadingVersion } from '@chorus/domain/hearing/public-reading';
import { hearingStateSentences } from '@chorus/domain/hearing/hearing';
import { lobbyingNotes, registrationReminder } from '@chorus/domain/hearing/lobbying';
import { maySeeRoster } from '@chorus/domain/hearing/hearing.policy';
import { slotsFree } from '@chorus/domain/hearing/slot-desk';
import { slotsToGiveBack } from '@chorus/domain/hearing/body-signup';
import type { Bilingual, Language } from '@chorus/domain/identity/account';
import { hasSecondFactor } from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { connectionOf, pageOf } from '../../platform/graphql/connections.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import { rolesIn } from '../organization/organization.public.js';
import { ChangeHearing, SetHearingSlots } from './change-hearing.js';
import { AnnounceHearing, DraftHearing, type HearingDetailsInput } from './draft-hearing.js';
import { CloseHearing, EndHearing, type CloseHearingInput } from './end-hearing.js';
import { deskOfRow, findHearing } from './hearing-facts.js';
import { HearingRecords, type LogHearingActivityInput } from './hearing-records.js';
import { activityByHearing, tallyByHearing } from './hearing.loaders.js';
import { hearingsOf, type HearingTime } from './hearing.repository.js';
import type { HearingActivityRow, HearingRow } from './hearing.table.js';

@Resolver('Hearing')
export class HearingResolver {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly draft: DraftHearing,
    private readonly announce: AnnounceHearing,
    private readonly change: ChangeHearing,
    private readonly setSlots: SetHearingSlots,
    private readonly end: EndHearing,
    private readonly close: CloseHearing,
    private readonly records: HearingRecords,
  ) {}

  @Query('hearing')
  hearing(@CurrentActor() actor: Actor, @Args('id') id: string) {
    return this.db.read(actor, (tx) => findHearing(tx, id));
  }

  @Query('hearings')
  async hearings(
    @CurrentActor() actor: Actor,
    @Args('campaignId') campaignId: string,
    @Args('when') when?: HearingTime | null,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ) {
    const page = pageOf({ first, after }, 2);
    const rows = await this.db.read(actor, (tx) => hearingsOf(tx, campaignId, when ?? null, page));
    return connectionOf(rows, page, (row) => [row.startsAt.toISOString(), row.id]);
  }

  @Mutation('draftHearing')
  draftHearing(
    @CurrentActor() actor: Actor,
    @Args('input') input: { readonly campaignId: string; readonly details: HearingDetailsInput },
  ) {
    return this.draft.execute(actor, input);
  }

  @Mutation('announceHearing')
  announceHearing(
    @CurrentActor() actor: Actor,
    @Args('hearingId') hearingId: string,
    @Args('lobbyingRead') lobbyingRead: boolean,
  ) {
    return this.announce.execute(actor, hearingId, lobbyingRead);
  }

  @Mutation('changeHearing')
  changeHearing(@CurrentActor() actor: Actor, @Args('input') input: Parameters<ChangeHearing['execute']>[1]) {
    return this.change.execute(actor, input);
  }

  @Mutation('cancelHearing')
  cancelHearing(@CurrentActor() actor: Actor, @Args('hearingId') hearingId: string) {
    return this.end.cancel(actor, hearingId);
  }

  @Mutation('setHearingSlots')
  setHearingSlots(
    @CurrentActor() actor: Actor,
    @Args('input') input: Parameters<SetHearingSlots['execute']>[1],
  ) {
    return this.setSlots.execute(actor, input);
  }

  @Mutation('recordHearingHeld')
  recordHearingHeld(@CurrentActor() actor: Actor, @Args('hearingId') hearingId: string) {
    return this.end.held(actor, hearingId);
  }

  @Mutation('closeHearing')
  closeHearing(@CurrentActor() actor: Actor, @Args('input') input: CloseHearingInput) {
    return this.close.execute(actor, input);
  }

  @Mutation('logHearingActivity')
  logHearingActivity(@CurrentActor() actor: Actor, @Args('input') input: LogHearingActivityInput) {
    return this.records.log(actor, input);
  }

  @Mutation('noteRegistrationLookedUp')
  noteRegistrationLookedUp(
    @CurrentActor() actor: Actor,
    @Args('hearingId') hearingId: string,
    @Args('on') on: string,
  ) {
    return this.records.lookedUp(actor, hearingId, on);
  }

  @ResolveField('stateSentence')
  stateSentence(@Parent() { state }: HearingRow, @Args('language') language: Language): string {
    return hearingStateSentences[state][language];
  }

  @ResolveField('slotsFree')
  slotsFree(@Parent() hearing: HearingRow): number {
    return slotsFree(hearing);
  }

  @ResolveField('slotsToGiveBack')
  async slotsToGiveBack(@Parent() hearing: HearingRow, @CurrentActor() actor: Actor): Promise<number> {
    const now = await this.db.read(actor, (tx) => this.clock.now(tx));
    return slotsToGiveBack(deskOfRow(hearing), now.toISOString());
  }

  @ResolveField('publicReading')
  publicReading(@Parent() hearing: HearingRow, @Args('language') language: Language): readonly string[] {
    return publicReading(hearing).map((one) => one[language]);
  }

  @ResolveField('readingVersion')
  readingVersion(): number {
    return publicReadingVersion;
  }

  @ResolveField('lobbyingNote')
  lobbyingNote(@Parent() { tag }: HearingRow, @Args('language') language: Language): string {
    return lobbyingNotes[tag][language];
  }

  @ResolveField('registrationReminder')
  registrationReminder(@Parent() hearing: HearingRow): Bilingual | null {
    return registrationReminder(hearing, hearing.registrationLookedUpOn);
  }

  @ResolveField('tally')
  async tally(
    @Parent() { id, organizationId }: HearingRow,
    @CurrentActor() actor: Actor,
    @Ctx() { loaders }: GraphqlContext,
  ) {
    if (actor.kind !== 'account' || !hasSecondFactor(actor)) return null;
    const roles = await this.db.read(actor, (tx) => rolesIn(tx, organizationId, actor.accountId));
    return isRefusal(maySeeRoster(roles)) ? null : loaders.load(tallyByHearing, id);
  }

  @ResolveField('activity')
  async activity(@Parent() { id }: HearingRow, @Ctx() { loaders }: GraphqlContext) {
    const rows: readonly HearingActivityRow[] = (await loaders.load(activityByHearing, id)) ?? [];
    return rows.map((row) => ({ id: row.id, on: row.spentOn, minutes: row.minutes, cost: row.costCents }));
  }
}
