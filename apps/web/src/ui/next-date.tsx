import { useSpeech } from '../i18n/words.js';
import { showPlainDate } from '../lib/show-time.js';
import { type DayKind, wordsOf } from './date-words.js';

type Props = DayKind & {
  /** What has to be done by then, or takes place. */
  readonly what: string;
  /** 2026-11-20, and today as the server's business clock has it. */
  readonly date: string;
  /** Null while it is not known: the date is shown all the same. */
  readonly today: string | null;
  /** The rule the date comes from, or whose day it is. */
  readonly rule?: string | null;
};

/** The next date that matters: before everything else on a page that has one. */
export function NextDate({ what, date, today, rule = null, ...kind }: Props) {
  const { say, language } = useSpeech();
  const { left, soon, still, unverified } = wordsOf(date, today, kind);
  return (
    <div className={soon ? 'next-date soon' : 'next-date'}>
      <p className="what">{what}</p>
      <p className="when">
        <time dateTime={date}>{showPlainDate(date, language)}</time>{' '}
        {left !== null && <span className="left">{say(`date.${left.key}`, { days: left.days })}</span>}
      </p>
      {still?.key === 'stillUntil' && (
        <p>{say('date.stillUntil', { date: showPlainDate(still.until, language) })}</p>
      )}
      {still?.key === 'stillPossible' && <p>{say('date.stillPossible')}</p>}
      {rule !== null && <p className="quiet small">{rule}</p>}
      {unverified && <p className="quiet small">{say('date.unverified')}</p>}
    </div>
  );
}
