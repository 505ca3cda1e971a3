import { oneTapAnswers, type OneTapAnswer } from '@chorus/domain/outcome/check-in';

export interface CheckInPage {
  /** Empty: there is nothing to answer here, only something to say. */
  readonly token: string;
  /** The answer whose link was followed; its button stands first, and nothing is recorded before a button is pressed. */
  readonly chosen: OneTapAnswer | null;
  readonly says: string | null;
}

const words: Readonly<Record<OneTapAnswer, string>> = {
  won: 'Decided my way',
  partly: 'Partly my way',
  lost: 'Decided against me',
  nothing_yet: 'Nothing yet',
  something_else: 'Something else',
};

/** Works without scripts in any browser a mail opens. Nothing about the person or the matter is on it. */
export function checkInPage({ token, chosen, says }: CheckInPage): string {
  const spoken = says === null ? '' : `<p class="says" role="status">${escaped(says)}</p>`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Has an answer come?</title>
    <link rel="stylesheet" href="/o/style.css">
  </head>
  <body>
    <main>
      <h1>Has an answer come?</h1>
      ${spoken}
      ${token === '' ? '<p>You can close this page.</p>' : formOf(token, chosen)}
    </main>
  </body>
</html>
`;
}

function formOf(token: string, chosen: OneTapAnswer | null): string {
  const order = chosen === null ? oneTapAnswers : [chosen, ...oneTapAnswers.filter((one) => one !== chosen)];
  const buttons = order
    .map(
      (answer) =>
        `<button type="submit" name="answer" value="${answer}"${answer === chosen ? ' class="chosen"' : ''}>${words[answer]}</button>`,
    )
    .join('\n           ');
  return `<form method="post" action="/o/${escaped(token)}">
           <label for="decidedOn">The date printed on the letter, if you have it at hand</label>
           <input id="decidedOn" name="decidedOn" type="date">
           <p>Press what happened. Nothing is recorded before you press.</p>
           ${buttons}
         </form>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

export const checkInStyle = `:root { color-scheme: light dark; }
body { font: 1.125rem/1.6 system-ui, sans-serif; margin: 0; display: grid; min-height: 100vh; place-items: center; }
main { width: min(26rem, 100% - 3rem); padding-block: 3rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1.5rem; }
label { display: block; font-weight: 600; margin-bottom: .375rem; }
input { font: inherit; width: 100%; box-sizing: border-box; padding: .625rem .75rem; border: 1px solid #767676; border-radius: .5rem; }
button { display: block; font: inherit; font-weight: 600; width: 100%; min-height: 3rem; padding: .75rem 1rem; margin-top: .75rem; border: 2px solid #14532d; border-radius: .5rem; background: #fff; color: #14532d; cursor: pointer; }
button.chosen, button:hover { background: #14532d; color: #fff; }
:focus-visible { outline: 3px solid #2563eb; outline-offset: 2px; }
.says { border-left: 4px solid #14532d; padding-left: .75rem; }
`;
