import { extractText, getDocumentProxy } from 'unpdf';

export interface ReadPdf {
  readonly pages: readonly string[];
  /** All text, white space made single. */
  readonly text: string;
  /** Tag names of the structure tree, page by page. */
  readonly tags: ReadonlySet<string>;
  readonly title: string;
  readonly language: string | null;
  readonly marked: boolean;
  readonly metadata: string;
  /** Right end of the rightmost letter, in points from the left edge. */
  readonly rightmost: number;
}

interface TagNode {
  readonly role?: string;
  readonly children?: readonly TagNode[];
}

/** Reads a PDF back as a stranger would, with an independent parser. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const proxy = await getDocumentProxy(new Uint8Array(bytes));
  const { text: pages } = await extractText(proxy, { mergePages: false });
  const { info, metadata } = await proxy.getMetadata();
  const details = info as { Title?: string; Language?: string | null };
  const tags = new Set<string>();
  let rightmost = 0;
  const walk = (node: TagNode): void => {
    if (node.role !== undefined) tags.add(node.role);
    node.children?.forEach(walk);
  };
  for (let page = 1; page <= proxy.numPages; page++) {
    const sheet = await proxy.getPage(page);
    const { items } = await sheet.getTextContent();
    for (const item of items as { transform?: number[]; width?: number }[]) {
      rightmost = Math.max(rightmost, (item.transform?.[4] ?? 0) + (item.width ?? 0));
    }
    const tree = (await sheet.getStructTree()) as TagNode | null;
    if (tree !== null) walk(tree);
  }
  const mark = (await proxy.getMarkInfo()) as { Marked?: boolean } | null;
  const raw = (metadata as { getRaw?: () => string } | null)?.getRaw?.() ?? '';
  return {
    pages: pages.map(single),
    text: single(pages.join(' ')),
    tags,
    title: details.Title ?? '',
    language: details.Language ?? null,
    marked: mark?.Marked ?? false,
    metadata: raw,
    rightmost,
  };
}

/** White space and soft marks apart, what the words are. */
export function single(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** Text of a page without its footer, so that pages can be joined as the reader reads on. */
export function bodyOf(page: string): string {
  return page.replace(/Reference \S+ Page \d+ of \d+ Information and forms.*?attorney\./, '').trim();
}
