import type { ReactNode } from 'react';
import { useSpeech } from '../i18n/words.js';
import type { Asked } from '../lib/use-asked.js';
import { Bones } from './bones.js';
import { FaultNotice } from './fault-notice.js';

interface Props<Answer> {
  readonly of: Asked<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}

/** Bones until there is an answer, then the answer; a fault beside what was known before. */
export function Shown<Answer>({ of: { answer, fault, again }, children }: Props<Answer>) {
  const { say } = useSpeech();
  return (
    <>
      {fault !== null && <FaultNotice fault={fault} again={again} />}
      {answer !== null ? children(answer) : fault === null && <Bones says={say('shell.loading')} />}
    </>
  );
}
