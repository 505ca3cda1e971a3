import { useState, type FormEvent } from 'react';
import { useSpeech, type WordKey } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useAsked } from '../../lib/use-asked.js';
import { useSending } from '../../lib/use-sending.js';
import { Bones } from '../../ui/bones.js';
import { Button } from '../../ui/button.js';
import { FaultNotice } from '../../ui/fault-notice.js';
import { Field } from '../../ui/field.js';
import { Go } from '../../ui/go.js';
import { foundOrganization, myOrganizations, type OrganizationSummary } from './organization.operations.js';

/** For somebody who is signed in: the organizations they have, and founding one. */
export function FoundOrganizationCard({ onFounded }: { readonly onFounded: () => void }) {
  const { say } = useSpeech();
  const mine = useAsked(myOrganizations, {});
  const [open, setOpen] = useState(false);
  const [founded, setFounded] = useState<string | null>(null);
  if (mine.answer === null) {
    return mine.fault === null ? (
      <Bones says={say('signIn.asking')} />
    ) : (
      <FaultNotice fault={mine.fault} again={mine.again} />
    );
  }
  const organizations = mine.answer.myOrganizations;
  const done = (name: string) => {
    setFounded(name);
    setOpen(false);
    mine.again();
    onFounded();
  };
  return (
    <>
      {founded !== null && <p role="status">{say('found.done', { name: founded })}</p>}
      {organizations.length > 0 && <Organizations organizations={organizations} />}
      {open || organizations.length === 0 ? (
        <FoundForm onFounded={done} />
      ) : (
        <div>
          <Button kind="plain" onClick={() => setOpen(true)}>
            {say('found.another')}
          </Button>
        </div>
      )}
    </>
  );
}

function Organizations({ organizations }: { readonly organizations: readonly OrganizationSummary[] }) {
  const { say } = useSpeech();
  return (
    <section aria-label={say('found.yours')}>
      <ul className="plain-list">
        {organizations.map(({ id, name, state, sample }) => (
          <li key={id}>
            <Go to={`/org/${id}`}>{name}</Go> {sample && <span className="tag">{say('found.isSample')}</span>}
            <br />
            <span className="quiet small">{say(`found.state.${state}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FoundForm({ onFounded }: { readonly onFounded: (name: string) => void }) {
  const { say } = useSpeech();
  const [name, setName] = useState('');
  const [sample, setSample] = useState(false);
  const [problem, setProblem] = useState<WordKey | null>(null);
  const { sending, fault, send } = useSending();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(async () => {
      setProblem(null);
      const { foundOrganization: founding } = await ask(foundOrganization, { name, sample });
      switch (founding.__typename) {
        case 'OrganizationFounded':
          return onFounded(founding.organization.name);
        case 'InvalidInput':
          return setProblem('found.badName');
        default:
          return never(founding);
      }
    });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p className="quiet">{say('found.says')}</p>
      <Field
        label={say('found.name')}
        autoComplete="organization"
        maxLength={120}
        value={name}
        onChange={setName}
        problem={problem === null ? null : say(problem)}
      />
      <label className="tick">
        <input type="checkbox" checked={sample} onChange={(event) => setSample(event.target.checked)} />
        {say('found.sample')}
        <small>{say('found.sampleHint')}</small>
      </label>
      {fault !== null && (
        <p className="problem" role="alert">
          {say('fault.form')}
        </p>
      )}
      <div>
        <Button type="submit" working={sending}>
          {say(sending ? 'found.founding' : 'found.found')}
        </Button>
      </div>
    </form>
  );
}
