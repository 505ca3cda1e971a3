import { useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';
import Forecast from '../../ui/pictures/forecast.js';
import { Picture } from '../../ui/pictures/picture.js';
import { forecast } from './board-figures.js';
import type { Board, LinePace } from './board.operations.js';
import { showShortDate } from './show-share.js';

interface Props {
  readonly lines: readonly LinePace[];
  readonly board: Pick<Board, 'today' | 'businessDays' | 'sendingStoppedSince'>;
}

/** When what waits will be out, and where a date comes first. */
export default function ForecastPicture({
  lines,
  board: { today, businessDays, sendingStoppedSince },
}: Props) {
  const { say, language } = useSpeech();
  const { waiting, others, emptyOn, givesWay, days } = forecast(lines, today, businessDays);
  const first = givesWay.map(({ day }) => day).sort()[0];
  const when =
    emptyOn === null
      ? say('board.queueNever', { waiting })
      : say('board.queueEmptyOn', { waiting, day: showPlainDate(emptyOn, language) });
  const goes = sendingStoppedSince === null ? when : say('board.queueStopped', { waiting });
  const title = waiting === 0 ? say('board.queueEmpty') : goes;
  const now = {
    day: say('board.now'),
    shownDay: say('board.now'),
    name: say('board.now'),
    waiting,
    due: 0,
    label: say('board.queueDay', { day: say('board.now'), waiting }),
  };
  const ends = days.map((one) => ({
    ...one,
    shownDay: showPlainDate(one.day, language),
    name: showShortDate(one.day, language),
    label: say(one.due > 0 ? 'board.queueDayDue' : 'board.queueDay', {
      day: showPlainDate(one.day, language),
      waiting: one.waiting,
      due: one.due,
    }),
  }));
  return (
    <Picture
      title={title}
      says={
        <>
          <span>{say('board.queueSays', { lines: lines.filter((line) => line.waiting > 0).length })}</span>{' '}
          {sendingStoppedSince !== null && <span>{say('board.queueStoppedSays')} </span>}
          {others > 0 && <span>{say('board.queueShared', { others })} </span>}
          {first !== undefined && (
            <strong className="inline">
              {say('board.queueGivesWay', { lines: givesWay.length, day: showPlainDate(first, language) })}
            </strong>
          )}{' '}
          {ends.some(({ due }) => due > 0) && <span>{say('board.queueFlag')}</span>}
        </>
      }
      fileName={say('board.forecast')}
      columns={[
        {
          key: 'day',
          title: say('board.day'),
          shown: ({ shownDay }) => shownDay,
          value: ({ day }) => day,
        },
        {
          key: 'waiting',
          title: say('board.waiting'),
          shown: (row) => String(row.waiting),
          value: (row) => row.waiting,
          numeric: true,
        },
        {
          key: 'due',
          title: say('board.linesDue'),
          shown: ({ due }) => String(due),
          value: ({ due }) => due,
          numeric: true,
        },
      ]}
      rows={waiting === 0 ? [] : [now, ...ends]}
      rowKey={({ day }) => day}
      empty={<p>{say('board.queueEmptyNext')}</p>}
    >
      {(width) => (
        <Forecast width={width} label={title} unit={say('board.queueUnit')} days={[now, ...ends]} />
      )}
    </Picture>
  );
}
