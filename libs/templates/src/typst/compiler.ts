import { readFileSync } from 'node:fs';
import { loadFonts, type ExtraFont, type FontSet } from './fonts.js';
import { Press, type Picture } from './press.js';

/** Turns a payload into PDF bytes. `claimAccessible` demands PDF/UA-1; tags are written either way. */
export interface Typesetter {
  readonly fonts: FontSet;
  /** Number of the thread that printed last; another takes its place once it has printed its share. */
  thread(): number;
  pdf(payload: object, pictures: readonly Picture[], claimAccessible: boolean): Promise<Uint8Array>;
}

/** A letter takes a fraction of a second and the largest packet some seconds; what takes longer does not come to an end. */
const documentLimitMs = 120_000;

let extraFonts: readonly ExtraFont[] = [];
let instance: Promise<Typesetter> | null = null;

/** Adds fonts for further scripts. Call once at boot; a later call makes the next document load the engine anew. */
export function useExtraFonts(fonts: readonly ExtraFont[]): void {
  extraFonts = fonts;
  instance = null;
}

/** The one engine of this process, loaded on first use: it costs 50 MB that a process which never prints saves. */
export function typesetter(): Promise<Typesetter> {
  if (instance !== null) return instance;
  const starting = createTypesetter(extraFonts);
  instance = starting;
  // A start that failed is tried again with the next document, not remembered until the process ends.
  starting.catch(() => {
    if (instance === starting) instance = null;
  });
  return starting;
}

/** @param terms the layout that sets every page, and how long one document may take in milliseconds */
export async function createTypesetter(
  extra: readonly ExtraFont[],
  terms: { readonly layout?: string; readonly limitMs?: number } = {},
): Promise<Typesetter> {
  const fonts = loadFonts(extra);
  const layout = terms.layout ?? readFileSync(new URL('./layout.typ', import.meta.url), 'utf8');
  const limitMs = terms.limitMs ?? documentLimitMs;
  const start = (): Press =>
    new Press({ fonts, layout, limitMs }, (orphans) => {
      for (const orphan of orphans) current().take(orphan);
    });
  let press = start();
  const current = (): Press => {
    if (press.worn) press = start();
    return press;
  };
  await press.ready;
  return {
    fonts,
    thread: () => press.thread,
    pdf: (payload, pictures, claimAccessible) =>
      current().print({ payload: JSON.stringify(payload), pictures, claimAccessible }),
  };
}
