import { usePlanName } from '../../../i18n/plan-name.js';
import { useSpeech } from '../../../i18n/words.js';
import { showPlainDate } from '../../../lib/show-time.js';
import { type CitedFact, citedFacts, type Fear, fears } from './cited-facts.js';

/** Answered before anything is asked of anybody: what Chorus does, then what the rules say, by kind of plan and with their sources. */
export function Fears({ funders }: { readonly funders: readonly string[] | null }) {
  const { say } = useSpeech();
  return (
    <section className="stack" aria-labelledby="fears">
      <h2 id="fears">{say('fear.heading')}</h2>
      <p className="quiet">{say('fear.lead')}</p>
      {fears.map((fear) => (
        <Answer key={fear} fear={fear} funders={funders} />
      ))}
    </section>
  );
}

interface AnswerProps {
  readonly fear: Fear;
  readonly funders: readonly string[] | null;
}

function Answer({ fear, funders }: AnswerProps) {
  const { say } = useSpeech();
  const facts = citedFacts.filter((fact) => fact.fear === fear);
  return (
    <article className="fear">
      <h3>{say(`fear.ask.${fear}`)}</h3>
      <p>{say(`fear.says.${fear}`)}</p>
      {fear === 'money' && (
        <p>
          {funders === null || funders.length === 0
            ? say('fear.noFunders')
            : say('fear.funders', { names: funders.join(', ') })}
        </p>
      )}
      {facts.length > 0 && (
        <details>
          <summary>{say('fear.byPlan', { question: say(`fear.ask.${fear}`) })}</summary>
          <dl className="facts">
            {facts.map((fact) => (
              <Cited key={`${fact.key} ${fact.planTypes.join()}`} fact={fact} />
            ))}
          </dl>
        </details>
      )}
    </article>
  );
}

function Cited({ fact }: { readonly fact: CitedFact }) {
  const { say, language } = useSpeech();
  const planName = usePlanName();
  return (
    <div>
      <dt>{fact.planTypes.map(planName).join(' · ')}</dt>
      <dd>
        <p>{say(`fear.fact.${fact.key}`)}</p>
        <p className="quiet small">
          {say('fear.source', { citation: fact.citation })}{' '}
          {fact.source === null ? (
            say('fear.table')
          ) : (
            <a href={fact.source} rel="noreferrer">
              {new URL(fact.source).hostname}
            </a>
          )}
          . {say(fact.verified ? 'fear.verified' : 'fear.unverified')}{' '}
          {say('fear.read', { day: showPlainDate(fact.dateRead, language) })}
        </p>
      </dd>
    </div>
  );
}
