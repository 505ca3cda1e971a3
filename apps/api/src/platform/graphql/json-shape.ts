const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openList = 0x5b;
const backslash = 0x5c;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;

/** @see jsonShape */
export type JsonShape = 'plain' | 'too deep' | 'repeats a key';

/**
 * Looks through a body once before it is parsed, because parsing is dear for what is made to be: a hundred thousand brackets in
 * each other keep the parser busy for tens of milliseconds, this for less than one. Of text that is no JSON it says something too;
 * the parser refuses that.
 *
 * A key named twice: readers of JSON differ in which of the two they take, so what a proxy has looked at need not be what runs
 * here; nobody honest sends it.
 * @param deepest braces and brackets in each other
 */
export function jsonShape(json: string, deepest: number): JsonShape {
  // One entry for each brace or bracket that is open: the keys seen in it, null in a list.
  const open: (Set<string> | null)[] = [];
  let repeats = false;
  let textFrom = -1;
  let textTo = -1;
  for (let at = 0; at < json.length; at += 1) {
    switch (json.charCodeAt(at)) {
      case quote:
        textFrom = at;
        at = endOfText(json, at);
        textTo = at + 1;
        break;
      case openObject:
      case openList:
        if (open.length === deepest) return 'too deep';
        open.push(json.charCodeAt(at) === openList ? null : new Set());
        break;
      case closeObject:
      case closeList:
        open.pop();
        break;
      case comma:
        textFrom = -1;
        break;
      case colon: {
        const keys = open.at(-1);
        if (!keys || textFrom === -1) break;
        const key = keyIn(json.slice(textFrom, textTo));
        repeats ||= keys.has(key);
        keys.add(key);
        break;
      }
    }
  }
  return repeats ? 'repeats a key' : 'plain';
}

/** The place of the quote that ends the text, or of the last character where none does. */
function endOfText(json: string, from: number): number {
  for (let at = from + 1; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === quote) return at;
    if (code === backslash) at += 1;
  }
  return json.length - 1;
}

/** Two spellings of one key ("a" and its escape) are one key. */
function keyIn(text: string): string {
  if (!text.includes('\\')) return text.slice(1, -1);
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
