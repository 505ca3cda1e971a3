import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { charactersOf } from './character-map.js';

const require = createRequire(import.meta.url);

/** The faces the layout names, from packages under the Open Font License; nothing is taken from the machine. */
const upright = [
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
];
const italic = '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf';

export interface ExtraFont {
  /** Family name inside the font file. */
  readonly family: string;
  /** Absolute path of a TTF or OTF file. */
  readonly file: string;
}

export interface FontSet {
  readonly blobs: readonly Buffer[];
  readonly extraFamilies: readonly string[];
  readonly covers: (codePoint: number) => boolean;
  readonly coversInItalic: (codePoint: number) => boolean;
}

/**
 * Loads the fonts. A character counts as covered when every upright face can draw it (a name may stand in the
 * letterhead, in a sentence, in bold), or one of the extra fonts can: those are how a deployment adds Chinese,
 * Korean, Arabic and other scripts whose fonts are too large to ship with everybody's install.
 */
export function loadFonts(extra: readonly ExtraFont[]): FontSet {
  const faces = upright.map((file) => readFileSync(require.resolve(file)));
  const slanted = readFileSync(require.resolve(italic));
  const added = extra.map(({ file }) => readFileSync(file));
  const maps = faces.map(charactersOf);
  const addedMaps = added.map(charactersOf);
  const slantedMap = charactersOf(slanted);
  return {
    blobs: [...faces, slanted, ...added],
    extraFamilies: extra.map(({ family }) => family),
    covers: (code) => maps.every((map) => map.has(code)) || addedMaps.some((map) => map.has(code)),
    coversInItalic: (code) => slantedMap.has(code),
  };
}
