import type { Language } from '@chorus/domain/identity/account';
import type { Response } from 'express';

/** Text that is markup already. Everything else that comes onto a page is escaped on its way. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | null | readonly Part[];

/** Markup from a template: what stands in it is ours, what is filled in is somebody's words and is escaped. */
export function markup(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(pieces.reduce((text, piece, at) => text + rendered(parts[at - 1] ?? null) + piece));
}

function rendered(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part === null ? '' : part.map(rendered).join('');
  return String(part).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: Markup;
  /** Said before everything else: what became of what was just done. */
  readonly says?: { readonly text: string; readonly kind: 'done' | 'refused' } | null;
  /** `small` stands in the middle and asks one thing; `whole` is read from top to bottom; `frame` stands on a page of somebody else's. */
  readonly shape?: 'small' | 'whole' | 'frame';
}

/** A page of the server's own: no script, one style sheet of ours, readable on any phone a mail is opened on. */
export function pageOf({ language, title, body, says = null, shape = 'whole' }: Page): string {
  const spoken =
    says === null
      ? null
      : markup`<p class="says ${says.kind}" role="${says.kind === 'refused' ? 'alert' : 'status'}">${says.text}</p>`;
  return `<!doctype html>
${
  markup`<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${title} - Chorus</title>
    <link rel="stylesheet" href="${pageStylePath}">
  </head>
  <body class="${shape}">
    <main>
      <h1>${title}</h1>
      ${spoken}
      ${body}
    </main>
  </body>
</html>
`.text
}`;
}

export const pageStylePath = '/pages/style.css';

/** The language a browser asks for, before anybody is known. */
export function languageAsked(accepted: string | undefined): Language {
  const [first] = (accepted ?? '').toLowerCase().split(',');
  return first?.trim().startsWith('es') === true ? 'es' : 'en';
}

/** Sends a page of one reader's: nobody keeps a copy on the way. */
export function answerPage(response: Response, status: number, page: string): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.status(status).end(page);
}
