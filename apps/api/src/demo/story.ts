import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { endingOf, reportWithLetter, tap, type Ending } from './answers.js';
import { readAll } from './campaign-lists.js';
import type { CastMember } from './cast.js';
import { forEach } from './crowd.js';
import { file, openWork, sendMyself, showDelivery, type Filing } from './filing.js';
import { addressOf, arrive, join, moveParticipation, recordFacts, type Actor, type Stage } from './person.js';
import {
  chooseLeadCase,
  moveTo,
  planAndCommit,
  untilIdle,
  verifyReports,
  type SampleCampaign,
  type Staff,
} from './staff.js';

/** How many people act at a time. */
const atOnce = 8;
/** The story ends this many days after it began, whatever is still open; what is open is then reported as unknown. */
const longest = 330;

interface CampaignFiling {
  readonly id: string;
  readonly state: string;
  readonly channel: string;
  readonly releaseFrom: string | null;
  readonly sendBy: string | null;
}

interface CampaignOutcome {
  readonly id: string;
  readonly submissionId: string | null;
  readonly state: string;
  readonly dueOn: string | null;
}

export interface Told {
  readonly actors: readonly Actor[];
  readonly filings: readonly Filing[];
  readonly planId: string;
  readonly days: number;
}

/** The claims surge from the first join to the last answer that comes, day by day on the virtual clock. */
export class Story {
  private readonly actors: readonly Actor[];
  private readonly filings = new Map<string, Filing>();
  private readonly endings = new Map<string, Ending>();
  private readonly answered = new Set<string>();
  private readonly began: string;
  private planId = '';
  private days = 1;

  constructor(
    private readonly stage: Stage,
    private readonly staff: Staff,
    private readonly campaign: SampleCampaign,
    cast: readonly CastMember[],
    private readonly say: (line: string) => void,
  ) {
    this.began = stage.today;
    this.actors = cast.map((is) => ({
      is,
      token: '',
      personId: '',
      caseId: '',
      participationId: null,
      refusals: [],
    }));
  }

  async tell(): Promise<Told> {
    // Two thirds come on the first day, the others two days later, after the first plan.
    const early = this.actors.filter(({ is }) => is.number % 3 !== 0);
    await this.welcome(early);
    await this.leadCases();
    await this.fileWhatIsOpen();
    await this.goTo(addDays(plainDate(this.began), 2));
    await this.welcome(this.actors.filter(({ is }) => is.number % 3 === 0));
    await this.secondThoughts();
    for (;;) {
      await this.fileWhatIsOpen();
      await this.refresh();
      await this.sendWhatIsDue();
      await this.answerWhatIsAsked();
      await untilIdle(this.stage.api, this.staff);
      const verified = await verifyReports(this.stage.api, this.staff);
      if (verified.length > 0) {
        await this.readNewLetters(verified);
        continue;
      }
      const next = await this.nextDay();
      if (next === null) break;
      await this.goTo(next);
    }
    return { actors: this.actors, filings: [...this.filings.values()], planId: this.planId, days: this.days };
  }

  private async welcome(actors: readonly Actor[]): Promise<void> {
    await forEach(actors, atOnce, async (actor) => {
      await arrive(this.stage, actor);
      await join(this.stage, actor);
    });
    const joined = actors.filter(({ participationId }) => participationId !== null).length;
    this.say(
      `${this.stage.today}: ${joined} people have joined, ${actors.length - joined} were told why not`,
    );
  }

  private async leadCases(): Promise<void> {
    const leads = this.actors.filter(
      ({ is, participationId }) => participationId !== null && is.number % 40 === 1,
    );
    for (const { participationId } of leads) {
      if (participationId !== null) await chooseLeadCase(this.stage.api, this.staff, participationId);
    }
  }

  private async secondThoughts(): Promise<void> {
    for (const actor of this.actors) {
      const { turn } = actor.is;
      if (actor.participationId === null) continue;
      if (turn === 'looks_later') await recordFacts(this.stage, actor, { letterPrintsDeadline: 'unknown' });
      if (turn === 'leaves') await moveParticipation(this.stage, actor, 'leaveCampaign');
      if (turn === 'pauses') await moveParticipation(this.stage, actor, 'pauseParticipation');
    }
  }

  /** Plans anew and lets everybody who was offered something file it; again while an answer opens more. */
  private async fileWhatIsOpen(): Promise<void> {
    await untilIdle(this.stage.api, this.staff);
    if (await this.planStands()) return;
    const plan = await planAndCommit(this.stage.api, this.staff, this.campaign);
    this.planId = plan.planId;
    if (plan.offered === 0) return;
    let filed = 0;
    const taking = this.actors.filter(
      ({ participationId, is }) => participationId !== null && is.turn !== 'leaves',
    );
    await forEach(taking, atOnce, async (actor) => {
      for (const work of await openWork(this.stage, actor)) {
        const filing = await file(this.stage, actor, work);
        if (filing === null) continue;
        this.filings.set(filing.id, filing);
        this.endings.set(filing.id, endingOf(filing));
        filed += 1;
      }
    });
    this.say(`${this.stage.today}: ${plan.offered} steps were given out, ${filed} filings are signed`);
    await untilIdle(this.stage.api, this.staff);
  }

  private async planStands(): Promise<boolean> {
    const plan = await this.stage.api.ask<{ stale: boolean } | null>(
      this.staff.organizer,
      'query ($id: ID!) { assignmentInForce(campaignId: $id) { stale } }',
      { id: this.campaign.id },
    );
    return plan !== null && !plan.stale;
  }

  private async refresh(): Promise<void> {
    const rows = await readAll<CampaignFiling>(this.stage.api, this.staff.organizer, {
      field: 'submissions',
      argument: 'campaignId',
      id: this.campaign.id,
      fields: 'id state channel releaseFrom sendBy',
    });
    for (const { id, ...now } of rows) Object.assign(this.filings.get(id) ?? {}, now);
  }

  private async sendWhatIsDue(): Promise<void> {
    const { today } = this.stage;
    const mine = [...this.filings.values()].filter(
      ({ state, releaseFrom }) =>
        state === 'held_locally' || (state === 'handed_to_person' && (releaseFrom ?? today) <= today),
    );
    await forEach(mine, atOnce, (filing) => sendMyself(this.stage, filing));
    const arrived = [...this.filings.values()].filter(
      ({ postedOn, deliveryShown }) =>
        postedOn !== null && !deliveryShown && addDays(plainDate(postedOn), 3) <= today,
    );
    await forEach(arrived, atOnce, (filing) =>
      showDelivery(this.stage, filing, addDays(plainDate(filing.postedOn ?? today), 3)),
    );
    if (mine.length > 0) this.say(`${today}: ${mine.length} filings were sent by their people`);
  }

  private async answerWhatIsAsked(): Promise<void> {
    const mails = await this.stage.mailbox.collect(/\/o\/([A-Za-z0-9_-]{22})\?answer=won/);
    const due = (await this.outcomes()).filter(({ state }) => state === 'asked');
    const asked = due.flatMap(({ submissionId }) => this.filings.get(submissionId ?? '') ?? []);
    let answers = 0;
    await forEach(asked, atOnce, async (filing) => {
      const ending = this.endings.get(filing.id);
      if (ending === undefined || ending.tells === 'silent' || this.answered.has(filing.id)) return;
      this.answered.add(filing.id);
      answers += 1;
      const mail = mails.find(({ to }) => to === filing.actor.is.email);
      if (mail !== undefined && ending.tells !== 'report') await tap(this.stage, mail.found, ending);
      if (ending.tells !== 'no_letter') await reportWithLetter(this.stage, filing, ending);
    });
    if (answers > 0) this.say(`${this.stage.today}: ${answers} people said what came`);
  }

  /** Another letter is in hand: its address is copied, and whether it prints a deadline is looked at. */
  private async readNewLetters(caseIds: readonly string[]): Promise<void> {
    const again = this.actors.filter(({ caseId }) => caseIds.includes(caseId));
    await forEach(again, atOnce, async (actor) => {
      const { letterInHand, letterPrintsDeadline, state } = await this.stage.api.ask<{
        letterInHand: string;
        letterPrintsDeadline: string | null;
        state: string;
      }>(actor.token, 'query ($id: ID!) { case(id: $id) { letterInHand letterPrintsDeadline state } }', {
        id: actor.caseId,
      });
      if (letterInHand === 'denial' || letterPrintsDeadline !== null || state !== 'decided') return;
      const noticeAddress = addressOf(actor.is, 'Reviews');
      await recordFacts(this.stage, actor, { letterPrintsDeadline: 'no', noticeAddress });
    });
  }

  private outcomes(): Promise<readonly CampaignOutcome[]> {
    return readAll<CampaignOutcome>(this.stage.api, this.staff.organizer, {
      field: 'outcomes',
      argument: 'campaignId',
      id: this.campaign.id,
      fields: 'id submissionId state dueOn',
    });
  }

  /** The next day on which anything happens: a release, a delivery, a safe day, a question that is due. */
  private async nextDay(): Promise<string | null> {
    const { today } = this.stage;
    const later = (day: string | null): readonly string[] => (day !== null && day > today ? [day] : []);
    const soon = [...this.filings.values()].flatMap(
      ({ state, releaseFrom, sendBy, postedOn, deliveryShown }) => {
        const waits = ['signed', 'queued', 'handed_to_person', 'released'].includes(state);
        // What may go today and has not is held back by recall or pace: tomorrow there is room.
        const held = waits && (releaseFrom ?? today) <= today ? [addDays(plainDate(today), 1)] : [];
        const posted = postedOn !== null && !deliveryShown ? later(addDays(plainDate(postedOn), 3)) : [];
        return [...(waits ? [...later(releaseFrom), ...later(sendBy)] : []), ...held, ...posted];
      },
    );
    const open = (await this.outcomes()).filter(({ state }) => state === 'due' || state === 'asked');
    // Questions are asked on days of their own; looking once a week finds each of them within it.
    const week = addDays(plainDate(today), 7);
    const asked = open.map(({ state, dueOn }) =>
      state === 'due' && dueOn !== null && dueOn > week ? dueOn : week,
    );
    const next = [...soon, ...asked].sort()[0];
    if (next === undefined || next > addDays(plainDate(this.began), longest)) return null;
    return next;
  }

  private async goTo(day: string): Promise<void> {
    await moveTo(this.stage.api, this.staff, day);
    this.stage.today = day;
    this.days += 1;
  }
}
