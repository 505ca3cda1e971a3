import type { Language } from '../identity/account.js';
import { wallAt } from './local-moment.js';

/** A zone as people there call it. Own names instead of Intl, whose words change with the tables of another release. */
const zoneNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'America/New_York': { en: 'Eastern Time', es: 'hora del Este' },
  'America/Detroit': { en: 'Eastern Time', es: 'hora del Este' },
  'America/Indiana/Indianapolis': { en: 'Eastern Time', es: 'hora del Este' },
  'America/Chicago': { en: 'Central Time', es: 'hora del Centro' },
  'America/Menominee': { en: 'Central Time', es: 'hora del Centro' },
  'America/Denver': { en: 'Mountain Time', es: 'hora de la Montaña' },
  'America/Boise': { en: 'Mountain Time', es: 'hora de la Montaña' },
  'America/Phoenix': { en: 'Arizona time', es: 'hora de Arizona' },
  'America/Los_Angeles': { en: 'Pacific Time', es: 'hora del Pacífico' },
  'America/Anchorage': { en: 'Alaska Time', es: 'hora de Alaska' },
  'America/Adak': { en: 'Aleutian time', es: 'hora de las Aleutianas' },
  'Pacific/Honolulu': { en: 'Hawaii time', es: 'hora de Hawái' },
  'America/Puerto_Rico': { en: 'Atlantic Time', es: 'hora del Atlántico' },
  'America/St_Thomas': { en: 'Atlantic Time', es: 'hora del Atlántico' },
  'Pacific/Guam': { en: 'Chamorro time', es: 'hora chamorra' },
  'Pacific/Saipan': { en: 'Chamorro time', es: 'hora chamorra' },
  'Pacific/Pago_Pago': { en: 'Samoa time', es: 'hora de Samoa' },
};

/** Zones without a name of their own are called by their city. */
export function zoneWords(zone: string, language: Language): string {
  const known = zoneNames[zone];
  if (known) return known[language];
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return language === 'es' ? `hora de ${city}` : `${city} time`;
}

/** `14:30` as people say it: `2:30 p.m.`, `2:30 p. m.`; noon and midnight by name, which twelve o'clock leaves open. */
export function clockWords(time: string, language: Language): string {
  if (time === '12:00') return language === 'es' ? 'mediodía' : 'noon';
  if (time === '00:00') return language === 'es' ? 'medianoche' : 'midnight';
  const [hour = '', minute = ''] = time.split(':');
  const twelve = Number(hour) % 12 === 0 ? 12 : Number(hour) % 12;
  const half = Number(hour) < 12 ? 'a' : 'p';
  return `${twelve}:${minute} ${half}.${language === 'es' ? ' ' : ''}m.`;
}

/** A moment on two walls: the hearing's, and the person's where it differs; both as parts for mails and pages. */
export interface LocalWords {
  readonly date: string;
  /** `9:00 a.m. Mountain Time` */
  readonly hour: string;
}

export const wordsAt = (instant: string, zone: string, language: Language): LocalWords => {
  const { date, time } = wallAt(instant, zone);
  return { date, hour: `${clockWords(time, language)} ${zoneWords(zone, language)}` };
};

/** The same moment on the person's wall; null where it shows the same day and hour. */
export function ownWallWords(
  instant: string,
  hearingZone: string,
  personZone: string,
  language: Language,
): LocalWords | null {
  const there = wallAt(instant, hearingZone);
  const here = wallAt(instant, personZone);
  return there.date === here.date && there.time === here.time ? null : wordsAt(instant, personZone, language);
}
