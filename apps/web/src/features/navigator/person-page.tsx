import { useState } from 'react';
import type { HelpedCaseQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { showInstant, showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { dayOf } from '../../lib/use-today.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Select } from '../../ui/field.js';
import { Go } from '../../ui/go.js';
import { NextDate } from '../../ui/next-date.js';
import { Page } from '../../ui/page.js';
import { useSteps } from '../justification/use-steps.js';
import { given, type Helped } from './desk-page.js';
import { LogCall, ReportResult } from './person-forms.js';
import { finishingDesk, helpedCase } from './navigator.operations.js';
import '../justification/justification.css';

export type OfHelped = NonNullable<HelpedCaseQuery['case']>;

/** One person: how to reach them, what to say, which number, what was said, what came of it, and handing them over. */
export default function HelpedPersonPage({ params }: PageProps) {
  const { say } = useSpeech();
  const desk = useAsked(finishingDesk, {});
  const [handed, setHanded] = useState(false);
  return (
    <Page title={say('helped.title')} back="/help">
      <Shown of={desk}>
        {({ myCaseload, clocks }) => {
          const one = myCaseload.find(({ id }) => id === params.participation);
          if (handed || one === undefined)
            return (
              <div className="empty" role="status">
                <p>{say(handed ? 'helped.handedOver' : 'helped.gone')}</p>
                <p>
                  <Go to="/help">{say('helped.back')}</Go>
                </p>
              </div>
            );
          return <Person of={one} today={dayOf(clocks.business)} onHanded={() => setHanded(true)} />;
        }}
      </Shown>
    </Page>
  );
}

interface PersonProps {
  readonly of: Helped;
  readonly today: string;
  readonly onHanded: () => void;
}

function Person({ of, today, onHanded }: PersonProps) {
  const { say } = useSpeech();
  const asked = useAsked(helpedCase, { id: of.caseId }, { when: of.helped !== null });
  const { actBy } = of.facet;
  return (
    <>
      {actBy !== null && <NextDate what={say('help.act')} date={actBy} today={today} />}
      {of.helped === null ? (
        <p className="notice alert">{say('helped.noConsent')}</p>
      ) : (
        <>
          <Reach helped={of.helped} organization={of.campaign.organization.name} />
          <Shown of={asked}>
            {({ case: found }) =>
              found === null ? (
                <p className="notice alert">{say('helped.noConsent')}</p>
              ) : (
                <>
                  <Script of={of} case={found} />
                  <Numbers case={found} />
                  <LogCall case={found} />
                  <ReportResult case={found} />
                </>
              )
            }
          </Shown>
        </>
      )}
      <HandOver of={of} onHanded={onHanded} />
    </>
  );
}

interface ReachProps {
  readonly helped: NonNullable<Helped['helped']>;
  readonly organization: string;
}

function Reach({ helped, organization }: ReachProps) {
  const { say, language } = useSpeech();
  const { name, phone, email, zone } = helped;
  const now = new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    timeStyle: 'short',
    timeZone: zone,
  }).format(new Date());
  return (
    <section className="card" aria-label={say('helped.reach', { name })}>
      <h2>{say('helped.reach', { name })}</h2>
      <dl className="facts">
        <dt>{say('helped.phone')}</dt>
        <dd>
          {phone === null ? (
            say('helped.none')
          ) : (
            <a className="row-link" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
              {phone}
            </a>
          )}
        </dd>
        <dt>{say('helped.email')}</dt>
        <dd>{email ?? say('helped.none')}</dd>
        <dt>{say('helped.language')}</dt>
        <dd>{say(`helped.language.${helped.language}`)}</dd>
        <dt>{say('helped.time')}</dt>
        <dd>{now}</dd>
      </dl>
      <p className="notice">{say('helped.consent', { organization })}</p>
    </section>
  );
}

interface CaseProps {
  readonly case: OfHelped;
}

function Script({ of, case: found }: CaseProps & { readonly of: Helped }) {
  const { say, language } = useSpeech();
  const { actBy } = found;
  const missing = (found.problems ?? []).map(({ message }) => message);
  const lines = [
    say('helped.script.hello', { organization: of.campaign.organization.name }),
    say('helped.script.stop'),
    actBy === null
      ? say('helped.script.noDate')
      : say('helped.script.date', { date: showPlainDate(actBy, language) }),
    ...missing.map((what) => say('helped.script.missing', { what })),
    say('helped.script.result'),
    say('helped.script.end'),
  ];
  return (
    <section className="card" aria-label={say('helped.script')}>
      <h2>{say('helped.script')}</h2>
      <ol>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}

function Numbers({ case: { details, calls } }: CaseProps) {
  const { say, language } = useSpeech();
  const plan = details?.noticeAddress?.phone ?? null;
  const called = (calls ?? []).filter(({ calledNumber }) => calledNumber !== null);
  return (
    <section className="card" aria-label={say('helped.numbers')}>
      <h2>{say('helped.numbers')}</h2>
      {plan === null && called.length === 0 && <p>{say('helped.numbersNone')}</p>}
      <dl className="facts">
        {plan !== null && (
          <div className="fact">
            <dt>{say('helped.number.plan')}</dt>
            <dd>{plan}</dd>
          </div>
        )}
        {called.map(({ id, calledNumber, spokeWith }) => (
          <div key={id} className="fact">
            <dt>{say('helped.number.called', { who: spokeWith ?? say('help.somebody') })}</dt>
            <dd>{calledNumber}</dd>
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

function HandOver({ of, onHanded }: { readonly of: Helped; readonly onHanded: () => void }) {
  const { say } = useSpeech();
  const [to, setTo] = useState('');
  const { sending, take, notices } = useSteps();
  return (
    <section className="card" aria-label={say('helped.handover')}>
      <h2>{say('helped.handover')}</h2>
      <p className="quiet">{say('helped.handoverSays')}</p>
      {of.colleagues.length === 0 ? (
        <p>{say('helped.handoverNone')}</p>
      ) : (
        <>
          <Select
            label={say('helped.handoverTo')}
            none={say('helped.handoverChoose')}
            options={of.colleagues.map(({ accountId, email }) => ({ value: accountId, label: email }))}
            value={to}
            onChange={setTo}
          />
          {notices}
          <div>
            <Button
              kind="plain"
              working={sending || to === ''}
              onClick={() => {
                // Said by the page itself: the person is gone from the list with it.
                take(async () => {
                  const came = await given(of.id, to, 'helped.handedOver');
                  if ('says' in came) onHanded();
                  return came;
                });
              }}
            >
              {say('helped.handoverDo')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
