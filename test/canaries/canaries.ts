/** Invented, and nobody’s word: what stands anywhere with it was put there by the journey. */
export const root = 'zebrafluenza';

const word = new RegExp(`${root}(?:-[a-z0-9]+-\\d+|[a-z0-9]+x\\d+x)`, 'gi');

/** The words that were planted, and the field each was planted in. */
export class Canaries {
  constructor(
    private readonly kept = {
      fields: new Map<string, string>(),
      numbers: new Map<string, string>(),
      last: 0,
    },
    private readonly whose = '',
  ) {}

  /** The same words and some of one person's own: their name stands in these and before their fields. */
  of(whose: string): Canaries {
    return new Canaries(this.kept, whose);
  }

  /** A new word for a field. Its middle is the field’s own name, so that a stray one tells where it came from. */
  word(field: string): string {
    this.kept.last += 1;
    const short = (field.split('.').at(-1) ?? field).toLowerCase().replace(/[^a-z0-9]/g, '');
    const made = `${root}-${this.whose}${short}-${this.kept.last}`;
    this.kept.fields.set(made, this.named(field));
    return made;
  }

  /** The same of small letters and digits alone, for fields that take keys and numbers. */
  key(field: string): string {
    const made = this.word(field);
    const [, short, number] = made.split('-');
    const key = `${root}${short}x${number}x`;
    this.kept.fields.set(key, this.named(field));
    return key;
  }

  /** Digits for a field that takes nothing else: ten of them, which no random bytes spell by accident. */
  digits(field: string): string {
    const made = `4065550${100 + this.kept.numbers.size}`;
    this.kept.numbers.set(made, this.named(field));
    return made;
  }

  get planted(): readonly string[] {
    return [...this.kept.fields.keys()];
  }

  get plantedDigits(): readonly string[] {
    return [...this.kept.numbers.keys()];
  }

  /** The field a word was planted in; what is cut off or unknown keeps its own letters. */
  fieldOf(found: string): string {
    const number = this.kept.numbers.get(found);
    if (number !== undefined) return number;
    // In a file of PostgreSQL the byte that follows may look like one more digit.
    for (let word = found; word.length > root.length; word = word.slice(0, -1)) {
      const field = this.kept.fields.get(word);
      if (field !== undefined) return field;
      if (!/\d$/.test(word)) break;
    }
    return `unknown (${found})`;
  }

  /** The name of a field, or of a thing, with whose it is. */
  named(field: string): string {
    return this.whose === '' ? field : `${this.whose}: ${field}`;
  }

  /** Whether the text holds one, as it stands. */
  isIn(text: string): boolean {
    return text.toLowerCase().includes(root) || this.plantedDigits.some((digits) => text.includes(digits));
  }
}

/** Every planted word that stands in a text as it is, in whatever case. */
export const wordsIn = (text: string): readonly string[] =>
  [...text.matchAll(word)].map(([found]) => found.toLowerCase());
