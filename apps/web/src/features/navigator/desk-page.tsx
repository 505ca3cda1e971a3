import { useState } from 'react';
import type { FinishingDeskQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { dayOf } from '../../lib/use-today.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { Go } from '../../ui/go.js';
import { NextDate } from '../../ui/next-date.js';
import { Page } from '../../ui/page.js';
import { ProofFirst } from '../justification/proof-first.js';
import { useSteps } from '../justification/use-steps.js';
import { ChecksCard } from './checks-card.js';
import { personCode } from './person-code.js';
import { given } from './navigator.acts.js';
import { finishingDesk, helpedNames } from './navigator.operations.js';
import { WaitingTable } from './waiting-table.js';

export type Desk = FinishingDeskQuery;
type Helped = Desk['myCaseload'][number];

/** The finishing desk: the person whose date comes first, then everybody else one helps, then who waits. */
export default function DeskPage() {
  const { say } = useSpeech();
  const desk = useAsked(finishingDesk, {}, { everyMs: 30_000 });
  return (
    <Page title={say('help.title')} lead={<p>{say('help.lead')}</p>} width="wide">
      <Shown of={desk}>{(answer) => <Lists desk={answer} />}</Shown>
    </Page>
  );
}

function Lists({ desk }: { readonly desk: Desk }) {
  const { say } = useSpeech();
  const { myCaseload, waitingForHelper, myOrganizations, myCheckInCalls } = desk;
  const navigates = myOrganizations.some(({ myRoles }) => myRoles.includes('navigator'));
  const member = myOrganizations.length > 0;
  if (member && desk.me?.secondFactorShown !== true) return <ProofFirst />;
  if (!navigates && myCaseload.length === 0 && myCheckInCalls.length === 0)
    return (
      <div className="empty">
        <p>{say('help.notNavigator')}</p>
        <p>{say('help.notNavigatorNext')}</p>
      </div>
    );
  return (
    <>
      <NextPerson
        first={myCaseload[0] ?? null}
        waiting={waitingForHelper[0] ?? null}
        today={dayOf(desk.clocks.business)}
      />
      <ChecksCard desk={desk} />
      <Caseload desk={desk} />
      <WaitingTable people={waitingForHelper} />
    </>
  );
}

interface NextProps {
  readonly first: Helped | null;
  /** Who waits with the earliest date: the next one, where one helps nobody. */
  readonly waiting: Desk['waitingForHelper'][number] | null;
  readonly today: string;
}

function NextPerson({ first, waiting, today }: NextProps) {
  const { say } = useSpeech();
  const { sending, take, notices } = useSteps();
  return (
    <section className="card" aria-label={say('help.next')}>
      <h2>{say('help.next')}</h2>
      {first !== null ? (
        <>
          <NextDay what={say('help.act')} facet={first.facet} today={today} />
          <div>
            <Go to={`/help/people/${first.id}`} className="button">
              {say('help.open', { name: say('help.person', { code: personCode(first.id) }) })}
            </Go>
          </div>
        </>
      ) : waiting !== null ? (
        <>
          <p>{say('help.nextNone')}</p>
          <NextDay what={say('help.nextWaits')} facet={waiting.facet} today={today} />
          <div>
            <Button working={sending} onClick={() => take(() => given(waiting.id, null, 'help.taken'))}>
              {say('help.takeNext')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>{say('help.nextNone')}</p>
          <p className="quiet">{say('help.nextNoneNext')}</p>
        </>
      )}
      {notices}
    </section>
  );
}

interface NextDayProps {
  readonly what: string;
  readonly facet: Helped['facet'];
  readonly today: string;
}

function NextDay({ what, facet: { actBy, lastArguable, urgency }, today }: NextDayProps) {
  const { say } = useSpeech();
  return (
    <>
      {urgency === 'urgent' && <p className="notice alert">{say('help.urgentFirst')}</p>}
      {actBy === null ? (
        <p className="notice">{say('help.noDate')}</p>
      ) : (
        <NextDate
          kind="filing"
          what={what}
          date={actBy}
          today={today}
          verified={null}
          lastArguable={lastArguable}
        />
      )}
    </>
  );
}

function Caseload({ desk: { myCaseload, helperPlaces } }: { readonly desk: Desk }) {
  const { say, language } = useSpeech();
  const [named, setNamed] = useState(false);
  const names = useAsked(helpedNames, {}, { when: named });
  const nameOf = (id: string): string => {
    // An answer of before this visit is still known here; only who asks for names now is shown them.
    const found = named ? names.answer?.myCaseload.find((one) => one.id === id) : undefined;
    return found?.helped?.name ?? say('help.person', { code: personCode(id) });
  };
  return (
    <section className="stack" aria-label={say('help.caseload')}>
      <h2>{say('help.caseload')}</h2>
      <p className="quiet">
        {say('help.caseloadOf', { count: helperPlaces.taken, most: helperPlaces.most })}
      </p>
      {myCaseload.length > 0 && !named && (
        <div>
          <Button kind="plain" onClick={() => setNamed(true)}>
            {say('help.showNames')}
          </Button>
          <p className="quiet small">{say('help.showNamesSays')}</p>
        </div>
      )}
      {names.fault !== null && <p role="alert">{say('fault.form')}</p>}
      <DataTable
        caption={say('help.caseloadDates')}
        rows={myCaseload}
        rowKey={({ id }) => id}
        empty={
          <>
            <p>{say('help.nextNone')}</p>
            <p>{say('help.nextNoneNext')}</p>
          </>
        }
        columns={[
          {
            key: 'who',
            title: say('help.column.who'),
            cell: ({ id }) => (
              <Go to={`/help/people/${id}`} className="row-link">
                {nameOf(id)}
              </Go>
            ),
          },
          {
            key: 'date',
            title: say('help.column.date'),
            cell: ({ facet }) => (
              <>
                {facet.urgency === 'urgent' && <strong>{say('help.urgent')} </strong>}
                {facet.actBy === null ? say('help.noDate') : showPlainDate(facet.actBy, language)}
              </>
            ),
          },
          { key: 'campaign', title: say('help.column.campaign'), cell: ({ campaign }) => campaign.title },
        ]}
      />
    </section>
  );
}
