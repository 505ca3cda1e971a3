import { type Answer, type Api, taken } from './api.js';
import type { Mailbox } from './mailbox.js';

const refusal = '... on Refusal { message field }';

/** Sets an authenticator app up, in software, as staff do before they open a campaign or see other people's cases. */
export async function strengthen(api: Api, token: string): Promise<void> {
  const started = await api.ask<Answer & { id: string; secret: string }>(
    token,
    `mutation { startOneTimeCode { __typename ... on OneTimeCodeStarted { id secret } ${refusal} } }`,
  );
  const { id, secret } = taken(started, 'OneTimeCodeStarted');
  const { Secret, TOTP } = await import('otpauth');
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
  const added = await api.ask<Answer>(
    token,
    `mutation ($input: ConfirmOneTimeCodeInput!) { confirmOneTimeCode(input: $input) { __typename ${refusal} } }`,
    { input: { id, code, name: 'Sample phone' } },
  );
  taken(added, 'SecondFactorAdded');
}

/** Shows anew who sits there, as somebody without a second factor does: with a code from a mail. */
export async function proveAnew(api: Api, mailbox: Mailbox, token: string, email: string): Promise<void> {
  const asked = await api.ask<Answer & { attemptId: string }>(
    token,
    `mutation { requestReauthentication { __typename ... on SignInRequested { attemptId } ${refusal} } }`,
  );
  const { attemptId } = taken(asked, 'SignInRequested');
  const code = (await mailbox.await(email, /code: (\d{3}\s?\d{3})/)).replace(/\s/g, '');
  const proved = await api.ask<Answer>(
    token,
    `mutation ($input: ReauthenticateInput!) { reauthenticate(input: $input) { __typename ${refusal} } }`,
    { input: { mail: { attemptId, code } } },
  );
  taken(proved, 'Proved');
}
