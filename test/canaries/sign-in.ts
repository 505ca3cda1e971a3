import { workFor } from '../../apps/api/src/features/identity/challenge/work-for.js';
import { challenge } from '../../apps/api/src/features/identity/identity.documents.js';
import { SoftwarePasskey } from '../../apps/api/src/demo/software-passkey.js';
import type { Asker } from './asker.js';
import type { Canaries } from './canaries.js';
import { idOf, plain, type Actor, type Journey } from './journey.js';
import type { WatchedServer } from './world.js';

/** Whoever starts the server, by the link it prints. */
export async function firstAdministrator(
  server: WatchedServer,
  asker: Asker,
  canaries: Canaries,
): Promise<Actor> {
  const email = `${canaries.word('CompleteSignInInput.email')}@example.org`;
  const answer = await asker.ask(null, 'completeSignIn', {
    input: { token: server.firstAdministratorToken, email, keepIn: 'BEARER' },
  });
  return { token: plain(answer, 'sessionToken'), email };
}

/** By the mail that comes, as everybody signs in. */
export async function signIn({ server, asker, canaries }: Journey, address?: string): Promise<Actor> {
  const email = address ?? `${canaries.word('RequestSignInInput.email')}@example.org`;
  const before = server.sink.received.length;
  const { data } = await asker.post({ query: challenge }, null);
  const work = await workFor(String(data?.challenge?.json));
  const asked = await asker.ask(null, 'requestSignIn', { input: { email, work } });
  const isSignIn = ({ text }: { text?: string }): boolean => /\b\d{6}\b/.test(text ?? '');
  const mail = await server.mailTo(email, isSignIn, before);
  const code = /\b(\d{6})\b/.exec(mail.text ?? '')?.[1];
  const input = { attemptId: plain(asked, 'attemptId'), code, keepIn: 'BEARER' };
  const answer = await asker.ask(null, 'completeSignIn', { input });
  return { token: plain(answer, 'sessionToken'), email };
}

/** Whoever runs things has a passkey. */
export async function strengthen(
  { asker, canaries }: Journey,
  { token }: Pick<Actor, 'token'>,
): Promise<SoftwarePasskey> {
  // What the server takes itself for: it was told to choose a port, and says so to nobody but the terminal.
  const passkey = new SoftwarePasskey('http://localhost:0');
  const started = await asker.ask(token, 'startPasskey');
  await asker.ask(token, 'finishPasskey', {
    input: {
      challengeId: plain(started, 'challengeId'),
      response: passkey.register(plain(started, 'options')),
      name: canaries.word('FinishPasskeyInput.name'),
    },
  });
  return passkey;
}

/** Each signature asks anew who sits there. */
export async function provesAnew({ asker }: Journey, token: string, passkey: SoftwarePasskey): Promise<void> {
  const asked = await asker.ask(token, 'askPasskey');
  await asker.ask(token, 'reauthenticate', {
    input: {
      passkey: {
        challengeId: plain(asked, 'challengeId'),
        response: passkey.prove(plain(asked, 'options')),
      },
    },
  });
}

/** An authenticator app beside the passkey, and a token for a program. */
export async function moreFactors({ asker, canaries }: Journey, { token }: Actor): Promise<void> {
  const { Secret, TOTP } = await import('otpauth');
  const started = await asker.ask(token, 'startOneTimeCode');
  const code = new TOTP({ secret: Secret.fromBase32(plain(started, 'secret')) }).generate();
  const name = canaries.word('ConfirmOneTimeCodeInput.name');
  const added = await asker.ask(token, 'confirmOneTimeCode', {
    input: { id: plain(started, 'id'), code, name },
  });
  const id = idOf(added, 'factor');
  await asker.ask(token, 'renameSecondFactor', { id, name: canaries.word('renameSecondFactor.name') });
  await asker.ask(token, 'keepDraft', {
    input: {
      form: 'new_campaign',
      words: JSON.stringify({ title: canaries.word('KeepDraftInput.words') }),
      window: id,
      turn: 1,
    },
  });
  await asker.ask(token, 'makeAccessToken', {
    input: { name: canaries.word('MakeAccessTokenInput.name'), scopes: ['read_facts'] },
  });
}
