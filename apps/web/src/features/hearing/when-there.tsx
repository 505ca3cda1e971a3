import { useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';

/** Ten o'clock as people write it, from `10:00`. */
export const showHour = (time: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(`2000-01-01T${time}:00Z`));

/** The city of a zone: America/New_York is New York. */
export const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

interface Props {
  readonly at: { readonly date: string; readonly time: string };
  readonly zone: string;
}

/** A day and an hour on the wall of the place, with whose wall it is. */
export function WhenThere({ at, zone }: Props) {
  const { say, language } = useSpeech();
  return (
    <time dateTime={`${at.date}T${at.time}`}>
      {say('hear.when', {
        day: showPlainDate(at.date, language),
        hour: showHour(at.time, language),
        city: cityOf(zone),
      })}
    </time>
  );
}
