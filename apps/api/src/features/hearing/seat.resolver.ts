import { signupTasks } from '@chorus/domain/hearing/body-signup';
import { seatStateSentences } from '@chorus/domain/hearing/slot';
import type { SpeakerNeed } from '@chorus/domain/hearing/roster';
import { readyToSpeak, type Attested } from '@chorus/domain/hearing/testimony';
import type { Language } from '@chorus/domain/identity/account';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { connectionOf, pageOf } from '../../platform/graphql/connections.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import { Authorities } from '../identity/identity.public.js';
import { isAllowed } from '../organization/organization.public.js';
import { AnswerSlot } from './answer-slot.js';
import { Appearances, type RecordAppearanceInput } from './appearance.js';
import { BodyList, type PasteBodyAnswerInput } from './body-answer.js';
import { ClaimSlot } from './claim-slot.js';
import { attestedOf, findHearing, seatOf, timesOf } from './hearing-facts.js';
import { hearingById, needsOfSeat, needsOfSpeaker, versionOfSeat, waitingBefore } from './hearing.loaders.js';
import { mySeats, seatsOf } from './hearing.repository.js';
import { SeatSeals } from './seat-seals.js';
import type { SeatRow } from './seat.table.js';
import { ShownStatements } from './shown-statements.js';
import { Speakers } from './speakers.js';
import { Statements, type SaveStatementInput } from './statements.js';

@Resolver('HearingSeat')
export class SeatResolver {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly authorities: Authorities,
    private readonly claims: ClaimSlot,
    private readonly answers: AnswerSlot,
    private readonly body: BodyList,
    private readonly statements: Statements,
    private readonly shown: ShownStatements,
    private readonly appearances: Appearances,
    private readonly speakers: Speakers,
    private readonly seals: SeatSeals,
  ) {}

  @Query('mySeats')
  mySeats(@CurrentActor() actor: Actor) {
    return this.db.read(actor, (tx) => mySeats(tx));
  }

  @Query('hearingSeats')
  async hearingSeats(
    @CurrentActor() actor: Actor,
    @Args('hearingId') hearingId: string,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ) {
    const page = pageOf({ first, after }, 2);
    const rows = await this.db.read(actor, async (tx) => {
      const hearing = isId(hearingId) ? await findHearing(tx, hearingId) : null;
      const lists = hearing !== null && (await isAllowed(tx, hearing.organizationId, 'participants.list'));
      return lists ? seatsOf(tx, hearingId, page) : [];
    });
    return connectionOf(rows, page, (row) => [row.position ?? 2147483647, row.id]);
  }

  @Mutation('inviteSpeakers')
  inviteSpeakers(
    @CurrentActor() actor: Actor,
    @Args('hearingId') hearingId: string,
    @Args('personIds') personIds: readonly string[],
  ) {
    return this.speakers.invite(actor, hearingId, personIds);
  }

  @Mutation('sayAvailable')
  sayAvailable(
    @CurrentActor() actor: Actor,
    @Args('hearingId') hearingId: string,
    @Args('personId') personId: string,
  ) {
    return this.claims.available(actor, hearingId, personId);
  }

  @Mutation('claimSlot')
  claimSlot(
    @CurrentActor() actor: Actor,
    @Args('hearingId') hearingId: string,
    @Args('personId') personId: string,
  ) {
    return this.claims.claim(actor, hearingId, personId);
  }

  @Mutation('confirmSlot')
  confirmSlot(
    @CurrentActor() actor: Actor,
    @Args('seatId') seatId: string,
    @Args('sequence') sequence: number,
  ) {
    return this.answers.confirm(actor, seatId, sequence);
  }

  @Mutation('leaveSlot')
  leaveSlot(@CurrentActor() actor: Actor, @Args('seatId') seatId: string, @Args('writes') writes: boolean) {
    return this.answers.leave(actor, seatId, writes);
  }

  @Mutation('confirmByWord')
  confirmByWord(@CurrentActor() actor: Actor, @Args('seatId') seatId: string) {
    return this.answers.byWord(actor, seatId);
  }

  @Mutation('markSignedUp')
  markSignedUp(@CurrentActor() actor: Actor, @Args('seatId') seatId: string) {
    return this.body.signedUp(actor, seatId);
  }

  @Mutation('pasteBodyAnswer')
  pasteBodyAnswer(@CurrentActor() actor: Actor, @Args('input') input: PasteBodyAnswerInput) {
    return this.body.paste(actor, input);
  }

  @Mutation('saveStatement')
  async saveStatement(@CurrentActor() actor: Actor, @Args('input') input: SaveStatementInput) {
    const saved = await this.statements.save(actor, input);
    if (isRefusal(saved)) return saved;
    return { ...saved, statement: await this.shown.of(actor, saved.seat) };
  }

  @Mutation('attestStatement')
  attestStatement(
    @CurrentActor() actor: Actor,
    @Args('input') input: Attested & { readonly seatId: string },
  ) {
    return this.statements.attest(actor, input);
  }

  @Mutation('noteNeedMet')
  noteNeedMet(@CurrentActor() actor: Actor, @Args('seatId') seatId: string, @Args('need') need: SpeakerNeed) {
    return this.appearances.needMet(actor, seatId, need);
  }

  @Mutation('recordAppearance')
  recordAppearance(@CurrentActor() actor: Actor, @Args('input') input: RecordAppearanceInput) {
    return this.appearances.record(actor, input);
  }

  @ResolveField('hearing')
  hearing(@Parent() { hearingId }: SeatRow, @Ctx() { loaders }: GraphqlContext) {
    return loaders.load(hearingById, hearingId);
  }

  @ResolveField('stateSentence')
  stateSentence(@Parent() { state }: SeatRow, @Args('language') language: Language): string {
    return seatStateSentences[state][language];
  }

  @ResolveField('waitingBefore')
  waitingBefore(@Parent() { id, position }: SeatRow, @Ctx() { loaders }: GraphqlContext) {
    return position === null ? null : loaders.load(waitingBefore, id);
  }

  @ResolveField('ready')
  async ready(@Parent() seat: SeatRow, @Ctx() { loaders }: GraphqlContext): Promise<boolean> {
    const attested = attestedOf(seat);
    if (attested === null) return false;
    return readyToSpeak(attested, { version: (await loaders.load(versionOfSeat, seat.id)) ?? 0 });
  }

  @ResolveField('needs')
  async needs(@Parent() { id }: SeatRow, @Ctx() { loaders }: GraphqlContext) {
    return (await loaders.load(needsOfSpeaker, id)) ?? [];
  }

  @ResolveField('needsMet')
  async needsMet(@Parent() { id }: SeatRow, @Ctx() { loaders }: GraphqlContext) {
    return (await loaders.load(needsOfSeat, id)) ?? [];
  }

  @ResolveField('signupTask')
  async signupTask(
    @Parent() seat: SeatRow,
    @CurrentActor() actor: Actor,
    @Ctx() { loaders }: GraphqlContext,
  ) {
    const hearing = await loaders.load(hearingById, seat.hearingId);
    if (hearing === null) return null;
    const now = await this.db.read(actor, (tx) => this.clock.now(tx));
    const signedUp = new Set(seat.signedUpAt === null ? [] : [seat.id as string]);
    const one = seatOf({ ...seat, zone: hearing.zone });
    const [task] = signupTasks({ ...hearing, ...timesOf(hearing) }, [one], signedUp, now.toISOString());
    return task ?? null;
  }

  @ResolveField('answer')
  async answer(@Parent() seat: SeatRow, @CurrentActor() actor: Actor): Promise<string | null> {
    if (seat.sealedAnswer === null) return null;
    const may = await this.db.read(actor, (tx) =>
      this.authorities.mayAct(tx, actor, seat.personId, 'view', { caseId: seat.caseId }),
    );
    return isRefusal(may) ? null : this.seals.openAnswer(seat);
  }

  @ResolveField('statement')
  statement(@Parent() seat: SeatRow, @CurrentActor() actor: Actor) {
    return this.shown.of(actor, seat);
  }
}
