/** How an office can be reached and would rather get filings, as typed. */
export interface ContactTyped {
  readonly contact: string;
  readonly intake: string;
  readonly perDay: string;
}

/** One talk with an office, as typed. */
export interface NoteTyped {
  readonly on: string;
  readonly channel: string;
  readonly note: string;
  readonly told: boolean;
}

export const noContact: ContactTyped = { contact: '', intake: '', perDay: '' };
export const noNote: NoteTyped = { on: '', channel: 'phone', note: '', told: false };

/** Of one office, only what was typed and not saved yet: a colleague may have written the rest meanwhile. */
interface Talk {
  readonly office: string;
  readonly contact: Partial<ContactTyped>;
  readonly note: Partial<NoteTyped>;
}

/** What is half typed about the offices of a campaign. */
export interface Talks {
  readonly talks: readonly Talk[];
}
export const noTalks: Talks = { talks: [] };

/** What is typed about one office; of what an older page kept, what still fits. */
export function talkOf({ talks }: Talks, office: string): Talk {
  const found = talks.find((one) => one.office === office);
  return { office, contact: some(noContact, found?.contact), note: some(noNote, found?.note) };
}

export const isHalf = ({ contact, note }: Talk): boolean =>
  Object.keys(contact).length > 0 || Object.keys(note).length > 0;

/** The same with one office as it is now; one of which nothing is typed any more is let go. */
export function withTalk({ talks }: Talks, talk: Talk): Talks {
  const others = talks.filter(({ office }) => office !== talk.office);
  return { talks: isHalf(talk) ? [...others, talk] : others };
}

function some<Whole extends object>(whole: Whole, found: object | undefined): Partial<Whole> {
  const fits = new Map<string, unknown>(Object.entries(whole));
  return Object.fromEntries(
    Object.entries(found ?? {}).filter(
      ([key, value]) => fits.has(key) && typeof value === typeof fits.get(key),
    ),
  ) as Partial<Whole>;
}
