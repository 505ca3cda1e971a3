import { type FormEvent, useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { useLeaveAsking } from '../../../lib/use-leave-asking.js';
import { useChanged } from '../../../lib/answers.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { useSending } from '../../../lib/use-sending.js';
import type { PageProps } from '../../../shell/route.js';
import { useMe } from '../../../shell/me.js';
import { Button } from '../../../ui/button.js';
import { Field } from '../../../ui/field.js';
import { Go } from '../../../ui/go.js';
import { Page } from '../../../ui/page.js';
import { NotDone } from '../../../ui/not-done.js';
import type { Refused } from '../../../ui/refusal.js';
import { Tick } from '../../../ui/tick.js';
import { type Basis, bases } from './for-whom-page.js';
import { registerMe } from './join.operations.js';
import { PaperOfRight } from './paper-of-right.js';
import { useStep } from './use-step.js';

const isBasis = (text: string | null | undefined): text is Basis => bases.some((basis) => basis === text);
const nobody = { given: '', family: '', birthDate: '', diedOn: '', attested: false };

/** Who the person is: name and day of birth, as the plan knows them. */
export default function PersonPage({ params }: PageProps) {
  const { say } = useSpeech();
  const { at, basis } = useStep(params.slug);
  const kind: Basis = isBasis(basis) ? basis : 'self';
  const other = kind !== 'self';
  return (
    <Page
      title={say(other ? 'join.whoAreThey' : 'join.whoAreYou')}
      lead={<p>{say(other ? 'join.whoAreTheyWhy' : 'join.whoAreYouWhy')}</p>}
      back={at('for-whom')}
    >
      <PersonForm slug={params.slug} basis={kind} />
    </Page>
  );
}

function PersonForm({ slug, basis }: { readonly slug: string | undefined; readonly basis: Basis }) {
  const { say, language } = useSpeech();
  const { go } = useStep(slug);
  const me = useMe();
  const changed = useChanged();
  const [form, setForm] = useState(nobody);
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  /** The right to act has to be shown by a paper first. */
  const [waits, setWaits] = useState<{ readonly authorityId: string; readonly personId: string } | null>(
    null,
  );
  const { sending, fault, send } = useSending();
  useLeaveAsking(form.given !== '' || form.family !== '' || form.birthDate !== '');
  const other = basis !== 'self';
  const estate = basis === 'personal_representative';
  const lacks = (text: string) => (missing && text.trim() === '' ? say('join.needed') : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(true);
    setRefused(null);
    if (form.given.trim() === '' || form.family.trim() === '' || form.birthDate === '') return;
    if (other && !form.attested) return;
    void send(async () => {
      const { registerPerson: answer } = await ask(registerMe, {
        input: {
          basis,
          name: { given: form.given.trim(), family: form.family.trim() },
          contact: other ? {} : { email: me.account.email },
          birthDate: form.birthDate,
          language,
          zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          attested: other && form.attested,
          ...(estate && form.diedOn !== '' ? { diedOn: form.diedOn } : {}),
        },
      });
      switch (answer.__typename) {
        case 'PersonRegistered':
          setForm(nobody);
          await changed();
          if (answer.authority.state === 'asked')
            return setWaits({ authorityId: answer.authority.id, personId: answer.person.id });
          return go('check', { person: answer.person.id });
        case 'AlreadyRegistered':
        case 'AttestationNeeded':
        case 'InvalidInput':
        case 'NotAllowed':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  };
  if (waits !== null)
    return (
      <div className="notice stack">
        <strong role="status">{say('join.waits')}</strong>
        {say('join.waitsNext')}
        <PaperOfRight {...waits} />
        <p>
          <Go to="/me" className="button">
            {say('join.toHome')}
          </Go>
        </p>
      </div>
    );
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {other && <p className="notice">{say(`join.basisNext.${basis}`)}</p>}
      <Field
        label={say('join.given')}
        autoComplete={other ? 'off' : 'given-name'}
        maxLength={100}
        value={form.given}
        onChange={(given) => setForm({ ...form, given })}
        problem={lacks(form.given)}
      />
      <Field
        label={say('join.family')}
        autoComplete={other ? 'off' : 'family-name'}
        maxLength={100}
        value={form.family}
        onChange={(family) => setForm({ ...form, family })}
        problem={lacks(form.family)}
      />
      <Field
        label={say('join.birthDate')}
        hint={say('join.birthDateWhy')}
        type="date"
        autoComplete={other ? 'off' : 'bday'}
        value={form.birthDate}
        onChange={(birthDate) => setForm({ ...form, birthDate })}
        problem={lacks(form.birthDate)}
      />
      {estate && (
        <Field
          label={say('join.diedOn')}
          type="date"
          value={form.diedOn}
          onChange={(diedOn) => setForm({ ...form, diedOn })}
        />
      )}
      {other && (
        <>
          <Tick
            label={say('join.attest')}
            hint={say('join.attestHint')}
            checked={form.attested}
            onChange={(attested) => setForm({ ...form, attested })}
          />
          {missing && !form.attested && <p className="problem">{say('join.attestNeeded')}</p>}
        </>
      )}
      <NotDone refused={refused} fault={fault} />
      <div>
        <Button type="submit" working={sending}>
          {say(sending ? 'join.saving' : 'join.next')}
        </Button>
      </div>
    </form>
  );
}
