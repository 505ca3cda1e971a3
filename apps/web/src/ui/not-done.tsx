import { useSpeech } from '../i18n/words.js';
import type { Fault } from '../lib/graphql.js';
import { type Refused, RefusalNotice } from './refusal.js';

interface Props {
  readonly refused: Refused | null;
  readonly fault: Fault | null;
}

/** Below a form: why what was asked for is not done, because it was refused, or because it did not get through. */
export function NotDone({ refused, fault }: Props) {
  const { say } = useSpeech();
  return (
    <>
      <RefusalNotice refused={refused} />
      {fault !== null && (
        <p className="problem" role="alert">
          {say('fault.form')}
        </p>
      )}
    </>
  );
}
