/**
 * The one shape every filing and mail takes between its template and its readers. PDF, HTML and plain text are made
 * from the same blocks, so that what a person reads on a screen is what the recipient holds in the hand.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly strong?: true; readonly emphasis?: true }
  /** A fact that is still missing; prints as [label] and keeps the filing from being sent. */
  | { readonly kind: 'blank'; readonly label: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'break' };

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly content: readonly Inline[];
}
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
  /** Small print: still at least 8.5 pt, because a fax loses anything less. */
  readonly small?: true;
}
export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Inline[])[];
}
/** Terms with their values: who, which plan, which claim. */
export interface Facts {
  readonly kind: 'facts';
  readonly rows: readonly { readonly term: string; readonly value: readonly Inline[] }[];
}
/** Somebody's words, kept apart from the template's: whose, and under which label. */
export interface Words {
  readonly kind: 'words';
  readonly label: string;
  readonly paragraphs: readonly (readonly Inline[])[];
}
/** Text copied from the recipient's own notice. Brackets in it are the notice's, never a blank of ours. */
export interface Printed {
  readonly kind: 'printed';
  readonly label: string;
  readonly paragraphs: readonly (readonly Inline[])[];
}
/** A line that must be seen before anything else (EXPEDITED). */
export interface Banner {
  readonly kind: 'banner';
  readonly content: readonly Inline[];
}
export interface PageBreak {
  readonly kind: 'page-break';
}
/** One address to act on (sign in, see the checklist); a button in a mail, a plain link elsewhere. */
export interface ActionLink {
  readonly kind: 'action';
  readonly text: string;
  readonly href: string;
}

export type Block = Heading | Paragraph | List | Facts | Words | Printed | Banner | PageBreak | ActionLink;

/** Plain text of a run of inlines: blanks in brackets, breaks as newlines. */
export function inlineText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'break') return '\n';
      return inline.kind === 'blank' ? `[${inline.label}]` : inline.text;
    })
    .join('');
}

/** Every run of inlines of a block with the block's own labels, in reading order. */
export function inlineRuns(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'banner':
      return [block.content];
    case 'list':
      return block.items;
    case 'facts':
      return block.rows.map((row) => row.value);
    case 'words':
    case 'printed':
      return block.paragraphs;
    case 'action':
      return [[{ kind: 'link', text: block.text, href: block.href }]];
    case 'page-break':
      return [];
  }
}
