import { useSpeech } from '../../i18n/words.js';
import { showInstant } from '../../lib/show-time.js';
import type { OfHelped } from './person-page.js';
import { ToCall } from './to-call.js';

/** Numbers of the notice and of calls before: a number that was called once, the practice’s among them, is kept with its call. */
export function Numbers({ case: { details, calls } }: { readonly case: OfHelped }) {
  const { say, language } = useSpeech();
  const plan = details?.noticeAddress?.phone ?? null;
  const called = new Map(
    (calls ?? []).flatMap((call) => (call.calledNumber === null ? [] : [[call.calledNumber, call] as const])),
  );
  return (
    <section className="card" aria-label={say('helped.numbers')}>
      <h2>{say('helped.numbers')}</h2>
      {called.size === 0 && <p>{say('helped.numbersNone')}</p>}
      <dl className="facts">
        {plan !== null && (
          <div className="fact">
            <dt>{say('helped.number.plan')}</dt>
            <dd>
              <ToCall number={plan} />
            </dd>
          </div>
        )}
        {[...called].map(([number, { spokeWith }]) => (
          <div key={number} className="fact">
            <dt>{say('helped.number.called', { who: spokeWith ?? say('help.somebody') })}</dt>
            <dd>
              <ToCall number={number} />
            </dd>
          </div>
        ))}
      </dl>
      <h3>{say('helped.calls')}</h3>
      {(calls ?? []).length === 0 ? (
        <p className="quiet">{say('helped.callsNone')}</p>
      ) : (
        <ul className="plain-list">
          {(calls ?? []).map(({ id, at, said }) => (
            <li key={id}>
              <span className="quiet small">{showInstant(new Date(at), language)}</span> {said}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
