import { type FormEvent, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showDay } from '../../lib/show-time.js';
import { type Refusing } from '../../lib/use-acting.js';
import { useAsked } from '../../lib/use-asked.js';
import { useSending } from '../../lib/use-sending.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Go } from '../../ui/go.js';
import { Page } from '../../ui/page.js';
import { NotDone } from '../../ui/not-done.js';
import { Tick } from '../../ui/tick.js';
import { beginCase, switchesOf, unfinishedCases, whoseCase } from './case.operations.js';
import { alongWith, partsOf, toldWays, type ToldWay } from './telling/ways.js';
import type { WhoseCaseQuery } from '../../generated/operations.js';
import './case.css';

type Persons = NonNullable<WhoseCaseQuery['me']>['persons'];

/** The first question: whose denial it is, and how they were told. From here on the case itself keeps every answer. */
export default function NewCasePage() {
  const { say } = useSpeech();
  const asked = useAsked(whoseCase, {});
  return (
    <Page title={say('begin.title')} lead={say('begin.lead')} back="/me">
      <Shown of={asked}>
        {({ me }) => {
          const persons = (me?.persons ?? []).filter(({ state }) => state === 'active');
          return persons.length === 0 ? (
            <div className="notice">
              <strong>{say('begin.nobody')}</strong>
              {say('begin.nobodyNext')} <Go to="/me">{say('begin.toMe')}</Go>
            </div>
          ) : (
            <Begin persons={persons} />
          );
        }}
      </Shown>
    </Page>
  );
}

function Begin({ persons }: { readonly persons: Persons }) {
  const { say } = useSpeech();
  const [only] = persons;
  const named = new URLSearchParams(useSearch()).get('person');
  const [personId, setPersonId] = useState<string | null>(
    persons.find(({ id }) => id === named)?.id ?? (persons.length === 1 ? (only?.id ?? null) : null),
  );
  return (
    <>
      {persons.length > 1 && (
        <Choices
          legend={say('begin.who')}
          choices={persons.map(({ id, name }) => ({ value: id, label: `${name.given} ${name.family}` }))}
          value={personId}
          onChange={setPersonId}
        />
      )}
      {personId !== null && (
        <>
          <Unfinished personId={personId} />
          <BeginForm key={personId} personId={personId} />
        </>
      )}
    </>
  );
}

/** What was begun before goes first: one denial is one case. */
function Unfinished({ personId }: { readonly personId: string }) {
  const { say, language } = useSpeech();
  const search = useSearch();
  const { answer } = useAsked(unfinishedCases, { personId });
  const begun = (answer?.casesOf.edges ?? []).filter(({ node }) => node.state === 'intake');
  if (begun.length === 0) return null;
  return (
    <section className="card" aria-labelledby="unfinished">
      <h2 id="unfinished">{say('begin.unfinished')}</h2>
      <ul className="tasks">
        {begun.map(({ node }) => (
          <li key={node.id}>
            <Go to={`/me/cases/${node.id}${search === '' ? '' : `?${search}`}`}>
              {say('begin.goOn', { day: showDay(new Date(node.createdAt), language) })}
            </Go>
          </li>
        ))}
      </ul>
    </section>
  );
}

function BeginForm({ personId }: { readonly personId: string }) {
  const { say, language } = useSpeech();
  const [, go] = useLocation();
  const search = useSearch();
  const changed = useChanged();
  const switches = useAsked(switchesOf, { personId, language });
  const [way, setWay] = useState<ToldWay | null>(null);
  const [agreed, setAgreed] = useState(false);
  const [problem, setProblem] = useState<'way' | 'store' | null>(null);
  const [refused, setRefused] = useState<Refusing | null>(null);
  const { sending, fault, send } = useSending();
  const store = switches.answer?.consents?.find(({ purpose }) => purpose === 'store') ?? null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (way === null) return setProblem('way');
    if (store !== null && !store.on && !agreed) return setProblem('store');
    setProblem(null);
    void send(async () => {
      setRefused(null);
      const consentToStore =
        store === null || store.on ? null : { wordingVersion: store.wordingVersion, language };
      const { startCase: answer } = await ask(beginCase, {
        input: { personId, facts: {}, confidential: false, anotherDenial: false, consentToStore },
      });
      switch (answer.__typename) {
        case 'CaseStarted': {
          await changed();
          const { id } = answer.case;
          return go(alongWith(`/me/cases/${id}/tell/${partsOf(way)[0]}`, search, way), { replace: true });
        }
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
        case 'CaseAlreadyExists':
        case 'SameNumberElsewhere':
        case 'CodesFixed':
        case 'CaseOver':
        case 'StoreConsentMissing':
        case 'WordingOutdated':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <Choices
        legend={say('begin.way')}
        choices={toldWays.map((one) => ({
          value: one,
          label: say(`begin.way.${one}`),
          hint: say(`begin.wayHint.${one}`),
        }))}
        value={way}
        onChange={setWay}
        problem={problem === 'way' ? say('begin.wayMissing') : null}
      />
      {store !== null && !store.on && (
        <>
          <Tick
            label={store.wording}
            hint={store.withdrawalConsequence}
            checked={agreed}
            onChange={setAgreed}
          />
          {problem === 'store' && <p className="problem">{say('begin.storeMissing')}</p>}
        </>
      )}
      <p className="notice">
        {say('begin.urgent')} <Go to="/urgent">{say('tell.urgentGo')}</Go>
      </p>
      <NotDone refused={refused} fault={fault} />
      <div>
        <Button type="submit" working={sending}>
          {say('begin.begin')}
        </Button>
      </div>
    </form>
  );
}
