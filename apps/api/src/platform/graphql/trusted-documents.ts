import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the generated list says of one document. */
export interface TrustedDocument {
  readonly name: string;
  /** The file that holds it, for whoever reviews the list. */
  readonly from: string;
  readonly text: string;
}

/** Where `npm run codegen` writes the list, by the SHA-256 of each text in hexadecimal. */
const list = join(import.meta.dirname, '..', '..', 'generated', 'trusted-documents.json');

/** `sha256:` and the hash, as the GraphQL-over-HTTP draft names persisted documents. */
const idShape = /^sha256:[0-9a-f]{64}$/;

export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * The operations that our own pages, and programs that sign in, are made of (docs/decisions/0031). Everybody may send them, by
 * id or by text; in production nobody without a credential may send anything else.
 */
export class TrustedDocuments {
  private readonly byHash: ReadonlyMap<string, TrustedDocument>;

  constructor(documents: Readonly<Record<string, TrustedDocument>>) {
    this.byHash = new Map(Object.entries(documents));
  }

  /** The committed list, as this build came with it. */
  static ofThisBuild(): TrustedDocuments {
    return new TrustedDocuments(
      JSON.parse(readFileSync(list, 'utf8')) as Readonly<Record<string, TrustedDocument>>,
    );
  }

  /** @param id `sha256:…`. @returns null for what is no id, and for a document that is not on the list. */
  textOf(id: unknown): string | null {
    if (typeof id !== 'string' || !idShape.test(id)) return null;
    return this.byHash.get(id.slice('sha256:'.length))?.text ?? null;
  }

  knows(text: string): boolean {
    return this.byHash.has(hashOf(text));
  }
}
