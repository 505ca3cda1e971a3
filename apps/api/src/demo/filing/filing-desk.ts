import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { planAndCommit, planStands, type Planned, type SampleCampaign } from '../campaign.js';
import { readAll } from '../campaign-lists.js';
import { forEach } from '../crowd.js';
import { atOnce, type Actor, type World } from '../stage.js';
import { untilIdle } from '../staff.js';
import { endingOf, reportWithLetter, tap, type Ending } from './answers.js';
import { file, openWork, sendMyself, showDelivery, type Filing, type Work } from './filing.js';

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

/** Whether somebody files an offered step today, or lets it wait for something. */
export type Wanted = (actor: Actor, work: Work) => boolean;

/** Everything that people file in one campaign, from the offered step to what came of it. */
export class FilingDesk {
  private readonly filings = new Map<string, Filing>();
  private readonly endings = new Map<string, Ending>();
  private readonly answered = new Set<string>();
  /** Something was offered and is to be filed on another day. */
  private heldBack = false;
  /** The plan in force. */
  planId = '';

  constructor(
    private readonly world: World,
    private readonly campaign: SampleCampaign,
    /** What people tell of an answer beside its result. */
    private readonly tellsMore: (filing: Filing) => Readonly<Record<string, unknown>> = () => ({}),
  ) {}

  get all(): readonly Filing[] {
    return [...this.filings.values()];
  }

  /** Plans anew where the plan no longer stands; null where it does. */
  async plan(): Promise<Planned | null> {
    const { stage, staff } = this.world;
    await untilIdle(stage.api, staff);
    if (await planStands(stage.api, staff, this.campaign)) return null;
    const plan = await planAndCommit(stage.api, staff, this.campaign);
    this.planId = plan.planId;
    return plan;
  }

  /** Plans anew and lets everybody who was offered something file it; answers how many filings were signed. */
  async fileWhatIsOpen(taking: readonly Actor[], wanted?: Wanted): Promise<number> {
    const plan = await this.plan();
    if ((plan === null || plan.offered === 0) && !this.heldBack) return 0;
    const filed = await this.fileOffered(taking, wanted);
    if (plan === null && filed === 0) return 0;
    this.world.tell({ filed });
    this.say(`${plan?.offered ?? 0} steps were given out, ${filed} filings are signed`);
    await untilIdle(this.world.stage.api, this.world.staff);
    return filed;
  }

  /** Lets people file what was offered to them, where it is `wanted` today. */
  async fileOffered(taking: readonly Actor[], wanted: Wanted = () => true): Promise<number> {
    const { stage } = this.world;
    let filed = 0;
    this.heldBack = false;
    await forEach(taking, atOnce, async (actor) => {
      for (const work of await openWork(stage, actor, this.campaign.id)) {
        // Made once, in whichever campaign its person came to it first.
        const place = `${actor.caseId} ${work.stage}`;
        if ((this.world.filedIn.get(place) ?? this.campaign.id) !== this.campaign.id) continue;
        if (!wanted(actor, work)) {
          this.heldBack = true;
          continue;
        }
        const filing = await file(stage, actor, work);
        if (filing === null) continue;
        this.world.filedIn.set(place, this.campaign.id);
        this.filings.set(filing.id, filing);
        this.endings.set(filing.id, endingOf(filing));
        filed += 1;
      }
    });
    return filed;
  }

  /** How each filing stands today, as the organizer's list has it. */
  async refresh(): Promise<void> {
    const rows = await readAll<CampaignFiling>(this.world.stage.api, this.world.staff.organizer, {
      field: 'submissions',
      argument: 'campaignId',
      id: this.campaign.id,
      fields: 'id state channel releaseFrom sendBy',
    });
    for (const { id, ...now } of rows) Object.assign(this.filings.get(id) ?? {}, now);
  }

  async sendWhatIsDue(): Promise<void> {
    const { stage } = this.world;
    const { today } = stage;
    const mine = this.all.filter(
      ({ state, releaseFrom }) =>
        state === 'held_locally' || (state === 'handed_to_person' && (releaseFrom ?? today) <= today),
    );
    await forEach(mine, atOnce, (filing) => sendMyself(stage, filing));
    const arrived = this.all.filter(
      ({ postedOn, deliveryShown }) =>
        postedOn !== null && !deliveryShown && addDays(plainDate(postedOn), 3) <= today,
    );
    await forEach(arrived, atOnce, (filing) =>
      showDelivery(stage, filing, addDays(plainDate(filing.postedOn ?? today), 3)),
    );
    this.world.tell({ sent: mine.length });
    if (mine.length > 0) this.say(`${mine.length} filings were sent by their people`);
  }

  async answerWhatIsAsked(): Promise<void> {
    const { stage } = this.world;
    const mails = await stage.mailbox.collect(/\/o\/([A-Za-z0-9_-]{22})\?answer=won/);
    const due = (await this.outcomes()).filter(({ state }) => state === 'asked');
    const asked = due.flatMap(({ submissionId }) => this.filings.get(submissionId ?? '') ?? []);
    let answers = 0;
    await forEach(asked, atOnce, async (filing) => {
      const ending = this.endings.get(filing.id);
      if (ending === undefined || ending.tells === 'silent' || this.answered.has(filing.id)) return;
      this.answered.add(filing.id);
      answers += 1;
      const mail = mails.find(({ to }) => to === filing.actor.is.email);
      if (mail !== undefined && ending.tells !== 'report') await tap(stage, mail.found, ending);
      if (ending.tells !== 'no_letter') await reportWithLetter(stage, filing, ending, this.tellsMore(filing));
    });
    this.world.tell({ answered: answers });
    if (answers > 0) this.say(`${answers} people said what came`);
  }

  /** Days on which a filing goes, arrives or is asked about. */
  async ahead(): Promise<readonly string[]> {
    const { today } = this.world.stage;
    const later = (day: string | null): readonly string[] => (day !== null && day > today ? [day] : []);
    const soon = this.all.flatMap(({ state, releaseFrom, sendBy, postedOn, deliveryShown }) => {
      const waits = ['signed', 'queued', 'handed_to_person', 'released'].includes(state);
      // What may go today and has not is held back by recall or pace: tomorrow there is room.
      const held = waits && (releaseFrom ?? today) <= today ? [addDays(plainDate(today), 1)] : [];
      const posted = postedOn !== null && !deliveryShown ? later(addDays(plainDate(postedOn), 3)) : [];
      return [...(waits ? [...later(releaseFrom), ...later(sendBy)] : []), ...held, ...posted];
    });
    const open = (await this.outcomes()).filter(({ state }) => state === 'due' || state === 'asked');
    // Questions are asked on days of their own; looking once a week finds each of them within it.
    const week = addDays(plainDate(today), 7);
    const asked = open.map(({ state, dueOn }) =>
      state === 'due' && dueOn !== null && dueOn > week ? dueOn : week,
    );
    return [...soon, ...asked];
  }

  private outcomes(): Promise<readonly CampaignOutcome[]> {
    return readAll<CampaignOutcome>(this.world.stage.api, this.world.staff.organizer, {
      field: 'outcomes',
      argument: 'campaignId',
      id: this.campaign.id,
      fields: 'id submissionId state dueOn',
    });
  }

  private say(line: string): void {
    this.world.say(`${this.world.stage.today}: ${line}`);
  }
}
