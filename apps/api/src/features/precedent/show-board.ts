import { federalHolidays } from '@chorus/domain/jurisdiction/federal-holidays';
import { type Actor, system } from '@chorus/domain/shared/actor';
import { addDays, isBusinessDay, plainDate } from '@chorus/domain/shared/calendar';
import type { SubmissionState } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import { Db, type ReadTx } from '../../platform/database/db.js';
import { SendingStop } from '../../platform/outbox/sending-stop.js';
import { bitOf, boardSteps } from './board-shares.js';
import { measuresSeen, sumsOf, tookIn, type CampaignSums } from './board-sums.js';
import { askTally, type TallyWay } from './board-tally.js';

/** People of one state who joined in one month, and how far they have come. */
interface BoardCell {
  readonly state: string | null;
  readonly month: string;
  readonly joined: number;
  readonly begun: number;
  readonly signed: number;
  readonly filed: number;
  readonly filedInTime: number;
  readonly resultKnown: number;
  readonly verified: number;
  readonly relieved: number;
}

/** A day to act by, and how many have not filed. */
interface BoardDay {
  readonly day: string;
  readonly state: string | null;
  readonly cases: number;
}

export interface CampaignBoard {
  readonly today: string;
  readonly cells: readonly BoardCell[];
  readonly days: readonly BoardDay[];
  readonly passedEarlier: number;
  readonly withoutDate: number;
  readonly outcomesToVerify: number;
  readonly callsToMake: number;
  readonly seatsToAskAgain: number;
  readonly filings: readonly { readonly state: SubmissionState; readonly count: number }[];
  readonly releases: readonly {
    readonly day: string;
    readonly waiting: number;
    readonly gone: number;
    readonly stuck: number;
    readonly handed: number;
  }[];
}

/** A cell as it is shown: of all months or states where those are null, and with null for what is withheld. */
type ShownCell = {
  readonly [Key in keyof BoardCell]: Key extends 'joined' ? number : BoardCell[Key] | null;
};
/** Work, which is nobody's who sees sums only. */
type Work = Pick<
  CampaignBoard,
  'passedEarlier' | 'withoutDate' | 'outcomesToVerify' | 'callsToMake' | 'seatsToAskAgain'
>;

export interface ShownBoard extends Omit<CampaignBoard, 'cells' | keyof Work> {
  readonly sumsOnly: boolean;
  readonly statesWithheld: boolean;
  readonly whole: ShownCell | null;
  readonly cells: readonly ShownCell[];
  readonly passedEarlier: number | null;
  readonly withoutDate: number | null;
  readonly outcomesToVerify: number | null;
  readonly callsToMake: number | null;
  readonly seatsToAskAgain: number | null;
  readonly businessDays: readonly string[];
  readonly sendingStoppedSince: Date | null;
}

/** How far ahead and back days are listed one by one; what is later is not yet anybody's worry. */
const daysBack = 30;
const daysAhead = 92;

const cellColumns = boardSteps
  .map((step) => `coalesce(sum(count) FILTER (WHERE steps & ${bitOf(step)} <> 0), 0) AS "${step}"`)
  .join(', ');
const isListed = `day BETWEEN (SELECT chorus_today()) - ${daysBack} AND (SELECT chorus_today()) + ${daysAhead}`;
const among = (states: readonly SubmissionState[]): string =>
  `coalesce(sum(count) FILTER (WHERE word IN (${states.map((state) => `'${state}'`).join(', ')})), 0)`;
const all = (rows: string): string => `(SELECT coalesce(json_agg(one), '[]') FROM (${rows}) one)`;
const sumOf = (rows: string): string => `(SELECT coalesce(sum(count), 0)::int FROM tally WHERE ${rows})`;

/** What the board shows of the tally. */
const shown = `
  SELECT (SELECT chorus_today()) AS today, ${all(`SELECT nullif(word, '') AS state, to_char(day, 'YYYY-MM') AS month, sum(count) AS joined, ${cellColumns}
      FROM tally WHERE figure = 'case' GROUP BY word, day ORDER BY day, word`)} AS cells,
    ${all(`SELECT day, nullif(word, '') AS state, count AS cases FROM tally
      WHERE figure = 'due' AND ${isListed} ORDER BY day, word`)} AS days,
    ${sumOf(`figure = 'due' AND day < (SELECT chorus_today()) - ${daysBack}`)} AS passed_earlier,
    ${sumOf(`figure = 'due' AND day = 'infinity'`)} AS without_date,
    ${all(`SELECT word AS state, sum(count) AS count FROM tally WHERE figure = 'filing' GROUP BY word ORDER BY word`)} AS filings,
    ${all(`SELECT day, ${among(['signed', 'queued'])} AS waiting, ${among(['handed_to_person'])} AS handed,
        ${among(['released', 'attempting', 'sent', 'reported_sent', 'proved', 'answered'])} AS gone,
        ${among(['held_locally', 'uncertain', 'failed', 'bounced', 'rejected_by_recipient'])} AS stuck
      FROM tally WHERE figure = 'filing' AND ${isListed} GROUP BY day ORDER BY day`)} AS releases,
    ${sumOf(`figure = 'to_verify'`)} AS outcomes_to_verify, ${sumOf(`figure = 'to_call'`)} AS calls_to_make,
    (SELECT count(*) FROM hearing_seat
     WHERE campaign_id = $1 AND held_because = 'hearing_moved' AND state = 'held') AS seats_to_ask_again`;

/** Everything a campaign's board draws, counted in one round: numbers only, no person. */
@Injectable()
export class ShowBoard {
  constructor(
    private readonly db: Db,
    private readonly stop: SendingStop,
  ) {}

  /** @returns null for a campaign that the actor does not see or whose measures are not theirs */
  async execute(actor: Actor, campaignId: string): Promise<ShownBoard | null> {
    const seen = await this.db.read(actor, (tx) => measuresSeen(tx, campaignId));
    if (seen === null) return null;
    // Counted with the system's sight: who may see the counts need not see one case of them.
    return this.db.read(system('worker'), async (tx) => {
      const board = seen.sumsOnly
        ? sumsBoard(await sumsOf(tx, seen.campaignId))
        : wholeBoard(await countBoard(tx, seen.campaignId));
      const businessDays = businessDaysFrom(board.today);
      return { ...board, businessDays, sendingStoppedSince: await this.stop.since(tx) };
    });
  }
}

type BoardCounts = Omit<ShownBoard, 'businessDays' | 'sendingStoppedSince'>;

function wholeBoard(board: CampaignBoard): BoardCounts {
  const none = { begun: 0, signed: 0, filed: 0, filedInTime: 0, resultKnown: 0, verified: 0, relieved: 0 };
  const whole = { state: null, month: null, joined: 0, ...none };
  for (const cell of board.cells)
    for (const key of ['joined', ...boardSteps] as const) whole[key] += cell[key];
  return { ...board, sumsOnly: false, statesWithheld: false, whole };
}

/** Work is told nowhere: it counts people who do not agree to be counted, and who sees sums only has none of it to do. */
function sumsBoard({ today, sums }: CampaignSums): BoardCounts {
  const cellOf = (told: NonNullable<typeof sums.whole>, state: string | null): ShownCell => ({
    state,
    month: null,
    joined: told.total,
    begun: tookIn(told, 'begun'),
    signed: tookIn(told, 'signed'),
    filed: tookIn(told, 'filed'),
    filedInTime: tookIn(told, 'filedInTime'),
    resultKnown: tookIn(told, 'resultKnown'),
    verified: null,
    relieved: null,
  });
  const noWork = {
    passedEarlier: null,
    withoutDate: null,
    outcomesToVerify: null,
    callsToMake: null,
    seatsToAskAgain: null,
  };
  return {
    today,
    sumsOnly: true,
    statesWithheld: sums.groupsWithheld,
    whole: sums.whole === null ? null : cellOf(sums.whole, null),
    cells: sums.groups.map((told) => cellOf(told, told.group === '' ? null : told.group)),
    ...noWork,
    days: [],
    filings: [],
    releases: [],
  };
}

/** How far a queue is looked ahead at; one that is not empty by then is never said to be. */
const forecastDays = 130;

function businessDaysFrom(today: string): readonly string[] {
  const first = plainDate(today);
  return Array.from({ length: forecastDays }, (_, after) => addDays(first, after)).filter((day) =>
    isBusinessDay(day, federalHolidays),
  );
}

/** @param way only for who compares the two */
export const countBoard = (tx: ReadTx, campaignId: string, way?: TallyWay): Promise<CampaignBoard> =>
  askTally(tx, campaignId, shown, way);
