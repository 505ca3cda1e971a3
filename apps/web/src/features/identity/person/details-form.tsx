import { type FormEvent, useState } from 'react';
import type { Language } from '../../../generated/operations.js';
import { useFactWords } from '../../../i18n/fact-words.js';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { ask } from '../../../lib/graphql.js';
import { useKept } from '../../../lib/keeping.js';
import { never } from '../../../lib/never.js';
import type { Refusing } from '../../../lib/use-acting.js';
import { useFresh } from '../../../lib/use-fresh.js';
import { Shown } from '../../../ui/asked.js';
import { Button } from '../../../ui/button.js';
import { Choices } from '../../../ui/choices.js';
import { Field, Select } from '../../../ui/field.js';
import { RefusalNotice } from '../../../ui/refusal.js';
import { SaveLine } from '../../../ui/save-line.js';
import { addressOf, type Details, detailsOf, lacks, type PersonHere } from './details.js';
import { correctMyDetails, myDetails } from './details.operations.js';

interface Props {
  readonly personId: string;
  readonly done: () => void;
  readonly doneSays: string;
}

/** The name and the address somebody's letters are written from, saved while they are typed. */
export function DetailsForm({ personId, ...then }: Props) {
  const { say } = useSpeech();
  const asked = useFresh(myDetails, {});
  return (
    <Shown of={asked}>
      {({ me, jurisdictions }) => {
        const person = me?.persons.find(({ id }) => id === personId);
        return person === undefined ? (
          <p className="notice">{say('details.nothing')}</p>
        ) : (
          <Form key={person.id} person={person} states={jurisdictions} {...then} />
        );
      }}
    </Shown>
  );
}

async function save(personId: string, value: Details): Promise<Refusing | null> {
  const address = addressOf(value);
  // Half an address is none: it waits here until it is whole, and leaving is asked about.
  if (address === 'begun' || lacks(value.given) || lacks(value.family)) return { __typename: 'InvalidInput' };
  const { editPerson: answer } = await ask(correctMyDetails, {
    input: {
      personId,
      name: { given: value.given.trim(), family: value.family.trim() },
      contact: { email: value.email.trim() || null, phone: value.phone.trim() || null, address },
      language: value.language,
    },
  });
  switch (answer.__typename) {
    case 'PersonEdited':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'InvalidInput':
    case 'EndsParentsRight':
      return answer;
    default:
      return never(answer);
  }
}

interface FormProps extends Omit<Props, 'personId'> {
  readonly person: PersonHere;
  readonly states: readonly { readonly code: string; readonly name: string }[];
}

function Form({ person, states, done, doneSays }: FormProps) {
  const { say } = useSpeech();
  const words = useFactWords();
  const changed = useChanged();
  const [tried, setTried] = useState(false);
  const [going, setGoing] = useState(false);
  const kept = useKept<Details, Refusing>(`${person.id} details`, detailsOf(person), (value) =>
    save(person.id, value),
  );
  const { value } = kept;
  const set = (part: Partial<Details>) => kept.change({ ...value, ...part });
  const begun = addressOf(value) === 'begun';
  const wanted = (text: string, when = true) =>
    tried && when && lacks(text) ? say('details.missing') : null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (going) return;
    setTried(true);
    setGoing(true);
    const all = await kept.flush();
    setGoing(false);
    if (!all) return;
    await changed();
    done();
  };
  const ours = begun || lacks(value.given) || lacks(value.family);
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <div className="field-row">
        <Field
          label={say('details.given')}
          autoComplete="off"
          maxLength={100}
          value={value.given}
          onChange={(given) => set({ given })}
          problem={wanted(value.given)}
        />
        <Field
          label={say('details.family')}
          autoComplete="off"
          maxLength={100}
          value={value.family}
          onChange={(family) => set({ family })}
          problem={wanted(value.family)}
        />
      </div>
      <fieldset className="stack">
        <legend>{say('details.address')}</legend>
        <p className="quiet small">{say('details.addressHint')}</p>
        <Field
          label={say('details.line1')}
          autoComplete="off"
          maxLength={200}
          value={value.line1}
          onChange={(line1) => set({ line1 })}
          problem={wanted(value.line1, begun)}
        />
        <Field
          label={say('details.line2')}
          autoComplete="off"
          maxLength={200}
          value={value.line2}
          onChange={(line2) => set({ line2 })}
        />
        <Field
          label={say('details.city')}
          autoComplete="off"
          maxLength={100}
          value={value.city}
          onChange={(city) => set({ city })}
          problem={wanted(value.city, begun)}
        />
        <Select
          label={say('details.state')}
          none={say('details.choose')}
          options={states.map((one) => ({ value: one.code, label: words.place(one) }))}
          value={value.state}
          onChange={(state) => set({ state })}
          problem={wanted(value.state, begun)}
        />
        <Field
          label={say('details.postalCode')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={10}
          value={value.postalCode}
          onChange={(postalCode) => set({ postalCode })}
          problem={wanted(value.postalCode, begun)}
        />
      </fieldset>
      <Field
        type="tel"
        label={say('details.phone')}
        maxLength={40}
        value={value.phone}
        onChange={(phone) => set({ phone })}
      />
      <Field
        type="email"
        label={say('details.email')}
        hint={say('details.emailHint')}
        maxLength={200}
        value={value.email}
        onChange={(email) => set({ email })}
      />
      <Choices
        legend={say('details.language')}
        hint={say('details.languageHint')}
        choices={(['en', 'es'] as const satisfies readonly Language[]).map((one) => ({
          value: one,
          label: say(`details.language.${one}`),
        }))}
        value={value.language}
        onChange={(language) => set({ language })}
      />
      {ours && kept.state === 'refused' ? (
        <p role="status" className="quiet small">
          {say('details.notWhole')}
        </p>
      ) : (
        <>
          <SaveLine kept={kept} />
          <RefusalNotice refused={kept.state === 'refused' ? kept.refused : null} />
        </>
      )}
      <div>
        <Button type="submit" working={going}>
          {doneSays}
        </Button>
      </div>
    </form>
  );
}
