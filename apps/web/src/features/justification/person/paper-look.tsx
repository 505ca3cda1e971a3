import { type FormEvent, useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { showInstant } from '../../../lib/show-time.js';
import { Button } from '../../../ui/button.js';
import { Field } from '../../../ui/field.js';
import { Tick } from '../../../ui/tick.js';
import { checkPracticePaper } from '../person.operations.js';
import { type Came, useSteps } from '../use-steps.js';
import type { AskedRequest } from './clinician-page.js';

const looks = ['readable', 'onLetterhead', 'namesPatient', 'signed', 'clinicianNamed', 'blanksLeft'] as const;
type Look = (typeof looks)[number];
const notYet: Readonly<Record<Look, boolean>> = {
  readable: false,
  onLetterhead: false,
  namesPatient: false,
  signed: false,
  clinicianNamed: false,
  blanksLeft: false,
};

/** A letter that came on paper: somebody looks at it before it goes with a filing. */
export function PaperLook({ paper }: { readonly paper: AskedRequest['paperAnswers'][number] }) {
  const { say, language, knows } = useSpeech();
  const [seen, setSeen] = useState(notYet);
  const [datedOn, setDatedOn] = useState('');
  const { sending, take, notices } = useSteps();
  const inWords = ({ kind, message }: { readonly kind: string; readonly message: string }) => {
    const word = `asking.problem.${kind}`;
    return knows(word) ? say(word) : message;
  };
  const check = async (): Promise<Came> => {
    const { checkPaperAnswer: answer } = await ask(checkPracticePaper, {
      input: { paperAnswerId: paper.id, ...seen, datedOn: datedOn === '' ? null : datedOn },
    });
    switch (answer.__typename) {
      case 'PaperAnswerChecked':
        return answer.problem === null
          ? { says: 'asking.lookGood' }
          : { says: 'asking.lookNot', values: { problem: inWords(answer.problem) } };
      case 'NotFound':
      case 'NotAllowed':
      case 'SecondFactorNeeded':
      case 'RequestMoveNotAllowed':
      case 'PaperChecked':
      case 'InvalidInput':
        return answer;
      default:
        return never(answer);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(check);
  };
  return (
    <div className="stack">
      <p>
        {say('asking.paperOne', { at: showInstant(new Date(paper.receivedAt), language) })}{' '}
        <a className="row-link" href={`/files/${paper.fileId}`}>
          {say('asking.paperOpen')}
        </a>
      </p>
      {notices}
      {paper.verdict !== null ? (
        <p className="notice">{say(`asking.paper.${paper.verdict}`)}</p>
      ) : (
        <form className="stack" noValidate onSubmit={submit}>
          <fieldset className="ticks">
            <legend>{say('asking.lookSays')}</legend>
            {looks.map((look) => (
              <Tick
                key={look}
                label={say(`asking.look.${look}`)}
                checked={seen[look]}
                onChange={(on) => setSeen({ ...seen, [look]: on })}
              />
            ))}
          </fieldset>
          <Field label={say('asking.look.datedOn')} type="date" value={datedOn} onChange={setDatedOn} />
          <div>
            <Button type="submit" kind="plain" working={sending}>
              {say('asking.lookDo')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
