import type { Grouped } from './grouping.js';
import type { ArcMeaning, Network } from './network.js';
import type { Period } from './problem.js';
import { waveDistance } from './windows.js';

/**
 * The objectives in their order; none gives way to a later one. `objective` is the organizer's number: (1) cases inside
 * act-by, (2) weights and lead cases, (3) fit, (4) urgency first and tight waves, (5) few changes.
 */
export const stages = [
  { key: 'inside_act_by', objective: 1 },
  { key: 'placed', objective: 1 },
  { key: 'within_pace', objective: 1 },
  { key: 'lead_cases', objective: 2 },
  { key: 'even_shares', objective: 2 },
  { key: 'fit', objective: 3 },
  { key: 'urgent_first', objective: 4 },
  { key: 'tight_waves', objective: 4 },
  { key: 'few_changes', objective: 5 },
] as const;
export type StageKey = (typeof stages)[number]['key'];
export type CostedStage = Exclude<StageKey, 'even_shares'>;

/** The cost of each arc in a stage, whole, to be minimized; what is gained is a negative cost. */
export function costsOf(stage: CostedStage, network: Network, grouped: Grouped): Int32Array {
  const { problem } = grouped;
  const costs = new Int32Array(network.circulation.arcs);
  const wave = waveTable(problem.periods);
  network.meaning.forEach((meaning, arc) => {
    const cost = costOf(stage, meaning, grouped, wave);
    if (cost !== 0) costs[arc] = cost;
  });
  return costs;
}

type WaveTable = (of: { readonly wave: Period | null }, period: number) => number;

function costOf(stage: CostedStage, meaning: ArcMeaning, grouped: Grouped, wave: WaveTable): number {
  switch (stage) {
    case 'inside_act_by':
      return isInside(meaning) ? -1 : 0;
    case 'placed':
      return meaning.is === 'class' ? -1 : 0;
    case 'within_pace':
      return meaning.is === 'beyond_pace' ? 1 : 0;
    case 'lead_cases':
      if ((meaning.is !== 'enter' && meaning.is !== 'keep') || !meaning.of.lead) return 0;
      return isInside(meaning) ? -2 : -1;
    case 'fit':
      return meaning.is === 'serve' || meaning.is === 'keep' ? -meaning.option.fit : 0;
    case 'urgent_first': {
      const cell = cellOf(meaning, grouped);
      return cell?.urgent === true ? periodOf(meaning) : 0;
    }
    case 'tight_waves': {
      const cell = cellOf(meaning, grouped);
      return cell === undefined || cell.urgent ? 0 : wave(cell, periodOf(meaning));
    }
    case 'few_changes':
      return meaning.is === 'keep' || (meaning.is === 'serve' && isCurrent(meaning, grouped)) ? -1 : 0;
  }
}

function isInside(meaning: ArcMeaning): boolean {
  if (meaning.is === 'enter') return meaning.inside;
  return meaning.is === 'keep' && meaning.period <= meaning.of.safe;
}

const cellOf = (meaning: ArcMeaning, { cells }: Grouped) =>
  meaning.is === 'serve' ? meaning.cell : meaning.is === 'keep' ? cells[meaning.of.cell] : undefined;

const periodOf = (meaning: ArcMeaning): number =>
  meaning.is === 'serve' || meaning.is === 'keep' ? meaning.period : 0;

/** Only a cell of one piece of work knows whose place it is; all others keep theirs by an arc of their own. */
function isCurrent(meaning: Extract<ArcMeaning, { is: 'serve' }>, { problem }: Grouped): boolean {
  const { single } = meaning.cell;
  if (single === null) return false;
  const id = problem.providers[meaning.option.provider]?.id;
  return (
    problem.work[single]?.current.some(
      (place) => place.providerId === id && place.period === meaning.period,
    ) === true
  );
}

/** Urgent work has no wave. */
function waveTable(periods: readonly Period[]): WaveTable {
  const known = new Map<string, readonly number[]>();
  return ({ wave }, period) => {
    const key = wave === null ? '' : `${wave.from} ${wave.until}`;
    let distances = known.get(key);
    if (distances === undefined) {
      distances = periods.map((_, at) => waveDistance(wave, periods, at));
      known.set(key, distances);
    }
    return distances[period] ?? 0;
  };
}
