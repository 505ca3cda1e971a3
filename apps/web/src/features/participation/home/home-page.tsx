import './home.css';
import type { MyHomeQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { useAsked } from '../../../lib/use-asked.js';
import { useToday } from '../../../lib/use-today.js';
import { Shown } from '../../../ui/asked.js';
import { Go } from '../../../ui/go.js';
import { NextDate } from '../../../ui/next-date.js';
import { Page } from '../../../ui/page.js';
import { useCaseName } from '../case-name.js';
import { PaperOfRight } from '../join/paper-of-right.js';
import { myHome, myPeople } from '../participation.operations.js';
import { OfPerson, type Person, type Taking } from '../whose.js';
import { type Step, stepsOf } from './next-step.js';
import { Places } from './places.js';

/** Everything of somebody's in one place, and first of all the one thing to do next. */
export default function HomePage() {
  const { say } = useSpeech();
  return (
    <Page title={say('me.heading')}>
      <WaitingRights />
      <OfPerson>
        {({ person, taking }) => (
          <>
            <Matters person={person} taking={taking} />
            <Places person={person} />
          </>
        )}
      </OfPerson>
    </Page>
  );
}

/** A right to act that waits for its paper: its dates run all the same. */
function WaitingRights() {
  const { say } = useSpeech();
  const { answer } = useAsked(myPeople, {});
  const waiting = (answer?.me?.authorities ?? []).filter(({ mine, state }) => mine && state === 'asked');
  return waiting.map(({ id, personId, basis }) => (
    <section key={id} className="card" aria-labelledby={`right-${id}`}>
      <h2 id={`right-${id}`}>{say('paperOfRight.title')}</h2>
      <p>{say(`paperOfRight.basis.${basis}`)}</p>
      <PaperOfRight authorityId={id} personId={personId} />
    </section>
  ));
}

function Matters({ person, taking }: { readonly person: Person; readonly taking: readonly Taking[] }) {
  const asked = useAsked(myHome, { personId: person.id });
  return (
    <Shown of={asked}>
      {(home) => <Known key={person.id} home={home} person={person} taking={taking} />}
    </Shown>
  );
}

interface KnownProps {
  readonly home: MyHomeQuery;
  readonly person: Person;
  readonly taking: readonly Taking[];
}

function Known({ home, person, taking }: KnownProps) {
  const { say } = useSpeech();
  const cases = home.casesOf.edges.map(({ node }) => node);
  const [next] = stepsOf(cases, home.myWork.items);
  if (cases.length === 0)
    return (
      <section className="empty stack" aria-labelledby="none">
        <h2 id="none">{say('me.noCase', { name: person.name.given })}</h2>
        <p>{say('me.noCaseNext')}</p>
        <div>
          <Go to={`/me/cases/new?person=${person.id}`} className="button">
            {say('me.startCase')}
          </Go>
        </div>
      </section>
    );
  return (
    <>
      {next !== undefined && <NextStep step={next} />}
      <MatterList cases={cases} taking={taking} />
      <div>
        <Go to={`/me/cases/new?person=${person.id}`} className="button plain">
          {say('me.anotherCase')}
        </Go>
      </div>
    </>
  );
}

function NextStep({ step }: { readonly step: Step }) {
  const { say, language } = useSpeech();
  const today = useToday();
  const what =
    step.label === null ? say(`me.step.${step.kind as 'tell' | 'go-on' | 'wait'}`) : step.label[language];
  return (
    <section className="card next-step" aria-labelledby="next-step">
      <h2 id="next-step">{say('me.nextStep')}</h2>
      <p className="step">{what}</p>
      {step.date !== null ? (
        <NextDate
          kind="filing"
          what={say(step.kind === 'wait' ? 'me.dateOfCase' : 'me.doBy')}
          date={step.date}
          today={today}
          rule={step.citation === null ? null : say('me.rule', { citation: step.citation })}
          verified={step.verified}
          lastArguable={step.lastArguable}
        />
      ) : (
        <p className="quiet">{say('me.noDate')}</p>
      )}
      <div>
        <Go to={`/me/cases/${step.caseId}`} className="button">
          {say(`me.open.${step.kind}`)}
        </Go>
      </div>
    </section>
  );
}

function MatterList({
  cases,
  taking,
}: Pick<KnownProps, 'taking'> & {
  readonly cases: readonly MyHomeQuery['casesOf']['edges'][number]['node'][];
}) {
  const { say } = useSpeech();
  const caseName = useCaseName();
  return (
    <section className="stack" aria-labelledby="matters">
      <h2 id="matters">{say('me.matters')}</h2>
      <ul className="matters">
        {cases.map((one) => {
          const { label, hint } = caseName(one);
          const parts = taking.filter(({ caseId, state }) => caseId === one.id && state !== 'left');
          return (
            <li key={one.id}>
              <Go to={`/me/cases/${one.id}`}>{label}</Go>
              <p className="quiet small">{hint}</p>
              <p>{say(`matter.state.${one.state}`)}</p>
              {parts.map(({ id, state, campaign }) => (
                <p key={id} className="small">
                  <Go to={`/c/${campaign.slug}`}>{campaign.title}</Go>. {say(`taking.${state}`)}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
