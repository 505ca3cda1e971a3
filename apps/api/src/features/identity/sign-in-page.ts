export interface SignInPage {
  /** Empty: there is nothing to confirm here, only something to say. */
  readonly token: string;
  readonly asksEmail: boolean;
  readonly says: string | null;
}

/** Works without scripts and in any browser a mail opens. Nobody's words are on it but the person's own. */
export function signInPage(page: SignInPage): string {
  const says = page.says === null ? '' : `<p class="says" role="alert">${escaped(page.says)}</p>`;
  const email = page.asksEmail
    ? `<label for="email">Your e-mail address</label>
       <input id="email" name="email" type="email" autocomplete="email" required maxlength="254">`
    : '';
  const form =
    page.token === ''
      ? '<p>Ask for a new mail where you wanted to sign in.</p>'
      : `<form method="post" action="/sign-in">
           <input type="hidden" name="token" value="${escaped(page.token)}">
           ${email}
           <button type="submit">Sign in</button>
         </form>
         <p>If you did not ask for this mail, close this page. Nothing happens until the button is pressed.</p>`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Sign in to Chorus</title>
    <link rel="stylesheet" href="/sign-in/style.css">
  </head>
  <body>
    <main>
      <h1>Sign in to Chorus</h1>
      ${says}
      ${form}
    </main>
  </body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

export const signInStyle = `:root { color-scheme: light dark; }
body { font: 1.125rem/1.6 system-ui, sans-serif; margin: 0; display: grid; min-height: 100vh; place-items: center; }
main { width: min(26rem, 100% - 3rem); padding-block: 3rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1.5rem; }
label { display: block; font-weight: 600; margin-bottom: .375rem; }
input { font: inherit; width: 100%; box-sizing: border-box; padding: .625rem .75rem; margin-bottom: 1.25rem; border: 1px solid #767676; border-radius: .5rem; }
button { font: inherit; font-weight: 600; width: 100%; padding: .75rem 1rem; border: 0; border-radius: .5rem; background: #0b5f63; color: #fff; cursor: pointer; }
button:hover { background: #07474a; }
:focus-visible { outline: 3px solid #2a9196; outline-offset: 2px; }
.says { border-left: 4px solid #b91c1c; padding-left: .75rem; }
`;
