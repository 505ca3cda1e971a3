/**
 * Does the work of a challenge on a page of the server's own, while the address is typed. Without scripts, or where the browser
 * has no derivation of keys (it has one on https and on this machine), the field stays empty and the form is sent all the same:
 * the server then sends few mails (`RequestSignIn`). Nothing is asked of anybody, and nothing is waited for but the work itself.
 */
export const challengeScript = `const form = document.querySelector('form[data-work]');
const field = form.elements.namedItem('work');
const bytes = (hex) => Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));
const hex = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');

async function solve(challenge) {
  const { nonce, salt, cost, keyLength, keyPrefix } = challenge.parameters;
  const start = bytes(nonce);
  const password = new Uint8Array(start.length + 4);
  password.set(start);
  const view = new DataView(password.buffer);
  const kind = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations: cost };
  for (let counter = 0; counter < 1000000; counter += 1) {
    view.setUint32(start.length, counter);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const derivedKey = hex(await crypto.subtle.deriveBits(kind, key, keyLength * 8));
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey };
  }
}

async function work() {
  const answer = await fetch('/sign-in/challenge');
  const challenge = JSON.parse((await answer.json()).json);
  field.value = JSON.stringify({ challenge, solution: await solve(challenge) });
}

const done = work().catch(() => undefined);
let sent = false;
form.addEventListener('submit', (event) => {
  if (sent) return event.preventDefault();
  sent = true;
  if (field.value !== '') return;
  event.preventDefault();
  done.then(() => form.submit());
});
window.addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
`;
