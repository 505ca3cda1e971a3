import { type FormEvent, useState } from 'react';
import type { CounselItem, CounselToReadQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { showPlainDate } from '../../../lib/show-time.js';
import { useAsked } from '../../../lib/use-asked.js';
import { useLeaveAsking } from '../../../lib/use-leave-asking.js';
import { useSending } from '../../../lib/use-sending.js';
import { dayOf } from '../../../lib/use-today.js';
import { Shown } from '../../../ui/asked.js';
import { Button } from '../../../ui/button.js';
import { Field, Select } from '../../../ui/field.js';
import { NotDone } from '../../../ui/not-done.js';
import type { Refused } from '../../../ui/refusal.js';
import { Tick } from '../../../ui/tick.js';
import { useProving } from '../../identity/prove-dialog/use-proving.js';
import { counselToRead, recordCounsel } from './readiness.operations.js';

/** What a lawyer goes through before clinicians are asked, and what was recorded of it. */
export function CounselCard({ campaignId }: { readonly campaignId: string }) {
  const { say, language } = useSpeech();
  const asked = useAsked(counselToRead, { campaignId });
  const [again, setAgain] = useState(false);
  return (
    <section className="card" aria-labelledby="counsel">
      <h2 id="counsel">{say('counsel.title')}</h2>
      <Shown of={asked}>
        {(answer) => {
          const reading = answer.counselReading;
          if (reading === null) return <p>{say('counsel.notYours')}</p>;
          const { checklist, texts } = reading;
          const nameOf = (state: string) =>
            answer.jurisdictions.find(({ code }) => code === state)?.name ?? state;
          const current =
            checklist !== null && texts.every(({ version }) => checklist.templateVersions.includes(version));
          return (
            <>
              {checklist === null ? (
                <p>{say('counsel.none')}</p>
              ) : (
                <p>
                  {say(current ? 'counsel.recorded' : 'counsel.old', {
                    name: checklist.counselName,
                    state: nameOf(checklist.licensedIn),
                    day: showPlainDate(checklist.readOn, language),
                  })}
                </p>
              )}
              <h3>{say('counsel.texts', { count: texts.length })}</h3>
              <ul>
                {texts.map(({ name, version }) => (
                  <li key={name}>
                    {name} <code className="small">{version.slice(0, 12)}</code>
                  </li>
                ))}
              </ul>
              {current && !again ? (
                <div>
                  <Button kind="plain" onClick={() => setAgain(true)}>
                    {say('counsel.again')}
                  </Button>
                </div>
              ) : (
                <ChecklistForm campaignId={campaignId} answer={answer} onDone={() => setAgain(false)} />
              )}
            </>
          );
        }}
      </Shown>
    </section>
  );
}

interface FormProps {
  readonly campaignId: string;
  readonly answer: CounselToReadQuery;
  readonly onDone: () => void;
}

function ChecklistForm({ campaignId, answer, onDone }: FormProps) {
  const { say } = useSpeech();
  const reading = answer.counselReading;
  const today = dayOf(answer.clocks.business);
  const [name, setName] = useState('');
  const [state, setState] = useState('');
  const [readOn, setReadOn] = useState('');
  const [confirmed, setConfirmed] = useState<readonly CounselItem[]>([]);
  const [incomplete, setIncomplete] = useState(false);
  useLeaveAsking(name !== '' || confirmed.length > 0);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { sending, fault, send } = useSending();
  const { proving, refusedForProof } = useProving();
  const changed = useChanged();
  const record = (): Promise<void> =>
    send(async () => {
      setRefused(null);
      const { recordCounselChecklist: done } = await ask(recordCounsel, {
        input: {
          campaignId,
          counselName: name.trim(),
          licensedIn: state,
          readOn,
          confirmed,
          templateVersions: (reading?.texts ?? []).map(({ version }) => version),
        },
      });
      switch (done.__typename) {
        case 'CounselChecklistRecorded':
          onDone();
          return changed();
        case 'SecondFactorNeeded':
          return void refusedForProof(done, () => void record());
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
        case 'CounselChecklistMissing':
        case 'CounselChecklistIncomplete':
        case 'CounselChecklistOld':
          return setRefused(done);
        default:
          return never(done);
      }
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const empty =
      name.trim() === '' || state === '' || readOn === '' || confirmed.length < (reading?.items.length ?? 0);
    setIncomplete(empty);
    if (!empty) void record();
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <fieldset className="ticks">
        <legend>{say('counsel.items')}</legend>
        <p className="quiet">
          {say('counsel.ticked', { count: confirmed.length, of: reading?.items.length ?? 0 })}
        </p>
        {(reading?.items ?? []).map((item) => (
          <Tick
            key={item}
            label={say(`counsel.item.${item}`)}
            checked={confirmed.includes(item)}
            onChange={(on) =>
              setConfirmed(on ? [...confirmed, item] : confirmed.filter((one) => one !== item))
            }
          />
        ))}
      </fieldset>
      <Field label={say('counsel.name')} value={name} onChange={setName} autoComplete="off" maxLength={120} />
      <Select
        label={say('counsel.licensed')}
        none={say('counsel.choose')}
        value={state}
        onChange={setState}
        options={answer.jurisdictions.map(({ code, name: label }) => ({ value: code, label }))}
      />
      <Field type="date" label={say('counsel.readOn')} max={today} value={readOn} onChange={setReadOn} />
      {incomplete && (
        <p className="problem" role="alert">
          {say('counsel.incomplete')}
        </p>
      )}
      <NotDone refused={refused} fault={fault} />
      <div>
        <Button type="submit" working={sending}>
          {say(sending ? 'ready.working' : 'counsel.record')}
        </Button>
      </div>
      {proving}
    </form>
  );
}
