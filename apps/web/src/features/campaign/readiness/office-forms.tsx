import { type FormEvent, useState } from 'react';
import type { IntakeWay, LiaisonChannel, LiaisonOfficesQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { ask, type Fault } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { useSending } from '../../../lib/use-sending.js';
import { Button } from '../../../ui/button.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import { NotDone } from '../../../ui/not-done.js';
import type { Refused } from '../../../ui/refusal.js';
import { Tick } from '../../../ui/tick.js';
import { useProving } from '../../identity/prove-dialog/use-proving.js';
import {
  changedSince,
  contactSaved,
  type ContactTyped,
  noNote,
  noteSaved,
  type NoteTyped,
  type Talk,
  withContact,
} from './office-talks.js';
import { paceTyped } from './pace-typed.js';
import { noteLiaison, saveLiaison } from './readiness.operations.js';

const intakes: readonly IntakeWay[] = [
  'portal_each',
  'post_together',
  'fax',
  'secure_upload',
  'no_preference',
];
const channels: readonly LiaisonChannel[] = ['phone', 'email', 'post', 'meeting', 'portal'];

export type Office = LiaisonOfficesQuery['liaisons'][number];

interface FormProps {
  readonly campaignId: string;
  readonly office: Office;
  /** What was typed and is not saved yet. */
  readonly talk: Talk;
  /** Changes what is typed at that moment, which may be more than this page has shown yet. */
  readonly onTalk: (by: (now: Talk) => Talk) => void;
}

export const standing = ({ contact, preferredIntake, agreedPerDay }: Office): ContactTyped => ({
  contact: contact ?? '',
  intake: preferredIntake ?? '',
  perDay: agreedPerDay === null ? '' : String(agreedPerDay),
});

export function Contact({ campaignId, office, talk, onTalk }: FormProps) {
  const { say } = useSpeech();
  const stands = standing(office);
  const typed = { ...stands, ...talk.contact };
  // What may have reached the server unseen is sent again, also where it was typed back to what stood there.
  const [tried] = useState(() => new Set<keyof ContactTyped>());
  const [unreadable, setUnreadable] = useState(false);
  const [saved, setSaved] = useState(false);
  const { refused, setRefused, sending, fault, send, proving, refusedForProof, changed } = useForm();
  const change = (patch: Partial<ContactTyped>) => {
    onTalk((now) => withContact(now, patch, stands, sending));
    setSaved(false);
    setUnreadable(false);
  };
  const save = (agreedPerDay: number | null): Promise<void> =>
    send(async () => {
      setRefused(null);
      setSaved(false);
      // Only what was changed here is sent: a colleague may have written the rest meanwhile.
      for (const field of Object.keys(talk.contact) as (keyof ContactTyped)[]) tried.add(field);
      const sent = Object.fromEntries([...tried].map((field) => [field, typed[field]]));
      const { saveLiaison: answer } = await ask(saveLiaison, {
        input: {
          campaignId,
          regulatorKey: office.regulator.key,
          ...(tried.has('contact') && { contact: typed.contact.trim() === '' ? null : typed.contact.trim() }),
          ...(tried.has('intake') && {
            preferredIntake: intakes.find((one) => one === typed.intake) ?? null,
          }),
          ...(tried.has('perDay') && { agreedPerDay }),
        },
      });
      switch (answer.__typename) {
        case 'LiaisonSaved':
          tried.clear();
          setSaved(true);
          await changed();
          return onTalk((now) => contactSaved(now, sent));
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
      <ChangedSince talk={talk} stands={stands} />
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
      <Outcome refused={refused} fault={fault} done={saved ? say('liaison.saved') : null} />
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

/** Says what stands by now where somebody else has changed what is being changed here. */
function ChangedSince({ talk, stands }: { readonly talk: Talk; readonly stands: ContactTyped }) {
  const { say } = useSpeech();
  const fields = changedSince(talk, stands);
  const intake = intakes.find((one) => one === stands.intake);
  const now: Readonly<Record<keyof ContactTyped, string>> = {
    contact: stands.contact,
    intake: intake === undefined ? '' : say(`liaison.way.${intake}`),
    perDay: stands.perDay,
  };
  return (
    <div role="status">
      {fields.length > 0 && (
        <div className="notice alert">
          <p>{say('liaison.changedSince')}</p>
          <ul>
            {fields.map((field) => (
              <li key={field}>
                {say(`liaison.${field}`)}: {now[field] === '' ? say('liaison.nothingNow') : now[field]}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

export function NoteContact(props: FormProps & { readonly today: string }) {
  const { campaignId, office, today, talk, onTalk } = props;
  const half = talk.note;
  const { say } = useSpeech();
  const { on, channel, note, told } = { ...noNote, on: today, ...half };
  const change = (patch: Partial<NoteTyped>) =>
    onTalk((now) => ({ ...now, note: { ...now.note, ...patch } }));
  const [noted, setNoted] = useState(false);
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
          onTalk((now) => noteSaved(now, half));
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
      <Field
        type="date"
        label={say('liaison.on')}
        max={today}
        value={on}
        onChange={(day) => change({ on: day })}
      />
      <Select
        label={say('liaison.how')}
        value={channel}
        onChange={(way) => change({ channel: way })}
        options={channels.map((value) => ({ value, label: say(`liaison.channel.${value}`) }))}
      />
      <TextArea
        label={say('liaison.note')}
        hint={say('liaison.noteHint')}
        rows={3}
        value={note}
        onChange={(words) => change({ note: words })}
      />
      <Tick label={say('liaison.toldTick')} checked={told} onChange={(ticked) => change({ told: ticked })} />
      <Outcome refused={refused} fault={fault} done={noted ? say('liaison.noted') : null} />
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
  readonly fault: Fault | null;
  readonly done: string | null;
}

function Outcome({ refused, fault, done }: OutcomeProps) {
  return (
    <>
      <NotDone refused={refused} fault={fault} />
      <div role="status">{done !== null && <p className="notice">{done}</p>}</div>
    </>
  );
}
