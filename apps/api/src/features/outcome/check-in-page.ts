import type { Language } from '@chorus/domain/identity/account';
import { oneTapAnswers, type OneTapAnswer } from '@chorus/domain/outcome/check-in';
import { markup, pageOf, type Markup } from '../../platform/http/page.js';
import { checkInWords, type AskedAbout } from './check-in-words.js';

export interface CheckInPage {
  readonly language: Language;
  readonly about: AskedAbout;
  /** Empty: there is nothing to answer here, only something to say. */
  readonly token: string;
  /** The answer whose link was followed; its button stands first, and nothing is recorded before a button is pressed. */
  readonly chosen: OneTapAnswer | null;
  readonly says: string | null;
  /** Where the picture of what came is added, by whoever signs in. */
  readonly pictureOn?: string | null;
}

/** Works without scripts in any browser a mail opens. Nothing about the person or the matter is on it. */
export function checkInPage({ language, about, token, chosen, says, pictureOn = null }: CheckInPage): string {
  const words = checkInWords(language, about);
  return pageOf({
    language,
    title: words.title,
    body: token === '' ? after(words, language, pictureOn) : formOf(words, language, token, chosen),
    says: says === null ? null : { text: says, kind: 'done' },
    shape: 'small',
  });
}

/** The one thing more that helps, then nothing. */
function after(words: ReturnType<typeof checkInWords>, language: Language, pictureOn: string | null): Markup {
  const close = markup`<p>${words.close}</p>`;
  if (pictureOn === null) return close;
  return markup`<p><a href="/me/filings/${pictureOn}/answer?language=${language}">${words.picture}</a></p>${close}`;
}

function formOf(
  words: ReturnType<typeof checkInWords>,
  language: Language,
  token: string,
  chosen: OneTapAnswer | null,
): Markup {
  const order = chosen === null ? oneTapAnswers : [chosen, ...oneTapAnswers.filter((one) => one !== chosen)];
  const buttons = order.map((answer) => {
    const look = answer === chosen ? 'chosen' : 'second';
    return markup`<button type="submit" name="answer" value="${answer}" class="${look}">${words.answers[answer]}</button>`;
  });
  return markup`<form class="answers" method="post" action="/o/${token}?lang=${language}">
    <label for="decidedOn">${words.date}</label>
    <input id="decidedOn" name="decidedOn" type="date">
    <p>${words.press}</p>
    ${buttons}
  </form>`;
}
