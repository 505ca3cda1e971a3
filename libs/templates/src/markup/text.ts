import { inlineText, type Block, type Inline } from './blocks.js';

const width = 76;

/** Wraps at spaces; a word longer than the line (a link) stays whole, since a broken link is no link. */
export function wrapped(text: string, first = '', rest = first): string {
  return text
    .split('\n')
    .map((line, at) => {
      let prefix = at === 0 ? first : rest;
      const out: string[] = [];
      let current = '';
      for (const word of line.split(' ')) {
        if (current !== '' && prefix.length + current.length + 1 + word.length > width) {
          out.push(prefix + current);
          prefix = rest;
          current = word;
        } else {
          current = current === '' ? word : `${current} ${word}`;
        }
      }
      out.push((prefix + current).trimEnd());
      return out.join('\n');
    })
    .join('\n');
}

function plain(content: readonly Inline[]): string {
  return content
    .map((inline) =>
      inline.kind === 'link' && inline.href !== inline.text
        ? `${inline.text} (${inline.href})`
        : inlineText([inline]),
    )
    .join('');
}

/** One block as plain text of at most 76 columns. */
export function blockToText(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const text = plain(block.content);
      return block.level === 1
        ? wrapped(text.toUpperCase())
        : `${wrapped(text)}\n${'-'.repeat(Math.min(width, text.length))}`;
    }
    case 'paragraph':
      return wrapped(plain(block.content));
    case 'banner':
      return wrapped(`*** ${plain(block.content)} ***`);
    case 'list':
      return block.items
        .map((item, at) => {
          const mark = block.ordered ? `${at + 1}. ` : '- ';
          return wrapped(plain(item), mark, ' '.repeat(mark.length));
        })
        .join('\n');
    case 'facts':
      return block.rows.map(({ term, value }) => wrapped(`${term}: ${plain(value)}`, '', '  ')).join('\n');
    case 'words':
    case 'printed':
      return [wrapped(`${block.label}:`), ...block.paragraphs.map((p) => wrapped(plain(p), '> '))].join(
        '\n>\n',
      );
    case 'action':
      return `${wrapped(`${block.text}:`)}\n${block.href}`;
    case 'page-break':
      return '';
  }
}
