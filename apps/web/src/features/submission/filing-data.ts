import type { MyFilingQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useFresh } from '../../lib/use-fresh.js';
import { myFiling } from './submission.operations.js';

export type MyFiling = NonNullable<MyFilingQuery['submission']>;

export function useMyFiling(
  id: string,
  wishes: { readonly everyMs?: number; readonly keepEarlier?: boolean } = {},
) {
  const { language } = useSpeech();
  return useFresh(myFiling, { id, language }, wishes);
}

/** Still to be written or signed; everything may be changed. */
export const isOpen = ({ state }: Pick<MyFiling, 'state'>): boolean => state === 'draft' || state === 'ready';

/** Signed, and not gone: it can be taken back. */
export const canRecall = ({ state }: Pick<MyFiling, 'state'>): boolean =>
  ['signed', 'queued', 'handed_to_person', 'released'].includes(state);

export const hasGone = ({ state }: Pick<MyFiling, 'state'>): boolean =>
  ['sent', 'reported_sent', 'proved', 'answered'].includes(state);

/** Out of its person’s hands by a fault: to be sent anew, another way or by oneself. */
export const isStuck = ({ state }: Pick<MyFiling, 'state'>): boolean =>
  ['failed', 'bounced', 'rejected_by_recipient', 'held_locally', 'uncertain'].includes(state);
