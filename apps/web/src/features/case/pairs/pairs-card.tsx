import { useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { useAsked } from '../../../lib/use-asked.js';
import { Shown } from '../../../ui/asked.js';
import { OnePair } from './one-pair.js';
import { type Pair, pairsToCompare } from './pairs.operations.js';
import { pairsShown } from './pairs-shown.js';

/** Cases of different people with one payer and number: both wait until somebody who knows neither has compared them. */
export function PairsCard() {
  const { say } = useSpeech();
  const [answered, setAnswered] = useState<readonly Pair[]>([]);
  const [said, setSaid] = useState('');
  const asked = useAsked(pairsToCompare, {}, { onReturn: true });
  const done = (pair: Pair) => {
    setAnswered((before) => [...before.filter(({ id }) => id !== pair.id), pair]);
    setSaid(say(pair.answer === 'same_matter' ? 'pairs.doneOne' : 'pairs.doneTwo'));
  };
  return (
    <section className="card" id="pairs" aria-labelledby="pairs-title">
      <h2 id="pairs-title">{say('pairs.title')}</h2>
      <p className="quiet">{say('pairs.lead')}</p>
      <p role="status" className="said">
        {said}
      </p>
      <Shown of={asked}>
        {({ casesToCompare: waiting, pairsToCompare: count }) => (
          <>
            {waiting.length === 0 ? (
              <p>{say('pairs.nothing')}</p>
            ) : (
              count > waiting.length && <p>{say('pairs.oldest', { shown: waiting.length, count })}</p>
            )}
            <ul className="steps">
              {pairsShown(waiting, answered).map((pair) => (
                <li key={pair.id} className="stack">
                  <OnePair pair={pair} onDone={done} onGone={() => setSaid(say('pairs.gone'))} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Shown>
    </section>
  );
}
