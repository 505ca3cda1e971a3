import { useState } from 'react';
import type { BodyAnswer } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useKeptForm } from '../../lib/use-kept-form.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { TextArea } from '../../ui/field.js';
import { KeptLine } from '../../ui/kept-line.js';
import type { TheSeat } from './my-hearing-page.js';
import { markSignedUp, pasteBodyAnswer } from './speaker.operations.js';
import { useAct, WhatBecame } from './use-act.js';

const answers = ['on_the_list', 'waiting_list', 'refused'] as const satisfies readonly BodyAnswer[];

interface Pasted {
  readonly answer: BodyAnswer | null;
  readonly text: string;
}
const blank: Pasted = { answer: null, text: '' };

interface Props {
  readonly seat: TheSeat;
  /** The answer is kept; nothing is to be done here any more. */
  readonly onAnswered: () => void;
}

/** Where the body itself keeps the list: what is to be done there, and what it answered. */
export function BodyList({ seat, onAnswered }: Props) {
  const { say, language } = useSpeech();
  const acting = useAct();
  const changed = useChanged();
  const kept = useKeptForm('body_answer', seat.id, blank);
  const { answer, text } = kept.typed;
  const type = (patch: Partial<Pasted>) => kept.type({ ...kept.typed, ...patch });
  const [missing, setMissing] = useState(false);
  const task = seat.signupTask;
  if (task === null) return null;

  const signedUp = () =>
    acting.act(async () => {
      const { markSignedUp: said } = await ask(markSignedUp, { seatId: seat.id });
      switch (said.__typename) {
        case 'HearingSeatChanged':
          return acting.done(say('hear.signedUp'));
        case 'NotFound':
        case 'NotAllowed':
        case 'ListIsOurs':
        case 'SeatOver':
          return acting.refuse(said);
        default:
          return never(said);
      }
    });
  const paste = () => {
    setMissing(answer === null);
    if (answer === null) return;
    const was = kept.typed;
    acting.act(async () => {
      const { pasteBodyAnswer: said } = await ask(pasteBodyAnswer, {
        input: { seatId: seat.id, answer, text },
      });
      switch (said.__typename) {
        case 'HearingSeatChanged':
          await kept.sent(blank, was);
          await changed();
          return onAnswered();
        case 'NotFound':
        case 'NotAllowed':
        case 'ConsentMissing':
        case 'ListIsOurs':
        case 'AnswerEmpty':
        case 'AnswerTooLong':
        case 'HearingNotOpen':
        case 'SeatOver':
        case 'NotReadyToSpeak':
          return acting.refuse(said);
        default:
          return never(said);
      }
    });
  };
  return (
    <section className="card" aria-labelledby="body-list">
      <h2 id="body-list">{say('hear.bodyList')}</h2>
      <p>{say(seat.signedUpAt === null ? 'hear.signUpThere' : 'hear.pasteNext')}</p>
      <p className={task.late ? 'problem' : 'quiet'}>
        {say(task.late ? 'hear.signUpLate' : 'hear.signUpBy', { day: showPlainDate(task.doBy, language) })}
      </p>
      {seat.signedUpAt === null && (
        <div>
          <Button working={acting.sending} onClick={signedUp}>
            {say('hear.iSignedUp')}
          </Button>
        </div>
      )}
      <Choices
        legend={say('hear.theirAnswer')}
        choices={answers.map((value) => ({ value, label: say(`hear.answer.${value}`) }))}
        value={answer}
        onChange={(chosen) => type({ answer: chosen })}
        problem={missing && answer === null ? say('hear.answerMissing') : null}
      />
      <TextArea
        label={say('hear.answerText')}
        hint={say('hear.answerHint')}
        value={text}
        onChange={(words) => type({ text: words })}
        rows={4}
      />
      <div>
        <Button kind="plain" working={acting.sending} onClick={paste}>
          {say('hear.keepAnswer')}
        </Button>
      </div>
      <KeptLine of={kept} />
      <WhatBecame of={acting} />
    </section>
  );
}
