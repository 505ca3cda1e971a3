import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showInstant, showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { dayOf } from '../../lib/use-today.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { NextDate } from '../../ui/next-date.js';
import { Page } from '../../ui/page.js';
import { useAnnounced } from './announced.js';
import { AskForCall } from './call-ask.js';
import { Ends } from './call-ends.js';
import { LogTry } from './call-log.js';
import { LogResult } from './call-result.js';
import { planPeerCall } from './call.operations.js';
import { showInZone } from './call-times.js';
import { CallSheetCard } from './call-sheet-card.js';
import { clinicRequest } from './clinic.operations.js';
import { type Asked, NotThere } from './request-page.js';
import { type Came, type Done, useSteps } from './use-steps.js';
import './justification.css';

export type Call = NonNullable<Asked['call']>;

/** The call between doctors: asked for in time, two times, one sheet, one result. */
export default function CallPage({ params }: PageProps) {
  const { say } = useSpeech();
  const id = params.request ?? '';
  const asked = useAsked(clinicRequest, { id });
  return (
    <Page title={say('call.title')} lead={<p>{say('call.lead')}</p>} back={`/clinic/requests/${id}`}>
      <Shown of={asked}>
        {({ request, clocks }) => {
          if (request === null) return <NotThere />;
          if (request.relation === 'supporting') return <p className="notice">{say('call.opinion')}</p>;
          return <Steps request={request} today={dayOf(clocks.business)} />;
        }}
      </Shown>
    </Page>
  );
}

interface StepsProps {
  readonly request: Asked;
  readonly today: string;
}

/** What each step did is said above all of them: the form that did it goes with it. */
function Steps({ request, today }: StepsProps) {
  const { announced, announce } = useAnnounced();
  return (
    <>
      {announced}
      {request.call === null ? (
        <Plan requestId={request.id} announce={announce} />
      ) : (
        <Planned call={request.call} request={request} today={today} announce={announce} />
      )}
    </>
  );
}

interface Announcing {
  readonly announce: (done: Done) => void;
}

function Plan({ requestId, announce }: Announcing & { readonly requestId: string }) {
  const { say } = useSpeech();
  const { sending, take, notices } = useSteps(announce);
  const plan = async (): Promise<Came> => {
    const { planCall: answer } = await ask(planPeerCall, { requestId });
    switch (answer.__typename) {
      case 'CallPlanned':
        return { says: 'call.planned' };
      case 'NotFound':
      case 'NotAllowed':
      case 'SecondFactorNeeded':
      case 'OnlyWhoCaresSpeaks':
      case 'RequestMoveNotAllowed':
      case 'CallExists':
      case 'PayerWantsAnother':
      case 'NoCallForThisReason':
      case 'CallClosedByAppeal':
      case 'CallWindowOver':
        return answer;
      default:
        return never(answer);
    }
  };
  return (
    <div className="empty">
      <p>{say('call.none')}</p>
      {notices}
      <div>
        <Button working={sending} onClick={() => take(plan)}>
          {say('call.plan')}
        </Button>
      </div>
    </div>
  );
}

interface PlannedProps extends StepsProps, Announcing {
  readonly call: Call;
}

const asksFor = ['to_ask', 'asked', 'booked', 'missed'] as const;
const running = ['to_ask', 'asked', 'booked', 'missed', 'held'] as const;

function Planned({ call, request, today, announce }: PlannedProps) {
  const { say, language } = useSpeech();
  const open = running.some((state) => state === call.state);
  return (
    <>
      <p>
        <strong>{say(`call.state.${call.state}`)}</strong>
      </p>
      {call.state === 'to_ask' &&
        (call.askBy === null ? (
          <p className="notice alert">{say('call.askNow')}</p>
        ) : (
          <NextDate
            kind="rule"
            what={say('call.askBy')}
            date={call.askBy}
            today={today}
            verified={call.rule?.verified ?? false}
          />
        ))}
      {call.result !== null && <Said call={call} />}
      <Appeal call={call} today={today} />
      {call.windows.length > 0 && (
        <section className="stack" aria-label={say('call.windows')}>
          <h2>{say('call.windows')}</h2>
          <ul className="plain-list">
            {call.windows.map(({ from, to }) => (
              <li key={from}>
                {say('call.window', {
                  from: showInZone(from, language, call.zone),
                  to: showInZone(to, language, call.zone),
                  zone: call.zone.replaceAll('_', ' '),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Rule call={call} />
      {asksFor.some((state) => state === call.state) && (
        <AskForCall callId={call.id} again={call.state === 'booked'} announce={announce} />
      )}
      {open && <CallSheetCard callId={call.id} statements={request.statements} />}
      {call.state !== 'to_ask' && <LogTry call={call} open={open} />}
      {open && call.state !== 'to_ask' && <LogResult callId={call.id} announce={announce} />}
      {call.state === 'logged' && <LaterResult key={call.result} call={call} announce={announce} />}
      <Ends call={call} announce={announce} />
    </>
  );
}

/** A reviewer who decided nothing yet calls back; and what was written down by mistake can be mended. */
function LaterResult({ call: { id, result }, announce }: Announcing & { readonly call: Call }) {
  const { say } = useSpeech();
  const [wanted, setWanted] = useState(result === 'no_decision');
  if (wanted) return <LogResult callId={id} announce={announce} later />;
  return (
    <div>
      <Button kind="plain" onClick={() => setWanted(true)}>
        {say('call.logOther')}
      </Button>
    </div>
  );
}

/** What the call means for the appeal: until when it waits, and what goes on after the result. */
function Appeal({ call, today }: { readonly call: Call; readonly today: string }) {
  const { say } = useSpeech();
  const { result, appealWaitsUntil: until } = call;
  return (
    <section className="stack" aria-label={say('call.appeal')}>
      <h2>{say('call.appeal')}</h2>
      {until !== null && <NextDate kind="day" what={say('call.waits')} date={until} today={today} />}
      {until === null && <p>{say('call.waitsNot')}</p>}
      {result !== null && <p>{say(`call.follows.${result}`)}</p>}
    </section>
  );
}

function Rule({ call: { rule } }: { readonly call: Call }) {
  const { say, language } = useSpeech();
  return (
    <section className="stack" aria-label={say('call.rule')}>
      <h2>{say('call.rule')}</h2>
      {rule === null ? (
        <p>{say('call.ruleNone')}</p>
      ) : (
        <>
          <p>
            <strong>{say(`call.closes.${rule.lostIfAppealFiled}`)}</strong>{' '}
            {say(`call.overturns.${rule.canOverturn}`)}
          </p>
          <blockquote className="paper" lang="en">
            {rule.rule}
          </blockquote>
          <p className="quiet">
            {rule.payer}. {say('call.ruleRead', { date: showPlainDate(rule.dateRead, language) })}{' '}
            {!rule.verified && say('call.ruleUnverified')}
          </p>
          {rule.phone !== null && (
            <p>
              <strong>{say('call.phone', { phone: rule.phone })}</strong>
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Said({ call: { said, heldAt, minutes, result } }: { readonly call: Call }) {
  const { say, language } = useSpeech();
  return (
    <section className="card" aria-label={say('call.said')}>
      <h2>{say('call.said')}</h2>
      {result !== null && (
        <p>
          <strong>{say(`call.outcome.${result}`)}</strong>
        </p>
      )}
      {heldAt !== null && (
        <p>{say('call.heldAt', { at: showInstant(new Date(heldAt), language), minutes: minutes ?? 0 })}</p>
      )}
      {said !== null && (
        <p>
          {[said.reviewerName, said.reviewerCredentials, said.criterion, said.alternative, said.reference]
            .filter((one) => one !== null)
            .join(', ')}
        </p>
      )}
    </section>
  );
}
