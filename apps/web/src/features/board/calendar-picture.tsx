import type { BoardOfCampaignQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';
import Calendar from '../../ui/pictures/calendar.js';
import { Picture } from '../../ui/pictures/picture.js';
import type { Board } from './board.operations.js';
import { weeksFrom } from './board-figures.js';
import { showShortDate } from './show-share.js';

export type Hearing = BoardOfCampaignQuery['hearings']['edges'][number]['node'];

interface Props {
  readonly board: Pick<Board, 'today' | 'days'>;
  /** Those from today on, the soonest first. */
  readonly hearings: readonly Hearing[];
  /** There are more than those. */
  readonly more: boolean;
}

const weeks = 6;
const takesPlace: ReadonlySet<Hearing['state']> = new Set(['announced', 'moved']);

/** Days to act by of whoever has not filed, and hearings, for six weeks. */
export default function CalendarPicture({ board: { today, days }, hearings, more }: Props) {
  const { say, language } = useSpeech();
  const shown = weeksFrom(today, weeks).map((day) => {
    const dates = days.filter((one) => one.day === day).reduce((all, { cases }) => all + cases, 0);
    const there = hearings.filter(({ state, starts }) => takesPlace.has(state) && starts.date === day);
    const label = say('board.calendarDay', {
      day: showPlainDate(day, language),
      dates,
      hearings: there.length,
    });
    const name =
      day.endsWith('-01') || day === today ? showShortDate(day, language) : String(Number(day.slice(8)));
    const titles = there.map(({ title }) => title).join('; ');
    return { day, name, dates, hearings: there.length, today: day === today, label, titles };
  });
  const ahead = shown.filter(({ day }) => day >= today);
  const dates = ahead.reduce((all, one) => all + one.dates, 0);
  const next = ahead.find((one) => one.dates > 0);
  const title =
    next === undefined
      ? say('board.calendarNone')
      : say('board.calendarFinding', { dates, day: showPlainDate(next.day, language) });
  const cutShort = more && (hearings.at(-1)?.starts.date ?? '') <= (shown.at(-1)?.day ?? '');
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return (
    <Picture
      title={title}
      says={
        <>
          <span>{say('board.calendarSays')}</span> {cutShort && <span>{say('board.calendarMore')}</span>}
        </>
      }
      fileName={say('board.calendar')}
      columns={[
        {
          key: 'day',
          title: say('board.day'),
          shown: ({ day }) => showPlainDate(day, language),
          value: ({ day }) => day,
        },
        {
          key: 'dates',
          title: say('board.datesThen'),
          shown: (row) => String(row.dates),
          value: (row) => row.dates,
          numeric: true,
        },
        {
          key: 'hearings',
          title: say('board.hearingsThen'),
          shown: (row) => (row.titles === '' ? '–' : row.titles),
          value: (row) => row.titles,
        },
      ]}
      rows={shown}
      rowKey={({ day }) => day}
      empty={null}
    >
      {(width) => (
        <Calendar
          width={Math.min(width, 760)}
          label={title}
          days={shown}
          weekdays={shown.slice(0, 7).map(({ day }) => weekday.format(new Date(`${day}T12:00:00Z`)))}
        />
      )}
    </Picture>
  );
}
