import type { HelpedWorkQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { showInstant, showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { useSteps } from '../justification/use-steps.js';
import { givenBackStep, keptStep, takenStep } from './navigator.acts.js';
import { helpedWork } from './navigator.operations.js';

type Step = HelpedWorkQuery['helpedWork'][number];

/** What is open for this person: one takes a step for a day, keeps it longer, or gives it back. */
export function StepsCard({ participationId }: { readonly participationId: string }) {
  const { say, language } = useSpeech();
  const asked = useAsked(helpedWork, { id: participationId }, { everyMs: 60_000 });
  const { sending, take, notices } = useSteps();
  const held = (step: Step): string => {
    if (!step.heldByMe) return say('helped.stepAnothers');
    if (step.leaseUntil === null) return say('helped.stepBegun');
    return say('helped.stepMine', { until: showInstant(new Date(step.leaseUntil), language) });
  };
  const who = (step: Step): string => (step.state === 'held' ? held(step) : say('helped.stepFree'));
  return (
    <section className="card" aria-label={say('helped.steps')}>
      <h2>{say('helped.steps')}</h2>
      <Shown of={asked}>
        {({ helpedWork: steps }) =>
          steps.length === 0 ? (
            <p className="quiet">{say('helped.stepsNone')}</p>
          ) : (
            <>
              <p className="quiet">{say('helped.stepsSay')}</p>
              <ul className="plain-list spaced">
                {steps.map((step) => (
                  <li key={step.id} className="stack">
                    <p>
                      <strong>{step.label[language]}</strong>
                      {step.recipientName !== null && ` · ${step.recipientName}`}
                    </p>
                    <p>
                      {step.urgent && <strong>{say('help.urgent')} </strong>}
                      {step.sendBy === null
                        ? say('help.noDate')
                        : say('helped.stepBy', { day: showPlainDate(step.sendBy, language) })}{' '}
                      {who(step)}
                    </p>
                    <div className="row">
                      {step.state !== 'held' && (
                        <Button kind="plain" working={sending} onClick={() => take(() => takenStep(step.id))}>
                          {say('helped.stepTake')}
                          <span className="unseen"> {step.label[language]}</span>
                        </Button>
                      )}
                      {step.heldByMe && step.leaseUntil !== null && (
                        <>
                          <Button
                            kind="plain"
                            working={sending}
                            onClick={() => take(() => keptStep(step.id))}
                          >
                            {say('helped.stepKeep')}
                            <span className="unseen"> {step.label[language]}</span>
                          </Button>
                          <Button
                            kind="plain"
                            working={sending}
                            onClick={() => take(() => givenBackStep(step.id))}
                          >
                            {say('helped.stepGiveBack')}
                            <span className="unseen"> {step.label[language]}</span>
                          </Button>
                        </>
                      )}
                    </div>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Shown>
      {notices}
    </section>
  );
}
