import './dates.css';
import type { MyHomeQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { useAsked } from '../../../lib/use-asked.js';
import { useToday } from '../../../lib/use-today.js';
import { Shown } from '../../../ui/asked.js';
import { Go } from '../../../ui/go.js';
import { NextDate } from '../../../ui/next-date.js';
import { Page } from '../../../ui/page.js';
import { useCaseName } from '../case-name.js';
import { byDate } from '../home/next-step.js';
import { myHome } from '../participation.operations.js';
import { OfPerson } from '../whose.js';
import { Calendars } from './calendars.js';

/** Every date that runs, the nearest first, and a calendar that keeps them. */
export default function DatesPage() {
  const { say } = useSpeech();
  return (
    <Page title={say('dates.heading')} lead={<p>{say('dates.lead')}</p>} back="/me">
      <OfPerson>{({ person }) => <Dates key={person.id} personId={person.id} />}</OfPerson>
      <Calendars />
    </Page>
  );
}

function Dates({ personId }: { readonly personId: string }) {
  const asked = useAsked(myHome, { personId });
  return <Shown of={asked}>{(home) => <Listed home={home} personId={personId} />}</Shown>;
}

const over: readonly string[] = ['closed', 'withdrawn', 'decided', 'contested'];

function Listed({ home, personId }: { readonly home: MyHomeQuery; readonly personId: string }) {
  const { say } = useSpeech();
  const today = useToday();
  const caseName = useCaseName();
  const cases = home.casesOf.edges.map(({ node }) => node);
  const running = cases
    .flatMap((one) =>
      one.clocks
        .filter(({ state, actBy, side }) => state === 'running' && actBy !== null && side === 'file')
        .map((clock) => ({ one, clock })),
    )
    // The same day by two rules, because what would tell them apart is not known yet, is one date.
    .filter(
      ({ one, clock }, at, all) =>
        all.findIndex((other) => other.one.id === one.id && other.clock.actBy === clock.actBy) === at,
    )
    .sort((a, b) => byDate(a.clock.actBy, b.clock.actBy));
  // What the letter says is asked wherever no rule gives a date.
  const without = cases.filter(({ actBy, state }) => actBy === null && !over.includes(state));
  if (running.length === 0 && without.length === 0)
    return (
      <div className="empty stack">
        <p>{say('dates.none')}</p>
        <div>
          <Go to={`/me/cases/new?person=${personId}`} className="button">
            {say('dates.addLetter')}
          </Go>
        </div>
      </div>
    );
  return (
    <section className="stack" aria-labelledby="running">
      <h2 id="running">{say('dates.running')}</h2>
      {running.map(({ one, clock }) => (
        <div key={clock.id}>
          <NextDate
            kind="filing"
            what={say('dates.actBy', { name: caseName(one).label })}
            date={clock.actBy ?? ''}
            today={today}
            lastArguable={clock.lastArguable}
            rule={say('dates.rule', { citation: clock.citation })}
            verified={clock.verified}
          />
          <Go to={`/me/cases/${one.id}`} className="otherwise">
            {say('dates.otherwise')}
          </Go>
        </div>
      ))}
      {without.map((one) => (
        <p key={one.id} className="notice">
          <strong>{caseName(one).label}</strong>
          {say('dates.unknown')} <Go to={`/me/cases/${one.id}`}>{say('dates.tell')}</Go>
        </p>
      ))}
    </section>
  );
}
