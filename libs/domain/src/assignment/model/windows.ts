import type { Period, Work } from './problem.js';

/** When work can be done, as positions in the periods. */
export interface Window {
  /** First period in which it may be done; the number of periods when there is none. */
  readonly from: number;
  /** Last period with a safe day in it; less than `from` when there is none, or no date is known. */
  readonly safe: number;
  /** Last period in which it may be done at all; less than `from` when there is none. */
  readonly last: number;
  /** What became of the wait for a peer-to-peer's result. */
  readonly peerToPeer: 'none' | 'waits' | 'forgone';
  /** The first day it may be done on. */
  readonly opens: string;
}

/**
 * The legal clock over periods. Where filing would close the peer-to-peer, the work waits for its result unless act-by
 * forbids: a result that comes after the last safe day is not waited for.
 */
export function windowOf(work: Work, periods: readonly Period[]): Window {
  const today = periods[0]?.from ?? '';
  const asked = work.notBefore !== null && work.notBefore > today ? work.notBefore : today;
  const forgone = work.waitsFor !== null && work.safeBy !== null && work.waitsFor > work.safeBy;
  const waits = work.waitsFor !== null && !forgone && work.waitsFor > asked;
  const opens = waits && work.waitsFor !== null ? work.waitsFor : asked;
  const from = periods.findIndex((period) => period.until >= opens);
  if (from === -1) return { from: periods.length, safe: -1, last: -1, peerToPeer: 'none', opens };
  const lastUntil = (day: string): number =>
    periods.findLastIndex((period, at) => at >= from && (period.from > opens ? period.from : opens) <= day);
  const safe = work.safeBy === null ? -1 : lastUntil(work.safeBy);
  const last = work.lastBy === null ? periods.length - 1 : lastUntil(work.lastBy);
  return {
    from,
    safe,
    last: Math.max(safe, last),
    peerToPeer: waits ? 'waits' : forgone ? 'forgone' : 'none',
    opens,
  };
}

/** Whether a place is inside act-by. Work without a known date is neither inside nor late. */
export const insideActBy = (window: Window, period: number): boolean => period <= window.safe;

/**
 * How far a period is from the filing window, in whole steps: nothing weighs more than a period outside it, and inside
 * the earlier is the better, so that a wave stays tight. Without a window, sooner is better.
 */
export function waveDistance(wave: Period | null, periods: readonly Period[], period: number): number {
  if (wave === null) return period;
  const first = periods.findIndex(({ until }) => until >= wave.from);
  const last = periods.findLastIndex(({ from }) => from <= wave.until);
  const step = periods.length + 1;
  if (first === -1) return (periods.length - period) * step;
  if (last < first) return Math.abs(period - first) * step;
  if (period < first) return (first - period) * step;
  if (period > last) return (period - last) * step + (last - first);
  return period - first;
}
