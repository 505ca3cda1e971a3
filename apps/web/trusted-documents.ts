import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const list = join(import.meta.dirname, '..', 'api', 'src', 'generated', 'trusted-documents.json');

/** The text of an operation as our *.operations.ts write it: one literal, nothing put in. */
const operationText = /(\btext:\s*)(?:`([^`\\]*)`|'([^'\\\n]*)'|"([^"\\\n]*)")/g;

/**
 * Puts the id of its trusted document in the place of each operation's text, in the built app only: the server knows the text, and
 * nobody downloads it. A build whose operations are not on the committed list ends here: `npm run codegen` writes it.
 */
export function trustedDocuments(): Plugin {
  return {
    name: 'chorus-trusted-documents',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.operations.ts')) return null;
      const known = JSON.parse(readFileSync(list, 'utf8')) as Readonly<Record<string, unknown>>;
      const stripped = code.replace(operationText, (_all, key: string, ...texts: (string | undefined)[]) => {
        const text = texts.slice(0, 3).find((literal) => literal !== undefined) ?? '';
        const hash = createHash('sha256').update(text, 'utf8').digest('hex');
        if (!(hash in known))
          throw new Error(
            `An operation of ${id} is not on the list of trusted documents. Run npm run codegen.`,
          );
        return `${key}'sha256:${hash}'`;
      });
      if (/\b(?:query|mutation) \w+[ ({]/.test(stripped))
        throw new Error(`An operation of ${id} is not one literal text, so its hash is not known.`);
      return { code: stripped, map: null };
    },
  };
}
