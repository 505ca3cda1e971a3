import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useSearch } from 'wouter/use-browser-location';
import type { MyPeopleQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useAsked } from '../../lib/use-asked.js';
import { Shown } from '../../ui/asked.js';
import { Select } from '../../ui/field.js';
import { Go } from '../../ui/go.js';
import { myPeople } from './participation.operations.js';

export type Person = NonNullable<MyPeopleQuery['me']>['persons'][number];
export type Taking = MyPeopleQuery['myParticipations'][number];

export interface Whose {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly taking: readonly Taking[];
}

/**
 * Shows a page of one person's, and lets whoever acts for several choose. The choice stands in the address. Where nobody is
 * entered yet, it says what to do first.
 */
export function OfPerson({ children }: { readonly children: (whose: Whose) => ReactNode }) {
  const asked = useAsked(myPeople, {});
  const chosen = new URLSearchParams(useSearch()).get('person');
  return (
    <Shown of={asked}>
      {({ me, myParticipations }) => {
        const people = me?.persons ?? [];
        const person = people.find(({ id }) => id === chosen) ?? people[0];
        if (person === undefined) return <Nobody />;
        return (
          <>
            {people.length > 1 && <Pick people={people} person={person} />}
            {children({ person, people, taking: myParticipations })}
          </>
        );
      }}
    </Shown>
  );
}

function Pick({ people, person }: Pick<Whose, 'people' | 'person'>) {
  const { say } = useSpeech();
  const [path, go] = useLocation();
  return (
    <Select
      label={say('me.whose')}
      options={people.map(({ id, name }) => ({ value: id, label: `${name.given} ${name.family}` }))}
      value={person.id}
      onChange={(id) => go(`${path}?person=${id}`, { replace: true })}
    />
  );
}

/** Somebody new: nothing is here, and this is how to begin. */
export function Nobody() {
  const { say } = useSpeech();
  return (
    <section className="empty stack" aria-labelledby="begin">
      <h2 id="begin">{say('me.empty')}</h2>
      <p>{say('me.emptyNext')}</p>
      <div className="row">
        <Go to="/me/for-whom" className="button">
          {say('me.startCase')}
        </Go>
        <Go to="/" className="button plain">
          {say('me.whatIsThis')}
        </Go>
      </div>
    </section>
  );
}
