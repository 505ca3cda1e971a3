import type { Language } from '@chorus/domain/identity/account';
import { markup, pageOf, type Markup } from '../../platform/http/page.js';
import { partsOfBrowser } from './asking-browser.js';
import type { AskedElsewhere } from './opened-link.js';
import { signInWords } from './sign-in-words.js';

export interface SignInPage {
  readonly language: Language;
  /** Empty: there is nothing to confirm here; a mail can be asked for. */
  readonly token: string;
  readonly asksEmail: boolean;
  readonly says: string | null;
  /** The mail was asked for in another browser than this. */
  readonly elsewhere?: AskedElsewhere | null;
}

/**
 * Works without scripts and in any browser a mail opens; with them the form to ask for a mail shows its work. Nobody's words are
 * on it but the person's own.
 */
export function signInPage({ language, token, asksEmail, says, elsewhere = null }: SignInPage): string {
  const words = signInWords[language];
  const body =
    token === ''
      ? askForMail(language)
      : markup`${askedElsewhere(language, elsewhere)}${confirmation(language, token, asksEmail)}`;
  return pageOf({
    language,
    title: words.title,
    body,
    says: says === null ? null : { text: says, kind: 'refused' },
    shape: 'small',
  });
}

/** What somebody meets who is not signed in: the same for every address that asks for it. */
export function signInFirst(language: Language): string {
  const words = signInWords[language];
  const body = markup`<p>${words.first}</p>${askForMail(language)}`;
  return pageOf({ language, title: words.title, body, shape: 'small' });
}

export function mailIsComing(language: Language): string {
  const words = signInWords[language];
  const body = markup`<p class="lead">${words.look}</p><p>${words.sameBrowser}</p>`;
  return pageOf({ language, title: words.onItsWay, body, shape: 'small' });
}

/** The form that asks for a mail; on every page that leads to signing in. */
export function askForMail(language: Language): Markup {
  const words = signInWords[language];
  return markup`<form method="post" action="/sign-in/mail" data-work>
    <input type="hidden" name="language" value="${language}">
    <input type="hidden" name="work" value="">
    <div hidden><label>${words.leaveEmpty} <input name="website" tabindex="-1" autocomplete="off"></label></div>
    ${emailField(language)}
    <button type="submit">${words.ask}</button>
  </form>
  <script src="/sign-in/work.js" defer></script>`;
}

/** Whoever did not sit at that device learns that somebody else asked; whoever did may go on there. */
function askedElsewhere(language: Language, asked: AskedElsewhere | null): Markup | null {
  if (asked === null) return null;
  const words = signInWords[language];
  const { browser, system } = partsOfBrowser(asked.from ?? '');
  return markup`<p class="lead">${words.askedFrom(browser, system, asked.minutesAgo)}</p>
  <p>${words.goOnThere} <strong>${asked.code.slice(0, 3)} ${asked.code.slice(3)}</strong></p>
  <p>${words.notTold}</p>
  <p>${words.orHere}</p>`;
}

function confirmation(language: Language, token: string, asksEmail: boolean): Markup {
  const words = signInWords[language];
  return markup`<form method="post" action="/sign-in">
    <input type="hidden" name="token" value="${token}">
    ${asksEmail ? emailField(language) : null}
    <p><label><input class="tick" type="checkbox" name="shared" value="yes"> ${words.shared}</label></p>
    <button type="submit">${words.confirm}</button>
  </form>
  <p class="quiet">${words.notYou}</p>`;
}

const emailField = (language: Language): Markup => markup`
  <label for="email">${signInWords[language].email}</label>
  <input id="email" name="email" type="email" autocomplete="email" required maxlength="254">`;
