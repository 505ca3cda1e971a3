import type { PlacementReason, Unblock } from './explanation.js';
import type { Needs } from './problem.js';

export const placementSentences: Readonly<Record<PlacementReason, string>> = {
  settled: 'It is signed, begun or chosen on purpose, and stays where it is.',
  urgent: 'It is urgent, so it comes as early as there is a place.',
  lead_case: 'It is a lead case and goes before others.',
  inside_act_by: 'It is done in time for the date to act by.',
  after_act_by: 'The date to act by cannot be kept any more; it is done while it can still be argued.',
  preferred: 'This is who was asked for first.',
  knows_condition: 'They know the condition.',
  speaks_language: 'They speak the language.',
  nobody_else: 'Nobody else fits.',
  kept: 'It stays where it was by the plan before.',
  in_wave: 'It falls in the filing window of its state.',
  before_wave: 'The filing window would be too late for it, or is full.',
  waits_for_peer_to_peer: 'It waits for the result of the peer-to-peer, which filing would close.',
  peer_to_peer_forgone: 'It does not wait for the peer-to-peer: the date to act by comes first.',
  beyond_pace: 'The line is full, and the date comes first, so it goes out in spite of the pace.',
};

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `one ${one}` : `${count} ${many}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Who would be needed: "with hepatology, licensed in MT, speaking es". Empty where anybody would do. */
export function wantedWords(needs: Needs): string {
  return [
    needs.specialties.length > 0 ? `with ${needs.specialties.join(' or ')}` : null,
    needs.licence === null ? null : `licensed in ${needs.licence}`,
    needs.languageRequired && needs.language !== null ? `speaking ${needs.language}` : null,
    needs.mode === null ? null : needs.mode.replaceAll('_', ' '),
  ]
    .filter((words) => words !== null)
    .join(', ');
}

/** "Nobody with hepatology, licensed in MT, has a free place by 2027-03-14." */
export function nobodySentence(needs: Needs, byDate: string, fits: boolean): string {
  const words = wantedWords(needs);
  const who = words === '' ? '' : `, ${words},`.replace(/^, with/, ' with');
  return fits
    ? `Every place${words === '' ? '' : ` ${words}`} by ${byDate} is taken by what comes first.`
    : `Nobody${who} has a free place by ${byDate}.`;
}

/** States named in a sentence; the parameters hold all. */
const namedStates = 3;

/** What one change would do, for the organizer. */
export function unblockSentence(unblock: Unblock, periodStart: (period: number) => string): string {
  switch (unblock.by) {
    case 'case':
      return unblock.whatWouldUnblock;
    case 'places':
      return `One more place in the period from ${periodStart(unblock.period)}, with ${counted(unblock.providerIds.length, 'who fits', 'of whom any fits')}.`;
    case 'licence': {
      const held = unblock.heldIn
        .slice(0, namedStates)
        .map(({ state, providers }) =>
          providers === 1 ? `one is licensed in ${state}` : `${providers} are licensed in ${state}`,
        );
      const more = unblock.heldIn.length - namedStates;
      if (more > 0) held.push(`others in ${counted(more, 'more state', 'more states')}`);
      return `${capital(held.join(', '))}, with a free place: a licence in ${unblock.state} would do.`;
    }
    case 'licence_renewal':
      return `A licence that is renewed: ${counted(unblock.providerIds.length, 'ends', 'end')} too early.`;
    case 'specialty':
      return `${capital(counted(unblock.providerIds.length, 'of another specialty has', 'of other specialties have'))} a place.`;
    case 'language':
      return `An interpreter: ${counted(unblock.providerIds.length, 'who does not speak the language has', 'who do not speak the language have')} a place.`;
    case 'mode':
      return `Another way of taking part: ${counted(unblock.providerIds.length, 'has', 'have')} a place.`;
    case 'free_period':
      return `A free day in the period from ${periodStart(unblock.period)}.`;
    case 'new_provider': {
      const words = wantedWords(unblock.needs);
      return `Somebody new${words === '' ? '' : ` ${words}`}, with a place by ${unblock.byDate}.`;
    }
  }
}
