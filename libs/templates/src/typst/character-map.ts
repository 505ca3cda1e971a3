/**
 * Reads which characters a TrueType or OpenType font can draw (its `cmap` table, formats 4 and 12).
 * Needed because an accessible PDF may hold no missing glyph: we look before we typeset, and say which one is missing.
 * @throws RangeError when the bytes hold no Unicode character map.
 */
export function charactersOf(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 'cmap');
  const subtables = view.getUint16(cmap + 2);
  const covered = new Set<number>();
  for (let index = 0; index < subtables; index++) {
    const record = cmap + 4 + index * 8;
    const platform = view.getUint16(record);
    if (platform !== 0 && platform !== 3) continue;
    const at = cmap + view.getUint32(record + 4);
    const format = view.getUint16(at);
    if (format === 4) segments(view, at, covered);
    if (format === 12) groups(view, at, covered);
  }
  if (covered.size === 0) throw new RangeError('the font has no Unicode character map');
  return covered;
}

function tableOffset(view: DataView, wanted: string): number {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (tag === wanted) return view.getUint32(record + 8);
  }
  throw new RangeError(`the font has no ${wanted} table`);
}

function groups(view: DataView, at: number, covered: Set<number>): void {
  const count = view.getUint32(at + 12);
  for (let index = 0; index < count; index++) {
    const group = at + 16 + index * 12;
    const last = view.getUint32(group + 4);
    for (let code = view.getUint32(group); code <= last; code++) covered.add(code);
  }
}

function segments(view: DataView, at: number, covered: Set<number>): void {
  const doubled = view.getUint16(at + 6);
  for (let offset = 0; offset < doubled; offset += 2) {
    const last = view.getUint16(at + 14 + offset);
    const first = view.getUint16(at + 16 + doubled + offset);
    const delta = view.getUint16(at + 16 + 2 * doubled + offset);
    const rangeAt = at + 16 + 3 * doubled + offset;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph =
        range === 0 ? (code + delta) & 0xffff : view.getUint16(rangeAt + range + 2 * (code - first));
      if (glyph !== 0) covered.add(code);
    }
  }
}
