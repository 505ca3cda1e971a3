import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { chooseLeadCase, openCampaign, type SampleCampaign } from '../../campaign.js';
import { forEach } from '../../crowd.js';
import { conditions, payers, states } from '../../cast.js';
import { FilingDesk, type Wanted } from '../../filing/filing-desk.js';
import { joinedIn, joinSurge, moveParticipation, recordFacts } from '../../person.js';
import { atOnce, type Actor, type World } from '../../stage.js';
import type { Navigators } from '../../navigators.js';
import { untilIdle } from '../../staff.js';
import type { KindStory } from '../kind-story.js';

/** The claims surge from the first join to the last answer that comes. */
export class ClaimsSurgeStory implements KindStory {
  readonly kind = 'CLAIMS_SURGE';
  private opened: { readonly campaign: SampleCampaign; readonly desk: FilingDesk } | null = null;

  /**
   * @param wanted whether somebody files today; everybody does where nothing else is said
   * @param navigators who helps people; nobody where left out
   */
  constructor(
    private readonly world: World,
    private readonly wanted?: Wanted,
    private readonly navigators?: Navigators,
  ) {}

  get campaign(): SampleCampaign {
    return this.running.campaign;
  }

  get desk(): FilingDesk {
    return this.running.desk;
  }

  private get running() {
    if (this.opened === null) throw new Error('The surge has not begun.');
    return this.opened;
  }

  /** A filing window for each state, a few days apart. */
  async open(): Promise<void> {
    const { stage, staff, stateCount, say } = this.world;
    await this.navigators?.invite();
    const chosen = states.slice(0, stateCount);
    const campaign = await openCampaign(stage.api, staff, {
      kind: this.kind,
      title: 'A decision on each sample denial',
      purpose: 'A careful, timely decision on every denied sample claim, each in its person’s own words.',
      targets: { payerIds: payers, conditionKeys: conditions.map(({ condition }) => condition) },
      states: chosen.map((state, at) => ({ state, weight: 1 + (at % 2), goal: 20 })),
      waves: chosen.map((state, at) => ({
        state,
        startsOn: addDays(plainDate(stage.today), 2 + (at % 6) * 3),
        endsOn: addDays(plainDate(stage.today), 11 + (at % 6) * 3),
      })),
    });
    this.opened = { campaign, desk: new FilingDesk(this.world, campaign) };
    say(`${stage.today}: the campaign ${campaign.slug} is open in ${stateCount} states`);
  }

  async welcome(newcomers: readonly Actor[]): Promise<void> {
    const { stage, began, say } = this.world;
    await forEach(newcomers, atOnce, (actor) =>
      joinSurge(stage, actor, this.campaign, this.wantsHelp(actor)),
    );
    const joined = joinedIn(this.campaign, newcomers).length;
    this.world.tell({ joined });
    say(`${stage.today}: ${joined} people have joined, ${newcomers.length - joined} were told why not`);
    if (this.navigators !== undefined) {
      await untilIdle(stage.api, this.world.staff);
      await this.navigators.share(this.campaign);
    }
    await (stage.today === began ? this.chooseLeadCases(newcomers) : this.secondThoughts());
  }

  async act(): Promise<boolean> {
    const { stage, began, actors } = this.world;
    const taking = joinedIn(this.campaign, actors).filter(({ is }) => is.turn !== 'leaves');
    await this.desk.fileWhatIsOpen(taking, this.wanted);
    if (stage.today === began) return false;
    await this.desk.refresh();
    await this.desk.sendWhatIsDue();
    await this.desk.answerWhatIsAsked();
    return false;
  }

  ahead(): Promise<readonly string[]> {
    return this.desk.ahead();
  }

  /** One in five, where there are navigators, lets one of them see the case. */
  private wantsHelp({ is }: Actor): boolean {
    return this.navigators !== undefined && is.number % 5 === 1;
  }

  private async chooseLeadCases(newcomers: readonly Actor[]): Promise<void> {
    for (const { is, participations } of newcomers) {
      const participationId = participations.get(this.campaign.id);
      if (participationId === undefined || is.number % 40 !== 1) continue;
      await chooseLeadCase(this.world.stage.api, this.world.staff, participationId);
    }
  }

  private async secondThoughts(): Promise<void> {
    const { stage, actors } = this.world;
    for (const actor of joinedIn(this.campaign, actors)) {
      const { turn } = actor.is;
      if (turn === 'looks_later') await recordFacts(stage, actor, { letterPrintsDeadline: 'unknown' });
      if (turn === 'leaves') await moveParticipation(stage, actor, this.campaign, 'leaveCampaign');
      if (turn === 'pauses') await moveParticipation(stage, actor, this.campaign, 'pauseParticipation');
    }
  }
}
