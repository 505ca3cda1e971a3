import { draftCampaign, openDrafted, type SampleCampaign } from '../../campaign.js';
import { conditions, payers, states } from '../../cast.js';
import { forEach } from '../../crowd.js';
import type { Filing } from '../../filing/filing.js';
import { FilingDesk } from '../../filing/filing-desk.js';
import { join, joinedIn } from '../../person.js';
import { atOnce, type Actor, type World } from '../../stage.js';
import type { KindStory } from '../kind-story.js';
import { answerDuty, readNotice, regulatorOf } from './complaining.js';
import { officeCodes, tellOffices, type OfficeCode } from './liaison.js';

/** Who looks whether their plan kept its duties: every other one who has the letter. */
const looksForDuties = ({ is }: Actor): boolean =>
  (is.turn === 'files' || is.turn === 'looks_later') &&
  (is.evidence === 'letter' || is.evidence === 'eob') &&
  is.number % 2 === 1;

/** One disposition and one reason, as the office might have given them. */
const codesFor = ({ actor }: Filing, codes: readonly OfficeCode[]): readonly OfficeCode[] =>
  ['disposition', 'reason'].flatMap((wanted) => {
    const fitting = codes.filter(({ kind }) => kind === wanted);
    const { kind, code } = fitting[actor.is.number % Math.max(1, fitting.length)] ?? { kind: '', code: '' };
    return code === '' ? [] : [{ kind, code }];
  });

/** People whose plan did not keep a duty say so to the office that oversees it, while their appeals go on. */
export class ComplaintStory implements KindStory {
  readonly kind = 'COMPLAINT_FILING';
  private opened: { readonly campaign: SampleCampaign; readonly desk: FilingDesk } | null = null;
  /** Duties that people confirmed. */
  confirmed = 0;
  /** Offices that were told beforehand. */
  told = 0;
  /** By what is known of the office. */
  readonly offices: string[] = [];

  constructor(private readonly world: World) {}

  get campaign(): SampleCampaign {
    return this.running.campaign;
  }

  get desk(): FilingDesk {
    return this.running.desk;
  }

  private get running() {
    if (this.opened === null) throw new Error('Nobody complains yet.');
    return this.opened;
  }

  async open(): Promise<void> {
    const { stage, staff, stateCount } = this.world;
    const campaign = await draftCampaign(stage.api, staff, {
      kind: this.kind,
      title: 'Sample notices that lack what they owe',
      purpose: 'A careful complaint about each sample notice that lacks what a rule asks for.',
      targets: { payerIds: payers, conditionKeys: conditions.map(({ condition }) => condition) },
      states: states.slice(0, stateCount).map((state) => ({ state, weight: 1, goal: 5 })),
      waves: [],
    });
    this.told = await tellOffices(this.world, campaign);
    await openDrafted(stage.api, staff, campaign);
    const codes = await officeCodes(this.world);
    const desk = new FilingDesk(this.world, campaign, (filing) => ({ codes: codesFor(filing, codes) }));
    this.opened = { campaign, desk };
  }

  async welcome(newcomers: readonly Actor[]): Promise<void> {
    const { stage } = this.world;
    await forEach(newcomers.filter(looksForDuties), atOnce, async (actor) => {
      this.offices.push(await regulatorOf(stage, actor));
      for (const duty of await readNotice(stage, actor))
        if (await answerDuty(stage, actor, duty)) this.confirmed += 1;
      await join(stage, actor, this.campaign, {
        consents: ['store', 'draft', 'send', 'pool'],
        holdUntil: null,
        step: 'join the complaints',
      });
    });
    const joined = joinedIn(this.campaign, newcomers).length;
    this.say(
      `${joined} people looked at what their notices owe; ${this.confirmed} duties look broken to them`,
    );
  }

  async act(): Promise<boolean> {
    const joined = joinedIn(this.campaign, this.world.actors);
    // Their appeals are open here too, and are filed where they were planned first.
    const filed = await this.desk.fileWhatIsOpen(
      joined,
      (_, { filingType }) => filingType === 'regulator_complaint',
    );
    if (this.world.stage.today !== this.world.began) {
      await this.desk.refresh();
      await this.desk.sendWhatIsDue();
      await this.desk.answerWhatIsAsked();
    }
    return filed > 0;
  }

  ahead(): Promise<readonly string[]> {
    return this.desk.ahead();
  }

  private say(line: string): void {
    this.world.say(`${this.world.stage.today}: ${line}`);
  }
}
