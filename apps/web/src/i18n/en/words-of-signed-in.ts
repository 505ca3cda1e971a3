import { accessTokens } from './access-tokens.js';
import { strongSignIn } from './strong-sign-in.js';

/** What only somebody signed in is shown: fetched with it and not before. */
export const wordsOfSignedIn = { ...strongSignIn, ...accessTokens };
