import type { Block, Inline } from './blocks.js';
import { TemplateFault } from './template-fault.js';
import { tokenize, type Token } from './tokens.js';

const safeAddress = /^(https?:\/\/|mailto:|tel:)[^\s<>"]+$/i;

/**
 * Parses rendered markup into blocks. The subset is small on purpose: h1 h2 h3 p ul ol li dl dt dd blockquote aside
 * hr, and inside them strong em mark a br. There is no tag that could carry style, script or a picture, so nothing a
 * person types can become anything but text.
 * @throws TemplateFault naming the template and the rendered text around the mistake.
 */
export function parseBlocks(markup: string, template: string): Block[] {
  return new MarkupReader(markup, template).blocks();
}

class MarkupReader {
  private readonly tokens: Token[];
  private index = 0;

  constructor(
    private readonly markup: string,
    private readonly template: string,
  ) {
    try {
      this.tokens = tokenize(markup);
    } catch (error) {
      throw this.fault('a tag is not well formed', Number((error as Error).message));
    }
  }

  blocks(): Block[] {
    const blocks: Block[] = [];
    for (let token = this.next(); token !== undefined; token = this.next()) {
      if (token.kind === 'text') {
        if (token.text.trim() !== '') throw this.fault('text stands outside any block', token.at);
      } else if (token.kind === 'close') {
        throw this.fault(`</${token.name}> closes nothing`, token.at);
      } else {
        blocks.push(this.block(token));
      }
    }
    return blocks;
  }

  private block(open: Extract<Token, { kind: 'open' }>): Block {
    const variant = open.attributes.get('class');
    switch (open.name) {
      case 'h1':
      case 'h2':
      case 'h3':
        return { kind: 'heading', level: Number(open.name[1]) as 1 | 2 | 3, content: this.line(open) };
      case 'p': {
        if (variant === 'action') return this.action(open);
        const content = this.line(open);
        return variant === 'small'
          ? { kind: 'paragraph', content, small: true }
          : { kind: 'paragraph', content };
      }
      case 'aside':
        return { kind: 'banner', content: this.line(open) };
      case 'ul':
      case 'ol':
        return {
          kind: 'list',
          ordered: open.name === 'ol',
          items: this.children(open, ['li']).map((child) => child.content),
        };
      case 'dl':
        return this.facts(open);
      case 'blockquote':
        return this.quotation(open, variant);
      case 'hr':
        this.expectClose('hr', open.at);
        return { kind: 'page-break' };
      default:
        throw this.fault(`<${open.name}> is not a block of this markup`, open.at);
    }
  }

  private action(open: Extract<Token, { kind: 'open' }>): Block {
    const content = this.line(open);
    const [link, ...rest] = content;
    if (link?.kind !== 'link' || rest.length > 0)
      throw this.fault('an action holds exactly one link', open.at);
    return { kind: 'action', text: link.text, href: link.href };
  }

  private facts(open: Extract<Token, { kind: 'open' }>): Block {
    const children = this.children(open, ['dt', 'dd']);
    const rows: { term: string; value: readonly Inline[] }[] = [];
    for (let at = 0; at < children.length; at += 2) {
      const term = children[at];
      const value = children[at + 1];
      if (term?.name !== 'dt' || value?.name !== 'dd')
        throw this.fault('<dl> needs pairs of <dt> and <dd>', open.at);
      rows.push({ term: textOf(term.content), value: value.content });
    }
    return { kind: 'facts', rows };
  }

  /** Newlines matter in a quotation: an empty line parts paragraphs, a single one is the writer's own line break. */
  private quotation(open: Extract<Token, { kind: 'open' }>, variant: string | undefined): Block {
    if (variant !== 'words' && variant !== 'printed') {
      throw this.fault('<blockquote> needs class="words" or class="printed"', open.at);
    }
    const label = open.attributes.get('title');
    if (label === undefined || label.trim() === '') {
      throw this.fault('<blockquote> needs a title saying whose words it holds', open.at);
    }
    return { kind: variant, label: label.trim(), paragraphs: splitParagraphs(this.inlines(open)) };
  }

  private children(
    open: Extract<Token, { kind: 'open' }>,
    allowed: readonly string[],
  ): { name: string; content: readonly Inline[] }[] {
    const children: { name: string; content: readonly Inline[] }[] = [];
    for (let token = this.next(); token !== undefined; token = this.next()) {
      if (token.kind === 'close' && token.name === open.name) {
        if (children.length === 0) throw this.fault(`<${open.name}> is empty`, open.at);
        return children;
      }
      if (token.kind === 'text' && token.text.trim() === '') continue;
      if (token.kind !== 'open' || !allowed.includes(token.name)) {
        throw this.fault(
          `<${open.name}> holds only ${allowed.map((name) => `<${name}>`).join(' and ')}`,
          token.at,
        );
      }
      children.push({ name: token.name, content: this.line(token) });
    }
    throw this.fault(`<${open.name}> is never closed`, open.at);
  }

  private line(open: Extract<Token, { kind: 'open' }>): readonly Inline[] {
    return collapse(this.inlines(open));
  }

  private inlines(open: Extract<Token, { kind: 'open' }>): Inline[] {
    const content: Inline[] = [];
    let strong = false;
    let emphasis = false;
    for (let token = this.next(); token !== undefined; token = this.next()) {
      if (token.kind === 'text') {
        content.push({
          kind: 'text',
          text: token.text,
          ...(strong && { strong }),
          ...(emphasis && { emphasis }),
        });
      } else if (token.name === 'strong') {
        strong = token.kind === 'open';
      } else if (token.name === 'em') {
        emphasis = token.kind === 'open';
      } else if (token.kind === 'close') {
        if (token.name !== open.name)
          throw this.fault(`</${token.name}> does not close <${open.name}>`, token.at);
        return content;
      } else if (token.name === 'br') {
        this.expectClose('br', token.at);
        content.push({ kind: 'break' });
      } else if (token.name === 'mark') {
        content.push({ kind: 'blank', label: this.textUntil('mark', token.at) });
      } else if (token.name === 'a') {
        const href = token.attributes.get('href') ?? '';
        if (!safeAddress.test(href))
          throw this.fault('a link must lead to http, https, mailto or tel', token.at);
        content.push({ kind: 'link', text: this.textUntil('a', token.at), href });
      } else {
        throw this.fault(`<${token.name}> may not stand inside <${open.name}>`, token.at);
      }
    }
    throw this.fault(`<${open.name}> is never closed`, open.at);
  }

  private textUntil(name: string, at: number): string {
    const text = this.next();
    if (text?.kind !== 'text' || text.text.trim() === '') throw this.fault(`<${name}> holds no text`, at);
    this.expectClose(name, at);
    return text.text.replace(/\s+/g, ' ').trim();
  }

  private expectClose(name: string, at: number): void {
    const token = this.next();
    if (token?.kind !== 'close' || token.name !== name)
      throw this.fault(`<${name}> is not closed at once`, at);
  }

  private next(): Token | undefined {
    return this.tokens[this.index++];
  }

  private fault(problem: string, at: number): TemplateFault {
    const shown = this.markup
      .slice(at, at + 60)
      .replace(/\s+/g, ' ')
      .trim();
    return new TemplateFault(this.template, null, `${problem}, near “${shown}”`);
  }
}

/** Line breaks of the source file are not the reader's; runs of white space become one space. */
function collapse(content: readonly Inline[]): Inline[] {
  const lines = content.map((inline) =>
    inline.kind === 'text' ? { ...inline, text: inline.text.replace(/[ \t\r\n]+/g, ' ') } : inline,
  );
  const tidied = lines.map((inline, at) => {
    if (inline.kind !== 'text') return inline;
    const afterBreak = at === 0 || lines[at - 1]?.kind === 'break' || endsWithSpace(lines[at - 1]);
    const beforeBreak = at === lines.length - 1 || lines[at + 1]?.kind === 'break';
    let text = inline.text;
    if (afterBreak) text = text.trimStart();
    if (beforeBreak) text = text.trimEnd();
    return { ...inline, text };
  });
  return tidied.filter((inline) => inline.kind !== 'text' || inline.text !== '');
}

function endsWithSpace(inline: Inline | undefined): boolean {
  return inline?.kind === 'text' && inline.text.endsWith(' ');
}

function splitParagraphs(content: readonly Inline[]): readonly (readonly Inline[])[] {
  const paragraphs: Inline[][] = [[]];
  for (const inline of content) {
    if (inline.kind !== 'text') {
      paragraphs.at(-1)?.push(inline);
      continue;
    }
    const parts = inline.text.replace(/\r\n?/g, '\n').split(/\n[ \t]*(?:\n[ \t]*)+/);
    parts.forEach((part, partIndex) => {
      if (partIndex > 0) paragraphs.push([]);
      part.split('\n').forEach((line, lineIndex) => {
        if (lineIndex > 0) paragraphs.at(-1)?.push({ kind: 'break' });
        if (line !== '') paragraphs.at(-1)?.push({ ...inline, text: line });
      });
    });
  }
  return paragraphs
    .map((paragraph) => collapse(trimBreaks(paragraph)))
    .filter((paragraph) => paragraph.length > 0);
}

function trimBreaks(content: readonly Inline[]): Inline[] {
  const isBlank = (inline: Inline | undefined): boolean =>
    inline?.kind === 'break' || (inline?.kind === 'text' && inline.text.trim() === '');
  let start = 0;
  let end = content.length;
  while (start < end && isBlank(content[start])) start++;
  while (end > start && isBlank(content[end - 1])) end--;
  return content.slice(start, end);
}

function textOf(content: readonly Inline[]): string {
  return content.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
}
