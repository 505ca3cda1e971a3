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
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;

/** Words in lines of at most so many letters, broken between words. */
export function linesOf(words: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * A colour as every program reads it: what a browser mixed is written in a way that others do not know, and they would draw another
 * one. What is no colour stays as it is.
 */
function plainColour(value: string): string {
  if (!/^(?:oklab|oklch|lab|lch|color)\(/.test(value)) return value;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const drawing = canvas.getContext('2d');
  if (drawing === null) return value;
  drawing.fillStyle = value;
  drawing.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = drawing.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

export interface LegendEntry {
  readonly fill: string;
  readonly words: string;
}

/** What stands in the legend below a drawing. */
export const legendIn = (place: ParentNode): readonly LegendEntry[] =>
  [...place.querySelectorAll('.legend li')].flatMap((entry) => {
    const key = entry.querySelector('.key');
    const words = entry.textContent.trim();
    return key === null
      ? []
      : [
          {
            fill: key.matches('.shade-none') ? 'url(#nothing-here)' : plainColour(getComputedStyle(key).fill),
            words,
          },
        ];
  });

const namespace = 'http://www.w3.org/2000/svg';
const besides = 16;
const fewestPixels = 480;

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

/**
 * The drawing as a file that stands alone: with the colours it has now, what was found above it, and in which units and of how many.
 * @param says the sentence about units, n and period
 * @param legend what colours stand for
 */
export function standaloneSvg(
  drawn: SVGSVGElement,
  title: string,
  says: string,
  legend: readonly LegendEntry[] = [],
): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const originals = [drawn, ...drawn.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [at, original] of originals.entries()) {
    const style = getComputedStyle(original);
    const target = copies[at];
    for (const name of carried) target?.setAttribute(name, plainColour(style.getPropertyValue(name)));
    if (original instanceof SVGSVGElement) target?.setAttribute('overflow', 'visible');
    for (const name of ['class', 'tabindex', 'style']) target?.removeAttribute(name);
  }
  const box = drawn.getBoundingClientRect();
  const inside = Math.max(fewestPixels, Math.round(box.width));
  const body = getComputedStyle(document.body);
  const whole = element('svg', { 'font-family': body.fontFamily, fill: body.color });
  whole.append(
    element('title', {}, title),
    element('rect', { width: '100%', height: '100%', fill: body.backgroundColor }),
  );
  let y = besides;
  const write = (text: string, size: number, weight: number) => {
    for (const line of linesOf(text, Math.floor(inside / (size * 0.56)))) {
      y += Math.round(size * 1.35);
      whole.append(element('text', { x: besides, y, 'font-size': size, 'font-weight': weight }, line));
    }
  };
  write(title, 18, 700);
  write(says, 14, 400);
  y += besides;
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${box.width} ${box.height}`);
  for (const [key, value] of Object.entries({ x: besides, y, width: box.width, height: box.height }))
    copy.setAttribute(key, String(Math.round(value)));
  whole.append(copy);
  y += Math.round(box.height) + besides;
  for (const { fill, words } of legend) {
    whole.append(
      element('rect', { x: besides, y, width: 16, height: 16, fill, stroke: body.color }),
      element('text', { x: besides + 26, y: y + 13, 'font-size': 14 }, words),
    );
    y += 24;
  }
  const [width, height] = [inside + 2 * besides, Math.round(y) + besides];
  for (const [key, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    whole.setAttribute(key, String(value));
  return new XMLSerializer().serializeToString(whole);
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
