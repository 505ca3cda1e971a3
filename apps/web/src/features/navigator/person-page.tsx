import { useState } from 'react';
import type { HelpedCaseQuery, HelpedOneQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { dayOf } from '../../lib/use-today.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Go } from '../../ui/go.js';
import { NextDate } from '../../ui/next-date.js';
import { Page } from '../../ui/page.js';
import { FilingsCard } from './filings-card.js';
import { HandOver } from './hand-over.js';
import { helpedCase, helpedOne } from './navigator.operations.js';
import { Numbers } from './numbers-card.js';
import { LogCall, ReportResult } from './person-forms.js';
import { personCode } from './person-code.js';
import { Script } from './script-card.js';
import { StepsCard } from './steps-card.js';
import { ToCall } from './to-call.js';
import '../justification/justification.css';

export type HelpedOne = NonNullable<HelpedOneQuery['helpedParticipation']>;
export type OfHelped = NonNullable<HelpedCaseQuery['case']>;

/** One person: how to reach them, what to say, which number, what was said, what came of it, and handing them over. */
export default function HelpedPersonPage({ params }: PageProps) {
  const { say } = useSpeech();
  const { participation = '' } = params;
  const asked = useAsked(helpedOne, { id: participation });
  const [handed, setHanded] = useState<string | null>(null);
  return (
    <Page title={say('helped.title')} back="/help">
      <Shown of={asked}>
        {({ helpedParticipation: one, myCaseload, clocks }) => {
          const wasHanded = handed === participation;
          const at = myCaseload.findIndex(({ id }) => id === participation);
          const others = myCaseload.filter(({ id }) => id !== participation);
          // One after another by their dates, and after the last the first again.
          const next = others[Math.max(0, at)] ?? others[0] ?? null;
          return (
            <>
              {one === null || wasHanded ? (
                <div className="empty" role="status">
                  <p>{say(wasHanded ? 'helped.handedOver' : 'helped.gone')}</p>
                </div>
              ) : (
                <Person
                  key={one.id}
                  of={one}
                  now={clocks.business}
                  onHanded={() => setHanded(participation)}
                />
              )}
              <nav className="row" aria-label={say('helped.goOn')}>
                {next !== null && <ToNext next={next} />}
                <Go to="/help" className="button plain">
                  {say('helped.back')}
                </Go>
              </nav>
            </>
          );
        }}
      </Shown>
    </Page>
  );
}

function ToNext({ next }: { readonly next: HelpedOneQuery['myCaseload'][number] }) {
  const { say, language } = useSpeech();
  const { actBy } = next.facet;
  const name = say('help.person', { code: personCode(next.id) });
  return (
    <Go to={`/help/people/${next.id}`} className="button">
      {actBy === null
        ? say('helped.nextUndated', { name })
        : say('helped.next', { name, day: showPlainDate(actBy, language) })}
    </Go>
  );
}

interface PersonProps {
  readonly of: HelpedOne;
  readonly now: string;
  readonly onHanded: () => void;
}

function Person({ of, now, onHanded }: PersonProps) {
  const { say, language } = useSpeech();
  const asked = useAsked(helpedCase, { id: of.caseId, language }, { when: of.helped !== null });
  const { actBy } = of.facet;
  const clock = asked.answer?.case?.clocks.find((one) => one.side === 'file' && one.actBy === actBy);
  return (
    <>
      {actBy !== null && (
        <NextDate
          kind="filing"
          what={say('help.act')}
          date={actBy}
          today={dayOf(now)}
          rule={clock?.citation ?? null}
          verified={clock?.verified ?? null}
          lastArguable={of.facet.lastArguable}
        />
      )}
      {of.helped === null ? (
        <p className="notice alert">{say('helped.noConsent')}</p>
      ) : (
        <>
          <Reach helped={of.helped} organization={of.campaign.organization.name} />
          <Shown of={asked}>
            {({ case: found, submissionsOf: filings }) =>
              found === null ? (
                <p className="notice alert">{say('helped.noConsent')}</p>
              ) : (
                <>
                  <StepsCard participationId={of.id} />
                  <FilingsCard filings={filings} />
                  <Script of={of} language={of.helped?.language ?? 'en'} case={found} />
                  <Numbers case={found} />
                  <LogCall case={found} now={now} />
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
  readonly helped: NonNullable<HelpedOne['helped']>;
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
        <dd>{phone === null ? say('helped.none') : <ToCall number={phone} />}</dd>
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
