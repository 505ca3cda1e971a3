import { Injectable } from '@nestjs/common';
import type {
  ActorSupply,
  Assignment,
  AssignmentInput,
  RecipientLine,
} from '@chorus/domain/assignment/assignment';
import { planningPeriods } from '@chorus/domain/assignment/periods';
import type { StandingItem } from '@chorus/domain/assignment/plan-changes';
import type { NoticeAddress } from '@chorus/domain/case/case';
import { federalHolidaysOf } from '@chorus/domain/jurisdiction/federal-holidays';
import type { Channel } from '@chorus/domain/playbook/channel';
import type { StepActor } from '@chorus/domain/playbook/playbook';
import type { CaseId } from '@chorus/domain/shared/ids';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import type { ReadTx } from '../../platform/database/db.js';
import { Playbooks } from '../../platform/playbooks/playbooks.js';
import { Transports } from '../../platform/transport/transports.js';
import type { CampaignRow } from '../campaign/campaign.public.js';
import { caseStandings, LineKeys, NoticeAddresses, type StandingCase } from '../case/case.public.js';
import { brokenDuties } from '../complaint/complaint.public.js';
import { purposesOfMany } from '../consent/consent.public.js';
import { prepareCase, type CaseRows, type PlanningSettings, type PreparedCase } from './assignable-case.js';
import {
  filingsOfCases,
  plannedByOthers,
  takingPart,
  workOfCampaign,
  type TakingPart,
} from './assignment-facts.repository.js';
import { stepsDone } from './assignment.repository.js';
import { inputHash } from './input-hash.js';
import { Suppliers, type SupplyQuestion } from './suppliers.js';

/** What a chooser reads, and what beside it decides what a plan changes. */
export interface CampaignInput {
  readonly input: AssignmentInput;
  readonly inputHash: string;
  readonly playbook: { readonly key: string; readonly version: number };
  readonly parts: ReadonlyMap<CaseId, TakingPart>;
  readonly standing: readonly StandingItem[];
  readonly settled: readonly Assignment[];
  /** Done by a filing outside this campaign's work; nothing is given out for them. */
  readonly elsewhere: readonly Assignment[];
}

/**
 * Reads a campaign's people, cases, dates, ways and work as a chooser wants them, in a fixed number of queries. Runs
 * with the system's sight: clear facts of everybody taking part, and of the notices nothing but line and mailbox.
 */
@Injectable()
export class CampaignInputs {
  constructor(
    private readonly clock: BusinessClock,
    private readonly wall: WallClock,
    private readonly notices: NoticeAddresses,
    private readonly transports: Transports,
    private readonly lineKeys: LineKeys,
    private readonly suppliers: Suppliers,
    private readonly playbooks: Playbooks,
  ) {}

  async of(tx: ReadTx, campaign: CampaignRow): Promise<CampaignInput> {
    const settings = await this.settings(tx, campaign);
    const all = await this.rows(tx, campaign, null);
    const prepared = all.map((rows) => prepareCase(rows, settings));
    const cases = prepared.map(({ assignable }) => assignable);
    const elsewhere = prepared.flatMap((one) => one.elsewhere);
    const standing = prepared.flatMap((one) => one.standing);
    const { today } = settings;
    const { waves } = campaign;
    const byActor = suppliedSteps(all, prepared);
    const days = await this.daysOf(tx, campaign, today, [...byActor.keys()]);
    const periods = planningPeriods({ today, cases, waves }, days);
    const input: AssignmentInput = {
      today,
      cases,
      waves,
      goals: campaign.states,
      requiredConsents: settings.playbook.consents.toFile,
      closedDays: closedDaysFrom(today),
      lines: await this.lines(tx, campaign, prepared),
      periods,
      supplies: await this.suppliesOf(tx, { campaign, today, periods }, byActor),
    };
    return {
      input,
      inputHash: inputHash(input, standing, settings.playbook),
      playbook: { key: settings.playbook.key, version: settings.playbook.version },
      parts: new Map(all.map(({ part }) => [part.caseId, part])),
      standing,
      settled: cases.flatMap((one) => one.settled).filter((one) => !elsewhere.includes(one)),
      elsewhere,
    };
  }

  /** In the order of the actors' names, one after the other: they share one connection. */
  private async daysOf(
    tx: ReadTx,
    campaign: CampaignRow,
    today: string,
    actors: readonly StepActor[],
  ): Promise<readonly string[]> {
    const days: string[] = [];
    for (const actor of actors)
      days.push(...((await this.suppliers.of(actor)?.days(tx, campaign, today)) ?? []));
    return days;
  }

  private async suppliesOf(
    tx: ReadTx,
    question: Omit<SupplyQuestion, 'steps'>,
    byActor: ReadonlyMap<StepActor, SupplyQuestion['steps']>,
  ): Promise<readonly ActorSupply[]> {
    const supplies: ActorSupply[] = [];
    for (const [actor, steps] of byActor) {
      const supplier = this.suppliers.of(actor);
      if (supplier === null) continue;
      supplies.push({ actor, supply: await supplier.supply(tx, { ...question, steps }) });
    }
    return supplies;
  }

  /** The rows of one case of the campaign, or null where it does not take part. */
  async one(
    tx: ReadTx,
    campaign: CampaignRow,
    caseId: string,
  ): Promise<{ readonly rows: CaseRows; readonly settings: PlanningSettings } | null> {
    const [rows] = await this.rows(tx, campaign, [caseId]);
    return rows === undefined ? null : { rows, settings: await this.settings(tx, campaign) };
  }

  private async settings(tx: ReadTx, campaign: CampaignRow): Promise<PlanningSettings> {
    const fax = this.transports.faxFor({ sample: campaign.sample }).delivers;
    const email = !campaign.sample && this.transports.forPlatform().delivers;
    const deliverable: Channel[] = [...(fax ? ['fax' as const] : []), ...(email ? ['email' as const] : [])];
    return {
      campaign,
      playbook: this.playbooks.get(campaign.kind),
      today: await this.clock.today(tx),
      now: this.wall.now().toISOString(),
      deliverable,
      keyed: await this.lineKeys.keyed(),
    };
  }

  private async rows(
    tx: ReadTx,
    campaign: CampaignRow,
    only: readonly string[] | null,
  ): Promise<readonly CaseRows[]> {
    const parts = await takingPart(tx, campaign.id, only);
    const caseIds = parts.map(({ caseId }) => caseId);
    const personIds = [...new Set(parts.map(({ personId }) => personId))];
    const standings = await caseStandings(tx, caseIds);
    const consents = await purposesOfMany(tx, personIds, campaign.organizationId);
    const filings = groupByCase(await filingsOfCases(tx, caseIds));
    const work = groupByCase(await workOfCampaign(tx, campaign.id, caseIds));
    const done = await stepsDone(tx, caseIds);
    const broken = await brokenDuties(tx, caseIds);
    const notices = await this.noticesOf(tx, standings);
    const waits = await this.suppliers.waits(tx, caseIds);
    const byId = new Map(standings.map((one) => [one.caseId, one]));
    return parts.map((part): CaseRows => {
      const of = byId.get(part.caseId);
      if (of === undefined) throw new Error('A case takes part and cannot be read.');
      return {
        part,
        case: of,
        filings: filings.get(part.caseId) ?? [],
        work: work.get(part.caseId) ?? [],
        consents: consents.get(part.personId) ?? [],
        stepsDone: done.get(part.caseId) ?? [],
        brokenDuties: broken.get(part.caseId) ?? [],
        waitsFor: waits.get(part.caseId) ?? null,
        notice: notices.get(part.caseId) ?? onlyChannels(of.noticeChannels),
      };
    });
  }

  /** Seals are opened only where the channel alone does not say which line's pace counts. */
  private noticesOf(
    tx: ReadTx,
    standings: readonly StandingCase[],
  ): Promise<ReadonlyMap<CaseId, NoticeAddress | null>> {
    const paced = standings.filter(
      ({ noticeChannels }) => noticeChannels.includes('fax') || noticeChannels.includes('email'),
    );
    return this.notices.of(
      tx,
      paced.map(({ caseId }) => caseId),
    );
  }

  private async lines(
    tx: ReadTx,
    campaign: CampaignRow,
    prepared: readonly PreparedCase[],
  ): Promise<readonly RecipientLine[]> {
    const ways = prepared.flatMap(({ assignable }) => assignable.steps.flatMap((step) => step.ways));
    const keys = ways.map(({ lineKey }) => lineKey).filter((key) => key !== null);
    const lineKeys = [...new Set(keys)].sort();
    const used = await plannedByOthers(tx, campaign.id, lineKeys);
    return lineKeys.map((lineKey) => ({
      lineKey,
      perBusinessDay: campaign.pacePerDay,
      planned: used.filter((use) => use.lineKey === lineKey).map(({ date, count }) => ({ date, count })),
    }));
  }
}

/** The open steps of everybody but the persons themselves, by who does them, with the case each belongs to. */
function suppliedSteps(
  all: readonly CaseRows[],
  prepared: readonly PreparedCase[],
): ReadonlyMap<StepActor, SupplyQuestion['steps']> {
  const found = new Map<StepActor, SupplyQuestion['steps'][number][]>();
  all.forEach((rows, at) => {
    for (const { actor, stepKey, stage } of prepared[at]?.assignable.steps ?? []) {
      if (actor === 'person') continue;
      const there = found.get(actor) ?? [];
      found.set(actor, there);
      there.push({ of: rows.case, stepKey, stage });
    }
  });
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Ways a notice names whose addresses planning has no need of. */
function onlyChannels(channels: readonly Channel[]): NoticeAddress | null {
  if (channels.length === 0) return null;
  const there = (channel: Channel): string | null => (channels.includes(channel) ? 'on the notice' : null);
  const post = there('post');
  return {
    post: post === null ? null : [post],
    fax: null,
    portal: there('portal'),
    phone: there('phone'),
    email: null,
  };
}

/** Federal holidays of this year and the two after it: no clock we plan for runs longer. */
function closedDaysFrom(today: string): readonly string[] {
  const year = Number(today.slice(0, 4));
  const days = [year, year + 1, year + 2].flatMap((one) =>
    federalHolidaysOf(one).flatMap(({ date, observed }) => [date as string, observed as string]),
  );
  return [...new Set(days)].sort();
}

function groupByCase<Row extends { readonly caseId: CaseId }>(rows: readonly Row[]): Map<CaseId, Row[]> {
  const groups = new Map<CaseId, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.caseId);
    if (group === undefined) groups.set(row.caseId, [row]);
    else group.push(row);
  }
  return groups;
}
