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
export interface Talk {
  readonly office: string;
  readonly contact: Partial<ContactTyped>;
  /** What stood there when it was begun to be changed. */
  readonly from: Partial<ContactTyped>;
  readonly note: Partial<NoteTyped>;
}

/** What is half typed about the offices of a campaign. */
export interface Talks {
  readonly talks: readonly Talk[];
}
export const noTalks: Talks = { talks: [] };

export const noTalk = (office: string): Talk => ({ office, contact: {}, from: {}, note: {} });

/** What is typed about one office; of what an older page kept, what still fits. */
export function talkOf({ talks }: Talks, office: string): Talk {
  const found = talks.find((one) => one.office === office);
  return {
    office,
    contact: some(noContact, found?.contact),
    from: some(noContact, found?.from),
    note: some(noNote, found?.note),
  };
}

export const isHalf = ({ contact, note }: Talk): boolean =>
  Object.keys(contact).length > 0 || Object.keys(note).length > 0;

/** The same with one office as it is now; one of which nothing is typed any more is let go. */
export function withTalk({ talks }: Talks, talk: Talk): Talks {
  const others = talks.filter(({ office }) => office !== talk.office);
  return { talks: isHalf(talk) ? [...others, talk] : others };
}

type ContactField = keyof ContactTyped;
const fieldsOf = <Typed extends object>(typed: Typed) => Object.keys(typed) as (keyof Typed)[];

/**
 * The same with something more typed into the contact.
 * @param stands what is so today; what is typed back to it is not typed any more
 * @param sending what was typed is on its way, so that what is so today may not be for long
 */
export function withContact(
  talk: Talk,
  patch: Partial<ContactTyped>,
  stands: ContactTyped,
  sending: boolean,
): Talk {
  const contact = { ...talk.contact, ...patch };
  const from = { ...some(stands, stands, fieldsOf(contact)), ...talk.from };
  const changed = fieldsOf(contact).filter((field) => sending || contact[field] !== stands[field]);
  return { ...talk, contact: some(noContact, contact, changed), from: some(noContact, from, changed) };
}

/** The contact was saved as it was sent: what was typed since stays, as a change of that. */
export function contactSaved(talk: Talk, sent: Partial<ContactTyped>): Talk {
  const left = fieldsOf(talk.contact).filter((field) => talk.contact[field] !== sent[field]);
  const from = { ...talk.from, ...sent };
  return { ...talk, contact: some(noContact, talk.contact, left), from: some(noContact, from, left) };
}

/** A talk was noted as it was sent: what was typed since stays. */
export function noteSaved(talk: Talk, sent: Partial<NoteTyped>): Talk {
  const left = fieldsOf(talk.note).filter((field) => talk.note[field] !== sent[field]);
  return { ...talk, note: some(noNote, talk.note, left) };
}

const says = (one: string | undefined, other: string): boolean => one?.trim() === other.trim();

/** What was changed by somebody else since it was begun to be changed here, and says something else than what is typed. */
export const changedSince = ({ contact, from }: Talk, stands: ContactTyped): readonly ContactField[] =>
  fieldsOf(contact).filter((field) => from[field] !== stands[field] && !says(contact[field], stands[field]));

/**
 * What was kept of them before, without what is so by now.
 * @param standing each office as it is today
 * @returns null: nothing is left
 */
export function talksTakenUp(kept: Talks, standing: ReadonlyMap<string, ContactTyped>): Talks | null {
  const left = [...standing].reduce((talks, [office, stands]) => {
    const talk = talkOf(talks, office);
    const changed = fieldsOf(talk.contact).filter((field) => !says(talk.contact[field], stands[field]));
    return withTalk(talks, {
      ...talk,
      contact: some(noContact, talk.contact, changed),
      from: some(noContact, talk.from, changed),
    });
  }, kept);
  return left.talks.length === 0 ? null : left;
}

/** @param fields those of them that are wanted; all where left out */
function some<Whole extends object>(
  whole: Whole,
  found: object | undefined,
  fields: readonly (keyof Whole)[] = fieldsOf(whole),
): Partial<Whole> {
  const fits = new Map<string, unknown>(Object.entries(whole));
  const wanted = new Set<unknown>(fields);
  return Object.fromEntries(
    Object.entries(found ?? {}).filter(
      ([key, value]) => wanted.has(key) && fits.has(key) && typeof value === typeof fits.get(key),
    ),
  ) as Partial<Whole>;
}
