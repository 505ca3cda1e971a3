import { isPlainDate } from '../shared/calendar.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import type { CampaignStateGoal, Wave } from './campaign.js';
import { includesWave } from './open-changes.js';

export type WavesRefused = Refusal<
  'WaveDateUnreadable' | 'WaveEndsBeforeStart' | 'WaveInPast' | 'WaveOutsideStates' | 'WavesOverlap'
>;

/**
 * Checks all filing windows of a campaign against its states; `today` is a plain date of the business clock. A window
 * that `kept` has already may be over: it is history, and must not stand in the way of the next one.
 */
export function checkWaves(
  waves: readonly Wave[],
  states: readonly CampaignStateGoal[],
  today: string,
  kept: readonly Wave[] = [],
): readonly Wave[] | WavesRefused {
  for (const wave of waves) {
    // First, so that what names the state below names one of the campaign's own and repeats nobody's words.
    if (!states.some((one) => one.state === wave.state)) {
      return refuse(
        'WaveOutsideStates',
        'A filing window is of a state that is not among the states of the campaign.',
        'waves',
      );
    }
    if (!isPlainDate(wave.startsOn) || !isPlainDate(wave.endsOn)) {
      return refuse('WaveDateUnreadable', 'Write both days of the window as year-month-day.', 'waves');
    }
    if (wave.endsOn < wave.startsOn) {
      return refuse('WaveEndsBeforeStart', `The window of ${wave.state} ends before it starts.`, 'waves');
    }
    if (wave.endsOn < today && !includesWave(kept, wave)) {
      return refuse('WaveInPast', `The window of ${wave.state} is over already. Choose later days.`, 'waves');
    }
  }
  const sorted = [...waves].sort((a, b) => (a.state + a.startsOn < b.state + b.startsOn ? -1 : 1));
  const clash = sorted.find((wave, index) => {
    const before = sorted[index - 1];
    return before !== undefined && before.state === wave.state && before.endsOn >= wave.startsOn;
  });
  return clash ? refuse('WavesOverlap', `Two windows of ${clash.state} overlap.`, 'waves') : sorted;
}
