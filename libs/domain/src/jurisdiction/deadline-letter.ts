import { earliest, latest, type PlainDate } from '../shared/calendar.js';
import type { Clock, ClockInput, UnknownKey } from './clocks-shape.js';

const dated = ({ actBy, lastArguable }: Clock): boolean => actBy !== null || lastArguable !== null;

/**
 * Lays the last day printed in the letter beside the rules: act-by takes the earlier, last arguable the later of the
 * two, so a letter can hurry a person and never cut short what a rule gives. Without a date from a rule the letter's
 * date is both.
 */
export function withLetter(clock: Clock, letterDate: PlainDate, more: readonly UnknownKey[]): Clock {
  const { actBy, lastArguable } = clock;
  const none = !dated(clock);
  const differs = !none && actBy !== letterDate;
  const text = differs
    ? 'the date printed in the letter; it differs from the rule, so the earlier one is acted on and the regulator asked'
    : 'the date printed in the letter';
  const moved = actBy === null || letterDate < actBy;
  return {
    ...clock,
    actBy: actBy === null ? letterDate : earliest(actBy, letterDate),
    // An open end stays open: a state row without a window is not closed by what one letter prints.
    lastArguable: none ? letterDate : lastArguable === null ? null : latest(lastArguable, letterDate),
    rolled: moved ? null : clock.rolled,
    basis: [...clock.basis, { kind: 'letter', date: letterDate, text, citation: null }],
    unknown: more.length === 0 ? clock.unknown : [...new Set([...clock.unknown, ...more])].sort(),
  };
}

/**
 * The clocks a printed date is about. With a stage asked for: that stage. Otherwise the next appeal, and its faster
 * form where that has the same window; never a court, a request to continue benefits, or the external review that an
 * urgent case may ask for beside the first appeal. Where two stages remain, which of them the letter means is unknown.
 */
export function applyLetter(clocks: readonly Clock[], input: ClockInput): readonly Clock[] {
  const { letterDate } = input;
  if (letterDate === null) return clocks;
  const filing = clocks.filter(
    ({ side, satisfiedBy }) => side === 'file' && satisfiedBy !== 'nothing_to_file',
  );
  if (input.stage !== null)
    return clocks.map((clock) => (filing.includes(clock) ? withLetter(clock, letterDate, []) : clock));

  const first = input.level === 'denial' || input.level.endsWith('_notice');
  const appeals = filing.filter(
    ({ role, stage }) => role === 'appeal' && !(first && stage === 'expedited_external_review'),
  );
  const standard = appeals.filter(({ stage }) => !stage.startsWith('expedited_'));
  const sameWindow = (fast: Clock): boolean =>
    standard.length === 0 ||
    standard.some(({ actBy, stage }) => actBy === fast.actBy && stage !== fast.stage);
  const meant = appeals.filter((clock) => !clock.stage.startsWith('expedited_') || sameWindow(clock));
  const stagesOf = (list: readonly Clock[]): number =>
    new Set(list.map(({ stage }) => stage.replace('expedited_', '').replace('_level_1', ''))).size;
  // An optional review nobody gave a window is not what a printed date means while another appeal is open, unless
  // that one is open only under a condition nobody has said to hold.
  const likely = meant.filter((clock) => dated(clock) || clock.mandatory !== 'no');
  const open = likely.some(({ unknown }) => !unknown.includes('applies_when'));
  const chosen = stagesOf(meant) > 1 && open ? likely : meant;
  const more: UnknownKey[] = stagesOf(chosen) > 1 ? ['letter_stage'] : [];
  return clocks.map((clock) => (chosen.includes(clock) ? withLetter(clock, letterDate, more) : clock));
}
