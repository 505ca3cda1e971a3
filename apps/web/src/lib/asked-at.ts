import { createContext } from 'react';

/** When the question was asked whose answer is shown here, by `performance.now()`; null where nobody knows. */
export const AskedAt = createContext<number | null>(null);
