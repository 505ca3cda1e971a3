import type { Language } from '@chorus/domain/identity/account';
import { longDate } from '@chorus/templates/locale';
import type { Connection } from '../../platform/graphql/connections.js';
import { markup, pageOf, type Markup } from '../../platform/http/page.js';
import type { DisclosureLine } from './list-disclosures.js';

interface SeenWords {
  readonly title: string;
  readonly lead: string;
  readonly nothing: string;
  readonly older: string;
  readonly newest: string;
  readonly toCase: string;
  readonly notHereTitle: string;
  readonly notHere: string;
}

const words: Readonly<Record<Language, SeenWords>> = {
  en: {
    title: 'Who saw or received what',
    lead: 'Everybody else who opened something of yours, and everything that was sent. The newest stands first. Times are UTC.',
    nothing: 'Nobody else has seen or received anything yet.',
    older: 'Older',
    newest: 'Back to the newest',
    toCase: 'The case',
    notHereTitle: 'There is nothing here for you',
    notHere: 'There is no such page, or it is not yours to see.',
  },
  es: {
    title: 'Quién vio o recibió qué',
    lead: 'Todas las demás personas que abrieron algo suyo, y todo lo que se envió. Lo más reciente va primero. Las horas son UTC.',
    nothing: 'Nadie más ha visto ni recibido nada todavía.',
    older: 'Más antiguo',
    newest: 'Volver a lo más reciente',
    toCase: 'El caso',
    notHereTitle: 'Aquí no hay nada para usted',
    notHere: 'Esta página no existe o no le corresponde verla.',
  },
};

export interface SeenView {
  readonly language: Language;
  readonly personId: string;
  readonly lines: Connection<DisclosureLine>;
}

/** The list of who saw or received what, as its person reads it. */
export function seenPage({ language, personId, lines: { edges, pageInfo } }: SeenView): string {
  const { title, lead, nothing, older, newest } = words[language];
  const path = `/persons/${personId}/seen`;
  return pageOf({
    language,
    title,
    body: markup`
      <p class="lead">${lead}</p>
      ${
        edges.length === 0
          ? markup`<p>${nothing}</p>`
          : markup`<ul class="rows">${edges.map(({ node }) => lineIn(language, node))}</ul>`
      }
      ${pageInfo.hasPreviousPage ? markup`<p><a href="${path}">${newest}</a></p>` : null}
      ${pageInfo.hasNextPage ? markup`<p><a href="${path}?after=${pageInfo.endCursor}">${older}</a></p>` : null}`,
  });
}

function lineIn(language: Language, { at, who, what, why, caseId }: DisclosureLine): Markup {
  const instant = at.toISOString();
  const toCase = caseId === null ? null : markup` <a href="/cases/${caseId}">${words[language].toCase}</a>`;
  return markup`<li>
    <p><time datetime="${instant}">${longDate(instant.slice(0, 10), language)}, ${instant.slice(11, 16)}</time></p>
    <p>${who}. ${what.replace(/\.$/, '')}.</p>
    <p class="quiet">${why}${toCase}</p>
  </li>`;
}

export function nothingHere(language: Language): string {
  const { notHereTitle: title, notHere } = words[language];
  return pageOf({ language, title, body: markup`<p>${notHere}</p>`, shape: 'small' });
}
