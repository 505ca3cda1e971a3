import { accessTokens } from './access-tokens.js';
import { identity } from './identity.js';
import { organization } from './organization.js';
import { shell } from './shell.js';
import { strongSignIn } from './strong-sign-in.js';

export const words = { ...shell, ...identity, ...organization, ...strongSignIn, ...accessTokens };
