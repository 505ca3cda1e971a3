/** Invented, and nobody’s word: what stands anywhere with it was put there by the journey. */
export const root = 'zebrafluenza';

const word = new RegExp(`${root}(?:-[a-z0-9]+-\\d+|[a-z0-9]+x\\d+x)`, 'gi');

/** The words that were planted, and the field each was planted in. */
export class Canaries {
  private readonly fields = new Map<string, string>();
  private readonly numbers = new Map<string, string>();
  private last = 0;

  /** A new word for a field. Its middle is the field’s own name, so that a stray one tells where it came from. */
  word(field: string): string {
    this.last += 1;
    const short = (field.split('.').at(-1) ?? field).toLowerCase().replace(/[^a-z0-9]/g, '');
    const made = `${root}-${short}-${this.last}`;
    this.fields.set(made, field);
    return made;
  }

  /** The same of small letters and digits alone, for fields that take keys and numbers. */
  key(field: string): string {
    const made = this.word(field);
    const [, short, number] = made.split('-');
    const key = `${root}${short}x${number}x`;
    this.fields.set(key, field);
    return key;
  }

  /** Digits for a field that takes nothing else: ten of them, which no random bytes spell by accident. */
  digits(field: string): string {
    this.last += 1;
    const made = `4065550${String(100 + this.last).slice(-3)}`;
    this.numbers.set(made, field);
    return made;
  }

  get planted(): readonly string[] {
    return [...this.fields.keys()];
  }

  get plantedDigits(): readonly string[] {
    return [...this.numbers.keys()];
  }

  /** The field a word was planted in; what is cut off or unknown keeps its own letters. */
  fieldOf(found: string): string {
    const number = this.numbers.get(found);
    if (number !== undefined) return number;
    // In a file of PostgreSQL the byte that follows may look like one more digit.
    for (let word = found; word.length > root.length; word = word.slice(0, -1)) {
      const field = this.fields.get(word);
      if (field !== undefined) return field;
      if (!/\d$/.test(word)) break;
    }
    return `unknown (${found})`;
  }

  /** Whether the text holds one, as it stands. */
  isIn(text: string): boolean {
    return text.toLowerCase().includes(root) || this.plantedDigits.some((digits) => text.includes(digits));
  }
}

/** Every planted word that stands in a text as it is, in whatever case. */
export const wordsIn = (text: string): readonly string[] =>
  [...text.matchAll(word)].map(([found]) => found.toLowerCase());
