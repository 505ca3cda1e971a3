import { useState } from 'react';
import type { PeerCallSheetQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { Button } from '../../ui/button.js';
import { Tick } from '../../ui/tick.js';
import { peerCallSheet } from './call.operations.js';
import type { Asked } from './request-page.js';
import { type Came, useSteps } from './use-steps.js';

interface Props {
  readonly callId: string;
  readonly statements: Asked['statements'];
}

type Sheet = Extract<PeerCallSheetQuery['callSheet'], { readonly __typename: 'CallSheet' }>;

/** Up to three confirmed facts, in the order they were chosen: one page beside the telephone. */
export function CallSheetCard({ callId, statements }: Props) {
  const { say } = useSpeech();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const { sending, take, notices } = useSteps();
  const firm = statements.filter(({ standing }) => standing === 'confirmed' || standing === 'corrected');
  const make = async (): Promise<Came> => {
    const { callSheet: answer } = await ask(peerCallSheet, { callId, chosen });
    switch (answer.__typename) {
      case 'CallSheet':
        setSheet(answer);
        return { says: 'call.sheetMade' };
      case 'NotFound':
      case 'NotAllowed':
      case 'SecondFactorNeeded':
      case 'OnlyWhoCaresSpeaks':
      case 'CallReferenceMissing':
      case 'StrongestFactsMissing':
      case 'StrongestFactsTooMany':
        return answer;
      default:
        return never(answer);
    }
  };
  return (
    <section className="card" aria-label={say('call.sheet')}>
      <h2>{say('call.sheet')}</h2>
      {firm.length === 0 ? (
        <p>{say('call.sheetNone')}</p>
      ) : (
        <>
          <fieldset className="ticks">
            <legend>{say('call.sheetSays')}</legend>
            {firm.map(({ id, text, correctedText }) => (
              <Tick
                key={id}
                label={correctedText ?? text}
                checked={chosen.includes(id)}
                {...(chosen.includes(id)
                  ? { hint: say('call.sheetPlace', { at: chosen.indexOf(id) + 1 }) }
                  : {})}
                onChange={(on) => {
                  // Another sheet than the one that was made.
                  setSheet(null);
                  setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id));
                }}
              />
            ))}
          </fieldset>
          {notices}
          <div>
            <Button kind="plain" working={sending} onClick={() => take(make)}>
              {say('call.sheetDo')}
            </Button>
          </div>
        </>
      )}
      {sheet !== null && (
        <>
          <h3>{say('call.sheetFacts')}</h3>
          <ol>
            {sheet.strongestFacts.map(({ text, where }) => (
              <li key={text}>
                {text} <span className="quiet small">{where}</span>
              </li>
            ))}
          </ol>
          {sheet.phone !== null && <p>{say('call.phone', { phone: sheet.phone })}</p>}
          <h3>{say('call.sheetQuestions')}</h3>
          <ol>
            {sheet.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
          <p>
            <a className="row-link" href={sheet.pdf}>
              {say('call.sheetOpen')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
