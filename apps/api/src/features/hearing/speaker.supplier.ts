import { isAhead } from '@chorus/domain/hearing/hearing';
import { rosterFor, type RosterObstacle } from '@chorus/domain/hearing/roster';
import type { Period, Provider } from '@chorus/domain/assignment/model/problem';
import type { SuppliedAsk, Supply } from '@chorus/domain/assignment/supply';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { ReadTx } from '../../platform/database/db.js';
import { Suppliers, type Supplier, type SupplyQuestion } from '../assignment/assignment.public.js';
import type { CampaignRow } from '../campaign/campaign.public.js';
import { timesOf } from './hearing-facts.js';
import type { HearingRow } from './hearing.table.js';
import { atHearing, speakerFacts, speakerOf, type AtHearing, type SpeakerFacts } from './rosters.js';

const pool = 'speaker';
const providerOf = ({ id }: Pick<HearingRow, 'id'>): string => `speaker:${id}`;
type Step = SupplyQuestion['steps'][number];
type AskedOf = Pick<SuppliedAsk, 'only' | 'preferred' | 'freeDays' | 'blocked'>;

/** Seats that use a slot and that no plan knows of: somebody came by themselves. */
const takenOutside = `
  SELECT s.hearing_id, count(*)::int AS count FROM hearing_seat s
  WHERE s.hearing_id = ANY($1) AND s.state IN ('offered', 'confirmed', 'waitlisted') AND NOT EXISTS (
    SELECT 1 FROM work_item w WHERE w.case_id = s.case_id AND w.actor = 'speaker' AND w.resource_id = s.hearing_id::text
      AND w.state IN ('open', 'offered', 'held'))
  GROUP BY s.hearing_id`;

/** People who have a place of their own making, or have spoken: they are asked for nothing by a plan. */
const ownPlaces = `
  SELECT DISTINCT s.person_id, s.state = 'delivered' AS spoken FROM hearing_seat s
  WHERE s.campaign_id = $1 AND s.state IN ('offered', 'confirmed', 'waitlisted', 'delivered') AND NOT EXISTS (
    SELECT 1 FROM work_item w WHERE w.case_id = s.case_id AND w.actor = 'speaker' AND w.resource_id = s.hearing_id::text
      AND w.state IN ('open', 'offered', 'held'))`;

/** Hearings as places for speakers, each on its own day; and of each person at which of them they could speak. */
@Injectable()
export class SpeakerSupplier implements Supplier, OnModuleInit {
  readonly actor = 'speaker';

  constructor(
    private readonly suppliers: Suppliers,
    private readonly clock: BusinessClock,
  ) {}

  onModuleInit(): void {
    this.suppliers.register(this);
  }

  async days(tx: ReadTx, campaign: CampaignRow): Promise<readonly string[]> {
    const rows = await this.ahead(tx, campaign);
    return [...new Set(rows.map(({ starts }) => starts.date))].sort();
  }

  async supply(tx: ReadTx, { campaign, periods, steps }: SupplyQuestion): Promise<Supply> {
    const hearings = await this.ahead(tx, campaign);
    const speakers = new Map((await speakerFacts(tx, campaign.id)).map((row) => [row.personId, row]));
    const outside = new Map(
      (await tx.rows<{ hearingId: string; count: number }>(takenOutside, [hearings.map(({ id }) => id)])).map(
        ({ hearingId, count }) => [hearingId, count],
      ),
    );
    const own = new Map(
      (await tx.rows<{ personId: string; spoken: boolean }>(ownPlaces, [campaign.id])).map((row) => [
        row.personId,
        row.spoken,
      ]),
    );
    const known = new Map<string, Map<string, AtHearing>>();
    for (const { id } of hearings) known.set(id, await atHearing(tx, id));
    const now = (await this.clock.now(tx)).toISOString();
    const declined = (hearing: HearingRow, { of: { personId } }: Step): boolean =>
      known.get(hearing.id)?.get(personId)?.declined === true;
    return {
      providers: hearings.map((hearing) =>
        provider(
          hearing,
          periods,
          outside.get(hearing.id) ?? 0,
          steps.filter((step) => declined(hearing, step)).map(({ of }) => `case:${of.caseId}`),
        ),
      ),
      asks: steps.map((step): SuppliedAsk => {
        const speaker = speakers.get(step.of.personId);
        return {
          caseId: step.of.caseId,
          stepKey: step.stepKey,
          pool,
          needs: anybody,
          parties: [`case:${step.of.caseId}`],
          ...{ notBefore: null, neededBy: null },
          ...(speaker === undefined
            ? blockedBy(noWord)
            : own.has(step.of.personId)
              ? blockedBy(own.get(step.of.personId) === true ? hasSpoken : hasOwnPlace)
              : asked(speaker, hearings, known, { now, campaign })),
        };
      }),
    };
  }

  private async ahead(tx: ReadTx, { id }: Pick<CampaignRow, 'id'>): Promise<readonly HearingRow[]> {
    const now = await this.clock.now(tx);
    const rows = await tx.rows<HearingRow>(
      `SELECT * FROM hearing WHERE campaign_id = $1 AND state IN ('announced', 'moved') AND starts_at > $2
       ORDER BY starts_at, id`,
      [id, now],
    );
    return rows.filter(isAhead);
  }
}

const anybody: SuppliedAsk['needs'] = {
  licence: null,
  specialties: [],
  condition: null,
  language: null,
  languageRequired: false,
  mode: null,
};

/** Where the body keeps the list there are as many places as the sitting has minutes for. */
function provider(
  hearing: HearingRow,
  periods: readonly Period[],
  taken: number,
  conflicts: readonly string[],
): Provider {
  const all = hearing.slots ?? Math.floor(hearing.expectedMinutes / hearing.minutesPerSpeaker);
  const places = Math.max(0, all - taken);
  const { date } = hearing.starts;
  return {
    id: providerOf(hearing),
    pools: [pool],
    ...{ licences: [], specialties: [], conditions: [] },
    languages: hearing.languages,
    modes: hearing.mode === 'both' ? ['in_person', 'remote'] : [hearing.mode],
    conflicts,
    capacity: {
      perPeriod: periods.map(({ from, until }) => (from <= date && date <= until ? places : 0)),
      inAll: null,
      pace: false,
    },
  };
}

/** What a speaker needs for the day is arranged once it is known where they speak; all else stands in the way now. */
function asked(
  speaker: SpeakerFacts,
  hearings: readonly HearingRow[],
  known: ReadonlyMap<string, ReadonlyMap<string, AtHearing>>,
  { now, campaign }: { readonly now: string; readonly campaign: CampaignRow },
): AskedOf {
  const obstacles: RosterObstacle[] = [];
  const can = hearings.filter((hearing) => {
    const at = known.get(hearing.id)?.get(speaker.personId);
    const one = speakerOf(speaker, {
      hearingId: hearing.id,
      declined: at?.declined ?? false,
      arranged: speaker.needs.filter(
        (need) => need !== 'interpreter' || at?.arranged.includes(need) === true,
      ),
    });
    const { cannot } = rosterFor([one], {
      hearing: {
        ...timesOf(hearing),
        mode: hearing.mode,
        jurisdiction: hearing.jurisdiction,
        signupOwner: hearing.signupOwner,
      },
      now,
      languages: hearing.languages,
      conditionKeys: campaign.targets.conditionKeys,
    });
    obstacles.push(...cannot.flatMap((line) => line.obstacles));
    return cannot.length === 0;
  });
  if (can.length === 0) {
    const [first] = obstacles;
    return blockedBy(
      first === undefined
        ? noHearing
        : { code: first.check, reason: first.sentence, whatWouldUnblock: first.whatWouldUnblock },
    );
  }
  const near = can.filter(({ jurisdiction }) => jurisdiction === speaker.residenceState);
  return {
    only: can.map(providerOf),
    preferred: near.map(providerOf),
    freeDays: [...new Set(can.map(({ starts }) => starts.date))].sort(),
    blocked: null,
  };
}

const blockedBy = (blocked: NonNullable<SuppliedAsk['blocked']>): AskedOf => ({
  only: null,
  preferred: [],
  freeDays: null,
  blocked,
});
const noWord = {
  code: 'no_word',
  reason: {
    en: 'Has not said yet when and how they could speak.',
    es: 'Todavía no ha dicho cuándo ni cómo podría hablar.',
  },
  whatWouldUnblock: {
    en: 'They say so themselves: days, ways, and that they speak of what they saw.',
    es: 'Lo dice la propia persona: días, maneras, y que habla de lo que vio.',
  },
};
const hasOwnPlace = {
  code: 'own_place',
  reason: {
    en: 'Has a place at a hearing already, by their own choice.',
    es: 'Ya tiene un lugar en una audiencia, por elección propia.',
  },
  whatWouldUnblock: {
    en: 'Nothing is needed; if they let it go, a plan may think of them again.',
    es: 'No hace falta nada; si lo deja, un plan puede volver a contar con esa persona.',
  },
};
const hasSpoken = {
  code: 'has_spoken',
  reason: { en: 'Has spoken already.', es: 'Ya habló.' },
  whatWouldUnblock: {
    en: 'Nothing is needed; invite them if they would speak once more.',
    es: 'No hace falta nada; invite a la persona si quisiera hablar otra vez.',
  },
};
const noHearing = {
  code: 'no_hearing',
  reason: { en: 'No hearing of this campaign is ahead.', es: 'No viene ninguna audiencia de esta campaña.' },
  whatWouldUnblock: {
    en: 'Announce a hearing, or write for a docket that takes comments.',
    es: 'Anuncie una audiencia, o escriba para un expediente que admita comentarios.',
  },
};
