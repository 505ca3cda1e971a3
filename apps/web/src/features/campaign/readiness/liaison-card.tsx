import { type FormEvent, useState } from 'react';
import type { IntakeWay, LiaisonChannel, LiaisonOfficesQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { ChangedParts } from '../../../lib/changed-parts.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { showPlainDate } from '../../../lib/show-time.js';
import { useFresh } from '../../../lib/use-fresh.js';
import { useLeaveAsking } from '../../../lib/use-leave-asking.js';
import { useSending } from '../../../lib/use-sending.js';
import { dayOf } from '../../../lib/use-today.js';
import { Shown } from '../../../ui/asked.js';
import { Button } from '../../../ui/button.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import { type Refused, RefusalNotice } from '../../../ui/refusal.js';
import { Tick } from '../../../ui/tick.js';
import { useProving } from '../../identity/prove-dialog/use-proving.js';
import { paceTyped } from './pace-typed.js';
import { liaisonOffices, noteLiaison, saveLiaison } from './readiness.operations.js';

const intakes: readonly IntakeWay[] = [
  'portal_each',
  'post_together',
  'fax',
  'secure_upload',
  'no_preference',
];
const channels: readonly LiaisonChannel[] = ['phone', 'email', 'post', 'meeting', 'portal'];

type Office = LiaisonOfficesQuery['liaisons'][number];

/** Each office that will get the filings is told before they come, and asked how it would rather get them. */
export function LiaisonCard({ campaignId }: { readonly campaignId: string }) {
  const { say, language } = useSpeech();
  const asked = useFresh(liaisonOffices, { campaignId, language });
  return (
    <section className="card" aria-labelledby="liaison">
      <h2 id="liaison">{say('liaison.title')}</h2>
      <p className="quiet">{say('liaison.lead')}</p>
      <Shown of={asked}>
        {({ liaisons, clocks }) =>
          liaisons.length === 0 ? (
            <p>{say('liaison.none')}</p>
          ) : (
            liaisons.map((office) => (
              <OneOffice
                key={office.regulator.key}
                campaignId={campaignId}
                office={office}
                today={dayOf(clocks.business)}
              />
            ))
          )
        }
      </Shown>
    </section>
  );
}

interface OfficeProps {
  readonly campaignId: string;
  readonly office: Office;
  readonly today: string;
}

function OneOffice({ campaignId, office, today }: OfficeProps) {
  const { say, language } = useSpeech();
  const { regulator } = office;
  return (
    <details className="office">
      <summary>
        <strong>{regulator.name}</strong>{' '}
        {office.toldOn === null
          ? say('liaison.notTold')
          : say('liaison.told', { day: showPlainDate(office.toldOn, language) })}
      </summary>
      <div className="stack">
        <p>{say('liaison.expected', { expected: office.expected, listed: office.listed })}</p>
        <ul>
          {regulator.channels.map(({ kind, value }) => (
            <li key={`${kind} ${value}`}>{value}</li>
          ))}
        </ul>
        <p>
          <a href={office.memo}>{say('liaison.memo')}</a>
        </p>
        <Contact campaignId={campaignId} office={office} />
        <h3>{say('liaison.log', { count: office.contacts.length })}</h3>
        {office.contacts.length > 0 && (
          <ul>
            {office.contacts.map(({ on, channel, note }, at) => (
              <li key={at}>
                {showPlainDate(on, language)}, {say(`liaison.channel.${channel}`)}: {note}
              </li>
            ))}
          </ul>
        )}
        <NoteContact campaignId={campaignId} office={office} today={today} />
      </div>
    </details>
  );
}

interface FormProps {
  readonly campaignId: string;
  readonly office: Office;
}

const partsOf = ({ contact, preferredIntake, agreedPerDay }: Office) => ({
  contact,
  preferredIntake,
  agreedPerDay,
});

function Contact({ campaignId, office }: FormProps) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState({
    contact: office.contact ?? '',
    intake: office.preferredIntake ?? '',
    perDay: office.agreedPerDay === null ? '' : String(office.agreedPerDay),
  });
  // Only what was changed here is sent: a colleague may have written the rest meanwhile.
  const [parts] = useState(() => new ChangedParts(partsOf(office)));
  const [dirty, setDirty] = useState(false);
  const [unreadable, setUnreadable] = useState(false);
  const [saved, setSaved] = useState(false);
  useLeaveAsking(dirty);
  const { refused, setRefused, sending, fault, send, proving, refusedForProof, changed } = useForm();
  const change = (patch: Partial<typeof typed>) => {
    setTyped({ ...typed, ...patch });
    setDirty(true);
    setSaved(false);
    setUnreadable(false);
  };
  const save = (agreedPerDay: number | null): Promise<void> =>
    send(async () => {
      setRefused(null);
      setSaved(false);
      const given = parts.of({
        contact: typed.contact.trim() === '' ? null : typed.contact.trim(),
        preferredIntake: intakes.find((one) => one === typed.intake) ?? null,
        agreedPerDay,
      });
      const { saveLiaison: answer } = await ask(saveLiaison, {
        input: { campaignId, regulatorKey: office.regulator.key, ...given },
      });
      switch (answer.__typename) {
        case 'LiaisonSaved':
          parts.arrived(given);
          setSaved(true);
          setDirty(false);
          return changed();
        case 'SecondFactorNeeded':
          return void refusedForProof(answer, () => void save(agreedPerDay));
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const pace = paceTyped(typed.perDay);
        setUnreadable(pace === 'unreadable');
        if (pace !== 'unreadable') void save(pace);
      }}
    >
      <TextArea
        label={say('liaison.contact')}
        rows={3}
        value={typed.contact}
        onChange={(contact) => change({ contact })}
      />
      <Select
        label={say('liaison.intake')}
        none={say('liaison.intakeNone')}
        value={typed.intake}
        onChange={(intake) => change({ intake })}
        options={intakes.map((value) => ({ value, label: say(`liaison.way.${value}`) }))}
      />
      <Field
        inputMode="numeric"
        label={say('liaison.perDay')}
        hint={say('liaison.perDayHint')}
        value={typed.perDay}
        problem={unreadable ? say('liaison.perDayUnreadable') : null}
        onChange={(perDay) => change({ perDay })}
      />
      <Outcome refused={refused} failed={fault !== null} done={saved ? say('liaison.saved') : null} />
      <div>
        <Button type="submit" kind="plain" working={sending}>
          {say('liaison.save')}
          <span className="unseen"> {office.regulator.name}</span>
        </Button>
      </div>
      {proving}
    </form>
  );
}

function NoteContact({ campaignId, office, today }: FormProps & { readonly today: string }) {
  const { say } = useSpeech();
  const [on, setOn] = useState(today);
  const [channel, setChannel] = useState<string>('phone');
  const [note, setNote] = useState('');
  const [told, setTold] = useState(false);
  const [noted, setNoted] = useState(false);
  useLeaveAsking(note !== '');
  const { refused, setRefused, sending, fault, send, proving, refusedForProof, changed } = useForm();
  const keep = (): Promise<void> =>
    send(async () => {
      setRefused(null);
      setNoted(false);
      const { noteLiaisonContact: answer } = await ask(noteLiaison, {
        input: {
          campaignId,
          regulatorKey: office.regulator.key,
          on,
          channel: channels.find((one) => one === channel) ?? 'phone',
          note: note.trim(),
          told,
        },
      });
      switch (answer.__typename) {
        case 'LiaisonSaved':
          setNoted(true);
          setNote('');
          setTold(false);
          return changed();
        case 'SecondFactorNeeded':
          return void refusedForProof(answer, () => void keep());
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void keep();
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <Field type="date" label={say('liaison.on')} max={today} value={on} onChange={setOn} />
      <Select
        label={say('liaison.how')}
        value={channel}
        onChange={setChannel}
        options={channels.map((value) => ({ value, label: say(`liaison.channel.${value}`) }))}
      />
      <TextArea
        label={say('liaison.note')}
        hint={say('liaison.noteHint')}
        rows={3}
        value={note}
        onChange={setNote}
      />
      <Tick label={say('liaison.toldTick')} checked={told} onChange={setTold} />
      <Outcome refused={refused} failed={fault !== null} done={noted ? say('liaison.noted') : null} />
      <div>
        <Button type="submit" kind="plain" working={sending}>
          {say('liaison.keep')}
          <span className="unseen"> {office.regulator.name}</span>
        </Button>
      </div>
      {proving}
    </form>
  );
}

function useForm() {
  const [refused, setRefused] = useState<Refused | null>(null);
  return { refused, setRefused, ...useSending(), ...useProving(), changed: useChanged() };
}

interface OutcomeProps {
  readonly refused: Refused | null;
  readonly failed: boolean;
  readonly done: string | null;
}

function Outcome({ refused, failed, done }: OutcomeProps) {
  const { say } = useSpeech();
  return (
    <>
      <RefusalNotice refused={refused} />
      {failed && (
        <p className="problem" role="alert">
          {say('fault.form')}
        </p>
      )}
      <div role="status">{done !== null && <p className="notice">{done}</p>}</div>
    </>
  );
}
