import { type FormEvent, useState } from 'react';
import type { DeclineReason } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useKeptForm } from '../../lib/use-kept-form.js';
import type { PageProps } from '../../shell/route.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { TextArea } from '../../ui/field.js';
import { Go } from '../../ui/go.js';
import { KeptLine } from '../../ui/kept-line.js';
import { Page } from '../../ui/page.js';
import { declineLetter } from './letter.operations.js';
import { declineReasons } from './request-words.js';
import { type Came, useSteps } from './use-steps.js';

interface No {
  readonly reason: DeclineReason | null;
  readonly note: string;
}
const nothing: No = { reason: null, note: '' };

/** A no in one word; it says who is asked next. */
export default function DeclinePage({ params }: PageProps) {
  const { say } = useSpeech();
  const id = params.request ?? '';
  const kept = useKeptForm('letter_decline', id, nothing);
  const { reason, note } = kept.typed;
  const [missing, setMissing] = useState(false);
  const [over, setOver] = useState(false);
  const { sending, take, notices } = useSteps();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason === null);
    if (reason === null) return;
    take(
      () => declined(id, reason, note),
      () => {
        setOver(true);
        void kept.sent();
      },
    );
  };
  return (
    <Page
      title={say('letter.declineTitle')}
      lead={<p>{say('letter.declineLead')}</p>}
      back={over ? '/clinic' : `/clinic/requests/${id}`}
    >
      {over ? (
        <>
          {notices}
          <p>
            <Go to="/clinic">{say('clinic.title')}</Go>
          </p>
        </>
      ) : (
        <form className="stack loose" noValidate onSubmit={submit}>
          <Choices
            legend={say('letter.declineReason')}
            choices={declineReasons.map((value) => ({ value, label: say(`decline.${value}`) }))}
            value={reason}
            onChange={(chosen) => kept.type({ reason: chosen, note })}
            problem={missing && reason === null ? say('letter.declineMissing') : null}
          />
          <TextArea
            label={say('letter.declineNote')}
            rows={3}
            value={note}
            onChange={(words) => kept.type({ reason, note: words })}
          />
          {notices}
          <div>
            <Button type="submit" working={sending}>
              {say('letter.declineDo')}
            </Button>
          </div>
          <KeptLine of={kept} />
        </form>
      )}
    </Page>
  );
}

async function declined(requestId: string, reason: DeclineReason, note: string): Promise<Came> {
  const said = note.trim() === '' ? null : note.trim();
  const { declineRequest: answer } = await ask(declineLetter, { requestId, reason, note: said });
  switch (answer.__typename) {
    case 'RequestDeclined':
      return { says: `letter.declined.${answer.next}` };
    case 'NotFound':
    case 'ClinicianDecidesAlone':
    case 'NotAllowed':
    case 'RequestMoveNotAllowed':
    case 'DeclineReasonMissing':
    case 'SecondFactorNeeded':
    case 'InvalidInput':
      return answer;
    default:
      return never(answer);
  }
}
