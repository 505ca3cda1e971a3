import { createContext } from 'react';

/**
 * Asks for a second factor over whatever page is shown, which keeps all that was typed. Null outside of the app's frame.
 * @param again what was refused for want of it, done once more as soon as it is shown
 */
export const ProofAsking = createContext<((again: () => void) => void) | null>(null);
