import { useSpeech } from '../i18n/words.js';
import type { KeepingState } from '../lib/keeping.js';

/** Whether what is typed here is kept, in words. */
export function SaveLine({ kept: { state } }: { readonly kept: { readonly state: KeepingState } }) {
  const { say } = useSpeech();
  return (
    <p role="status" className={state === 'failed' || state === 'ended' ? 'problem small' : 'quiet small'}>
      {say(`keep.${state}`)}
    </p>
  );
}
