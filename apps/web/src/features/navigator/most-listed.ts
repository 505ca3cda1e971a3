/** The server lists no more at once. */
export const mostListed = 100;
