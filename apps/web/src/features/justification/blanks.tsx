import { type FormEvent, useState } from 'react';
import type { BlankKind } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useLeaveAsking } from '../../lib/use-leave-asking.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/field.js';
import { fillLetterBlank } from './letter.operations.js';
import type { Asked } from './request-page.js';
import { type Came, type Done, useSteps } from './use-steps.js';

/** What makes the letter one about this person; nothing of it is written for anybody. */
export function Blanks({ request: { id, blanks, part } }: { readonly request: Asked }) {
  const { say } = useSpeech();
  const [saved, setSaved] = useState<BlankKind | null>(null);
  return (
    <section className="stack" aria-label={say('letter.blanks')}>
      <h2>{say('letter.blanks')}</h2>
      <p className="quiet">{say(part === 'clinician' ? 'letter.blanksSays' : 'letter.blanksStaff')}</p>
      {blanks.map((blank) =>
        part === 'clinician' ? (
          <Blank
            key={blank.kind}
            requestId={id}
            {...blank}
            saved={saved === blank.kind}
            onSaved={() => setSaved(blank.kind)}
            onTyped={() => setSaved(null)}
          />
        ) : (
          <p key={blank.kind}>
            <strong>{say(`letter.blank.${blank.kind}`)}</strong>{' '}
            {blank.text ?? say(blank.open ? 'letter.blankOpen' : 'letter.blankDone')}
          </p>
        ),
      )}
    </section>
  );
}

interface BlankProps {
  readonly requestId: string;
  readonly kind: BlankKind;
  readonly text: string | null;
  readonly open: boolean;
  /** It was the last one saved, and nothing was typed since. */
  readonly saved: boolean;
  readonly onSaved: (done: Done) => void;
  readonly onTyped: () => void;
}

function Blank({ requestId, kind, text, open, saved, onSaved, onTyped }: BlankProps) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState(text ?? '');
  const { sending, take, notices } = useSteps(onSaved);
  useLeaveAsking(typed !== (text ?? ''));
  const label = say(`letter.blank.${kind}`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(() => filled(requestId, kind, typed));
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <TextArea
        label={label}
        hint={say(open ? 'letter.blankOpen' : 'letter.blankDone')}
        rows={kind === 'chart_reference' || kind === 'relationship' ? 2 : 4}
        value={typed}
        onChange={(words) => {
          setTyped(words);
          onTyped();
        }}
      />
      {notices}
      <div className="row middle">
        <Button type="submit" kind="plain" working={sending}>
          {say('letter.blankSave', { blank: label })}
        </Button>
        <span role="status">{saved && say('letter.blankSaved')}</span>
      </div>
    </form>
  );
}

async function filled(requestId: string, kind: BlankKind, text: string): Promise<Came> {
  const { fillBlank: answer } = await ask(fillLetterBlank, { requestId, kind, text });
  switch (answer.__typename) {
    case 'BlankFilled':
      return { says: 'letter.blankSaved' };
    case 'NotFound':
    case 'ClinicianDecidesAlone':
    case 'NotAllowed':
    case 'RequestMoveNotAllowed':
    case 'BlankLeft':
    case 'CodesFixed':
    case 'SecondFactorNeeded':
    case 'AuthorizationMissing':
    case 'AuthorizationRevoked':
    case 'AuthorizationExpired':
    case 'AuthorizationIncomplete':
    case 'AuthorizationDoesNotCover':
    case 'InvalidInput':
      return answer;
    default:
      return never(answer);
  }
}
