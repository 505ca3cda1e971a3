import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { showInstant, showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Select } from '../../ui/field.js';
import { personCode } from '../navigator/person-code.js';
import { useStateOfCase } from '../board/state-of-case.js';
import { type Step, stepsOfCampaign } from './assignment.operations.js';
import { Reassign } from './reassign.js';

const states = ['open', 'offered', 'held', 'done', 'released'] as const;
const atOnce = 20;

/** Steps that were given out, those without a date first; one at a time may be given another way or day. */
export function StepsCard({ campaignId }: { readonly campaignId: string }) {
  const { say, language } = useSpeech();
  const [state, setState] = useState<(typeof states)[number] | null>(null);
  const [after, setAfter] = useState<readonly string[]>([]);
  const asked = useAsked(
    stepsOfCampaign,
    { id: campaignId, first: atOnce, after: after.at(-1) ?? null, state, language },
    { keepEarlier: true },
  );
  return (
    <section className="stack" aria-label={say('assign.steps')}>
      <p className="quiet small">{say('assign.stateIs')}</p>
      <Select
        label={say('assign.show')}
        none={say('assign.all')}
        value={state ?? ''}
        onChange={(next) => {
          setAfter([]);
          setState(states.find((one) => one === next) ?? null);
        }}
        options={states.map((value) => ({ value, label: say(`assign.state.${value}`) }))}
      />
      <Shown of={asked}>
        {({ workItems: { edges, pageInfo } }) => (
          <>
            {edges.length === 0 ? (
              <div className="empty">{say('assign.noSteps')}</div>
            ) : (
              <ul className="steps">
                {edges.map(({ node }) => (
                  <li key={node.id} className="card">
                    <OneStep step={node} />
                  </li>
                ))}
              </ul>
            )}
            <div className="row">
              {after.length > 0 && (
                <Button kind="plain" onClick={() => setAfter(after.slice(0, -1))}>
                  {say('assign.earlier')}
                </Button>
              )}
              {pageInfo.hasNextPage && (
                <Button kind="plain" onClick={() => setAfter([...after, pageInfo.endCursor ?? ''])}>
                  {say('assign.further')}
                </Button>
              )}
            </div>
          </>
        )}
      </Shown>
    </section>
  );
}

function OneStep({ step }: { readonly step: Step }) {
  const { say, language } = useSpeech();
  const stateOf = useStateOfCase();
  const begun = step.state === 'done' || step.state === 'released';
  return (
    <>
      <h3>{say('assign.stepOf', { step: step.label[language], code: personCode(step.participationId) })}</h3>
      <p>
        <strong>
          {step.actBy === null
            ? say('assign.noDate')
            : say('assign.actBy', { day: showPlainDate(step.actBy, language) })}
        </strong>{' '}
        {step.stateSentence}
      </p>
      <p className="quiet small">
        {[
          stateOf(step.facet),
          step.recipientName,
          step.channel === null ? null : say(`assign.channel.${step.channel}`),
          say('assign.notBefore', { day: showPlainDate(step.releaseFrom, language) }),
          step.settled ? say('assign.byHand') : null,
          step.leaseUntil === null
            ? null
            : say('assign.lease', { until: showInstant(new Date(step.leaseUntil), language) }),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {step.reasons.length > 0 && <p className="small">{step.reasons.join(' ')}</p>}
      {!begun && step.channel !== null && <Reassign step={step} />}
    </>
  );
}
