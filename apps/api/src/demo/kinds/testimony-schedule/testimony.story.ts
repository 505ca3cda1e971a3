import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { openCampaign, planAndCommit, planStands, type SampleCampaign } from '../../campaign.js';
import { states } from '../../cast.js';
import { forEach } from '../../crowd.js';
import { join, joinedIn } from '../../person.js';
import { atOnce, type Actor, type World } from '../../stage.js';
import { untilIdle } from '../../staff.js';
import type { KindStory } from '../kind-story.js';
import { HearingDesk, type Announced } from './hearing-desk.js';
import { sampleHearings } from './sample-hearings.js';
import {
  getReady,
  handInWriting,
  moves,
  moveSeat,
  ownSeats,
  saveAvailability,
  type OwnSeat,
} from './speaking.js';

/** Who wants to speak: about half of those who have come, whatever became of their claims. */
const wantsToSpeak = ({ is }: Actor): boolean =>
  is.turn !== 'keeps_only' && (is.number % 3 === 1 || is.number % 7 === 2);
/** Never answers once asked: the hold ends, and the slot goes to the next. */
const neverAnswers = ({ is }: Actor): boolean => is.number % 17 === 13;
/** Asks for a slot by themselves, without waiting for a plan. */
const asksThemselves = ({ is }: Actor): boolean => is.number % 11 === 1;

/** Invented people at invented hearings: from being asked to having spoken, or to words handed in. */
export class TestimonyStory implements KindStory {
  readonly kind = 'TESTIMONY_SCHEDULE';
  private opened: { readonly campaign: SampleCampaign; readonly desk: HearingDesk } | null = null;
  readonly hearings: Announced[] = [];
  /** Signed, in this kind, is the person's word that what they say is first-hand and their own. */
  readonly attested = new Set<string>();
  /** Seats whose words were given to the body in writing. */
  readonly handedIn = new Set<string>();
  private readonly tried = new Set<string>();
  /** Places on a body's list that were asked for after it closed. */
  lateSignups = 0;
  private readonly signedUpOn = new Map<string, string>();
  planId = '';

  constructor(
    private readonly world: World,
    private readonly hearingCount: number,
  ) {}

  get campaign(): SampleCampaign {
    return this.running.campaign;
  }

  private get running() {
    if (this.opened === null) throw new Error('No hearing has been announced.');
    return this.opened;
  }

  async open(): Promise<void> {
    const { stage, staff, stateCount, began } = this.world;
    const campaign = await openCampaign(stage.api, staff, {
      kind: this.kind,
      title: 'Sample voices at public hearings',
      purpose: 'Careful, first-hand testimony by people with sample denials, each in their own words.',
      targets: {},
      states: states.slice(0, stateCount).map((state) => ({ state, weight: 1, goal: 4 })),
      waves: [],
    });
    const desk = new HearingDesk(this.world, campaign);
    this.opened = { campaign, desk };
    for (const hearing of sampleHearings(this.hearingCount, stateCount, began))
      this.hearings.push(await desk.announce(hearing));
    this.say(`${this.hearings.length} hearings are announced`);
  }

  async welcome(newcomers: readonly Actor[]): Promise<void> {
    const { stage } = this.world;
    await forEach(newcomers.filter(wantsToSpeak), atOnce, async (actor) => {
      const consents = ['store', 'publish'];
      await join(stage, actor, this.campaign, { consents, holdUntil: null, step: 'join the testimony' });
    });
    const joined = joinedIn(this.campaign, newcomers);
    await forEach(joined, atOnce, (actor) => saveAvailability(stage, actor, this.campaign));
    const [first] = this.hearings;
    if (first !== undefined)
      await forEach(joined.filter(asksThemselves), atOnce, async (actor) => {
        await moveSeat(stage, actor, 'ask for a slot', moves.claim(first.id, actor.personId));
      });
    this.say(`${joined.length} people would speak`);
  }

  async act(): Promise<boolean> {
    if (this.hearings.every(({ closed }) => closed)) return false;
    const turned = await this.turn();
    await this.hold();
    await this.plan();
    let moved = 0;
    await forEach(joinedIn(this.campaign, this.world.actors), atOnce, async (actor) => {
      for (const seat of await ownSeats(this.world.stage, actor, this.campaign))
        if (!neverAnswers(actor) && (await this.answer(actor, seat))) moved += 1;
    });
    if (moved > 0) this.say(`${moved} speakers answered or did their next step`);
    await this.close();
    return turned || moved > 0;
  }

  ahead(): Promise<readonly string[]> {
    const days = this.hearings
      .filter(({ closed }) => !closed)
      .flatMap(({ form: { starts, signupCloses } }) => [
        addDays(plainDate(signupCloses.date), -1),
        addDays(plainDate(starts.date), 1),
        addDays(plainDate(starts.date), 4),
      ]);
    const tomorrow = this.hearings.some(({ turned, closed }) => !turned && !closed)
      ? [addDays(plainDate(this.world.stage.today), 1)]
      : [];
    return Promise.resolve([...days, ...tomorrow]);
  }

  /** On the day after the first yeses: one hearing moves, one is cut. */
  private async turn(): Promise<boolean> {
    const { began, stage } = this.world;
    if (stage.today === began) return false;
    let turned = false;
    for (const hearing of this.hearings.filter((one) => !one.turned)) {
      turned = true;
      if (hearing.is.fate === 'moves') {
        const { askedAgain } = await this.running.desk.move(hearing);
        this.say(`a hearing moves by a week; ${askedAgain} who held a slot are asked again`);
      } else {
        const { slots, gaveUp } = await this.running.desk.cut(hearing);
        this.say(`a hearing is cut to ${slots} slots; ${gaveUp} go to the head of the waiting list`);
      }
    }
    if (turned) await untilIdle(stage.api, this.world.staff);
    return turned;
  }

  private async hold(): Promise<void> {
    const { today } = this.world.stage;
    for (const hearing of this.hearings)
      if (!hearing.held && hearing.form.starts.date < today) await this.running.desk.recordHeld(hearing);
  }

  /** Three days later everybody has had time to say whether they spoke. */
  private async close(): Promise<void> {
    const { today } = this.world.stage;
    for (const hearing of this.hearings)
      if (hearing.held && !hearing.closed && addDays(plainDate(hearing.form.starts.date), 4) <= today)
        await this.running.desk.close(hearing);
  }

  private async plan(): Promise<void> {
    const { stage, staff } = this.world;
    await untilIdle(stage.api, staff);
    if (await planStands(stage.api, staff, this.campaign)) return;
    const { planId, offered } = await planAndCommit(stage.api, staff, this.campaign);
    this.planId = planId;
    if (offered > 0) this.say(`${offered} people are asked to speak`);
    await untilIdle(stage.api, staff);
  }

  /** What one speaker does today about one seat; true where something moved. */
  private async answer(actor: Actor, seat: OwnSeat): Promise<boolean> {
    const { stage } = this.world;
    const hearing = this.hearings.find(({ id }) => id === seat.hearing.id);
    if (hearing === undefined || hearing.closed) return false;
    if (seat.state === 'confirmed') return hearing.held && this.sayWhetherSpoken(actor, seat);
    if (seat.state === 'excused' || seat.state === 'written_only') return this.write(actor, seat);
    if (hearing.held) return false;
    if (seat.hearing.signupOwner === 'body') return this.signUpWithBody(actor, seat, hearing);
    if (seat.state === 'offered') {
      return (await this.prepare(actor, seat)) && moveSeat(stage, actor, 'say yes', moves.confirm(seat));
    }
    const ends = addDays(plainDate(hearing.form.signupCloses.date), -1) <= stage.today;
    return seat.state === 'waitlisted' && ends
      ? moveSeat(stage, actor, 'write instead', moves.writeInstead(seat))
      : false;
  }

  private async prepare(actor: Actor, seat: OwnSeat): Promise<boolean> {
    if (seat.ready) return true;
    const ready = await getReady(this.world.stage, actor, seat, { aloud: true });
    if (ready) this.attested.add(seat.id);
    return ready;
  }

  /** Where the body keeps the list: its form first, and a day later its answer. */
  private async signUpWithBody(actor: Actor, seat: OwnSeat, hearing: Announced): Promise<boolean> {
    const { stage } = this.world;
    if (seat.state === 'invited')
      return moveSeat(stage, actor, 'say they could', moves.sayAvailable(hearing.id, actor.personId));
    if (seat.state !== 'available') return false;
    const sent = this.signedUpOn.get(seat.id);
    if (sent === undefined) {
      this.signedUpOn.set(seat.id, stage.today);
      if (seat.signupTask?.late === true) this.lateSignups += 1;
      return moveSeat(stage, actor, 'sign up', moves.signedUp(seat));
    }
    if (sent === stage.today || !(await this.prepare(actor, seat))) return false;
    const answer = actor.is.number % 8 === 2 ? 'refused' : 'on_the_list';
    const text =
      answer === 'refused' ? 'No place is left.' : `You are on the list, reference S-${actor.is.number}.`;
    return moveSeat(stage, actor, 'paste the answer', moves.pasteAnswer(seat, answer, text));
  }

  /** Four of five spoke; some could not come, and of a few nothing is ever known. */
  private async sayWhetherSpoken(actor: Actor, seat: OwnSeat): Promise<boolean> {
    const of = (actor.is.number * 7) % 20;
    if (of === 3) return false;
    const appearance = of === 5 || of === 11 ? 'excused' : of === 17 ? 'not_delivered' : 'delivered';
    return moveSeat(this.world.stage, actor, 'say whether they spoke', moves.appeared(seat.id, appearance));
  }

  private async write(actor: Actor, seat: OwnSeat): Promise<boolean> {
    if (this.tried.has(seat.id)) return false;
    this.tried.add(seat.id);
    const handedIn = await handInWriting(this.world.stage, actor, seat);
    if (handedIn) this.handedIn.add(seat.id);
    return handedIn;
  }

  private say(line: string): void {
    this.world.say(`${this.world.stage.today}: ${line}`);
  }
}
