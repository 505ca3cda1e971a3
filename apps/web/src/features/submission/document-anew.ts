import type { Refusing } from '../../lib/use-acting.js';

/**
 * Whether what was read is no more what stands: words, blanks, papers or the case were changed since, here or in another window. The
 * document is made anew then, and is read and ticked anew; nothing else mends it.
 */
export const wantsNewDocument = ({ __typename }: Refusing): boolean =>
  __typename === 'DocumentChanged' || __typename === 'DocumentNotRead' || __typename === 'SubmissionNotReady';
