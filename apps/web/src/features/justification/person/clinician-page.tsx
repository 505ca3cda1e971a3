import type { CaseClinicianQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { useAsked } from '../../../lib/use-asked.js';
import { dayOf } from '../../../lib/use-today.js';
import type { PageProps } from '../../../shell/route.js';
import { Shown } from '../../../ui/asked.js';
import { NextDate } from '../../../ui/next-date.js';
import { Page } from '../../../ui/page.js';
import { filingClock } from '../../case/filing-clock.js';
import { caseClinician } from '../person.operations.js';
import { AskForm } from './ask-form.js';
import { AskedOne } from './asked-one.js';
import { Permission } from './permission.js';
import '../justification.css';

export type OfCase = NonNullable<CaseClinicianQuery['case']>;
export type AskedRequest = OfCase['justificationRequests'][number];

/** The person's side: permission first, then the question, then how it stands, on paper or here. */
export default function ClinicianPage({ params }: PageProps) {
  const { say } = useSpeech();
  const id = params.case ?? '';
  const asked = useAsked(caseClinician, { id });
  return (
    <Page title={say('asking.title')} lead={<p>{say('asking.lead')}</p>} back={`/me/cases/${id}`}>
      <Shown of={asked}>
        {({ case: of, clocks }) =>
          of === null ? (
            <p className="empty">{say('asking.gone')}</p>
          ) : (
            <Steps of={of} today={dayOf(clocks.business)} />
          )
        }
      </Shown>
    </Page>
  );
}

function Steps({ of, today }: { readonly of: OfCase; readonly today: string }) {
  const { say } = useSpeech();
  const { justificationRequests: requests, personId } = of;
  return (
    <>
      {of.actBy !== null && (
        <NextDate
          kind="filing"
          what={say('asking.yourDate')}
          date={of.actBy}
          today={today}
          verified={filingClock(of)?.verified ?? false}
          lastArguable={of.lastArguable}
        />
      )}
      <Permission of={of} />
      <AskForm key={of.id} caseId={of.id} />
      <section className="stack" aria-label={say('asking.state')}>
        <h2>{say('asking.state')}</h2>
        {requests.length === 0 ? (
          <div className="empty">
            <p>{say('asking.none')}</p>
            <p>{say('asking.noneNext')}</p>
          </div>
        ) : (
          requests.map((request) => (
            <AskedOne key={request.id} request={request} caseId={of.id} personId={personId} today={today} />
          ))
        )}
      </section>
    </>
  );
}
