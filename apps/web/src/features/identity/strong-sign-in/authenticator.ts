import { startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser';
import type { WordKey } from '../../../i18n/words.js';
import type { PasskeyStarted } from './strong-sign-in.operations.js';

type Answered = { readonly response: string } | { readonly says: WordKey };

/** Lets the browser make a passkey. */
export const makePasskey = ({ options }: PasskeyStarted): Promise<Answered> =>
  answered(() => startRegistration({ optionsJSON: JSON.parse(options) as never }));

/** Lets the browser sign with one that is there. */
export const signWithPasskey = ({ options }: PasskeyStarted): Promise<Answered> =>
  answered(() => startAuthentication({ optionsJSON: JSON.parse(options) as never }));

/** A browser throws where its person closed the question, waited too long, or has this passkey already. */
async function answered(ask: () => Promise<object>): Promise<Answered> {
  try {
    return { response: JSON.stringify(await ask()) };
  } catch (error) {
    const known =
      error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED';
    return { says: known ? 'safe.passkeyKnown' : 'safe.passkeyStopped' };
  }
}
