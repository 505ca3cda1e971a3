import { useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';
import { Go } from '../../ui/go.js';
import { hasGone, type MyFiling } from '../submission/filing-data.js';

/** What came back, or from when it is asked for; and what comes next stands with the case. */
export function OutcomeCard({ of }: { readonly of: MyFiling }) {
  const { say, language } = useSpeech();
  const { outcome } = of;
  const told = outcome?.state === 'reported' || outcome?.state === 'verified';
  return (
    <section className="card" aria-labelledby="filing-outcome">
      <h2 id="filing-outcome">{say('answer.title')}</h2>
      {outcome === null ? (
        <p>{say('answer.none')}</p>
      ) : (
        <>
          {!(outcome.state === 'due' && outcome.dueOn !== null) && (
            <p>{say(`answer.state.${outcome.state}`)}</p>
          )}
          {outcome.result !== null && (
            <p>
              <strong>{say(`answer.result.${outcome.result}`)}</strong>
            </p>
          )}
          {!told && outcome.dueOn !== null && (
            <p>{say('answer.due', { date: showPlainDate(outcome.dueOn, language) })}</p>
          )}
          {!told && outcome.limitOn !== null && (
            <p className="quiet">
              {outcome.limitOn === outcome.dueOn
                ? say('answer.limitThen')
                : say('answer.limit', { date: showPlainDate(outcome.limitOn, language) })}
            </p>
          )}
        </>
      )}
      {told && (
        <p>
          <Go to={`/me/cases/${of.caseId}`} className="button">
            {say('answer.next')}
          </Go>
        </p>
      )}
      {hasGone(of) && outcome?.state !== 'verified' && (
        <p>
          <Go to={`/me/filings/${of.id}/answer`} className={told ? 'button plain' : 'button'}>
            {say(told ? 'answer.change' : 'filing.part.answer')}
          </Go>
        </p>
      )}
    </section>
  );
}
