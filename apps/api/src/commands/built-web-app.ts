import { fileURLToPath } from 'node:url';

/** The folder the web app is built into, beside what runs. */
export const builtWebApp = (): string => fileURLToPath(new URL('../../../web/dist', import.meta.url));
