import type { Block, Inline } from './blocks.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

export function inlinesToHtml(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'break') return '<br>';
      if (inline.kind === 'blank') return `<mark>[${escapeHtml(inline.label)}]</mark>`;
      const text = escapeHtml(inline.text);
      if (inline.kind === 'link') return `<a href="${escapeHtml(inline.href)}">${text}</a>`;
      const slanted = inline.emphasis === true ? `<em>${text}</em>` : text;
      return inline.strong === true ? `<strong>${slanted}</strong>` : slanted;
    })
    .join('');
}

/** One block as HTML. Quotations are figures, so that the caption saying whose words they are belongs to them. */
export function blockToHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${inlinesToHtml(block.content)}</h${block.level}>`;
    case 'paragraph':
      return `<p${block.small === true ? ' class="small"' : ''}>${inlinesToHtml(block.content)}</p>`;
    case 'banner':
      return `<p class="banner"><strong>${inlinesToHtml(block.content)}</strong></p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${inlinesToHtml(item)}</li>`).join('')}</${tag}>`;
    }
    case 'facts': {
      const rows = block.rows.map(
        ({ term, value }) => `<div><dt>${escapeHtml(term)}</dt><dd>${inlinesToHtml(value)}</dd></div>`,
      );
      return `<dl>${rows.join('')}</dl>`;
    }
    case 'words':
    case 'printed': {
      const paragraphs = block.paragraphs.map((paragraph) => `<p>${inlinesToHtml(paragraph)}</p>`).join('');
      const caption = `<figcaption>${escapeHtml(block.label)}</figcaption>`;
      return `<figure class="${block.kind}">${caption}<blockquote>${paragraphs}</blockquote></figure>`;
    }
    case 'action':
      return `<p class="action"><a href="${escapeHtml(block.href)}">${escapeHtml(block.text)}</a></p>`;
    case 'page-break':
      return '<hr>';
  }
}
