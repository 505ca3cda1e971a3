import { inlineRuns, type Inline } from './markup/blocks.js';
import type { LetterDocument } from './render.js';

export interface Blank {
  /** What is missing, without the brackets. */
  readonly label: string;
  /** `missing`: a fact not given yet. `bracketed`: brackets somebody typed and left standing. */
  readonly kind: 'missing' | 'bracketed';
}

const bracketed = /\[([^[\]\n]{1,120})\]/g;

/**
 * Every blank still visible in a filing; while there is one it cannot be signed or sent. Brackets inside a passage
 * copied from the recipient's notice belong to the notice and do not count.
 */
export function findBlanks(document: LetterDocument): Blank[] {
  const blanks: Blank[] = [];
  if (document.banner !== null) collect(document.banner.content, true, blanks);
  for (const block of document.blocks) {
    for (const run of inlineRuns(block)) collect(run, block.kind !== 'printed', blanks);
  }
  for (const party of [document.sender, document.addressee]) {
    for (const line of [party.name, ...party.lines]) collect([{ kind: 'text', text: line }], true, blanks);
  }
  return blanks;
}

function collect(run: readonly Inline[], countTyped: boolean, blanks: Blank[]): void {
  for (const inline of run) {
    if (inline.kind === 'blank') blanks.push({ label: inline.label, kind: 'missing' });
    if (inline.kind !== 'text' || !countTyped) continue;
    for (const [, label = ''] of inline.text.matchAll(bracketed)) blanks.push({ label, kind: 'bracketed' });
  }
}
