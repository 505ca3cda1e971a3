/** One column of the table that says the same as a picture. */
export interface PictureColumn<Row> {
  readonly key: string;
  readonly title: string;
  /** As a person reads it. */
  readonly shown: (row: Row) => string;
  /** As a spreadsheet reads it: numbers plain and unrounded. Null is an empty cell. */
  readonly value: (row: Row) => string | number | null;
  readonly numeric?: boolean;
}

/** The numbers behind a picture as RFC 4180 has them; a word that a spreadsheet would take for a formula begins with an apostrophe. */
export function pictureCsv<Row>(columns: readonly PictureColumn<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map(({ value }) => value(row))),
  ];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = /^\s*[=+\-@\t\r＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A name for a file from words of ours: `Rates by year` gives `rates-by-year`. */
export const fileNameOf = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'picture';

/** What a style sheet gave a drawing and a file of its own has to hold itself. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;

/** The drawing as a file: with the colours it has now, its title and the surface it stands on. */
export function standaloneSvg(drawn: SVGSVGElement, title: string): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const originals = [drawn, ...drawn.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [at, original] of originals.entries()) {
    const style = getComputedStyle(original);
    const target = copies[at];
    for (const name of carried) target?.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'tabindex', 'style']) target?.removeAttribute(name);
  }
  const { width, height } = drawn.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  const named = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  named.textContent = title;
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(named, ground);
  return new XMLSerializer().serializeToString(copy);
}

/** Hands the reader a file made on this page; nothing is asked of the server. */
export function handOut(text: string, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser begins to read after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
