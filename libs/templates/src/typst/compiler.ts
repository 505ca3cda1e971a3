import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadFonts, type ExtraFont, type FontSet } from './fonts.js';

export interface Picture {
  /** Path inside the layout's workspace, as the payload names it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Turns a payload into PDF bytes. `claimAccessible` demands PDF/UA-1; tags are written either way. */
export interface Typesetter {
  readonly fonts: FontSet;
  pdf(payload: object, pictures: readonly Picture[], claimAccessible: boolean): Uint8Array;
}

export class TypesettingFault extends Error {
  override readonly name = 'TypesettingFault';
}

const probe = '#set text(font: sys.inputs.family)\nA';

const workspace = fileURLToPath(new URL('.', import.meta.url));
let extraFonts: readonly ExtraFont[] = [];
let instance: Promise<Typesetter> | null = null;

/** Adds fonts for further scripts. Call once at boot; a later call makes the next document load the engine anew. */
export function useExtraFonts(fonts: readonly ExtraFont[]): void {
  extraFonts = fonts;
  instance = null;
}

/** The one engine of this process, loaded on first use: it costs 50 MB that a process which never prints saves. */
export function typesetter(): Promise<Typesetter> {
  instance ??= createTypesetter(extraFonts);
  return instance;
}

async function createTypesetter(extra: readonly ExtraFont[]): Promise<Typesetter> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const fonts = loadFonts(extra);
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fonts.blobs] }] });
  for (const family of fonts.extraFamilies) {
    // The engine only warns of an unknown family, and then fails at the first name that needs it.
    const tried = compiler.compile({ mainFileContent: probe, inputs: { family } });
    if (tried.takeWarnings() !== null) {
      throw new TypesettingFault(
        `no loaded font has the family name “${family}”; use the name inside the file`,
      );
    }
  }
  const layout = readFileSync(new URL('./layout.typ', import.meta.url), 'utf8');
  return {
    fonts,
    pdf: (payload, pictures, claimAccessible) => {
      for (const { path, bytes } of pictures) compiler.mapShadow(workspace + path, Buffer.from(bytes));
      try {
        return compiler.pdf(
          { mainFileContent: layout, inputs: { payload: JSON.stringify(payload) } },
          claimAccessible ? { pdfStandard: 'ua-1' } : {},
        );
      } catch (error) {
        throw new TypesettingFault(readable(error));
      } finally {
        for (const { path } of pictures) compiler.unmapShadow(workspace + path);
        // What one letter leaves behind helps no other: without this the process keeps every letter it ever set.
        compiler.evictCache(5);
      }
    },
  };
}

/** The engine's own messages name no personal data except quoted text, which must not reach a log. */
function readable(error: unknown): string {
  const messages = [...String(error).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) =>
    message.replace(/`[^`]*`/g, '…'),
  );
  return messages.length > 0 ? messages.join('; ') : 'the page could not be typeset';
}
