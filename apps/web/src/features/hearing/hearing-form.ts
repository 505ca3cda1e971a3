import type { HearingDetailsInput, HearingDeskQuery } from '../../generated/operations.js';

/** What the form holds while it is filled: everything as it is typed. */
export interface HearingForm {
  readonly body: string;
  readonly title: string;
  readonly jurisdiction: string;
  readonly docket: string;
  readonly tag: 'legislative' | 'regulatory';
  readonly zone: string;
  readonly day: string;
  readonly hour: string;
  readonly which: '' | 'first' | 'second';
  readonly minutes: string;
  readonly mode: 'in_person' | 'remote' | 'both';
  readonly place: string;
  readonly link: string;
  readonly owner: 'body' | 'campaign';
  readonly method: '' | 'web_form' | 'email' | 'phone' | 'in_writing' | 'at_the_door';
  readonly closesDay: string;
  readonly closesHour: string;
  readonly each: string;
  readonly slots: string;
  readonly commentsDay: string;
  readonly commentsHour: string;
  readonly recording: '' | 'yes' | 'no';
  readonly oath: '' | 'yes' | 'no';
  readonly spanish: boolean;
  readonly outline: string;
}

export const emptyForm: HearingForm = {
  body: '',
  title: '',
  jurisdiction: '',
  docket: '',
  tag: 'regulatory',
  zone: '',
  day: '',
  hour: '',
  which: '',
  minutes: '120',
  mode: 'both',
  place: '',
  link: '',
  owner: 'body',
  method: '',
  closesDay: '',
  closesHour: '',
  each: '3',
  slots: '',
  commentsDay: '',
  commentsHour: '',
  recording: '',
  oath: '',
  spanish: false,
  outline: '',
};

type Known = NonNullable<HearingDeskQuery['hearing']>;

/** A hearing as it stands, to be changed. */
export function formOf(hearing: Known): HearingForm {
  const minutes = Math.round((Date.parse(hearing.endsAt) - Date.parse(hearing.startsAt)) / 60_000);
  return {
    body: hearing.body,
    title: hearing.title,
    jurisdiction: hearing.jurisdiction,
    docket: hearing.docket ?? '',
    tag: hearing.tag,
    zone: hearing.zone,
    day: hearing.starts.date,
    hour: hearing.starts.time,
    which: whichOf(hearing.startsAt, hearing.zone),
    minutes: String(minutes),
    mode: hearing.mode,
    place: hearing.place ?? '',
    link: hearing.link ?? '',
    owner: hearing.signupOwner,
    method: hearing.signupMethod ?? '',
    closesDay: hearing.signupCloses?.date ?? '',
    closesHour: hearing.signupCloses?.time ?? '',
    each: String(hearing.minutesPerSpeaker),
    slots: hearing.slots === null ? '' : String(hearing.slots),
    commentsDay: hearing.commentsClose?.date ?? '',
    commentsHour: hearing.commentsClose?.time ?? '',
    recording: yesNo(hearing.recordingPublic),
    oath: yesNo(hearing.underOath),
    spanish: hearing.languages.includes('es'),
    outline: hearing.outline,
  };
}

const yesNo = (known: boolean | null): '' | 'yes' | 'no' => (known === null ? '' : known ? 'yes' : 'no');
const isYes = (said: '' | 'yes' | 'no'): boolean | null => (said === '' ? null : said === 'yes');

const hourMs = 3_600_000;

/** Which of the two it is, where the clock of the place shows the same hour twice that night. */
export function whichOf(startsAt: string, zone: string): HearingForm['which'] {
  const clock = new Intl.DateTimeFormat('en-US', { dateStyle: 'short', timeStyle: 'short', timeZone: zone });
  const at = Date.parse(startsAt);
  const shown = clock.format(at);
  if (clock.format(at + hourMs) === shown) return 'first';
  return clock.format(at - hourMs) === shown ? 'second' : '';
}

/** Fields without which nothing can be asked of the server. */
export type Missing = 'jurisdiction' | 'zone' | 'day' | 'hour' | 'minutes' | 'each';

export function missingIn(form: HearingForm): readonly Missing[] {
  const whole = (text: string) => /^\d{1,4}$/.test(text.trim());
  return (['jurisdiction', 'zone', 'day', 'hour', 'minutes', 'each'] as const).filter((field) =>
    field === 'minutes' || field === 'each' ? !whole(form[field]) : form[field].trim() === '',
  );
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
/** A day without an hour ends with office hours, as notices mean it that name a day only. */
const moment = (date: string, time: string) => (date === '' ? null : { date, time: time || '17:00' });

/** What the server is told; it checks everything and names what is wrong. */
export function detailsOf(form: HearingForm): HearingDetailsInput {
  const ours = form.owner === 'campaign';
  return {
    body: form.body,
    title: form.title,
    jurisdiction: form.jurisdiction,
    docket: orNull(form.docket),
    tag: form.tag,
    zone: form.zone,
    starts: { date: form.day, time: form.hour, ...(form.which === '' ? {} : { which: form.which }) },
    expectedMinutes: Number(form.minutes),
    mode: form.mode,
    place: orNull(form.place),
    link: orNull(form.link),
    signupOwner: form.owner,
    signupMethod: form.method === '' ? null : form.method,
    signupCloses: moment(form.closesDay, form.closesHour),
    minutesPerSpeaker: Number(form.each),
    slots: ours && form.slots.trim() !== '' ? Number(form.slots) : null,
    commentsClose: moment(form.commentsDay, form.commentsHour),
    recordingPublic: isYes(form.recording),
    underOath: isYes(form.oath),
    languages: form.spanish ? ['en', 'es'] : ['en'],
    outline: form.outline,
  };
}
