/** As the server counts: different words, not length. */
export const wordsWanted = 25;

export const differentWords = (text: string): number =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []).size;
