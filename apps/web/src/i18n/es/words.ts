import type { Words } from '../words.js';
import { accessTokens } from './access-tokens.js';
import { identity } from './identity.js';
import { organization } from './organization.js';
import { shell } from './shell.js';
import { strongSignIn } from './strong-sign-in.js';

export const words: Words = { ...shell, ...identity, ...organization, ...strongSignIn, ...accessTokens };
