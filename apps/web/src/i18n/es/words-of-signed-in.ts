import { accessTokens } from './access-tokens.js';
import { strongSignIn } from './strong-sign-in.js';

export const wordsOfSignedIn = { ...strongSignIn, ...accessTokens };
