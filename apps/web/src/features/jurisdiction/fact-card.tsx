import { useId, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';
import { Button } from '../../ui/button.js';
import { AnswerForm } from './answer-form.js';
import { CompareForm } from './compare-form.js';
import type { DeskFact } from './facts.operations.js';
import type { FormKept } from '../../lib/use-kept-form.js';
import { type Comparings, halfOf } from './comparing.js';
import { useFactSayings } from './use-fact-sayings.js';

interface Props {
  readonly fact: DeskFact;
  readonly kept: FormKept<Comparings>;
  readonly takenUp: boolean;
  readonly mayReview: boolean;
  readonly mayAnswer: boolean;
  readonly onDone: (says: string) => void;
}

/** One fact: what it says, where that stands, how it stands here, and what somebody found today. */
export function FactCard({ fact, kept, takenUp, mayReview, mayAnswer, onDone }: Props) {
  const { say, language } = useSpeech();
  const { nameOf, what, value } = useFactSayings();
  // What was typed before stands open until somebody closes it, and waits where it is closed.
  const [opened, setOpened] = useState<boolean | null>(null);
  const half = halfOf(kept.typed, fact.key) !== null;
  const looking = opened ?? half;
  const heading = useId();
  const name = nameOf(fact);
  const day = (date: string): string => showPlainDate(date, language);
  return (
    <article className="card fact" aria-labelledby={heading}>
      <h2 id={heading}>
        <span className="quiet small">{say(`compare.kind.${fact.kind}`)}</span> {name}
      </h2>
      <p className={['reported', 'changed', 'expired'].includes(fact.standing) ? 'notice alert' : 'notice'}>
        <strong>{say(`compare.standing.${fact.standing}`)}.</strong>{' '}
        {say('compare.by', { by: fact.confirmedBy, needs: fact.needs })}
        {fact.until !== null && ` ${say('compare.until', { day: day(fact.until) })}`}
      </p>
      <dl className="fact-says">
        {fact.says
          .filter((statement) => fact.kind !== 'rule' || !['stage', 'urgency'].includes(statement.what))
          .map((statement) => (
            <div key={statement.what}>
              <dt>{what(statement.what)}</dt>
              <dd>{value(statement)}</dd>
            </div>
          ))}
      </dl>
      <div className="stack">
        {fact.citation !== null && <p>{say('compare.citation', { citation: fact.citation })}</p>}
        <p className="quiet small">
          {say('compare.read', { day: day(fact.dateRead) })}{' '}
          {/* Of an insurer it speaks of the name and the states, not of the address that is shown. */}
          {fact.kind !== 'insurer' && say(fact.verified ? 'compare.verified' : 'compare.unverified')}
        </p>
        <p>
          {fact.pages.length === 0 ? (
            say('compare.noPage')
          ) : (
            <>
              {say('compare.pages')}:{' '}
              {fact.pages.map((page, at) => (
                <span key={page}>
                  <Page address={page} says={say('compare.page', { number: at + 1 })} of={name} />{' '}
                </span>
              ))}
            </>
          )}
        </p>
        {fact.otherSources.length > 0 && <p className="quiet small">{fact.otherSources.join('; ')}</p>}
      </div>
      <Found fact={fact} name={name} mayAnswer={mayAnswer} onDone={onDone} />
      {mayReview &&
        (looking ? (
          <CompareForm
            fact={fact}
            name={name}
            kept={kept}
            takenUp={takenUp}
            onStay={() => setOpened(true)}
            onClose={() => setOpened(false)}
            onDone={(says) => {
              setOpened(false);
              onDone(says);
            }}
          />
        ) : (
          <div>
            <Button kind="plain" onClick={() => setOpened(true)}>
              {say('compare.look')}
              <span className="unseen"> {name}</span>
            </Button>{' '}
            {half && <em>{say('kept.half')}</em>}
          </div>
        ))}
    </article>
  );
}

interface PageProps {
  readonly address: string;
  readonly says: string;
  readonly of: string;
}

const Page = ({ address, says, of }: PageProps) => (
  <a href={address} target="_blank" rel="noreferrer noopener">
    {says}
    <span className="unseen"> {of}</span>
  </a>
);

interface FoundProps {
  readonly fact: DeskFact;
  readonly name: string;
  readonly mayAnswer: boolean;
  readonly onDone: (says: string) => void;
}

/** What people of this installation found: by what they are here and the day, never by name. */
function Found({ fact, name, mayAnswer, onDone }: FoundProps) {
  const { say, language } = useSpeech();
  const [answering, setAnswering] = useState<string | null>(null);
  const day = (date: string): string => showPlainDate(date, language);
  return (
    <>
      {fact.confirmations.length > 0 && (
        <section>
          <h3>{say('compare.confirmations')}</h3>
          <ul className="plain-list">
            {fact.confirmations.map((one, at) => (
              <li key={at}>
                {say(one.stands ? 'compare.stands' : 'compare.ended', {
                  who: say(one.mine ? 'compare.mine' : `compare.role.${one.role}`),
                  day: day(one.lookedOn),
                  until: day(one.until),
                })}{' '}
                <Page address={one.source} says={say('compare.opened')} of={name} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {fact.reports.length > 0 && (
        <section>
          <h3>{say('compare.reports')}</h3>
          <ul className="plain-list">
            {fact.reports.map((one) => (
              <li key={one.id} className="stack">
                <p>
                  {say('compare.report', {
                    who: say(`compare.role.${one.role}`),
                    day: day(one.lookedOn),
                    says: one.sourceSays,
                  })}{' '}
                  <Page address={one.source} says={say('compare.opened')} of={name} />
                </p>
                <p>
                  {one.answer === null
                    ? say('compare.waits')
                    : say(`compare.answered.${one.answer}`, {
                        day: one.answeredOn === null ? '' : day(one.answeredOn),
                        reason: one.reason ?? '',
                      })}
                </p>
                {one.answer === null &&
                  mayAnswer &&
                  (answering === one.id ? (
                    <AnswerForm
                      reportId={one.id}
                      name={name}
                      onClose={() => setAnswering(null)}
                      onDone={onDone}
                    />
                  ) : (
                    <div>
                      <Button kind="plain" onClick={() => setAnswering(one.id)}>
                        {say('compare.answer')}
                        <span className="unseen"> {name}</span>
                      </Button>
                    </div>
                  ))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
