import { useSpeech } from '../i18n/words.js';
import { daysUntil, showPlainDate } from '../lib/show-time.js';

interface Props {
  /** What has to be done by then. */
  readonly what: string;
  /** 2026-11-20, and today as the server's business clock has it. */
  readonly date: string;
  /** Null while it is not known: the date is shown all the same. */
  readonly today: string | null;
  /** The rule the date comes from, and whether somebody checked it. */
  readonly rule?: string | null;
  readonly verified?: boolean;
  /** Until when it may still be argued; a date that has passed closes nothing by itself. */
  readonly lastArguable?: string | null;
}

/** The next date that matters: before everything else on a page that has one. */
export function NextDate({ what, date, today, rule = null, verified = true, lastArguable = null }: Props) {
  const { say, language } = useSpeech();
  const days = today === null ? null : daysUntil(date, today);
  const left =
    days === null
      ? null
      : days > 1
        ? say('date.daysLeft', { days })
        : say(days === 1 ? 'date.tomorrow' : days === 0 ? 'date.today' : 'date.passed');
  return (
    <div className={days !== null && days <= 3 ? 'next-date soon' : 'next-date'}>
      <p className="what">{what}</p>
      <p className="when">
        <time dateTime={date}>{showPlainDate(date, language)}</time>{' '}
        {left !== null && <span className="left">{left}</span>}
      </p>
      {days !== null && days < 0 && (
        <p>
          {lastArguable !== null && today !== null && lastArguable >= today
            ? say('date.stillUntil', { date: showPlainDate(lastArguable, language) })
            : say('date.stillPossible')}
        </p>
      )}
      {rule !== null && <p className="quiet small">{rule}</p>}
      {!verified && <p className="quiet small">{say('date.unverified')}</p>}
    </div>
  );
}
