import { compileTemplate } from './handlebars/compile.js';
import type { Locale } from './locale.js';
import { mails, type MailContext, type MailName } from './mail/registry.js';
import type { Block } from './markup/blocks.js';
import { blockToHtml, escapeHtml } from './markup/html.js';
import { parseBlocks } from './markup/parse.js';
import { TemplateFault } from './markup/template-fault.js';
import { blockToText, wrapped } from './markup/text.js';
import { decodeEntities } from './markup/tokens.js';
import { documentWords } from './words.js';

export interface RenderedMail {
  /** One line; never a health word, an insurer's, an organization's or a campaign's name. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const style =
  'body{margin:0;background:#fff;color:#111;font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}' +
  'main{max-width:34rem;margin:0 auto;padding:24px 20px}' +
  '.action a{display:inline-block;padding:12px 20px;background:#111;color:#fff;text-decoration:none;font-weight:600;border-radius:4px}' +
  'li{margin:0 0 6px}footer{border-top:1px solid #767676;margin-top:28px;padding-top:12px;font-size:14px;color:#444}';

/**
 * Renders a mail in both forms from one source. Contexts hold dates, references, counts and links only; there is no
 * place in them for a name of a person, an insurer or a condition.
 * @throws TemplateFault naming template and line for an unknown variable or malformed text.
 */
export function renderMail<Name extends MailName>(
  name: Name,
  locale: Locale,
  context: MailContext<Name>,
): RenderedMail {
  const at = `mail/${name}/${locale}`;
  const source = mails[name].sources[locale];
  const markup = compileTemplate({ name: at, source, partials: {}, locale })(context);
  const { subject, body } = splitSubject(markup, at);
  const blocks = parseBlocks(body, at);
  const notice = name === 'filing_cover' ? null : documentWords(locale).notice;
  return { subject, text: mailText(blocks, notice), html: mailHtml(subject, blocks, notice, locale) };
}

function splitSubject(markup: string, template: string): { subject: string; body: string } {
  const match = /^\s*<subject>([\s\S]*?)<\/subject>/.exec(markup);
  const subject = decodeEntities(match?.[1] ?? '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (match === null || subject === '')
    throw new TemplateFault(template, 1, 'a mail begins with its <subject>');
  return { subject, body: markup.slice(match[0].length) };
}

function mailText(blocks: readonly Block[], notice: string | null): string {
  const sections = blocks.map(blockToText);
  if (notice !== null) sections.push(`-- \nChorus\n${wrapped(notice)}`);
  return `${sections.join('\n\n')}\n`;
}

function mailHtml(subject: string, blocks: readonly Block[], notice: string | null, locale: Locale): string {
  const footer = notice === null ? '' : `\n<footer>Chorus<br>${escapeHtml(notice)}</footer>`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(subject)}</title>
<style>${style}</style>
</head>
<body>
<main>
${blocks.map(blockToHtml).join('\n')}${footer}
</main>
</body>
</html>
`;
}
