/** A question as it is remembered: its text, what is asked with it, and which turn of a form asks. */
type Key = readonly unknown[];

const without = (key: Key): string =>
  JSON.stringify(key, (name, value: unknown) => (name === 'language' ? undefined : value));

/** The same question in another language: whoever typed into what it filled goes on where they were. */
export const sameInAnotherLanguage = (one: Key, other: Key): boolean => without(one) === without(other);
