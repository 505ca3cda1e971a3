import { identity } from './identity.js';
import { organization } from './organization.js';
import { shell } from './shell.js';

export const words = { ...shell, ...identity, ...organization };
