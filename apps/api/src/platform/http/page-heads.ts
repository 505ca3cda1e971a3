import type { Language } from '@chorus/domain/identity/account';
import { Injectable } from '@nestjs/common';
import { markup } from './page.js';

/** What another site shows where somebody puts a link to a page of ours. Public words only: whoever asks is nobody. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Below the address people reach this server by. */
  readonly path: string;
  readonly image: { readonly path: string; readonly width: number; readonly height: number };
}

type GiveHead = (parts: readonly string[]) => Promise<PageHead | null>;

/** Pages of the web app that say more about themselves than the first page does; each feature registers its own. */
@Injectable()
export class PageHeads {
  private readonly known: { readonly path: RegExp; readonly give: GiveHead }[] = [];

  /** @param path of the page; what its groups match is given to `give` */
  register(path: RegExp, give: GiveHead): void {
    this.known.push({ path, give });
  }

  /** Whether there may be something to say, which costs nothing to ask. */
  knows(path: string): boolean {
    return this.known.some((each) => each.path.test(path));
  }

  async of(path: string): Promise<PageHead | null> {
    for (const each of this.known) {
      const match = each.path.exec(path);
      if (match !== null) return each.give(match.slice(1));
    }
    return null;
  }
}

/** In which language the page is read, and whether the link itself says so: then whoever follows the preview reads it in that one. */
export interface HeadLanguage {
  readonly language: Language;
  readonly inLink: boolean;
}

/** As ogp.me names them: both languages as they are spoken in the United States. */
const localeOf = (language: Language): string => `${language}_US`;

/** The first page with the tags of Open Graph (ogp.me) before the end of its head. */
export function withHead(page: string, head: PageHead, origin: string, spoken: HeadLanguage): string {
  const { title, description, path, image } = head;
  const { language, inLink } = spoken;
  const tags = [
    ['og:type', 'website'],
    ['og:site_name', 'Chorus'],
    ['og:title', title],
    ['og:description', description],
    ['og:locale', localeOf(language)],
    ['og:locale:alternate', localeOf(language === 'en' ? 'es' : 'en')],
    ['og:url', `${origin}${path}${inLink ? `?language=${language}` : ''}`],
    ['og:image', origin + image.path],
    ['og:image:width', image.width],
    ['og:image:height', image.height],
    ['og:image:alt', title],
  ] as const;
  const lines = [
    ...tags.map(([property, content]) => markup`<meta property="${property}" content="${content}" />`),
    markup`<meta name="twitter:card" content="summary_large_image" />`,
    markup`<meta name="description" content="${description}" />`,
  ].map(({ text }) => `    ${text}\n`);
  // Not as text to replace by: `$&` in a title would be read as an order.
  return page.replace('</head>', (end) => `${lines.join('')}  ${end}`);
}
