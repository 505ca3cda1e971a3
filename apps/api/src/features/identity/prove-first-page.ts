import type { Language } from '@chorus/domain/identity/account';
import { markup, pageOf } from '../../platform/http/page.js';
import { askForMail } from './sign-in-page.js';

interface Words {
  readonly title: string;
  readonly why: string;
  readonly factor: string;
  readonly show: string;
  readonly none: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Show once more that it is you',
    why: 'What you opened holds everything at once, so it asks that you showed within the last ten minutes that it is you. Nothing was lost, and it leads back here.',
    factor: 'If you set up a passkey or an authenticator app, show that:',
    show: 'Show it',
    none: 'If you have neither, sign in by mail once more. Open the link of the mail in this browser.',
  },
  es: {
    title: 'Muestre una vez más que es usted',
    why: 'Lo que abrió contiene todo a la vez; por eso pide que haya mostrado en los últimos diez minutos que es usted. No se ha perdido nada, y desde allí se vuelve aquí.',
    factor: 'Si configuró una llave de acceso o una aplicación de autenticación, muéstrela:',
    show: 'Mostrarla',
    none: 'Si no tiene ninguna, inicie sesión por correo una vez más. Abra el enlace del correo en este navegador.',
  },
};

/** What somebody meets whose proof of who they are is too old for what they opened. @param path of this server, of ours */
export function proveFirstPage(language: Language, path: string): string {
  const { title, why, factor, show, none } = words[language];
  const card = `/?language=${language}&back=${encodeURIComponent(path)}&proof=again#signing-in-safely`;
  return pageOf({
    language,
    title,
    body: markup`<p class="lead">${why}</p>
      <p>${factor} <a href="${card}">${show}</a></p>
      <p>${none}</p>${askForMail(language)}`,
    shape: 'small',
  });
}

const nothing: Readonly<Record<Language, { readonly title: string; readonly says: string }>> = {
  en: {
    title: 'Nothing here for you',
    says: 'There is no such document, or it is not yours to open. If you have another account, sign in with that.',
  },
  es: {
    title: 'Aquí no hay nada para usted',
    says: 'Ese documento no existe o no le corresponde abrirlo. Si tiene otra cuenta, inicie sesión con ella.',
  },
};

/** One answer for what does not exist and what is somebody else's. */
export function nothingHerePage(language: Language): string {
  const { title, says } = nothing[language];
  return pageOf({
    language,
    title,
    body: markup`<p class="lead">${says}</p>${askForMail(language)}`,
    shape: 'small',
  });
}
