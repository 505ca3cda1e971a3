import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { draftCampaign, openDrafted, type SampleCampaign } from '../../campaign.js';
import { conditions, payers, states } from '../../cast.js';
import { forEach } from '../../crowd.js';
import { FilingDesk } from '../../filing/filing-desk.js';
import { join, joinedIn } from '../../person.js';
import { atOnce, type Actor, type World } from '../../stage.js';
import { untilIdle } from '../../staff.js';
import type { KindStory } from '../kind-story.js';
import { ask, authorize, makePage, requestsOf, type Asked } from './asking.js';
import { enrol, type Enrolled } from './enrolling.js';
import { speakWithReviewer } from './calling.js';
import { recordCounsel } from './counsel.js';
import { checkAnswer, sendThroughLink, uploadAnswer } from './paper.js';
import {
  sampleClinicians,
  samplePractices,
  type SampleClinician,
  type SamplePractice,
} from './sample-clinicians.js';
import { decline, requestsTo, writeLetter, type Hindrance, type Request } from './writing.js';

/** Who wants a letter with their appeal: those who file, with a notice that a clinician can answer. */
const wantsLetter = ({ is }: Actor): boolean =>
  is.turn === 'files' && is.evidence !== 'call_log' && is.number % 7 !== 0;

/** Days a practice takes to answer on paper. */
const paperTakes = 3;
/** Nobody's appeal waits longer than this for a letter. */
const letterWithin = 12;
/** Without a letter the filing goes this many days before its safe day. */
const waitsAtMost = 4;

const answered = ['signed', 'answered_on_paper'];

/** Clinicians enrolled and clinicians reached on paper each write for one person at a time; the people appeal with it. */
export class DriveStory implements KindStory {
  readonly kind = 'CLINICIAN_DRIVE';
  private opened: { readonly campaign: SampleCampaign; readonly desk: FilingDesk } | null = null;
  readonly clinicians: Enrolled[] = [];
  /** Whom each person asks. */
  private readonly asked = new Map<
    Actor,
    { readonly requestId: string; readonly whom: Asked; readonly on: string }
  >();
  private readonly practices: SamplePractice[];
  /** What kept a clinician from signing, in the words they were told. */
  readonly hindered: NonNullable<Hindrance>[] = [];
  /** Calls with a reviewer that were held. */
  calls = 0;
  readonly declined = new Set<string>();
  private readonly given = new Set<string>();
  private readonly authorized = new Set<Actor>();
  private readonly withLetter = new Set<Actor>();
  /** How many letters each clinician has signed. */
  private readonly written = new Map<string, number>();

  constructor(
    private readonly world: World,
    private readonly counts: { readonly clinicians: number; readonly practices: number },
  ) {
    this.practices = [...samplePractices(counts.practices)];
  }

  get campaign(): SampleCampaign {
    return this.running.campaign;
  }

  get desk(): FilingDesk {
    return this.running.desk;
  }

  private get running() {
    if (this.opened === null) throw new Error('The drive has not begun.');
    return this.opened;
  }

  async open(): Promise<void> {
    const { stage, staff, stateCount, began } = this.world;
    const campaign = await draftCampaign(stage.api, staff, {
      kind: this.kind,
      title: 'A letter for each sample appeal',
      purpose: 'A careful, individual letter of a clinician for every sample appeal that needs one.',
      targets: { payerIds: payers, conditionKeys: conditions.map(({ condition }) => condition) },
      states: states.slice(0, stateCount).map((state) => ({ state, weight: 1, goal: 10 })),
      waves: [],
    });
    await recordCounsel(this.world, campaign);
    await openDrafted(stage.api, staff, campaign);
    this.opened = { campaign, desk: new FilingDesk(this.world, campaign) };
    const cast = sampleClinicians(this.counts.clinicians, stateCount, began);
    await forEach(cast, atOnce, async (is) => void this.clinicians.push(await enrol(this.world, is)));
    this.clinicians.sort((a, b) => a.is.number - b.is.number);
    this.say(`${this.clinicians.length} clinicians have enrolled`);
  }

  async welcome(newcomers: readonly Actor[]): Promise<void> {
    const { stage } = this.world;
    await forEach(newcomers.filter(wantsLetter), atOnce, (actor) =>
      join(stage, actor, this.campaign, {
        consents: ['store', 'draft', 'send', 'pool'],
        holdUntil: null,
        step: 'join the drive',
      }),
    );
    const joined = joinedIn(this.campaign, newcomers);
    const whom = new Map(joined.map((actor) => [actor, this.whomTheyAsk(actor)]));
    await forEach(joined, atOnce, async (actor) => {
      if (!(await authorize(stage, actor))) return;
      this.authorized.add(actor);
      const named = whom.get(actor) ?? null;
      const requestId = named === null ? null : await ask(stage, actor, named);
      if (named === null || requestId === null) return;
      this.asked.set(actor, { requestId, whom: named, on: stage.today });
      if (named.way === 'paper') await makePage(stage, actor, requestId, named.email);
    });
    const paper = [...this.asked.values()].filter(({ whom: { way } }) => way === 'paper').length;
    this.say(
      `${joined.length} people want a letter; ${this.asked.size - paper} clinicians and ${paper} practices are asked`,
    );
  }

  async act(): Promise<boolean> {
    const { stage, staff } = this.world;
    const plan = await this.desk.plan();
    if (plan !== null) await untilIdle(stage.api, staff);
    const written = await this.write();
    const papers = await this.paper();
    if (written + papers > 0) await untilIdle(stage.api, staff);
    await this.seeWhoHasOne();
    const joined = joinedIn(this.campaign, this.world.actors);
    const filed = await this.desk.fileOffered(joined, (actor, { sendBy }) => !this.waits(actor, sendBy));
    if (filed > 0) this.say(`${filed} appeals are signed in the drive`);
    if (stage.today !== this.world.began) {
      await this.desk.refresh();
      await this.desk.sendWhatIsDue();
      await this.desk.answerWhatIsAsked();
    }
    return written + papers + filed > 0;
  }

  async ahead(): Promise<readonly string[]> {
    const { today } = this.world.stage;
    const papers = [...this.asked.entries()]
      .filter(([, { requestId, whom }]) => whom.way === 'paper' && !this.given.has(requestId))
      .map(([, { on }]) => addDays(plainDate(on), paperTakes));
    const waiting = joinedIn(this.campaign, this.world.actors).some((actor) => this.waits(actor, null));
    return [...(await this.desk.ahead()), ...papers, ...(waiting ? [addDays(plainDate(today), 3)] : [])];
  }

  /** Their letter is still to come, and there is time: the appeal waits, here and in every campaign. */
  waits(actor: Actor, sendBy: string | null): boolean {
    if (!this.authorized.has(actor) || this.withLetter.has(actor) || actor.is.urgent) return false;
    const { today } = this.world.stage;
    if (addDays(plainDate(this.world.began), letterWithin) <= today) return false;
    return sendBy === null || addDays(plainDate(today), waitsAtMost) < sendBy;
  }

  /** Half ask a clinician who is enrolled, a quarter a practice that is not; the last have nobody, and a plan looks for one. */
  private whomTheyAsk({ is }: Actor): Asked | null {
    const own = this.clinicians.filter(({ is: { supports } }) => !supports);
    if (is.number % 4 < 2) {
      const clinician: SampleClinician | undefined =
        own[Math.floor(is.number / 2) % Math.max(1, own.length)]?.is;
      return clinician === undefined
        ? null
        : { way: 'account', name: clinician.name, email: clinician.email };
    }
    const practice = is.number % 4 === 2 ? this.practices.shift() : undefined;
    return practice === undefined
      ? null
      : { way: 'paper', name: practice.clinicianName, practice: practice.name, email: practice.email };
  }

  /** Each clinician answers what lies with them; one in nine has no time for the first that comes. */
  private async write(): Promise<number> {
    const { stage } = this.world;
    let moved = 0;
    await forEach(this.clinicians, atOnce, async (clinician) => {
      const open = (await requestsTo(stage, clinician)).filter(({ state }) => state === 'offered');
      for (const [at, request] of open.entries()) {
        if (this.declined.has(request.id)) continue;
        if (clinician.is.number % 9 === 4 && at === 0 && !this.hasDeclined(clinician)) {
          await decline(stage, clinician, request);
          this.declined.add(request.id).add(clinician.is.email);
        } else {
          await this.call(clinician, request);
          const before = this.written.get(clinician.is.email) ?? 0;
          const hindrance = await writeLetter(
            stage,
            clinician,
            request,
            clinician.is.number * 1_000 + before * 90,
          );
          if (hindrance !== null) {
            this.hindered.push(hindrance);
            this.declined.add(request.id);
            continue;
          }
          this.written.set(clinician.is.email, before + 1);
        }
        moved += 1;
      }
    });
    if (moved > 0)
      this.say(`${this.signedHere} letters are signed by clinicians, ${this.declinedCount} were declined`);
    return moved;
  }

  /** One in three speaks with the plan's reviewer first; who never treated the person does not. */
  private async call(clinician: Enrolled, request: Request): Promise<void> {
    if (request.relation === 'supporting' || clinician.is.number % 3 !== 2) return;
    const hindrance = await speakWithReviewer(this.world.stage, clinician, request);
    if (hindrance === null) this.calls += 1;
    else this.hindered.push(hindrance);
  }

  get signedHere(): number {
    return [...this.written.values()].reduce((sum, letters) => sum + letters, 0);
  }

  private hasDeclined({ is }: Enrolled): boolean {
    return this.declined.has(is.email);
  }

  private get declinedCount(): number {
    return [...this.declined].filter((one) => one.includes('@')).length;
  }

  /** Practices answer on their own paper: through the person, or through the link in their mailbox. */
  private async paper(): Promise<number> {
    const { stage } = this.world;
    const due = [...this.asked.entries()].filter(
      ([, { requestId, whom, on }]) =>
        whom.way === 'paper' &&
        !this.given.has(requestId) &&
        addDays(plainDate(on), paperTakes) <= stage.today,
    );
    await forEach(due, atOnce, async ([actor, { requestId, whom }]) => {
      if (whom.way !== 'paper') return;
      this.given.add(requestId);
      const request = (await requestsOf(stage, actor)).find(({ id }) => id === requestId);
      if (request === undefined) return;
      if (whom.email === null) await uploadAnswer(stage, actor, request, whom.practice);
      else await sendThroughLink(stage, actor, request, whom.practice);
      await checkAnswer(stage, actor, request);
    });
    if (due.length > 0) this.say(`${due.length} practices answered on their own letterhead`);
    return due.length;
  }

  private async seeWhoHasOne(): Promise<void> {
    const waiting = joinedIn(this.campaign, this.world.actors).filter((actor) => !this.withLetter.has(actor));
    await forEach(waiting, atOnce, async (actor) => {
      const requests = await requestsOf(this.world.stage, actor);
      if (requests.some(({ state }) => answered.includes(state))) this.withLetter.add(actor);
    });
  }

  private say(line: string): void {
    this.world.say(`${this.world.stage.today}: ${line}`);
  }
}
