const parts = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * Whether an object in valid JSON names a key twice. Readers of JSON differ in which of the two they take, so what a proxy has
 * looked at need not be what runs here; nobody honest sends it.
 */
export function repeatsKey(json: string): boolean {
  // One entry for each brace or bracket that is open: the keys seen in it, null in a list.
  const open: (Set<string> | null)[] = [];
  let text: string | null = null;
  for (const [part] of json.matchAll(parts)) {
    switch (part) {
      case '{':
        open.push(new Set());
        break;
      case '[':
        open.push(null);
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case ':': {
        const keys = open.at(-1);
        // Two spellings of one key ("a" and its escape) are one key.
        const key = text === null ? '' : text.includes('\\') ? String(JSON.parse(text)) : text.slice(1, -1);
        if (keys?.has(key) === true) return true;
        keys?.add(key);
        break;
      }
      default:
        text = part === ',' ? null : part;
    }
  }
  return false;
}
