import type { SignedIn, TestApp } from './app.js';
import { SoftwarePasskey } from '../../apps/api/src/demo/software-passkey.js';

type Ask = TestApp['ask'];

const refusal = '... on Refusal { message }';

/** Asks one mutation and answers its field; anything but `wanted` throws with the refusal's sentence. */
async function step<Answer>(
  ask: Ask,
  token: string,
  query: string,
  wanted: string,
  input?: object,
): Promise<Answer> {
  const { data, errors } = await ask<Record<string, Answer & { __typename: string }>>(
    query,
    input === undefined ? {} : { input },
    token,
  );
  const [answer] = Object.values(data ?? {});
  if (errors !== undefined || answer?.__typename !== wanted)
    throw new Error(JSON.stringify(answer ?? errors));
  return answer;
}

interface Started {
  readonly challengeId: string;
  readonly options: string;
}

/** Sets a passkey up through the API; the session that does it has shown it. */
export async function addPasskey(ask: Ask, { token }: SignedIn, passkey: SoftwarePasskey): Promise<void> {
  const { challengeId, options } = await step<Started>(
    ask,
    token,
    `mutation { startPasskey { __typename ... on PasskeyStarted { challengeId options } ${refusal} } }`,
    'PasskeyStarted',
  );
  await step(
    ask,
    token,
    `mutation ($input: FinishPasskeyInput!) { finishPasskey(input: $input) { __typename ${refusal} } }`,
    'SecondFactorAdded',
    { challengeId, response: passkey.register(options), name: 'Test key' },
  );
}

/** Shows a passkey for a new session of somebody who has it. */
export async function showPasskey(ask: Ask, { token }: SignedIn, passkey: SoftwarePasskey): Promise<void> {
  const { challengeId, options } = await step<Started>(
    ask,
    token,
    `mutation { askPasskey { __typename ... on PasskeyStarted { challengeId options } ${refusal} } }`,
    'PasskeyStarted',
  );
  await step(
    ask,
    token,
    `mutation ($input: SecondFactorInput!) { proveSecondFactor(input: $input) { __typename ${refusal} } }`,
    'Proved',
    { passkey: { challengeId, response: passkey.prove(options) } },
  );
}

/** The passkeys of one world's staff, by account: signing in again shows the one that was set up. */
export class Passkeys {
  private readonly of = new Map<string, SoftwarePasskey>();

  constructor(
    private readonly ask: Ask,
    private readonly origin: string,
  ) {}

  async strengthen(signedIn: SignedIn): Promise<SignedIn> {
    const known = this.of.get(signedIn.accountId);
    const passkey = known ?? new SoftwarePasskey(this.origin);
    this.of.set(signedIn.accountId, passkey);
    await (known === undefined
      ? addPasskey(this.ask, signedIn, passkey)
      : showPasskey(this.ask, signedIn, passkey));
    return signedIn;
  }
}
