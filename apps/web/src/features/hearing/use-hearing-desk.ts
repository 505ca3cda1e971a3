import type { HearingDeskQuery, HearingSeatPageQuery } from '../../generated/operations.js';
import type { Language } from '../../i18n/language.js';
import { type Asked, type AskingWishes, askInTime, useReading } from '../../lib/use-asked.js';
import { wholeList } from '../../lib/whole-list.js';
import { hearingDesk, hearingSeatPage } from './hearing.operations.js';
import { toTell } from './roster-words.js';

export type DeskSeat = HearingSeatPageQuery['hearingSeats']['edges'][number]['node'];

/** A hearing with everybody who was asked, however many: who hears of a change is counted among them, and nobody is asked twice. */
export interface WholeDesk extends HearingDeskQuery {
  readonly seats: readonly DeskSeat[];
}

export const wholeRoster = (id: string, language: Language): Promise<readonly DeskSeat[]> =>
  wholeList(async (after) => (await askInTime(hearingSeatPage, { id, language, after })).hearingSeats);

export const howManyToTell = (seats: readonly DeskSeat[]): number =>
  seats.filter(({ state }) => toTell.includes(state)).length;

export function useHearingDesk(id: string, language: Language, wishes?: AskingWishes): Asked<WholeDesk> {
  const input = { id, language };
  return useReading(
    [hearingDesk.text, input],
    async () => {
      const [answer, seats] = await Promise.all([askInTime(hearingDesk, input), wholeRoster(id, language)]);
      return { ...answer, seats };
    },
    wishes,
  );
}
