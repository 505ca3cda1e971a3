import type { ClinicDeskQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { daysUntil, showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { dayOf } from '../../lib/use-today.js';
import { Shown } from '../../ui/asked.js';
import { DataTable } from '../../ui/data-table.js';
import { Go } from '../../ui/go.js';
import { NextDate } from '../../ui/next-date.js';
import { Page } from '../../ui/page.js';
import { stateNamed } from '../../ui/pictures/us-states.js';
import { clinicDesk } from './clinic.operations.js';
import { ProofFirst } from './proof-first.js';
import { isAnswered } from './request-words.js';
import './justification.css';

type Desk = ClinicDeskQuery;
type Listed = Desk['myRequests'][number];

/** What a clinician is asked, and what a practice prepares: by date, one list, nobody else's. */
export default function ClinicPage() {
  const { say } = useSpeech();
  const desk = useAsked(clinicDesk, {}, { everyMs: 30_000 });
  return (
    <Page title={say('clinic.title')} lead={<p>{say('clinic.lead')}</p>} width="wide">
      <Shown of={desk}>{(answer) => <Inbox desk={answer} />}</Shown>
    </Page>
  );
}

function Inbox({ desk }: { readonly desk: Desk }) {
  const { say } = useSpeech();
  const { clinician, myRequests } = desk;
  const today = dayOf(desk.clocks.business);
  // Without a proof a practice is shown no request of its clinicians: that none is here says nothing then.
  const proved = desk.me?.secondFactorShown === true;
  const waiting = byNeed(myRequests.filter(({ state }) => !isAnswered(state)));
  const done = myRequests.filter(({ state }) => isAnswered(state));
  // The list begins with what is urgent; its date need not be the next one.
  const [first] = waiting
    .filter(({ neededBy }) => neededBy !== null)
    .sort((one, other) => ((one.neededBy ?? '') < (other.neededBy ?? '') ? -1 : 1));
  return (
    <>
      {clinician === null ? <NotEnrolled /> : <Week clinician={clinician} />}
      {!proved && <ProofFirst />}
      {myRequests.some(({ part }) => part === 'practice_staff') && (
        <p className="notice">{say('clinic.staffLead')}</p>
      )}
      {first?.neededBy != null && (
        <NextDate
          kind="day"
          what={say(`clinic.relation.${first.relation}`)}
          date={first.neededBy}
          today={today}
        />
      )}
      {(proved || waiting.length > 0) && (
        <section className="stack" aria-label={say('clinic.inbox')}>
          <h2>{say('clinic.inbox')}</h2>
          <Requests
            caption={say('clinic.inbox')}
            rows={waiting}
            today={today}
            empty={[say('clinic.empty'), say('clinic.emptyNext')]}
          />
        </section>
      )}
      {(proved || done.length > 0) && (
        <section className="stack" aria-label={say('clinic.done')}>
          <h2>{say('clinic.done')}</h2>
          <Requests
            caption={say('clinic.done')}
            rows={done}
            today={today}
            empty={[say('clinic.doneEmpty')]}
          />
        </section>
      )}
    </>
  );
}

/** Urgent before all, then what has no known date, then by date: nothing waits because nobody knows until when. */
const byNeed = (rows: readonly Listed[]): readonly Listed[] =>
  rows.toSorted(
    (one, other) =>
      Number(other.offer?.urgent ?? false) - Number(one.offer?.urgent ?? false) ||
      (one.neededBy ?? '').localeCompare(other.neededBy ?? ''),
  );

function NotEnrolled() {
  const { say } = useSpeech();
  return (
    <section className="card">
      <h2>{say('clinic.notEnrolled')}</h2>
      <p>{say('clinic.notEnrolledSays')}</p>
      <div>
        <Go to="/clinic/enroll" className="button">
          {say('clinic.enrol')}
        </Go>
      </div>
    </section>
  );
}

function Week({ clinician }: { readonly clinician: NonNullable<Desk['clinician']> }) {
  const { say } = useSpeech();
  const { load, weeklyCapacity: capacity } = clinician;
  const over = clinician.licences.filter(({ inForce }) => !inForce).map(({ state }) => stateNamed(state));
  return (
    <>
      {over.length > 0 && (
        <p className="notice alert">
          {say('clinic.licences.overThere', { states: over.join(', ') })}{' '}
          <Go to="/clinic/settings">{say('clinic.licences.toRenew')}</Go>
        </p>
      )}
      <p>
        {capacity === 0 ? say('clinic.paused') : say('clinic.load', { load, capacity })}{' '}
        <Go to="/clinic/settings">{say('clinic.settings')}</Go>
      </p>
    </>
  );
}

interface RequestsProps {
  readonly caption: string;
  readonly rows: readonly Listed[];
  readonly today: string;
  readonly empty: readonly string[];
}

function Requests({ caption, rows, today, empty }: RequestsProps) {
  const { say, language } = useSpeech();
  const left = (date: string) => {
    const days = daysUntil(date, today);
    return days > 1
      ? say('date.daysLeft', { days })
      : say(days === 1 ? 'date.tomorrow' : days === 0 ? 'date.today' : 'date.passed');
  };
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty.map((line) => (
        <p key={line}>{line}</p>
      ))}
      columns={[
        {
          key: 'letter',
          title: say('clinic.column.letter'),
          cell: ({ id, reference }) => (
            <Go to={`/clinic/requests/${id}`} className="row-link">
              {say('clinic.openOne', { reference })}
            </Go>
          ),
        },
        {
          key: 'date',
          title: say('clinic.column.date'),
          cell: ({ neededBy }) =>
            neededBy === null
              ? say('clinic.noDate')
              : say('clinic.date', { date: showPlainDate(neededBy, language), left: left(neededBy) }),
        },
        {
          key: 'asked',
          title: say('clinic.column.asked'),
          cell: ({ relation, offer }) => (
            <>
              {say(`clinic.relation.${relation}`)}
              {offer?.urgent === true && <strong> {say('clinic.urgent')}</strong>}
              {offer?.state != null && (
                <span className="quiet small"> {say('clinic.from', { state: stateNamed(offer.state) })}</span>
              )}
            </>
          ),
        },
        {
          key: 'state',
          title: say('clinic.column.state'),
          cell: ({ state, statements }) => {
            const open = statements.filter(({ standing }) => standing === 'open').length;
            return (
              <>
                {say(`clinic.state.${state}`)}
                {open > 0 && (
                  <span className="quiet small">
                    {' '}
                    {say('clinic.openCount', { open, all: statements.length })}
                  </span>
                )}
              </>
            );
          },
        },
      ]}
    />
  );
}
