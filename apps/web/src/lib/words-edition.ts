/** As the API counts it (`@chorus/domain/shared/words-edition`): which words a page has read or sent. */
export function editionOf(words: string): number {
  let edition = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1)
    edition = Math.imul(edition ^ words.charCodeAt(at), 0x01000193) ^ (edition >>> 15);
  return edition | 0;
}

/** So many tries without an answer are remembered. */
const atMost = 50;

/** What one page knows of some words: those it read last, and those it has sent without an answer since. */
export class SeenWords {
  private editions: readonly number[];

  constructor(read: string) {
    this.editions = [editionOf(read)];
  }

  /** Read from the server, or taken by it. */
  note(words: string): void {
    this.editions = [editionOf(words)];
  }

  /** Answers what is known, to be sent with `words`, which may stand there from now on though no answer comes. */
  sending(words: string): number[] {
    const seen = this.editions;
    this.editions = [...new Set([...seen, editionOf(words)])].slice(-atMost);
    return [...seen];
  }
}
