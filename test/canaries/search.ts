import { root, wordsIn, type Canaries } from './canaries.js';

/** Where something was looked at, and what stood there. */
export interface Sighting {
  readonly place: string;
  readonly field: string;
  readonly form: string;
}

interface Form {
  readonly name: string;
  /** What the root looks like in it, in Latin-1; compared without regard to case where `fold`. */
  readonly needle: string;
  readonly fold: boolean;
  /** The text that begins where the needle was found. */
  read(text: string, at: number): string;
}

const enough = 400;
const none = (): string => '';

const hex: Form = {
  name: 'hexadecimal',
  needle: Buffer.from(root).toString('hex'),
  fold: true,
  read: (text, at) => Buffer.from(text.slice(at, at + enough), 'hex').toString('latin1'),
};

/** Base64 of the root begins at one of three places inside a group of three bytes. */
function base64(offset: number, of: string, name: string): Form {
  const whole = Buffer.from(`${'x'.repeat(offset)}${of}`, 'latin1')
    .toString('base64')
    .replace(/=+$/, '');
  const known = Math.floor(((offset + of.length) * 4) / 3);
  const skipped = offset === 0 ? 0 : 4;
  return {
    name,
    needle: whole.slice(skipped, known - (known % 4)),
    fold: false,
    read: (text, at) =>
      Buffer.from(text.slice(at - skipped, at + enough).replace(/[\r\n]/g, ''), 'base64').toString('latin1'),
  };
}

const wide = root.split('').join('\0');
const other = (name: string, needle: string, fold = true): Form => ({ name, needle, fold, read: none });
const offsets = [0, 1, 2] as const;

const forms: readonly Form[] = [
  { name: 'as it is', needle: root, fold: true, read: (text, at) => text.slice(at, at + enough) },
  hex,
  ...offsets.map((offset) => base64(offset, root, 'base64')),
  {
    name: 'two bytes a letter',
    needle: wide,
    fold: true,
    read: (text, at) => text.slice(at, at + enough).replaceAll('\0', ''),
  },
  ...offsets.map((offset) => ({ ...base64(offset, wide, 'base64 of two bytes a letter'), read: none })),
  ...offsets.map((offset) =>
    other('hexadecimal of base64', Buffer.from(base64(offset, root, '').needle).toString('hex')),
  ),
  ...offsets.flatMap((outer) =>
    offsets.map((inner) => ({
      ...base64(outer, base64(inner, root, '').needle, 'base64 of base64'),
      read: none,
    })),
  ),
  other('hexadecimal of two bytes a letter', Buffer.from(wide).toString('hex')),
  other('escaped as JSON', [...root].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('')),
  other('escaped as a URL', [...root].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('')),
  other('backwards', [...root].reverse().join('')),
];

function* occurrences(text: string, needle: string): Generator<number> {
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) yield at;
}

/** Looks for every planted word and number in whatever bytes it is given, in the forms things travel in. */
export class Searcher {
  readonly sightings: Sighting[] = [];
  private readonly seen = new Set<string>();
  looked = 0;

  constructor(private readonly canaries: Canaries) {}

  look(place: string, content: string | Uint8Array): void {
    this.looked += 1;
    const text =
      typeof content === 'string'
        ? Buffer.from(content, 'utf8').toString('latin1')
        : Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1');
    this.lookAt(place, text);
    // Lines of a mail or of a base64 text are broken anywhere.
    if (/=\r?\n|[A-Za-z0-9+/]{40}\r?\n/.test(text)) this.lookAt(place, text.replace(/=?\r?\n/g, ''));
  }

  private lookAt(place: string, text: string): void {
    const folded = text.toLowerCase();
    for (const { name, needle, fold, read } of forms) {
      const where = fold ? folded : text;
      for (const at of occurrences(where, fold ? needle.toLowerCase() : needle)) {
        const [found] = wordsIn(read(where === folded && name === 'as it is' ? folded : text, at));
        this.note(place, found ?? `${root}…`, name);
      }
    }
    for (const digits of this.canaries.plantedDigits) {
      for (const [form, needle] of numberForms(digits))
        if (text.includes(needle)) this.note(place, digits, form);
    }
  }

  private note(place: string, found: string, form: string): void {
    const field = this.canaries.fieldOf(found);
    const key = `${place}\n${field}\n${form}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.sightings.push({ place, field, form });
  }
}

function numberForms(digits: string): readonly (readonly [form: string, needle: string])[] {
  const [area, middle, last] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  const printed = [
    digits,
    `${area}-${middle}-${last}`,
    `(${area}) ${middle}-${last}`,
    `${area} ${middle} ${last}`,
  ];
  return printed.flatMap((print): (readonly [string, string])[] => [
    ['as it is', print],
    ['hexadecimal', Buffer.from(print).toString('hex')],
    ...offsets.map((offset): [string, string] => ['base64', base64(offset, print, '').needle]),
  ]);
}
