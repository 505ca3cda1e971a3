import type { Language } from '@chorus/domain/identity/account';
import { markup, pageOf } from '../../../platform/http/page.js';

interface Words {
  readonly title: string;
  readonly why: string;
  readonly toCard: string;
  readonly after: string;
  readonly again: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    title: 'This page asks for a second factor',
    why: 'You work for an organization. What other people entrusted to it is shown only to who has a second factor beside the mailbox: a passkey, or the code of an authenticator app. Nothing was changed.',
    toCard: 'Set one up or show it',
    after:
      'That takes a minute and leads back here. If there is still nothing then, the page is not yours to see.',
    again: 'I have shown it: open this page again',
  },
  es: {
    title: 'Esta página pide un segundo factor',
    why: 'Usted trabaja para una organización. Lo que otras personas le confiaron solo se muestra a quien tiene un segundo factor además del correo: una llave de acceso o el código de una aplicación. No se cambió nada.',
    toCard: 'Configurarlo o mostrarlo',
    after:
      'Toma un minuto y lleva de vuelta aquí. Si entonces todavía no hay nada, no le corresponde ver la página.',
    again: 'Ya lo mostré: abrir esta página de nuevo',
  },
};

/** Leads staff to the card that sets up and shows second factors, and back to the page they came for. */
export function secondFactorPage(language: Language, path: string): string {
  const { title, why, toCard, after, again } = words[language];
  // A form leads to an address of the page's own, which opens by itself.
  const page = path
    .split('/')
    .slice(0, path.startsWith('/campaigns/') ? 4 : 3)
    .join('/');
  const card = `/?language=${language}&back=${encodeURIComponent(page)}#signing-in-safely`;
  return pageOf({
    language,
    title,
    shape: 'small',
    body: markup`
      <p>${why}</p>
      <p><a class="button" href="${card}">${toCard}</a></p>
      <p>${after}</p>
      <p><a href="${page}">${again}</a></p>`,
  });
}
