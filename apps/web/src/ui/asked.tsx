import { type ReactNode, use } from 'react';
import { useSpeech } from '../i18n/words.js';
import { AskedAt } from '../lib/asked-at.js';
import type { Asked } from '../lib/use-asked.js';
import { Bones } from './bones.js';
import { FaultNotice } from './fault-notice.js';

interface Props<Answer> {
  readonly of: Asked<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}

/** Bones until there is an answer, then the answer; a fault beside what was known before. */
export function Shown<Answer>({ of: { answer, fault, again, askedAt }, children }: Props<Answer>) {
  const { say } = useSpeech();
  // What is asked only to choose from says nothing of when the form itself was.
  const around = use(AskedAt);
  return (
    <>
      {fault !== null && <FaultNotice fault={fault} again={again} />}
      {answer !== null ? (
        <AskedAt value={askedAt ?? around}>{children(answer)}</AskedAt>
      ) : (
        fault === null && <Bones says={say('shell.loading')} />
      )}
    </>
  );
}
