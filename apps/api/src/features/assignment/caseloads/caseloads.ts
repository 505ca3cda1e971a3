import {
  caseloadLevels,
  caseloadPlan,
  caseloadProblem,
  type CaseloadInput,
  type CaseloadPerson,
  type CaseloadPlan,
} from '@chorus/domain/assignment/caseloads';
import type { ExactPlan } from '@chorus/domain/assignment/model/plan';
import { caseloadCap } from '@chorus/domain/participation/helping';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../../platform/database/db.js';
import { campaignNotFound, findCampaign, type CampaignRow } from '../../campaign/campaign.public.js';
import { purposesOfMany } from '../../consent/consent.public.js';
import { refuseUnless } from '../../organization/organization.public.js';
import { GiveHelpers, helpable, navigatorsFor } from '../../participation/participation.public.js';
import { mayNotRun } from '../assignment-refusals.js';
import { AssignmentSolver } from '../assignment-solver.js';
import { hashOf } from '../solver/hash.js';

export interface CaseloadAsk {
  readonly campaignId: string;
  readonly rebalance: boolean;
}

export interface ShownCaseloads extends CaseloadPlan {
  readonly hash: string;
  readonly input: ReadInput;
}

interface ReadInput extends CaseloadInput {
  readonly people: readonly (CaseloadPerson & { readonly caseId: string })[];
}

type NotShown = Refusal<'NotFound' | 'NotAllowed' | 'SecondFactorNeeded' | 'PlanNotReady'>;
type Unread = Refusal<'NotFound' | 'NotAllowed' | 'SecondFactorNeeded'>;

const outdated = (): Refusal<'PlanOutdated'> =>
  refuse(
    'PlanOutdated',
    'Somebody joined, agreed, or got another helper since this was shown. Nothing was changed; look at a fresh one.',
  );

/** Which navigator helps whom, by the engine that plans everything else: read, calculated outside, kept if nothing changed. */
@Injectable()
export class Caseloads {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly solver: AssignmentSolver,
    private readonly helpers: GiveHelpers,
  ) {}

  async show(actor: Actor, ask: CaseloadAsk): Promise<ShownCaseloads | NotShown> {
    const input = await this.db.transaction<ReadInput | Unread>(actor, (tx) => this.read(tx, ask));
    if (isRefusal(input)) return input;
    const exact = await this.even(input);
    if (exact === null) {
      return refuse('PlanNotReady', 'It could not be calculated, and nothing was changed. Try again.');
    }
    return { ...caseloadPlan(input, exact), hash: hashOf([input]), input };
  }

  /** @param hash of what was shown */
  async commit(
    actor: Actor,
    ask: CaseloadAsk,
    hash: string,
  ): Promise<{ readonly given: number } | NotShown | Refusal<'PlanOutdated'>> {
    const shown = await this.show(actor, ask);
    if (isRefusal(shown)) return shown;
    if (shown.hash !== hash) return outdated();
    const given = shown.given.filter(({ change }) => change !== 'same');
    return this.db.transaction<{ readonly given: number } | Unread | Refusal<'PlanOutdated'>>(
      actor,
      async (tx) => {
        const now = await this.read(tx, ask);
        if (isRefusal(now)) return now;
        if (hashOf([now]) !== hash) return outdated();
        if (given.length > 0 && !(await this.helpers.give(tx, given))) return outdated();
        return { given: given.length };
      },
    );
  }

  private async read(tx: Tx, { campaignId, rebalance }: CaseloadAsk): Promise<ReadInput | Unread> {
    const campaign = await findCampaign(tx, campaignId);
    if (campaign === null) return campaignNotFound();
    const refused = await refuseUnless(tx, campaign.organizationId, 'assignment.run', mayNotRun().message);
    return refused ?? tx.elevated(() => this.facts(tx, campaign, rebalance));
  }

  private async facts(tx: Tx, campaign: CampaignRow, rebalance: boolean): Promise<ReadInput> {
    const people = await helpable(tx, campaign.id);
    const persons = [...new Set(people.map(({ personId }) => personId))];
    const consents = await purposesOfMany(tx, persons, campaign.organizationId);
    return {
      today: await this.clock.today(tx),
      rebalance,
      people: people.map(({ personId, urgency, ...rest }) => ({
        ...rest,
        urgent: urgency === 'urgent',
        agrees: consents.get(personId)?.includes('share_with_helper') === true,
      })),
      navigators: (await navigatorsFor(tx, campaign)).map(({ accountId, language, elsewhere }) => ({
        accountId,
        language,
        places: Math.max(0, caseloadCap - elsewhere),
      })),
    };
  }

  /** The lowest level on which as many have somebody as on the highest: nobody is full while another is idle. */
  private async even(input: CaseloadInput): Promise<ExactPlan | null> {
    const { least, most } = caseloadLevels(input);
    let [low, high] = [least, most];
    let best = await this.at(input, most);
    const all = best?.placements.length ?? 0;
    while (best !== null && low < high) {
      const middle = Math.floor((low + high) / 2);
      const tried = await this.at(input, middle);
      if (tried !== null && tried.placements.length === all) [best, high] = [tried, middle];
      else low = middle + 1;
    }
    return best;
  }

  private async at(input: CaseloadInput, level: number): Promise<ExactPlan | null> {
    const exact = await this.solver.exactly(caseloadProblem(input, level), {});
    return exact === null || isRefusal(exact) || !exact.complete ? null : exact;
  }
}
