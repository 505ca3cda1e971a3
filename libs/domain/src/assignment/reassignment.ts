import type { Bilingual } from '../identity/account.js';
import { channelWords } from '../playbook/channel-words.js';
import { dayWords } from '../shared/day-words.js';
import { inBoth } from '../shared/in-both.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { plainDate, type HolidayCalendar } from '../shared/calendar.js';
import type { Assignment, RecipientWay } from './assignment.js';
import { safeDay } from './timing.js';

/** What an organizer may choose by hand for a step nobody has begun. Left out stays as it is. */
export interface Choice {
  readonly channel: RecipientWay['channel'] | null;
  readonly releaseFrom: string | null;
}

export interface Reassigned {
  readonly assignment: Assignment;
  /** Said before it is done: what leaves when, and how much room is left to the legal date. */
  readonly consequence: Bilingual;
}

export type ReassignmentRefused = Refusal<'NoSuchWay' | 'PastSafeDay' | 'ReleaseInPast'>;

/** Nothing is sent in this step, so there is no way to choose: its day follows from who does it. */
const noFiling = (): ReassignmentRefused =>
  refuse(
    'NoSuchWay',
    'Nothing is sent in this step, so no way of sending can be chosen. Whoever does it gives it back, and the next plan finds another.',
    'channel',
  );

/**
 * Moves one step on purpose. The safe day of the new channel is a wall: a hand may choose within the law's time,
 * never past it. `today` is a plain date of the business clock.
 */
export function reassign(
  before: Assignment,
  choice: Choice,
  ways: readonly RecipientWay[],
  today: string,
  closed: HolidayCalendar,
): Reassigned | ReassignmentRefused {
  const channel = choice.channel ?? before.channel;
  if (before.channel === null || channel === null) return noFiling();
  const way = ways.find((one) => one.channel === channel && one.recipientKey === before.recipientKey);
  if (way === undefined) {
    return refuse(
      'NoSuchWay',
      'No such way to this recipient is known. The one on the notice comes first; nothing was changed.',
      'channel',
    );
  }
  const releaseFrom = choice.releaseFrom ?? (before.releaseFrom < today ? today : before.releaseFrom);
  if (releaseFrom < today) {
    return refuse('ReleaseInPast', 'That day is over. Choose today or a later day.', 'releaseFrom');
  }
  const sendBy = before.actBy === null ? null : safeDay(before.actBy, channel, closed);
  const last = sendBy !== null && sendBy < today ? today : sendBy;
  if (last !== null && releaseFrom > last) {
    return refuse(
      'PastSafeDay',
      `${capital(channelWords[channel].en)} it must leave by ${dayWords(last, 'en')} to be safe for ${dayWords(before.actBy ?? last, 'en')}. Choose an earlier day or a quicker way; nothing was changed.`,
      'releaseFrom',
    );
  }
  const assignment: Assignment = {
    ...before,
    channel,
    lineKey: way.lineKey,
    releaseFrom: plainDate(releaseFrom),
    sendBy,
    reasons: [byHand, ...before.reasons],
  };
  return { assignment, consequence: consequenceOf(before, assignment) };
}

const byHand: Bilingual = {
  en: 'An organizer chose this by hand.',
  es: 'Alguien de la organización lo eligió a mano.',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function consequenceOf(before: Assignment, after: Assignment): Bilingual {
  const { channel, sendBy, actBy, releaseFrom } = after;
  const was = before.channel;
  if (channel === null) throw new Error('A step that sends nothing was given a way.');
  const instead = was === null || was === channel ? null : channelWords[was];
  return inBoth({
    en: (day) => {
      const way = `${channelWords[channel].en}${instead === null ? '' : ` instead of ${instead.en}`}`;
      const date =
        sendBy === null
          ? 'No date is known for it; the date on the letter is asked first.'
          : `The last safe day is ${day(sendBy)}, for ${day(actBy ?? sendBy)}.`;
      return `It leaves ${way} from ${day(releaseFrom)}. ${date} Later plans leave it where it is, until its date changes.`;
    },
    es: (day) => {
      const way = `${channelWords[channel].es}${instead === null ? '' : ` en lugar de ${instead.es}`}`;
      const date =
        sendBy === null
          ? 'No se sabe ninguna fecha; primero se pregunta la fecha de la carta.'
          : `El último día seguro es el ${day(sendBy)}, para el ${day(actBy ?? sendBy)}.`;
      return `Sale ${way} desde el ${day(releaseFrom)}. ${date} Los planes posteriores lo dejan donde está, hasta que cambie su fecha.`;
    },
  });
}
