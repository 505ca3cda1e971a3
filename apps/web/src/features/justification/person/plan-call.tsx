import { useSpeech } from '../../../i18n/words.js';
import { showInstant, showPlainDate } from '../../../lib/show-time.js';
import type { AskedRequest } from './clinician-page.js';

interface Props {
  readonly call: NonNullable<AskedRequest['call']>;
}

/** The call of the clinician with the plan: what is agreed, what came of it, and what it means for the person's own appeal. */
export function PlanCall({ call: { state, result, windows, said, appealWaitsUntil: until } }: Props) {
  const { say, language } = useSpeech();
  const at = (instant: string) => showInstant(new Date(instant), language);
  return (
    <div className="stack tight">
      <h4>{say('asking.call')}</h4>
      <p>{say(`asking.call.${state}`)}</p>
      {state === 'booked' && (
        <ul>
          {windows.map(({ from, to }) => (
            <li key={from}>{say('asking.callTime', { from: at(from), to: at(to) })}</li>
          ))}
        </ul>
      )}
      {result !== null && <p>{say(`asking.callResult.${result}`)}</p>}
      {said?.alternative != null && <p>{say('asking.callOffered', { offered: said.alternative })}</p>}
      <p>
        {until === null
          ? say('asking.callWaitsNot')
          : say('asking.callWaits', { date: showPlainDate(until, language) })}
      </p>
    </div>
  );
}
