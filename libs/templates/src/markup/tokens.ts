/** Tokens of the small HTML subset that templates render to. Text arrives with its entities already decoded. */
export type Token =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly at: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly at: number }
  | { readonly kind: 'text'; readonly text: string; readonly at: number };

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Decodes the five named entities, `&nbsp;` and numeric ones; anything else stays as it was written. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * Control characters and direction overrides never belong to a letter: the first break the page, the second can make
 * a line read otherwise than it is stored. Composed form (NFC) keeps an accent on its letter in every font.
 */
function cleaned(text: string): string {
  return text.normalize('NFC').replace(unprintable, (c) => (c === '\n' || c === '\t' || c === '\r' ? c : ''));
}
const unprintable = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"]*")*)\s*(\/?)>/y;
const attribute = /([a-z-]+)="([^"]*)"/g;

/**
 * Splits rendered markup into tokens.
 * @throws RangeError with the offset when a `<` begins no well-formed tag: values are escaped before they get here,
 * so that can only be a mistake in the template itself.
 */
export function tokenize(markup: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < markup.length) {
    const next = markup.indexOf('<', position);
    const end = next === -1 ? markup.length : next;
    if (end > position) {
      tokens.push({ kind: 'text', text: cleaned(decodeEntities(markup.slice(position, end))), at: position });
    }
    if (next === -1) break;
    if (markup.startsWith('<!--', next)) {
      const close = markup.indexOf('-->', next);
      if (close === -1) throw new RangeError(String(next));
      position = close + 3;
      continue;
    }
    tag.lastIndex = next;
    const match = tag.exec(markup);
    if (match === null) throw new RangeError(String(next));
    const [whole, slash, name = '', rawAttributes = '', selfClose] = match;
    if (slash === '/') {
      tokens.push({ kind: 'close', name, at: next });
    } else {
      const attributes = new Map<string, string>();
      for (const [, key = '', value = ''] of rawAttributes.matchAll(attribute)) {
        attributes.set(key, cleaned(decodeEntities(value)));
      }
      tokens.push({ kind: 'open', name, attributes, at: next });
      if (selfClose === '/') tokens.push({ kind: 'close', name, at: next });
    }
    position = next + whole.length;
  }
  return tokens;
}
